import RDFModel
import RDFSyntax
import Testing

@Suite struct TurtleSerializerTests {
  private func rewritten(_ text: String, as format: some RDFFormat = .turtle) throws -> String {
    let dataset = try Dataset(parsing: Array(text.utf8), as: format)
    var namespaces = Namespaces.wellKnown
    namespaces.bind("e", to: "http://e/")
    return String(
      decoding: try dataset.serialized(as: format, namespaces: namespaces), as: UTF8.self)
  }

  private static let perfect = #"""
    @prefix e: <http://e/> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix schema: <http://schema.org/> .
    @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

    e:a a schema:Person, rdfs:Resource ;
      e:list ( 1 "two" [
        e:p true
      ] ) ;
      e:nested [
        a e:Thing ;
        e:p "x"@en-gb, "y"^^xsd:date ;
        e:q [
          e:p []
        ]
      ] ;
      e:none () ;
      e:number -1, "1.0E0"^^xsd:double, 1.50, 7, "7.", "x"^^xsd:integer .

    e:b e:shared _:s ;
      e:type rdf:type ;
      rdfs:label "quote \" newline \n tab \t é" .

    <http://e/c/d> e:shared _:s .

    [] e:p <http://e/-x>, e:1, <http://e/x.>, e:x.y .

    _:s e:p _:s .

    """#

  @Test func `a well laid out file comes back byte for byte`() throws {
    let found = try rewritten(Self.perfect)
    #expect(found == Self.perfect, "\(found)")
  }

  @Test func `named graphs stand in braces, the default graph first`() throws {
    let trig = """
      @prefix e: <http://e/> .

      e:a e:p 1 .

      e:g {
        e:a e:p 2 ;
          e:q 3 .

        e:b e:p [] .
      }

      _:n {
        e:a e:p _:n .
      }

      """
    let found = try rewritten(trig, as: .trig)
    #expect(found == trig, "\(found)")
  }

  @Test func `circles, shared nodes and broken lists keep their labels`() throws {
    let turtle = """
      @prefix e: <http://e/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      _:a e:p _:b . _:b e:p _:a .
      e:x e:list _:l . _:l rdf:first 1 ; rdf:rest _:l .
      e:x e:list _:m . _:m rdf:first 1, 2 ; rdf:rest () .
      e:x e:list _:o . _:o rdf:first 1 ; rdf:rest _:p .  _:p rdf:first 2 .
      """
    let before = try Dataset(parsing: Array(turtle.utf8), as: .turtle)
    let after = try Dataset(parsing: Array(rewritten(turtle).utf8), as: .turtle)
    #expect(try before.isIsomorphic(to: after))
  }

  @Test func `deep nests are written so that they can be read again`() throws {
    let turtle =
      "<http://e/a> <http://e/p> " + String(repeating: "[ <http://e/p> ", count: 900) + "1"
      + String(repeating: " ]", count: 900) + " ."
    let before = try Dataset(parsing: Array(turtle.utf8), as: .turtle)
    let text = try rewritten(turtle)
    #expect(text.split(separator: "\n").allSatisfy { $0.prefix { $0 == " " }.count < 40 })
    let after = try Dataset(parsing: Array(text.utf8), as: .turtle)
    #expect(try before.isIsomorphic(to: after))
  }

  @Test func `a list of thousands is one list`() throws {
    let items = (0..<5_000).map(String.init).joined(separator: " ")
    let text = try rewritten("<http://e/a> <http://e/p> ( \(items) ) .")
    #expect(text.contains("( 0 1 2 3 "))
    #expect(text.contains(" 4999 ) ."))
  }
}
