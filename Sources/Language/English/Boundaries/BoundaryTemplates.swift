/// What the features of a gap between two tokens are made of: each of some properties of the tokens around it.
///
/// A line of the text is a template, its properties with spaces between: `w-1 g s+1` is the form before the gap with the space in it
/// and the shape of the token behind it.
struct BoundaryTemplates: Sendable {
  /// A property of a token, counted from the gap: 0 is the token before it.
  struct Atom: Sendable, Hashable {
    let kind: Kind
    let offset: Int

    /// The property that a name such as `w-1` stands for, or nil.
    init?(_ name: Substring) {
      guard let kind = name.first.flatMap(Kind.init) else { return nil }
      let place = name.count == 1 ? -1 : Int(name.dropFirst())
      let reach = -BoundaryFeatures.padding...BoundaryFeatures.padding
      guard let place, place != 0, reach.contains(place) else { return nil }
      self.kind = kind
      offset = place > 0 ? place : place + 1
    }
  }

  /// The properties, by the letters of `Models/FORMAT.md`.
  enum Kind: Character, Sendable {
    case form = "w"
    case shape = "s"
    case formClass = "k"
    case suffix = "x"
    case stop = "e"
    case space = "g"
    case quotation = "q"
    case brackets = "p"
    case stopDistance = "n"
    case endDistance = "r"
    case manner = "b"
    case length = "l"
    case opening = "f"
    case stopsBefore = "t"
  }

  /// All properties that some template has.
  let atoms: [Atom]
  /// The templates, as positions in ``atoms``.
  private let templates: [[Int]]

  /// The templates of a text, or nil where a line is none.
  init?(_ text: String) {
    var atoms: [Atom] = []
    var templates: [[Int]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var template: [Int] = []
      for name in line.split(separator: " ") {
        guard let atom = Atom(name) else { return nil }
        if !atoms.contains(atom) { atoms.append(atom) }
        guard let index = atoms.firstIndex(of: atom) else { return nil }
        template.append(index)
      }
      templates.append(template)
    }
    self.atoms = atoms
    self.templates = templates
  }

  /// The hashes of all templates for the values of ``atoms``.
  func hashes(of values: [UInt64]) -> [UInt64] {
    templates.enumerated().map { number, template in
      template.reduce(UInt64(number + 1)) { FeatureHash.mix($0, values[$1]) }
    }
  }
}
