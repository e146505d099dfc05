import Markup
import RDFModel

/// Reads RDF/XML from XML events, with a stack of the elements that are open.
///
/// Comments name the productions of [RDF 1.1 XML Syntax](https://www.w3.org/TR/rdf-syntax-grammar/).
final class RDFXMLParser {
  @exclusivity(unchecked)
  private(set) var failure: RDFSyntaxError?

  private let sink: any StatementSink
  private let blankNodePrefix: String
  private let base: IRI?
  // Several times an element these are changed, and nothing that does so calls back in here:
  // watching over that would cost time at every event.
  @exclusivity(unchecked)
  private var stack: [RDFXMLElement] = []
  @exclusivity(unchecked)
  private var position = XMLPosition(line: 1, column: 1)
  private var generatedNodes = 0
  @exclusivity(unchecked)
  private var names = RDFXMLNameTable()
  /// The IRIs that `rdf:ID` has made, each of which it may make once.
  private var identifiers: Set<IRI> = []

  private init(base: IRI?, blankNodePrefix: String, into sink: any StatementSink) {
    self.base = base
    self.blankNodePrefix = blankNodePrefix
    self.sink = sink
  }

  /// Reads a whole document.
  static func parse(
    _ source: RDFSource, base: IRI?, blankNodePrefix: String, into sink: any StatementSink
  ) throws(RDFSyntaxError) {
    let reader = RDFXMLParser(base: base, blankNodePrefix: blankNodePrefix, into: sink)
    let input = try RDFSourceReader(source)
    do throws(XMLError) {
      let parser = try XMLEventParser { event, position in reader.take(event, at: position) }
      var piece: [UInt8] = []
      while input.read(into: &piece) {
        try parser.feed(piece)
        piece.removeAll(keepingCapacity: true)
      }
      try parser.finish()
    } catch {
      let place = error.position ?? reader.position
      throw .malformed(line: place.line, column: place.column, reason: error.reason)
    }
    if let failure = reader.failure ?? input.failure { throw failure }
  }

  /// Takes an event; false when the document is no RDF/XML.
  private func take(_ event: XMLEvent, at position: XMLPosition) -> Bool {
    self.position = position
    do throws(RDFXMLProblem) {
      if failure != nil { return false }
      if stack.last?.xmlLiteral != nil {
        try takeLiteralContent(event)
        return true
      }
      switch event {
      case .startElement(let tag): try start(tag)
      case .endElement: try end()
      case .characters(let text): try add(text)
      case .comment, .processingInstruction: break
      }
      return true
    } catch {
      failure = error.failure(at: position)
      return false
    }
  }

  // MARK: Events

  private func start(_ tag: XMLStartTag) throws(RDFXMLProblem) {
    let attributes = try RDFXMLAttributes(tag, &names)
    try declarePrefixes(of: tag)
    let scope = try scope(for: attributes)
    switch stack.last?.role {
    case nil: try startRoot(tag, attributes, scope)
    case .root, .collection: try startNode(tag, attributes, scope)
    case .node: try startProperty(tag, attributes, scope)
    case .property:
      guard let property = stack.last, property.object == nil else {
        throw .secondNode(tag.name.qualifiedName)
      }
      if property.datatype != nil { throw .contentNotAllowed(tag.name.qualifiedName) }
      if !property.text.isBlank { throw .textBesideElements(property.text) }
      try startNode(tag, attributes, scope)
    case .empty: throw .contentNotAllowed(tag.name.qualifiedName)
    case .literal: break
    }
  }

  private func end() throws(RDFXMLProblem) {
    guard let element = stack.popLast() else { return }
    switch element.role {
    case .root, .empty, .literal: break
    case .node: endNode(element)
    case .property:
      let object = element.object.map { Term($0) } ?? .literal(element.textLiteral)
      try assert(element, object)
    case .collection: try endCollection(element)
    }
  }

  /// Tells the sink which prefixes a tag is the first to use.
  private func declarePrefixes(of tag: XMLStartTag) throws(RDFXMLProblem) {
    _ = names.meaning(of: tag.name)
    guard names.hasNewPrefixes else { return }
    for (prefix, namespace) in names.takeNewPrefixes() {
      do throws(RDFSyntaxError) {
        try sink.declare(prefix, namespace)
      } catch {
        throw .notTaken(error)
      }
    }
  }

  private func add(_ text: String) throws(RDFXMLProblem) {
    guard let last = stack.indices.last else { return }
    switch stack[last].role {
    case .property where stack[last].object == nil: stack[last].text += text
    default: if !text.isBlank { throw .textNotAllowed(text) }
    }
  }

  private func takeLiteralContent(_ event: XMLEvent) throws(RDFXMLProblem) {
    let last = stack.count - 1
    let isComplete = stack[last].xmlLiteral?.take(event) ?? true
    guard isComplete else { return }
    let element = stack.removeLast()
    let text = element.xmlLiteral?.text ?? ""
    try assert(element, .literal(Literal(text, datatype: RDF.xmlLiteral)))
  }

  // MARK: doc, RDF, nodeElement

  /// `doc`: an `rdf:RDF` or a single node element.
  private func startRoot(
    _ tag: XMLStartTag, _ attributes: RDFXMLAttributes, _ scope: RDFXMLScope
  ) throws(RDFXMLProblem) {
    guard try names.meaning(of: tag.name).iri.get() == RDFXMLNames.root else {
      return try startNode(tag, attributes, scope)
    }
    if let name = attributes.first { throw .attributeNotAllowed(name, on: "rdf:RDF") }
    stack.append(RDFXMLElement(.root, scope))
  }

  /// Begins a `nodeElement`.
  private func startNode(
    _ tag: XMLStartTag, _ attributes: RDFXMLAttributes, _ scope: RDFXMLScope
  ) throws(RDFXMLProblem) {
    let meaning = names.meaning(of: tag.name)
    let type = try meaning.iri.get()
    if meaning.isForbiddenNode {
      throw .elementNotAllowed(tag.name.qualifiedName)
    }
    if let name = attributes.firstSyntaxAttribute(except: [.id, .nodeID, .about]) {
      throw .attributeNotAllowed(name, on: tag.name.qualifiedName)
    }
    let subject = try subject(attributes, scope)
    let element = RDFXMLElement(.node, scope)
    element.subject = subject
    stack.append(element)
    if !meaning.isDescription {
      try add(Triple(subject, RDF.type, .iri(type)))
    }
    try addPropertyAttributes(attributes, of: subject, scope)
  }

  private func subject(
    _ attributes: RDFXMLAttributes, _ scope: RDFXMLScope
  ) throws(RDFXMLProblem) -> Resource {
    switch (attributes.id, attributes.nodeID, attributes.about) {
    case (let id?, nil, nil): .iri(try identifier(id, scope))
    case (nil, let label?, nil): try blankNode(label)
    case (nil, nil, let reference?): .iri(try resolve(reference, scope))
    case (nil, nil, nil): generateNode()
    default: throw .conflictingAttributes("rdf:ID, rdf:nodeID and rdf:about")
    }
  }

  /// A node that has ended is the object of the property, or an item of the collection, around it.
  private func endNode(_ element: RDFXMLElement) {
    guard let subject = element.subject, !element.isImplicit, let last = stack.indices.last
    else { return }
    switch stack[last].role {
    case .property: stack[last].object = subject
    case .collection: stack[last].items.append(subject)
    default: break
    }
  }

  /// Adds the triples of each `propertyAttr`.
  private func addPropertyAttributes(
    _ attributes: RDFXMLAttributes, of subject: Resource, _ scope: RDFXMLScope
  ) throws(RDFXMLProblem) {
    for (meaning, _, value) in attributes.properties {
      let predicate = try meaning.iri.get()
      let object: Term =
        meaning.isType ? .iri(try resolve(value, scope)) : .literal(scope.literal(value))
      try add(Triple(subject, predicate, object))
    }
  }

  // MARK: propertyElt

  private func startProperty(
    _ tag: XMLStartTag, _ attributes: RDFXMLAttributes, _ scope: RDFXMLScope
  ) throws(RDFXMLProblem) {
    let meaning = names.meaning(of: tag.name)
    var predicate = try meaning.iri.get()
    if meaning.isForbiddenProperty {
      throw .elementNotAllowed(tag.name.qualifiedName)
    }
    let parent = stack.count - 1
    if meaning.isItem {
      stack[parent].itemCount += 1
      predicate = IRI(unchecked: RDF.namespace + "_\(stack[parent].itemCount)")
    }
    let element = RDFXMLElement(.property, scope)
    element.subject = stack[parent].subject
    element.predicate = predicate
    element.statement = try attributes.id.map { id throws(RDFXMLProblem) in
      try identifier(id, scope)
    }
    if let parseType = attributes.parseType {
      if let name = attributes.first(except: [.id, .parseType]) {
        throw .attributeNotAllowed(name, on: "an element with rdf:parseType")
      }
      try startParsed(element, as: parseType)
    } else {
      try startPlain(element, attributes)
    }
  }

  /// Begins a `parseType…PropertyElt`; unknown types are like `Literal`.
  private func startParsed(
    _ element: RDFXMLElement, as parseType: String
  ) throws(RDFXMLProblem) {
    switch parseType {
    case "Resource":
      let node = generateNode()
      try assert(element, Term(node))
      let inner = RDFXMLElement(.node, element.scope)
      inner.subject = node
      inner.isImplicit = true
      stack.append(inner)
    case "Collection":
      element.role = .collection
      stack.append(element)
    default:
      element.role = .literal
      element.xmlLiteral = CanonicalXMLFragment()
      stack.append(element)
    }
  }

  /// `resourcePropertyElt`, `literalPropertyElt`, `emptyPropertyElt`: only the attributes and what
  /// follows tell which.
  private func startPlain(
    _ element: RDFXMLElement, _ attributes: RDFXMLAttributes
  ) throws(RDFXMLProblem) {
    if let datatype = attributes.datatype {
      if let name = attributes.first(except: [.id, .datatype]) {
        throw .attributeNotAllowed(name, on: "an element with rdf:datatype")
      }
      element.datatype = try resolve(datatype, element.scope)
      stack.append(element)
      return
    }
    if let name = attributes.firstSyntaxAttribute(except: [.id, .nodeID, .resource]) {
      throw .attributeNotAllowed(name, on: "a property element")
    }
    guard attributes.first(except: [.id]) != nil else { return stack.append(element) }
    let object: Resource
    switch (attributes.resource, attributes.nodeID) {
    case (let reference?, nil): object = .iri(try resolve(reference, element.scope))
    case (nil, let label?): object = try blankNode(label)
    case (nil, nil): object = generateNode()
    default: throw .conflictingAttributes("rdf:resource and rdf:nodeID")
    }
    try assert(element, Term(object))
    try addPropertyAttributes(attributes, of: object, element.scope)
    element.role = .empty
    stack.append(element)
  }

  private func endCollection(_ element: RDFXMLElement) throws(RDFXMLProblem) {
    let cells = element.items.map { _ in generateNode() }
    try assert(element, cells.first.map { Term($0) } ?? .iri(RDF.emptyList))
    for (index, cell) in cells.enumerated() {
      let rest = index + 1 < cells.count ? Term(cells[index + 1]) : .iri(RDF.emptyList)
      try add(Triple(cell, RDF.first, Term(element.items[index])))
      try add(Triple(cell, RDF.rest, rest))
    }
  }

  /// Adds a property's triple and, where `rdf:ID` asks for it, the statement about it (7.3).
  private func assert(_ element: RDFXMLElement, _ object: Term) throws(RDFXMLProblem) {
    guard let subject = element.subject, let predicate = element.predicate else { return }
    try add(Triple(subject, predicate, object))
    guard let statement = element.statement.map(Resource.iri) else { return }
    try add(Triple(statement, RDF.type, .iri(RDF.statement)))
    try add(Triple(statement, RDF.subject, Term(subject)))
    try add(Triple(statement, RDF.predicate, .iri(predicate)))
    try add(Triple(statement, RDF.object, object))
  }

  private func add(_ triple: Triple) throws(RDFXMLProblem) {
    do throws(RDFSyntaxError) { try sink.take(triple) } catch { throw .notTaken(error) }
  }

  // MARK: Identifiers

  private func scope(for attributes: RDFXMLAttributes) throws(RDFXMLProblem) -> RDFXMLScope {
    var scope = stack.last?.scope ?? RDFXMLScope(base: base, language: nil)
    if let reference = attributes.base {
      scope.base = try resolve(reference, scope).withoutFragment
    }
    if let language = attributes.language {
      guard language.isEmpty || language.isLanguageTag else { throw .notALanguage(language) }
      scope.language = language.isEmpty ? nil : language
    }
    return scope
  }

  private func resolve(_ reference: String, _ scope: RDFXMLScope) throws(RDFXMLProblem) -> IRI {
    if reference.withBytes({ IRI.isPlain($0) }) { return IRI(unchecked: reference) }
    do throws(IRIError) {
      guard let base = scope.base else { return try IRI(reference) }
      return try base.resolving(reference)
    } catch {
      throw .notAnIRI(error)
    }
  }

  /// The IRI of an `rdf:ID`, which no other may make.
  private func identifier(
    _ id: String, _ scope: RDFXMLScope
  ) throws(RDFXMLProblem) -> IRI {
    guard XMLName.isNCName(id) else { throw .notAName(id, attribute: "rdf:ID") }
    let iri = try resolve("#" + id, scope)
    guard identifiers.insert(iri).inserted else { throw .repeatedID(id) }
    return iri
  }

  private func blankNode(_ label: String) throws(RDFXMLProblem) -> Resource {
    guard XMLName.isNCName(label) else { throw .notAName(label, attribute: "rdf:nodeID") }
    return .blankNode(BlankNode(blankNodePrefix + label))
  }

  /// A new blank node; its label is a number, as no `rdf:nodeID` can be.
  private func generateNode() -> Resource {
    generatedNodes += 1
    return .blankNode(BlankNode(blankNodePrefix + String(generatedNodes)))
  }
}

extension String {
  /// Whether this can be a language tag: letters, then parts of letters and digits after hyphens.
  fileprivate var isLanguageTag: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts[0].allSatisfy(\.isLetter)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isDigit } }
  }
}
