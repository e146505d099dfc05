/// The quads of a dataset that have blank nodes, with the nodes numbered and all else as text.
struct BlankQuads {
  /// A component of a quad.
  enum Component {
    case none
    /// A term's canonical form, by its place in `forms`.
    case ground(Int)
    case blank(Int)
  }

  /// A quad.
  struct Quad {
    var subject: Component
    var predicate: Int
    var object: Component
    var graph: Component
  }

  /// The labels of the nodes in the dataset.
  private(set) var labels: [BlankNode] = []
  private(set) var quads: [Quad] = []
  /// The quads of each node (the blank node to quads map of RDFC-1.0, 4.3).
  private(set) var quadsOfNode: [[Int]] = []
  private(set) var forms: [[UInt8]] = []

  private var nodeNumbers: [Dataset.Number: Int] = [:]
  private var formNumbers: [Dataset.Number: Int] = [:]

  init(_ dataset: Dataset) {
    for row in dataset.rows where dataset.hasBlankNode(row) { add(row, of: dataset) }
  }

  private mutating func add(_ row: Dataset.Row, of dataset: Dataset) {
    let quad = Quad(
      subject: component(row.subject, dataset), predicate: form(row.predicate, dataset),
      object: component(row.object, dataset),
      graph: row.graph == Dataset.absent ? .none : component(row.graph, dataset))
    var nodes: Set<Int> = []
    for case .blank(let node) in [quad.subject, quad.object, quad.graph] { nodes.insert(node) }
    for node in nodes { quadsOfNode[node].append(quads.count) }
    quads.append(quad)
  }

  private mutating func component(_ number: Dataset.Number, _ dataset: Dataset) -> Component {
    guard dataset.terms.isBlankNode(number) else { return .ground(form(number, dataset)) }
    if let known = nodeNumbers[number] { return .blank(known) }
    guard case .blankNode(let label) = dataset.terms.term(number) else { return .none }
    nodeNumbers[number] = labels.count
    labels.append(label)
    quadsOfNode.append([])
    return .blank(labels.count - 1)
  }

  private mutating func form(_ number: Dataset.Number, _ dataset: Dataset) -> Int {
    if let known = formNumbers[number] { return known }
    var form: [UInt8] = []
    dataset.terms.withBytes(of: number) { form.append(form: $0) }
    formNumbers[number] = forms.count
    forms.append(form)
    return forms.count - 1
  }
}

extension Dataset {
  /// Whether a row has a blank node.
  func hasBlankNode(_ row: Row) -> Bool {
    terms.isBlankNode(row.subject) || terms.isBlankNode(row.object)
      || (row.graph != Self.absent && terms.isBlankNode(row.graph))
  }
}
