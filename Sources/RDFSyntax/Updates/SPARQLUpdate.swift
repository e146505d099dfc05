public import RDFModel

/// Writes a difference as SPARQL 1.1 Update, which turns the old dataset in a store into the new one.
///
/// Quads without blank nodes are deleted by `DELETE DATA`. Blank nodes cannot stand there (SPARQL 1.1 Update 3.1.2), so blank nodes
/// that hang together are looked for by everything that is said of them and nothing else, and deleted by `DELETE … WHERE`. That finds
/// every copy; copies that are to stay are inserted again.
public struct SPARQLUpdate: Sendable {
  /// A way to write updates.
  public init() {}

  /// The update in UTF-8; of equal datasets nothing.
  ///
  /// - Throws: ``RDFSyntaxError`` for a graph with a blank node for a name, which SPARQL cannot address.
  public func write(_ difference: DatasetDifference) throws(RDFSyntaxError) -> [UInt8] {
    var operations: [String] = []
    if !difference.removedGround.isEmpty {
      operations.append("DELETE DATA {\n\(try QuadBlocks(difference.removedGround).text)}")
    }
    var inserted = difference.addedGround
    var labels = 0
    for component in difference.components {
      if component.old.count > component.new.count, let copy = component.old.first {
        operations.append(try ComponentDeletion(copy).text)
      }
      for copy in component.copiesToInsert {
        inserted += copy.quads.renamingBlankNodes(from: &labels)
      }
    }
    if !inserted.isEmpty {
      operations.append("INSERT DATA {\n\(try QuadBlocks(inserted.sorted()).text)}")
    }
    return Array(operations.map { $0 + " ;\n" }.joined().utf8)
  }
}

extension DatasetDifference.ChangedComponent {
  /// The copies that the store lacks once all old ones that go are deleted.
  fileprivate var copiesToInsert: [BlankComponent] {
    old.count > new.count ? new : Array(new.dropFirst(old.count))
  }
}

/// Quads as the blocks of a template: those of the default graph, then each named graph in `GRAPH`.
private struct QuadBlocks {
  private(set) var text = ""

  /// - Parameter write: How a term is written; by default as in N-Quads.
  init(
    _ quads: [Quad], indent: String = "  ", write: (Term) -> String = \.description
  ) throws(RDFSyntaxError) {
    for graph in Set(quads.map(\.graph)).sorted(by: Self.precedes) {
      let own = quads.filter { $0.graph == graph }
      guard let graph else {
        text += own.map { indent + Self.line($0.triple, write) }.joined()
        continue
      }
      guard let name = graph.iri else { throw .graphWithoutName(graph) }
      text += "\(indent)GRAPH <\(name.value)> {\n"
      text += own.map { indent + "  " + Self.line($0.triple, write) }.joined()
      text += indent + "}\n"
    }
  }

  private static func line(_ triple: Triple, _ write: (Term) -> String) -> String {
    "\(write(Term(triple.subject))) \(write(.iri(triple.predicate))) \(write(triple.object)) .\n"
  }

  private static func precedes(_ one: Resource?, _ other: Resource?) -> Bool {
    guard let one else { return other != nil }
    return other.map { one < $0 } ?? false
  }
}

/// Deletes all copies of some blank nodes that hang together.
private struct ComponentDeletion {
  let quads: [Quad]
  private var variables: [BlankNode: String] = [:]
  private var names: [(node: BlankNode, variable: String)] = []

  init(_ component: BlankComponent) {
    quads = component.quads
    let nodes = quads.flatMap { [Term($0.triple.subject), $0.triple.object] }
    for case .blankNode(let node) in nodes where variables[node] == nil {
      variables[node] = "?b\(names.count)"
      names.append((node, "?b\(names.count)"))
    }
  }

  var text: String {
    get throws(RDFSyntaxError) {
      let pattern = try QuadBlocks(quads, write: write).text
      let blank = names.map { "isBlank(\($0.variable))" }
      let different = names.indices.flatMap { one in
        names.indices.dropFirst(one + 1).map { "\(names[one].variable) != \(names[$0].variable)" }
      }
      let filter = "  FILTER(\((blank + different).joined(separator: " && ")))\n"
      let nothingElse = names.flatMap { exclusions(of: $0.node, $0.variable) }.joined()
      return "DELETE {\n\(pattern)} WHERE {\n\(pattern)\(filter)\(nothingElse)}"
    }
  }

  private func write(_ term: Term) -> String {
    if case .blankNode(let node) = term, let variable = variables[node] { return variable }
    return term.description
  }

  /// That nothing else is said of a node, nor of anything with it, in the graphs that speak of it.
  private func exclusions(of node: BlankNode, _ variable: String) -> [String] {
    let graphs = Set(quads.map(\.graph)).compactMap { $0?.iri }.sorted()
    let hasDefault = quads.contains { $0.graph == nil }
    let places: [IRI?] = (hasDefault ? [nil] : []) + graphs.map(Optional.some)
    return places.flatMap { graph -> [String] in
      let own = quads.filter { $0.graph?.iri == graph }
      let outgoing = own.filter { $0.triple.subject == .blankNode(node) }.map { quad in
        "(?p = <\(quad.triple.predicate.value)> && sameTerm(?o, \(write(quad.triple.object))))"
      }
      let incoming = own.filter { $0.triple.object == .blankNode(node) }.map { quad in
        "(?p = <\(quad.triple.predicate.value)> && sameTerm(?s, \(write(Term(quad.triple.subject)))))"
      }
      return [
        exclusion("\(variable) ?p ?o", outgoing, in: graph),
        exclusion("?s ?p \(variable)", incoming, in: graph),
      ]
    }
  }

  private func exclusion(_ pattern: String, _ known: [String], in graph: IRI?) -> String {
    let place = graph.map { "GRAPH <\($0.value)> { \(pattern) }" } ?? pattern
    let filter = known.isEmpty ? "" : " FILTER(!(\(known.joined(separator: " || "))))"
    return "  FILTER NOT EXISTS { \(place)\(filter) }\n"
  }
}

extension [Quad] {
  /// The quads with labels for their blank nodes that no other copy has.
  fileprivate func renamingBlankNodes(from next: inout Int) -> [Quad] {
    var labels: [BlankNode: BlankNode] = [:]
    func renamed(_ resource: Resource) -> Resource {
      guard case .blankNode(let node) = resource else { return resource }
      if let known = labels[node] { return .blankNode(known) }
      let label = BlankNode("b\(next)")
      next += 1
      labels[node] = label
      return .blankNode(label)
    }
    return map { quad in
      var quad = quad
      quad.triple.subject = renamed(quad.triple.subject)
      if let object = quad.triple.object.resource { quad.triple.object = Term(renamed(object)) }
      return quad
    }
  }
}
