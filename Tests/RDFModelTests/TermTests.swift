import RDFModel
import Testing

@Suite struct TermTests {
  @Test func `canonically equivalent texts are different terms`() {
    let composed = "\u{E9}"
    let decomposed = "e\u{301}"
    #expect(composed == decomposed)
    #expect(Literal(composed) != Literal(decomposed))
    #expect(IRI(unchecked: "http://e/" + composed) != IRI(unchecked: "http://e/" + decomposed))
    #expect(Dataset([Literal(composed), Literal(decomposed)].map(triple)).count == 2)
  }

  @Test func `literals with another datatype or language are different terms`() {
    let literals = [
      Literal("x"), Literal("x", datatype: XSD.anyURI), Literal("x", language: "en"),
      Literal("x", language: "de"),
    ]
    #expect(Set(literals).count == 4)
    #expect(Literal("x", language: "EN-gb") == Literal("x", language: "en-GB"))
    #expect(Literal("x", language: "en").datatype == RDF.langString)
  }

  @Test func `terms are ordered by code point, not by collation or UTF-16`() {
    let texts = ["Z", "a", "\u{FFFD}", "\u{1F600}"]
    #expect(texts.reversed().map { Literal($0) }.sorted().map(\.lexicalForm) == texts)
  }

  @Test func `a term prints as canonical N-Triples`() {
    let hostile = Literal("\" \\ \u{8}\t\n\u{C}\r\u{1}\u{7F}é", language: "fr")
    #expect(Term.literal(hostile).description == #""\" \\ \b\t\n\f\r\u0001\u007Fé"@fr"#)
    #expect(
      Literal(7).description == #""7"^^<http://www.w3.org/2001/XMLSchema#integer>"#)
    #expect(Resource.blankNode(BlankNode("x")).description == "_:x")
  }

  private func triple(_ literal: Literal) -> Triple {
    Triple(.blankNode(BlankNode("s")), RDF.value, .literal(literal))
  }
}
