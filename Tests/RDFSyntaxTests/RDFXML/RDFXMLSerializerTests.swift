import RDFModel
import RDFSyntax
import Testing

@Suite struct RDFXMLSerializerTests {
  private static let base = IRI(unchecked: "http://example.org/article")
  private let ent = "http://example.org/entity/"
  private let rel = "http://example.org/relation/"
  private let statement = Resource.iri(IRI(unchecked: "http://example.org/article#s1"))

  private var namespaces: Namespaces {
    var namespaces = Namespaces.wellKnown
    namespaces.bind("rel", to: rel)
    return namespaces
  }

  private var plain: Triple {
    Triple(
      .iri(IRI(unchecked: ent + "USA")), IRI(unchecked: rel + "warn"),
      .iri(IRI(unchecked: ent + "Germany")))
  }

  private func reification(of triple: Triple) -> [Triple] {
    [
      Triple(statement, RDF.type, .iri(RDF.statement)),
      Triple(statement, RDF.subject, Term(triple.subject)),
      Triple(statement, RDF.predicate, .iri(triple.predicate)),
      Triple(statement, RDF.object, triple.object),
    ]
  }

  private func text(
    _ triples: [Triple], base: IRI? = base, namespaces: Namespaces? = nil
  ) throws -> String {
    let bytes = try Dataset(triples).serialized(
      as: .rdfxml, namespaces: namespaces ?? self.namespaces, base: base)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a statement resource becomes the ID of the triple that it is about`() throws {
    let more = [
      Triple(
        statement, PROV.wasDerivedFrom, .iri(IRI(unchecked: "http://example.org/article#char=0,9"))),
      Triple(plain.subject, RDF.type, .iri(Schema.country)),
      Triple(plain.subject, RDFS.label, .literal(Literal("U.S. & <friends>", language: "en"))),
      Triple(plain.subject, Schema.name, .literal(Literal(7))),
    ]
    #expect(
      try text([plain] + reification(of: plain) + more) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF xmlns:prov="http://www.w3.org/ns/prov#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:rel="http://example.org/relation/" xmlns:schema="http://schema.org/" xml:base="http://example.org/article">
          <rdf:Description rdf:about="#s1">
            <prov:wasDerivedFrom rdf:resource="#char=0,9"/>
          </rdf:Description>
          <schema:Country rdf:about="http://example.org/entity/USA">
            <rel:warn rdf:ID="s1" rdf:resource="http://example.org/entity/Germany"/>
            <schema:name rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">7</schema:name>
            <rdfs:label xml:lang="en">U.S. &amp; &lt;friends&gt;</rdfs:label>
          </schema:Country>
        </rdf:RDF>

        """)
  }

  @Test func `a statement whose triple is not asserted is a node like others`() throws {
    let document = try text(reification(of: plain))
    #expect(!document.contains("rdf:ID"))
    #expect(
      document.contains(
        """
          <rdf:Statement rdf:about="#s1">
            <rdf:object rdf:resource="http://example.org/entity/Germany"/>
            <rdf:predicate rdf:resource="http://example.org/relation/warn"/>
            <rdf:subject rdf:resource="http://example.org/entity/USA"/>
          </rdf:Statement>
        """))
  }

  @Test func `only a statement in the file, with an XML name, can be an ID`() throws {
    let triples = [plain] + reification(of: plain)
    #expect(try text(triples).contains("rdf:ID=\"s1\""))
    #expect(try !text(triples, base: nil).contains("rdf:ID"))
    #expect(try !text(triples, base: IRI(unchecked: "http://example.org/other")).contains("rdf:ID"))
    #expect(
      try text(triples, base: IRI(unchecked: "http://example.org/article#top")).contains("rdf:ID"))
  }

  @Test func `a statement with two objects is no ID`() throws {
    let second = Triple(statement, RDF.object, .literal(Literal("x")))
    #expect(try !text([plain, second] + reification(of: plain)).contains("rdf:ID"))
  }

  @Test func `a type that is reified is written as a property`() throws {
    let typing = Triple(plain.subject, RDF.type, .iri(Schema.country))
    let document = try text([typing] + reification(of: typing))
    #expect(document.contains("<rdf:Description rdf:about=\"http://example.org/entity/USA\">"))
    #expect(
      document.contains("<rdf:type rdf:ID=\"s1\" rdf:resource=\"http://schema.org/Country\"/>"))
  }

  @Test func `unknown namespaces get numbered prefixes in the order of code points`() throws {
    let subject = Resource.blankNode(BlankNode("x"))
    let document = try text(
      ["http://z/p", "http://a/p", "http://m#1p"].map {
        Triple(subject, IRI(unchecked: $0), .literal(Literal("")))
      }, base: nil, namespaces: ["ns2": "http://unused/"])
    #expect(
      document.contains(
        """
        <rdf:RDF xmlns:ns1="http://a/" xmlns:ns3="http://m#1" xmlns:ns4="http://z/" \
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        """))
    #expect(document.contains("<ns3:p></ns3:p>") || document.contains("<ns3:p/>"))
  }

  @Test func `the prefix rdf is always RDF's`() throws {
    let document = try text(
      [Triple(.iri(RDF.list), IRI(unchecked: "http://a/p"), .literal(Literal("x")))], base: nil,
      namespaces: ["rdf": "http://a/", "r": RDF.namespace])
    #expect(document.contains("<ns1:p>x</ns1:p>"))
    #expect(document.contains("xmlns:rdf=\"\(RDF.namespace)\""))
  }

  @Test(arguments: ["http://e/1", "http://e/", "http://e/a#", "urn:1", "http://e/p%20"])
  func `a predicate without an XML name is refused`(predicate: String) {
    let triple = Triple(plain.subject, IRI(unchecked: predicate), .literal(Literal("x")))
    let error = RDFSyntaxError.predicateWithoutXMLName(IRI(unchecked: predicate))
    #expect(throws: error) { try text([triple]) }
    #expect(
      error.description
        == "the predicate <\(predicate)> cannot be written as RDF/XML: no end of it is an XML name; "
        + "rename it or write Turtle")
  }

  @Test(arguments: ["li", "Description", "about", "ID", "RDF", "bagID"])
  func `a predicate that RDF/XML has another use for is refused`(name: String) {
    let predicate = IRI(unchecked: RDF.namespace + name)
    #expect(throws: RDFSyntaxError.reservedPredicate(predicate)) {
      try text([Triple(plain.subject, predicate, .literal(Literal("x")))])
    }
  }

  @Test func `a character that XML has not is refused with the term that has it`() {
    let literal = Term.literal(Literal("a\u{B}b"))
    let error = RDFSyntaxError.forbiddenCharacter("\u{B}", in: literal)
    #expect(throws: error) { try text([Triple(plain.subject, RDFS.label, literal)]) }
    #expect(
      error.description
        == #"U+000B in "a\u000Bb" cannot be written as XML 1.0, even escaped; "#
        + "remove it or write Turtle")
  }

  @Test func `a named graph is refused`() {
    let dataset = Dataset([Quad(plain, graph: statement)])
    #expect(throws: RDFSyntaxError.namedGraph(statement, format: "rdfxml")) {
      try dataset.serialized(as: .rdfxml)
    }
    #expect(throws: RDFSyntaxError.namedGraph(statement, format: "turtle")) {
      try dataset.serialized(as: .turtle)
    }
  }
}
