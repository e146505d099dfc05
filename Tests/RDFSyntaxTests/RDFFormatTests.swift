import RDFSyntax
import Testing

@Suite struct RDFFormatTests {
  @Test(arguments: [
    ("rdfxml", "rdf", "application/rdf+xml", false), ("turtle", "ttl", "text/turtle", false),
    ("ntriples", "nt", "application/n-triples", false),
    ("nquads", "nq", "application/n-quads", true), ("trig", "trig", "application/trig", true),
    ("jsonld", "jsonld", "application/ld+json", true),
  ])
  func `a format is found by name, extension and media type`(
    name: String, fileExtension: String, mediaType: String, holdsNamedGraphs: Bool
  ) throws {
    let format = try #require(RDFFormats.named(name.uppercased()))
    #expect(format.name == name)
    #expect(format.holdsNamedGraphs == holdsNamedGraphs)
    #expect(RDFFormats.withExtension("." + fileExtension.uppercased())?.name == name)
    #expect(RDFFormats.withExtension(fileExtension)?.name == name)
    #expect(RDFFormats.withMediaType(mediaType + "; charset=utf-8")?.name == name)
  }

  @Test func `what no format has is not found`() {
    #expect(RDFFormats.named("word") == nil)
    #expect(RDFFormats.withExtension("docx") == nil)
    #expect(RDFFormats.withMediaType("text/html") == nil)
  }

  @Test func `no two formats share a name, an extension or a media type`() {
    let all = RDFFormats.all
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Set(all.map(\.mediaType)).count == all.count)
    let extensions = all.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
  }
}
