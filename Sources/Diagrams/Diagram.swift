/// A picture to be drawn: nodes, edges between them, and the words around them.
///
/// A diagram knows nothing of triples or articles: whoever makes it has chosen what is shown and in
/// which words. The order of nodes, edges and clusters is kept, and with it every byte that is written.
public struct Diagram: Sendable, Hashable {
  /// The headline of the picture.
  public var title: String
  /// A line below the headline: date, newspaper, address.
  public var subtitle: String?
  /// What the picture leaves out: *18 of 64 statements*.
  public var note: String?
  /// The nodes; their ids are unique.
  public var nodes: [Node]
  /// The edges; each end is the id of a node or of a cluster.
  public var edges: [Edge]
  /// The groups of nodes that get a frame; a node is in one group at most.
  public var clusters: [Cluster]

  /// A diagram of nodes, edges and clusters.
  public init(
    title: String, subtitle: String? = nil, note: String? = nil, nodes: [Node] = [],
    edges: [Edge] = [], clusters: [Cluster] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.note = note
    self.nodes = nodes
    self.edges = edges
    self.clusters = clusters
  }
}

extension Diagram {
  /// What became of a part from one version to another; the raw value is what the legend calls it.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    case unchanged, added, removed, changed
  }

  /// A person, body, place or thing.
  public struct Node: Sendable, Hashable {
    /// What it is, which decides its shape and colour; the raw value is what the legend calls it.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case person, organization, state, place, event, thing, claim
    }

    /// What tells it from the other nodes.
    public var id: String
    /// Its name, in full; the drawing wraps and shortens it.
    public var label: String
    /// What it is.
    public var kind: Kind
    /// What is shown when a pointer rests on it; nil for its full label where the drawing shortens it.
    public var tooltip: String?
    /// The address that opens when it is clicked.
    public var link: String?
    /// How much it matters, from 0 to 1; what matters more is set larger.
    public var salience: Double
    /// What became of it, in a picture of a difference; its colour then tells that, and its shape what it is.
    public var change: Change?
    /// Whether it is a mere point without words: what an act without an object leads to.
    public var isPoint = false

    /// A node with its label, a thing unless told otherwise.
    public init(
      id: String, label: String, kind: Kind = .thing, tooltip: String? = nil, link: String? = nil,
      salience: Double = 0, change: Change? = nil
    ) {
      self.id = id
      self.label = label
      self.kind = kind
      self.tooltip = tooltip
      self.link = link
      self.salience = salience
      self.change = change
    }
  }

  /// What one node does to, or is to, another.
  public struct Edge: Sendable, Hashable {
    /// How the article stands to it; the raw value is what the legend calls it.
    public enum Certainty: String, Sendable, Hashable, CaseIterable {
      /// Stated by the article itself.
      case asserted
      /// Said by someone in the article.
      case reported
      /// Possible, planned, alleged, under a condition.
      case possible
    }

    /// The id of the node it starts at.
    public var from: String
    /// The id of the node, or of the cluster, it leads to.
    public var to: String
    /// The article's wording: *warns*, *is founder of*.
    public var label: String
    /// How the article stands to it.
    public var certainty: Certainty
    /// Whether it is denied; *not* is set before a label that does not say so itself.
    public var isNegated: Bool
    /// How often the article says it, from 1; more is drawn thicker.
    public var count: Int
    /// What is shown when a pointer rests on it: the sentence it came from.
    public var tooltip: String?
    /// The address that opens when it is clicked.
    public var link: String?
    /// What became of it, in a picture of a difference.
    public var change: Change?

    /// An edge with its wording, asserted once unless told otherwise.
    public init(
      from: String, to: String, label: String, certainty: Certainty = .asserted,
      isNegated: Bool = false, count: Int = 1, tooltip: String? = nil, link: String? = nil,
      change: Change? = nil
    ) {
      self.from = from
      self.to = to
      self.label = label
      self.certainty = certainty
      self.isNegated = isNegated
      self.count = count
      self.tooltip = tooltip
      self.link = link
      self.change = change
    }
  }

  /// Nodes in a frame of their own: *according to Ren Zhengfei*.
  public struct Cluster: Sendable, Hashable {
    /// What tells it from the other clusters, and from the nodes.
    public var id: String
    /// The words at the frame.
    public var label: String
    /// The ids of its nodes.
    public var nodes: [String]

    /// A frame around nodes.
    public init(id: String, label: String, nodes: [String]) {
      self.id = id
      self.label = label
      self.nodes = nodes
    }
  }
}
