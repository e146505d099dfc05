import Foundation
import RDFModel
import RDFSyntax
import TestSupport
import Testing

@Suite struct JSONLDSerializerTests {
  private static let context = #"""
    {"@context": {"e": "http://e/", "xsd": "http://www.w3.org/2001/XMLSchema#",
      "knows": {"@id": "e:knows", "@type": "@id"}, "born": {"@id": "e:born", "@type": "xsd:date"},
      "label": {"@id": "e:label", "@language": "en"}, "note": "e:note"}}
    """#

  private func written(_ turtle: String, as format: some RDFFormat = .trig) throws -> String {
    let context = try JSONLDContext(parsing: Array(Self.context.utf8))
    let dataset = try Dataset(parsing: Array(turtle.utf8), as: format)
    return try String(
      decoding: dataset.serialized(as: JSONLDFormat(context: context)), as: UTF8.self)
  }

  @Test func `terms stand for what their definitions say, and only what is used is declared`()
    throws
  {
    let found = try written(
      """
      @prefix e: <http://e/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      e:a a e:Person, e:Agent ; e:knows e:b, [ e:note "n" ], "no node" ;
        e:born "2000-01-01"^^xsd:date, "soon" ; e:label "A"@en, "Ä"@de ; e:count 7, 007 ; e:is true ;
        e:list ( 1 "two" ( e:c ) ), () .
      """)
    #expect(
      found == #"""
        {
          "@context": {
            "e": "http://e/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "born": {"@id": "e:born", "@type": "xsd:date"},
            "knows": {"@id": "e:knows", "@type": "@id"},
            "label": {"@id": "e:label", "@language": "en"},
            "note": "e:note"
          },
          "@graph": [
            {
              "@id": "e:a",
              "@type": ["e:Agent", "e:Person"],
              "born": "2000-01-01",
              "e:born": "soon",
              "e:count": [
                {"@value": "007", "@type": "xsd:integer"},
                7
              ],
              "e:is": true,
              "knows": [
                "e:b",
                {"note": "n"}
              ],
              "e:knows": "no node",
              "label": "A",
              "e:label": {"@value": "Ä", "@language": "de"},
              "e:list": [
                {"@list": []},
                {
                  "@list": [
                    1,
                    "two",
                    {
                      "@list": [
                        {"@id": "e:c"}
                      ]
                    }
                  ]
                }
              ]
            }
          ]
        }

        """#, "\(found)")
  }

  @Test func `a named graph is an object with its statements`() throws {
    let found = try written("<http://e/g> { <http://e/a> <http://e/note> \"x\" }")
    #expect(found.contains(#""@id": "e:g","#))
    #expect(found.contains(#"{"@id": "e:a", "note": "x"}"#))
  }

  @Test func `an IRI that could be taken for a prefixed name takes the prefix away`() throws {
    let found = try written("<e:a> <http://e/note> <http://e/b> .")
    #expect(found.contains(#""@id": "e:a""#))
    #expect(found.contains(#""http://e/b""#))
    #expect(!found.contains(#""e":"#))
  }

  @Test(arguments: [
    ("[]", JSONLDContextError.notAContext), ("nonsense", .notAContext),
    (#"{"@context": {"a": {"@id": "http://e/a", "@container": "@set"}}}"#, .unsupported("a")),
    (#"{"@context": {"a": "b:c d"}}"#, .unsupported("a")),
    (#"{"@context": {"@vocab": "http://e/"}}"#, .unsupported("@vocab")),
  ])
  func `a context that says more than is supported is refused`(
    text: String, error: JSONLDContextError
  ) {
    #expect(throws: error) { try JSONLDContext(parsing: Array(text.utf8)) }
  }

  @Test func `JSON-LD cannot be read, and the error says so`() {
    #expect(throws: RDFSyntaxError.unreadable(format: "jsonld")) {
      try Dataset(parsing: Array("{}".utf8), as: .jsonld)
    }
  }

  @Test func `the context of the ontology is one that can be used`() throws {
    let file = Checkout.root.appending(path: "Ontology/context.jsonld")
    let context = try JSONLDContext(parsing: [UInt8](Data(contentsOf: file)))
    let dataset = Dataset([
      Triple(
        .iri(IRI(unchecked: "https://newsgraph.dev/entity/USA")),
        IRI(unchecked: "https://newsgraph.dev/relation/warn"),
        .iri(IRI(unchecked: "https://newsgraph.dev/entity/Germany")))
    ])
    let text = try String(
      decoding: dataset.serialized(as: JSONLDFormat(context: context)), as: UTF8.self)
    #expect(text.contains(#""rel:warn": {"@id": "ent:Germany"}"#))
  }
}
