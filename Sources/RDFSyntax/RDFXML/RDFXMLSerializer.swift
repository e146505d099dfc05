import Markup
import RDFModel

/// Writes a default graph as RDF/XML: a node element a subject, a property element a triple.
struct RDFXMLSerializer {
  private let dataset: Dataset
  /// The base that `#name` counts from, without a fragment.
  private let base: IRI?
  private let names: ElementNames
  private let statements: StatementNames
  private let labels: BlankNodeLabels

  init(_ dataset: Dataset, namespaces: Namespaces, base: IRI?) {
    // Whoever resolves a base with dot segments gets another one.
    let base = base.flatMap { $0.hasDotSegments ? nil : $0.withoutFragment }
    let classes = dataset.quads(predicate: RDF.type).compactMap(\.triple.object.iri)
    self.dataset = dataset
    self.base = base
    statements = StatementNames(dataset, base: base)
    labels = BlankNodeLabels(dataset, isAllowed: XMLName.isNCName)
    names = ElementNames(dataset.predicates + classes, namespaces: namespaces)
  }

  /// The document's bytes.
  func serialize() throws(RDFSyntaxError) -> [UInt8] {
    var writer = try begin()
    var triples = dataset.triples(in: nil).filter { !statements.implies($0) }[...]
    while let subject = triples.first?.subject {
      let end = triples.firstIndex { $0.subject != subject } ?? triples.endIndex
      try writeNode(subject, triples[..<end], to: &writer)
      triples = triples[end...]
    }
    writer.endElement()
    return writer.finish()
  }

  private func begin() throws(RDFSyntaxError) -> XMLWriter {
    do throws(XMLError) {
      var writer = try XMLWriter()
      try writer.startElement("rdf:RDF")
      for (prefix, namespace) in names.declarations {
        try writer.attribute("xmlns:" + prefix, namespace)
      }
      if let base { try writer.attribute("xml:base", base.value) }
      return writer
    } catch {
      throw .unwritable(format: "rdfxml", reason: error.description)
    }
  }

  /// Writes a subject with its triples; its first type that can be an element becomes the element.
  private func writeNode(
    _ subject: Resource, _ triples: ArraySlice<Triple>, to writer: inout XMLWriter
  ) throws(RDFSyntaxError) {
    let typing = triples.first { $0.predicate == RDF.type && elementName(asTypeBy: $0) != nil }
    do throws(XMLError) {
      try writer.startElement(typing.flatMap(elementName(asTypeBy:)) ?? "rdf:Description")
      switch subject {
      case .iri(let iri): try writer.attribute("rdf:about", reference(to: iri))
      case .blankNode(let node): try writer.attribute("rdf:nodeID", labels.label(of: node))
      }
    } catch {
      throw RDFSyntaxError(error, writing: Term(subject))
    }
    for triple in triples where triple != typing { try writeProperty(triple, to: &writer) }
    writer.endElement()
  }

  /// The node element by which a type triple can be said.
  private func elementName(asTypeBy triple: Triple) -> String? {
    guard let type = triple.object.iri, statements.id(of: triple) == nil,
      !RDFXMLNames.forbiddenNodeElements.contains(type), type != RDFXMLNames.description
    else { return nil }
    return names[type]
  }

  private func writeProperty(
    _ triple: Triple, to writer: inout XMLWriter
  ) throws(RDFSyntaxError) {
    guard !RDFXMLNames.forbiddenPropertyElements.contains(triple.predicate),
      triple.predicate != RDFXMLNames.item
    else { throw .reservedPredicate(triple.predicate) }
    guard let name = names[triple.predicate] else {
      throw .predicateWithoutXMLName(triple.predicate)
    }
    do throws(XMLError) {
      try writer.startElement(name)
      if let id = statements.id(of: triple) { try writer.attribute("rdf:ID", id) }
      try writeObject(triple.object, to: &writer)
    } catch {
      throw RDFSyntaxError(error, writing: triple.object)
    }
    writer.endElement()
  }

  private func writeObject(_ object: Term, to writer: inout XMLWriter) throws(XMLError) {
    switch object {
    case .iri(let iri): try writer.attribute("rdf:resource", reference(to: iri))
    case .blankNode(let node): try writer.attribute("rdf:nodeID", labels.label(of: node))
    case .literal(let literal):
      if let language = literal.language {
        try writer.attribute("xml:lang", language)
      } else if literal.datatype != XSD.string {
        // In full: rdflib (7.6) does not resolve references to datatypes.
        try writer.attribute("rdf:datatype", literal.datatype.value)
      }
      try writer.text(literal.lexicalForm)
    }
  }

  /// An IRI as it stands in an attribute: `#name` where it is a part of the file, else in full.
  private func reference(to iri: IRI) -> String {
    guard let base, iri.value.utf8.starts(with: (base.value + "#").utf8) else { return iri.value }
    return String(decoding: iri.value.utf8.dropFirst(base.value.utf8.count), as: UTF8.self)
  }
}

extension RDFSyntaxError {
  /// What an XML error means for a term.
  init(_ error: XMLError, writing term: Term) {
    if case .forbiddenCharacter(let scalar, _, _) = error {
      self = .forbiddenCharacter(scalar, in: term)
    } else {
      self = .unwritable(format: "rdfxml", reason: error.description)
    }
  }
}
