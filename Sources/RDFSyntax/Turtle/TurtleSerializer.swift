import Markup
import RDFModel

/// Writes Turtle and TriG for people to read: a block a subject, its types first, blank nodes and
/// lists inside of what they belong to.
///
/// Serd, which reads these syntaxes for us, writes a few terms wrongly (0.30.16: `rdf:type` as an
/// object becomes `a`, and `""^^xsd:integer` becomes nothing), so writing is ours.
struct TurtleSerializer {
  private let dataset: Dataset
  private let namespaces: Namespaces
  private let labels: BlankNodeLabels
  private let nodes: NestedNodes
  private var text = ""
  private var usedPrefixes: Set<String> = []

  /// Writes a dataset; named graphs are TriG.
  static func serialize(_ dataset: Dataset, namespaces: Namespaces) -> [UInt8] {
    var serializer = TurtleSerializer(dataset, namespaces)
    serializer.writeGraphs()
    return Array((serializer.declarations + serializer.text).utf8)
  }

  private init(_ dataset: Dataset, _ namespaces: Namespaces) {
    self.dataset = dataset
    self.namespaces = namespaces
    labels = BlankNodeLabels(dataset, isAllowed: BlankNodeLabels.isTurtleLabel)
    nodes = NestedNodes(dataset)
  }

  /// The prefixes that were used, and an empty line.
  private var declarations: String {
    let lines = namespaces.filter { usedPrefixes.contains($0.prefix) }
      .map { "@prefix \($0.prefix): <\($0.namespace)> .\n" }
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
      text += separator + (predicate == RDF.type ? "a" : form(predicate)) + " "
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
    case .iri(let iri): iri == RDF.emptyList ? "()" : form(iri)
    case .blankNode(let node): "_:" + labels.label(of: node)
    case .literal(let literal): form(literal)
    }
  }

  /// The IRI with a prefix, if one fits and what remains needs no escapes; else in full.
  private mutating func form(_ iri: IRI) -> String {
    guard let (binding, name) = namespaces.split(iri), Self.isLocalName(name) else {
      return iri.description
    }
    usedPrefixes.insert(binding.prefix)
    return binding.prefix + ":" + name
  }

  private mutating func form(_ literal: Literal) -> String {
    if Self.isBare(literal) { return literal.lexicalForm }
    guard literal.language == nil, literal.datatype != XSD.string else {
      return literal.description
    }
    return literal.quotedForm + "^^" + form(literal.datatype)
  }

  /// `PN_LOCAL` without colons, percent signs and backslashes; nothing is one too.
  private static func isLocalName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return (XMLName.isStart(first) || "0"..."9" ~= first)
      && text.unicodeScalars.allSatisfy(XMLName.isPart) && text.unicodeScalars.last != "."
  }

  /// Whether a number or truth value stands for itself.
  private static func isBare(_ literal: Literal) -> Bool {
    let text = literal.lexicalForm
    switch literal.datatype {
    case XSD.boolean: return text == "true" || text == "false"
    case XSD.integer: return isNumber(text, hasPoint: false)
    case XSD.decimal: return isNumber(text, hasPoint: true)
    default: return false
    }
  }

  private static func isNumber(_ text: String, hasPoint: Bool) -> Bool {
    var bytes = text.utf8[...]
    if bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isDigits = { (part: Substring.UTF8View) in
      !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    }
    return parts.count == (hasPoint ? 2 : 1) && parts.allSatisfy(isDigits)
  }
}
