import RDFModel
import RDFSyntax
import Testing

@Suite struct RDFXMLParserTests {
  private static let rdf = RDF.namespace

  private func read(_ content: String, base: String? = "http://e/d") throws(RDFSyntaxError)
    -> Dataset
  {
    let document = "<rdf:RDF xmlns:rdf='\(Self.rdf)' xmlns:e='http://e/'>\n\(content)\n</rdf:RDF>"
    return try Dataset(
      parsing: Array(document.utf8), as: .rdfxml, base: base.map(IRI.init(unchecked:)))
  }

  @Test(arguments: [
    ("<rdf:li/>", 2, "RDF/XML has another use for <rdf:li>; it cannot stand here"),
    ("<e:A><rdf:Description/></e:A>", 2, "another use for <rdf:Description>"),
    ("<e:A rdf:ID='1'/>", 2, "the value of rdf:ID must be an XML name without a colon, and '1'"),
    ("<e:A rdf:ID='x'/>\n<e:A rdf:ID='x'/>", 3, "rdf:ID=\"x\" stands in the document twice"),
    ("<e:A rdf:ID='x' rdf:about='y'/>", 2, "one element can have only one"),
    ("<e:A rdf:bagID='x'/>", 2, "the attribute 'rdf:bagID' cannot stand on any element"),
    ("<e:A rdf:resource='x'/>", 2, "'rdf:resource' cannot stand on e:A"),
    ("<e:A about2='x'/>", 2, "'about2' is in no namespace; give it a prefix"),
    ("<A/>", 2, "'A' is in no namespace"),
    ("\nstray text", 4, "text stands where elements are expected: 'stray text'"),
    ("<e:A><e:p>text<e:B/></e:p></e:A>", 2, "text stands beside an element: 'text'"),
    ("<e:A><e:p><e:B/><e:C/></e:p></e:A>", 2, "<e:C> is the second node in one property"),
    ("<e:A><e:p rdf:resource='x'><e:B/></e:p></e:A>", 2, "<e:B> stands in a property element"),
    ("<e:A><e:p rdf:datatype='x'><e:B/></e:p></e:A>", 2, "<e:B> stands in a property element"),
    ("<e:A><e:p rdf:parseType='Literal' rdf:resource='x'/></e:A>", 2, "cannot stand on an element"),
    ("<e:A rdf:about='a b'/>", 2, "U+0020 is not allowed where it stands"),
    ("<x:A xmlns:x='http://e/ '/>", 2, "'http://e/ A' is no IRI: U+0020"),
    ("<e:A xmlns:x='y' x:p=''/>", 2, "'yp' is no absolute IRI"),
    ("<e:A xml:lang='en us'/>", 2, "must be a language tag such as 'en-GB', and 'en us' is none"),
    ("<e:A>", 3, "mismatch"),
  ])
  func `what is no RDF/XML is refused at its line, with a reason`(
    content: String, line: Int, reason: String
  ) {
    do throws(RDFSyntaxError) {
      _ = try read(content)
      Issue.record("\(content) was taken")
    } catch {
      guard case .malformed(line, _, let found) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(found.contains(reason))
    }
  }

  @Test func `a relative reference needs a base`() throws {
    #expect(throws: RDFSyntaxError.self) { try read("<e:A rdf:about='x'/>", base: nil) }
    let dataset = try read("<e:A xml:base='http://b/c/#f' rdf:about='x'/>", base: nil)
    #expect(dataset.subjects == [.iri(IRI(unchecked: "http://b/c/x"))])
    let same = try read("<e:A xml:base='http://b/c#f' rdf:about=''/>", base: nil)
    #expect(same.subjects == [.iri(IRI(unchecked: "http://b/c"))])
  }

  @Test func `an XML literal is canonical, wherever its namespaces were declared`() throws {
    let dataset = try read(
      "<e:A><e:p rdf:parseType='Literal'>a&amp;<e:b z='1' a=\"'\"/><c xmlns='http://c/'><d/></c>"
        + "<!-- x --></e:p></e:A>")
    let literal = dataset.quads(predicate: IRI(unchecked: "http://e/p")).first?.triple.object
      .literal
    #expect(
      literal?.lexicalForm
        == "a&amp;<e:b xmlns:e=\"http://e/\" a=\"'\" z=\"1\"></e:b>"
        + "<c xmlns=\"http://c/\"><d></d></c><!-- x -->")
    #expect(literal?.datatype == RDF.xmlLiteral)
  }

  @Test func `nodes without a name are not those that have one`() throws {
    let dataset = try read("<e:A/><e:A rdf:nodeID='b1'/><e:A rdf:nodeID='x1'/><e:A/>")
    #expect(dataset.blankNodes.count == 4)
    let other = try Dataset(
      parsing: dataset.serialized(as: .rdfxml), as: .rdfxml, blankNodePrefix: "p-")
    #expect(other.blankNodes.allSatisfy { $0.label.hasPrefix("p-") })
    #expect(try dataset.isIsomorphic(to: other))
  }

  @Test func `a hundred thousand elements in one another are refused, not followed`() {
    let nest = String(repeating: "<e:A><e:p>", count: 50_000)
    #expect(throws: RDFSyntaxError.self) { try read(nest) }
  }

  @Test func `the prefixes that a document uses are known afterwards`() throws {
    let text =
      "<rdf:RDF xmlns:rdf='\(Self.rdf)' xmlns:e='http://e/' xmlns:u='http://u/'><e:A/></rdf:RDF>"
    let document = try #require(RDFFormats.named("rdfxml")).read(
      .bytes(Array(text.utf8)), base: nil, blankNodePrefix: "")
    #expect(document.namespaces.map(\.prefix) == ["e", "rdf"])
  }
}
