import RDFModel

/// Writes a dataset as compacted JSON-LD: an object a subject, in canonical order.
///
/// Lists are `@list`, and blank nodes that are used once stand where they are used.
struct JSONLDSerializer {
  private let dataset: Dataset
  private let labels: BlankNodeLabels
  private let nodes: NestedNodes
  private var names: JSONLDNames

  /// The document's bytes.
  static func serialize(
    _ dataset: Dataset, _ context: JSONLDContext, format: String
  ) throws(RDFSyntaxError) -> [UInt8] {
    var serializer = JSONLDSerializer(dataset, context)
    let graph = serializer.topLevel()
    let document = JSONValue.object([
      ("@context", serializer.names.contextValue()), ("@graph", .array(graph)),
    ])
    return Array((document.text() + "\n").utf8)
  }

  private init(_ dataset: Dataset, _ context: JSONLDContext) {
    self.dataset = dataset
    labels = BlankNodeLabels(dataset, isAllowed: BlankNodeLabels.isTurtleLabel)
    nodes = NestedNodes(dataset)
    names = JSONLDNames(context, schemes: Self.schemes(of: dataset))
  }

  /// The schemes of the dataset's IRIs, those followed by `//` apart, which no prefix can be.
  private static func schemes(of dataset: Dataset) -> Set<String> {
    var schemes: Set<String> = []
    for iri in dataset.iris {
      let parts = iri.value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, !parts[1].utf8.starts(with: "//".utf8) {
        schemes.insert(String(parts[0]))
      }
    }
    return schemes
  }

  /// The subjects of the default graph, then the named graphs.
  private mutating func topLevel() -> [JSONValue] {
    var values = subjects(dataset.triples(in: nil))
    for name in dataset.graphNames {
      let graph = JSONValue.array(subjects(dataset.triples(in: name)))
      values.append(.object([("@id", .string(identifier(name))), ("@graph", graph)]))
    }
    return values
  }

  private mutating func subjects(_ triples: [Triple]) -> [JSONValue] {
    var values: [JSONValue] = []
    var rest = triples[...]
    while let subject = rest.first?.subject {
      let end = rest.firstIndex { $0.subject != subject } ?? rest.endIndex
      defer { rest = rest[end...] }
      if case .blankNode(let node) = subject, nodes.isNested(node) { continue }
      values.append(.object(idMember(subject) + members(rest[..<end])))
    }
    return values
  }

  private mutating func idMember(_ subject: Resource) -> [(name: String, value: JSONValue)] {
    if case .blankNode(let node) = subject, nodes.isAnonymous(node) { return [] }
    return [("@id", .string(identifier(subject)))]
  }

  /// The types and the properties of a subject; the values of a property stand together.
  private mutating func members(_ triples: ArraySlice<Triple>) -> [(name: String, value: JSONValue)]
  {
    let types = triples.filter { $0.predicate == RDF.type }.compactMap(\.object.iri)
    var members: [(name: String, values: [JSONValue])] = []
    var places: [String: Int] = [:]
    if !types.isEmpty { members.append(("@type", types.map { .string(names.compact($0)) })) }
    for triple in triples where triple.predicate != RDF.type || triple.object.iri == nil {
      let (name, value) = property(triple)
      if let place = places[name] {
        members[place].values.append(value)
      } else {
        places[name] = members.count
        members.append((name, [value]))
      }
    }
    return members.map { ($0.name, $0.values.count == 1 ? $0.values[0] : .array($0.values)) }
  }

  private mutating func property(_ triple: Triple) -> (name: String, value: JSONValue) {
    let term = names.term(triple.predicate, Self.kind(of: triple.object))
    let name = term?.name ?? names.compact(triple.predicate)
    return (name, value(triple.object, coercion: term?.coercion ?? .none))
  }

  private static func kind(of object: Term) -> JSONLDContext.Term.Coercion {
    guard let literal = object.literal else { return .reference }
    if let language = literal.language { return .language(language) }
    return literal.datatype == XSD.string ? .none : .datatype(literal.datatype)
  }
}

// MARK: - Values

extension JSONLDSerializer {
  private mutating func value(
    _ object: Term, coercion: JSONLDContext.Term.Coercion
  ) -> JSONValue {
    switch object {
    case .literal(let literal): return value(literal, coercion: coercion)
    case .blankNode(let node) where nodes.isNested(node): return nested(node)
    case .iri(RDF.emptyList): return .object([("@list", .array([]))])
    case .iri, .blankNode:
      let identifier = JSONValue.string(object.resource.map { self.identifier($0) } ?? "")
      return coercion == .reference ? identifier : .object([("@id", identifier)])
    }
  }

  private mutating func nested(_ node: BlankNode) -> JSONValue {
    if let items = nodes.items(of: node) {
      return .object([("@list", .array(items.map { value($0, coercion: .none) }))])
    }
    let triples = dataset.quads(subject: .blankNode(node)).map(\.triple)
    if triples.isEmpty { return .object([("@id", .string(identifier(.blankNode(node))))]) }
    return .object(members(triples[...]))
  }

  private mutating func value(
    _ literal: Literal, coercion: JSONLDContext.Term.Coercion
  ) -> JSONValue {
    let text = JSONValue.string(literal.lexicalForm)
    if Self.kind(of: .literal(literal)) == coercion { return text }
    if let language = literal.language {
      return .object([("@value", text), ("@language", .string(language))])
    }
    if coercion == .none, Self.isNative(literal) { return .bare(literal.lexicalForm) }
    return .object([("@value", text), ("@type", .string(names.compact(literal.datatype)))])
  }

  private mutating func identifier(_ resource: Resource) -> String {
    switch resource {
    case .iri(let iri): names.compact(iri)
    case .blankNode(let node): "_:" + labels.label(of: node)
    }
  }

  /// Whether a literal is what a reader makes of a JSON number or truth value.
  private static func isNative(_ literal: Literal) -> Bool {
    switch literal.datatype {
    case XSD.boolean: ["true", "false"].contains(literal.lexicalForm)
    case XSD.integer:
      // Beyond this, readers take JSON numbers for floating-point ones.
      Int(literal.lexicalForm).map { abs($0) < 1 << 53 && String($0) == literal.lexicalForm }
        ?? false
    default: false
    }
  }
}

extension Dataset {
  /// Every IRI of the dataset, some more than once.
  fileprivate var iris: [IRI] {
    flatMap { quad -> [IRI?] in
      [
        quad.triple.subject.iri, quad.triple.predicate, quad.triple.object.iri,
        quad.triple.object.literal?.datatype, quad.graph?.iri,
      ]
    }.compactMap(\.self)
  }
}
