/// How everything looks: colours, shapes, fonts and measures, in one place.
///
/// The colours are Okabe and Ito's, which people with any colour vision tell apart; fills are tints of
/// them on which black text keeps a contrast above 7 : 1.
enum Look {
  /// Font families in order of preference; Helvetica, Arial and Liberation Sans have the same widths, so that a
  /// layout made with one fits the others.
  static let font = "Helvetica,Arial,Liberation Sans,sans-serif"
  static let ink = "#222222"
  static let quiet = "#6B6B6B"
  static let frame = "#C8C8C8"
  static let clusterFill = "#FAFAF7"
  static let denied = "#C44500"
  static let reported = "#0072B2"
  static let possible = "#7A6A00"

  /// The size of the words at edges and frames, in points.
  static let edgeFontSize = 11

  /// Labels of nodes and edges are broken into lines of about this many characters.
  static let nodeLineWidth = 22
  static let edgeLineWidth = 18
  static let clusterLineWidth = 44
  /// Labels longer than this many characters are shortened.
  static let longestNodeLabel = 66
  static let longestEdgeLabel = 48
  static let longestSubtitle = 100
  /// The title is broken into lines of about this many characters.
  static let titleWidth = 64

  /// How wide a picture should be, measured by its height: about as a page lies or a screen stands.
  static let aspect = 1.3
  /// About how wide a layer of nodes is with the labels of its edges, in inches; this and the estimates below were
  /// measured on pictures of ten articles.
  static let layerWidth = 2.6
  /// About how high a node is with the room around it, in inches.
  static let nodeHeight = 0.71
  /// About how high headline, source and legend are, in inches.
  static let headerHeight = 1.3
  /// How many layers may stand beside the longest component, so that many small ones do not make a tower.
  static let mostRoomBeside = 6
  /// About how much a frame adds to the height of what is in it, in inches.
  static let frameHeight = 0.6

  /// How a kind of node is drawn.
  struct NodeLook {
    var shape: String
    var style: String
    var fill: String
    var line: String
    /// The room around the label, in inches, where the usual would be too much.
    var margin: String?
  }

  /// The look of a kind of node.
  static func node(_ kind: Diagram.Node.Kind) -> NodeLook {
    switch kind {
    case .person: NodeLook(shape: "box", style: "rounded,filled", fill: "#DDF0FB", line: "#56B4E9")
    case .organization: NodeLook(shape: "box", style: "filled", fill: "#FCEBC8", line: "#E69F00")
    case .state:
      NodeLook(
        shape: "ellipse", style: "filled", fill: "#C4DDEF", line: "#0072B2", margin: "0.05,0.03")
    case .place:
      NodeLook(
        shape: "ellipse", style: "filled", fill: "#D3EFE6", line: "#009E73", margin: "0.05,0.03")
    case .event:
      NodeLook(
        shape: "hexagon", style: "filled", fill: "#FBF7CF", line: "#B3A617", margin: "0,0.02")
    case .thing: NodeLook(shape: "box", style: "rounded,filled", fill: "#F4F4F4", line: "#BDBDBD")
    case .claim: NodeLook(shape: "note", style: "filled", fill: "#F6E3EC", line: "#CC79A7")
    }
  }

  /// The colour of an edge.
  static func color(of edge: Diagram.Edge) -> String {
    if edge.isNegated { return denied }
    switch edge.certainty {
    case .asserted: return ink
    case .reported: return reported
    case .possible: return possible
    }
  }

  /// The stroke of an edge.
  static func stroke(of certainty: Diagram.Edge.Certainty) -> String {
    switch certainty {
    case .asserted: "solid"
    case .reported: "dashed"
    case .possible: "dotted"
    }
  }

  /// The thickness of an edge that is said so often, in points.
  static func thickness(count: Int) -> Double { min(1.2 + 0.6 * Double(max(count, 1) - 1), 4) }

  /// The size of a node's label, in points.
  static func fontSize(salience: Double) -> Int {
    12 + Int((min(max(salience, 0), 1) * 5).rounded())
  }
}

extension Look {
  /// How a part of a picture of a difference is drawn: told apart by colour, by stroke and by a sign before its label, so that print
  /// without colours and eyes of any kind can read it.
  struct ChangeLook {
    /// The colour of lines and words.
    var ink: String
    /// The tint of a node.
    var fill: String
    /// The stroke of an edge or rim.
    var stroke: String
    /// How thick the stroke is, in points.
    var thickness: Double
    /// What stands before the label.
    var sign: String
  }

  /// The look of what became of a part.
  static func change(_ change: Diagram.Change) -> ChangeLook {
    switch change {
    case .unchanged:
      ChangeLook(ink: "#767676", fill: "#F6F6F6", stroke: "solid", thickness: 0.9, sign: "")
    case .added:
      ChangeLook(ink: "#00694C", fill: "#D3EFE6", stroke: "solid", thickness: 2.4, sign: "+ ")
    case .removed:
      ChangeLook(
        ink: "#B23A00", fill: "#FBE3D6", stroke: "dashed", thickness: 1.6, sign: "\u{2212} ")
    case .changed:
      ChangeLook(ink: "#8A5A00", fill: "#FCEBC8", stroke: "solid", thickness: 2.4, sign: "")
    }
  }

  /// A label that shows two versions may be longer.
  static let longestChangeLabel = 110
}
