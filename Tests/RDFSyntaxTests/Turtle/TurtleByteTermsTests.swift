import RDFModel
import Testing

@testable import RDFSyntax

@Suite struct TurtleByteTermsTests {
  private func expectSameForms(_ terms: [Term], _ namespaces: Namespaces) {
    let byteTerms = TurtleByteTerms(namespaces)
    var turtleTerms = TurtleTerms(namespaces)
    for term in terms {
      var bytes: [UInt8] = []
      term.withBytes { byteTerms.append($0, to: &bytes) }
      let expected =
        switch term {
        case .iri(let iri): turtleTerms.form(iri)
        case .literal(let literal): turtleTerms.form(literal)
        case .blankNode: term.description
        }
      #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
  }

  @Test func `names get the prefixes that they get in a file written as a whole`() {
    let namespaces: Namespaces = [
      "a": "http://e.x/", "b": "http://e.x/b#", "c": "http://e.x/b#c", "": "http://e.x/none/",
    ]
    let names = [
      "", "n", "b", "b#", "b#c", "b#cd", "b#d", "none/", "none/x", "1a", "_a", "-a", "a-", ".a",
      "a.", "a.b", "a/b", "a%20", "é", "aé·", "·a", "a:b", "a~",
    ]
    let iris = names.map { Term.iri(IRI(unchecked: "http://e.x/" + $0)) }
    expectSameForms(iris + [.iri(IRI(unchecked: "urn:x")), .iri(RDF.type)], namespaces)
  }

  @Test func `numbers and truth values stand for themselves where they do in such a file`() {
    let texts = [
      "", "1", "+1", "-1", "-", "+", "--1", "1.5", "-0.50", "1.", ".5", "+.5", "1.5.0", "1..5",
      "1e5", " 1", "٣", "true", "false", "True", "0", "say \"so\"\n",
    ]
    let datatypes = [XSD.integer, XSD.decimal, XSD.boolean, XSD.double, XSD.string]
    let literals = texts.flatMap { text in datatypes.map { Literal(text, datatype: $0) } }
    let tagged = texts.map { Literal($0, language: "en-gb") }
    expectSameForms((literals + tagged).map { .literal($0) }, .wellKnown)
  }

  @Test func `a prefix that is bound anew stands for the new namespace only`() {
    var terms = TurtleByteTerms(["a": "http://e.x/"])
    let areBound = [terms.bind("a", to: "http://f.x/"), terms.bind("xmlns", to: "http://g.x/")]
    #expect(areBound == [true, false])
    var bytes: [UInt8] = []
    for iri in ["http://e.x/n", "http://f.x/n"] {
      Term.iri(IRI(unchecked: iri)).withBytes { terms.append($0, to: &bytes) }
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "<http://e.x/n>a:n")
  }
}
