import RDFModel

/// Writes Turtle and TriG for people to read: a block a subject, its types first, blank nodes and
/// lists inside of what they belong to.
///
/// Serd, which reads these syntaxes for us, writes a few terms wrongly (0.30.16: `rdf:type` as an
/// object becomes `a`, and `""^^xsd:integer` becomes nothing), so writing is ours.
struct TurtleSerializer {
  private let dataset: Dataset
  private let labels: BlankNodeLabels
  private let nodes: NestedNodes
  private var text = ""
  private var terms: TurtleTerms

  /// Writes a dataset; named graphs are TriG.
  static func serialize(_ dataset: Dataset, namespaces: Namespaces) -> [UInt8] {
    var serializer = TurtleSerializer(dataset, namespaces)
    serializer.writeGraphs()
    return Array((serializer.declarations + serializer.text).utf8)
  }

  private init(_ dataset: Dataset, _ namespaces: Namespaces) {
    self.dataset = dataset
    terms = TurtleTerms(namespaces)
    labels = BlankNodeLabels(dataset, isAllowed: BlankNodeLabels.isTurtleLabel)
    nodes = NestedNodes(dataset)
  }

  /// The prefixes that were used, and an empty line.
  private var declarations: String {
    let lines = terms.usedBindings.map(TurtleTerms.declaration)
    return lines.joined() + (lines.isEmpty || text.isEmpty ? "" : "\n")
  }

  private mutating func writeGraphs() {
    writeGraph(dataset.triples(in: nil), indentation: "")
    for name in dataset.graphNames {
      startBlock()
      text += form(name) + " {\n"
      writeGraph(dataset.triples(in: name), indentation: "  ")
      text += "}\n"
    }
  }

  private mutating func writeGraph(_ triples: [Triple], indentation: String) {
    var rest = triples[...]
    while let subject = rest.first?.subject {
      let end = rest.firstIndex { $0.subject != subject } ?? rest.endIndex
      defer { rest = rest[end...] }
      if case .blankNode(let node) = subject, nodes.isNested(node) { continue }
      startBlock()
      text += indentation + form(subject) + " "
      writePredicates(rest[..<end], indentation: indentation + "  ")
      text += " .\n"
    }
  }

  /// An empty line between blocks.
  private mutating func startBlock() {
    if !text.isEmpty && !text.hasSuffix("{\n") { text += "\n" }
  }

  /// The predicates and objects of a subject; types come first.
  private mutating func writePredicates(_ triples: ArraySlice<Triple>, indentation: String) {
    let typing = triples.filter { $0.predicate == RDF.type }
    var rest = (typing + triples.filter { $0.predicate != RDF.type })[...]
    var separator = ""
    while let predicate = rest.first?.predicate {
      let end = rest.firstIndex { $0.predicate != predicate } ?? rest.endIndex
      text += separator + (predicate == RDF.type ? "a" : terms.form(predicate)) + " "
      writeObjects(rest[..<end].map(\.object), separator: ", ", indentation: indentation)
      separator = " ;\n" + indentation
      rest = rest[end...]
    }
  }

  private mutating func writeObjects(
    _ objects: [Term], separator: String, indentation: String
  ) {
    for (index, object) in objects.enumerated() {
      if index > 0 { text += separator }
      writeObject(object, indentation: indentation)
    }
  }

  private mutating func writeObject(_ object: Term, indentation: String) {
    guard case .blankNode(let node) = object, nodes.isNested(node) else {
      text += form(object)
      return
    }
    if let items = nodes.items(of: node) {
      text += "( "
      writeObjects(items, separator: " ", indentation: indentation)
      text += " )"
      return
    }
    let triples = dataset.quads(subject: .blankNode(node)).map(\.triple)
    if triples.isEmpty {
      text += "[]"
      return
    }
    text += "[\n" + indentation + "  "
    writePredicates(triples[...], indentation: indentation + "  ")
    text += "\n" + indentation + "]"
  }
}

// MARK: - Terms

extension TurtleSerializer {
  private mutating func form(_ resource: Resource) -> String {
    if case .blankNode(let node) = resource, nodes.isAnonymous(node) { return "[]" }
    return form(Term(resource))
  }

  private mutating func form(_ term: Term) -> String {
    switch term {
    case .iri(let iri): iri == RDF.emptyList ? "()" : terms.form(iri)
    case .blankNode(let node): "_:" + labels.label(of: node)
    case .literal(let literal): terms.form(literal)
    }
  }
}
