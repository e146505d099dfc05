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
}
