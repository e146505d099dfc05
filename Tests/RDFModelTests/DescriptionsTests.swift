import RDFModel
import Testing

@Suite struct DescriptionsTests {
  private static func iri(_ name: String) -> IRI { IRI(unchecked: "https://example.org/" + name) }

  private static func triple(_ subject: String, _ predicate: IRI, _ object: Term) -> Triple {
    Triple(.iri(iri(subject)), predicate, object)
  }

  private static let label = iri("label")

  private let descriptions = Descriptions(
    Dataset([
      triple("b", label, .literal(Literal("two", language: "en"))),
      triple("a", RDF.type, .iri(iri("City"))),
      triple("b", RDF.type, .iri(iri("Country"))),
      triple("b", label, .literal(Literal("one"))),
      triple("c", RDF.type, .iri(iri("Sea"))),
      triple("b", label, .iri(iri("z"))),
      Triple(.blankNode(BlankNode("x")), label, .literal(Literal("nobody's"))),
    ]))

  private func subject(_ name: String) throws -> Descriptions.Subject {
    try #require(descriptions.subjects.first { $0.iri == Self.iri(name) })
  }

  @Test func `subjects are the IRIs that something is said of, in order`() {
    #expect(descriptions.subjects.map(\.iri) == ["a", "b", "c"].map(Self.iri))
  }

  @Test func `texts and IRIs of a property are told apart and come in order`() throws {
    #expect(descriptions.texts(try subject("b"), Self.label) == ["one", "two"])
    #expect(descriptions.iris(try subject("b"), Self.label) == [Self.iri("z")])
    #expect(descriptions.texts(try subject("a"), Self.label).isEmpty)
    #expect(descriptions.texts(try subject("a"), Self.iri("unheard")).isEmpty)
  }

  @Test func `instances have one of the classes`() {
    let found = descriptions.instances(of: Self.iri("Country"), Self.iri("Sea"))
    #expect(found.map(\.iri) == ["b", "c"].map(Self.iri))
    #expect(descriptions.instances(of: Self.iri("Moon")).isEmpty)
  }
}
