import Articles
import Comparison
import Foundation
import Knowledge
import Language
import NewsgraphKit
import RDFModel
import RDFSyntax
import TestSupport
import Testing

/// Laws of differences, on all annotated revisions with the real model.
@Suite struct RevisionLawTests {
  /// The graphs of every version of every article.
  static let revisions: Result<[[KnowledgeGraph]], any Error> = Result {
    let folder = Checkout.root.appending(path: "Tests/ComparisonTests/Revisions")
    let articles = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try articles.filter(\.hasDirectoryPath)
      .sorted { $0.lastPathComponent < $1.lastPathComponent }.map { article in
        try FileManager.default.contentsOfDirectory(at: article, includingPropertiesForKeys: nil)
          .filter { $0.pathExtension == "txt" }
          .sorted { $0.lastPathComponent < $1.lastPathComponent }.map { file in
            try ArticleToGraphTests.newsgraph.get().graph(
              ofFile: [UInt8](Data(contentsOf: file)), named: file.path)
          }
      }
  }

  private func pairs() throws -> [(KnowledgeGraph, KnowledgeGraph)] {
    try Self.revisions.get().flatMap { Array(zip($0, $0.dropFirst())) }
  }

  private func difference(_ old: KnowledgeGraph, _ new: KnowledgeGraph) throws -> GraphDifference {
    try GraphDifference(
      from: old, to: new, ontology: ArticleToGraphTests.newsgraph.get().ontology)
  }

  @Test func `a version differs from itself in nothing`() throws {
    for graph in try Self.revisions.get().joined() {
      let difference = try difference(graph, graph)
      #expect(difference.isEmpty)
      #expect(difference.renamings.isEmpty)
      #expect(difference.unchanged.count == graph.statements.count { $0.derivedFrom.isEmpty })
    }
  }

  @Test func `the difference from B to A mirrors that from A to B`() throws {
    for (old, new) in try pairs() {
      let there = try difference(old, new)
      let back = try difference(new, old)
      #expect(Set(there.differences) == Set(back.differences.map(\.reversed)))
      #expect(Set(there.unchanged) == Set(back.unchanged.map(\.reversed)))
      #expect(there.renamings.count == back.renamings.count)
    }
  }

  @Test func `the order of statements and nodes does not matter`() throws {
    var random = SplitMix(state: 3)
    for (old, new) in try pairs() {
      var shuffled = [old, new]
      for index in shuffled.indices {
        shuffled[index].statements.shuffle(using: &random)
        shuffled[index].nodes.shuffle(using: &random)
      }
      let expected = try difference(old, new)
      let found = try difference(shuffled[0], shuffled[1])
      #expect(found.differences == expected.differences)
      #expect(found.unchanged == expected.unchanged)
      #expect(found.renamings == expected.renamings)
    }
  }

  @Test(arguments: Provenance.allCases)
  func `an article and the RDF that is made of it state the same facts`(provenance: Provenance)
    throws
  {
    for graph in try Self.revisions.get().joined() {
      let dataset = graph.dataset(provenance: provenance)
      let read = try #require(KnowledgeGraph(dataset))
      let difference = try difference(graph, read)
      #expect(difference.isEmpty, "\(graph.article.iri): \(difference.differences)")
      #expect(try self.difference(read, graph).isEmpty)
    }
  }

  @Test func `every difference that is told has its statements in the graphs`() throws {
    for (old, new) in try pairs() {
      for difference in try difference(old, new).differences {
        if let statement = difference.old { #expect(old.statements.contains(statement)) }
        if let statement = difference.new { #expect(new.statements.contains(statement)) }
        if case .changed(_, _, let what) = difference {
          #expect(!what.isEmpty)
          #expect(what.map(\.aspect) == Aspect.allCases.filter { what.map(\.aspect).contains($0) })
        }
      }
    }
  }

  @Test func `foreign RDF and RDF of several articles are no graph of facts`() throws {
    #expect(KnowledgeGraph(Dataset()) == nil)
    let graphs = try #require(Self.revisions.get().first)
    var both = graphs[0].dataset()
    both.insert(
      Triple(.iri(IRI(unchecked: "http://e/x")), RDF.type, .iri(Schema.newsArticle)))
    #expect(KnowledgeGraph(both) == nil)
  }
}

/// What editors and typesetters change without changing a fact.
@Suite struct NoiseTests {
  private static let story = """
    Bridge collapse kills 12 in Porto

    A bridge over the Douro river collapsed on Monday, killing at least 12 people, police said.

    The mayor, Ana Silva, said the city would investigate the builder, Construtora Norte. "We want answers," she said.

    Engineers warned the council in 2017 that the bridge was unsafe. Prosecutors accused Construtora Norte of fraud.
    """

  private func difference(to changed: String, named name: String = "b.txt") throws
    -> GraphDifference
  {
    let newsgraph = try ArticleToGraphTests.newsgraph.get()
    let graphs = try [(Self.story, "a.txt"), (changed, name)].map { text, name in
      try newsgraph.graph(ofFile: Array(text.utf8), named: name)
    }
    #expect(graphs[0].statements.count > 6)
    return GraphDifference(from: graphs[0], to: graphs[1], ontology: newsgraph.ontology)
  }

  @Test func `typographic quotation marks`() throws {
    let changed = Self.story.replacing("\"We", with: "“We").replacing(
      "answers,\"", with: "answers,”")
    #expect(try difference(to: changed).isEmpty)
  }

  @Test func `white space and another file name`() throws {
    let changed = Self.story.replacing(". ", with: ".  ").replacing("\n\n", with: "\n\n\n")
    #expect(try difference(to: changed, named: "other-name.txt").isEmpty)
  }

  @Test func `reordered paragraphs`() throws {
    let parts = Self.story.components(separatedBy: "\n\n")
    let changed = [parts[0], parts[1], parts[3], parts[2]].joined(separator: "\n\n")
    #expect(try difference(to: changed).isEmpty)
  }

  @Test func `corrected spelling`() throws {
    let changed = Self.story.replacing("investigate", with: "investigat")
    #expect(try difference(to: changed).differences.allSatisfy { $0.kind == .changed })
    #expect(try difference(to: Self.story.replacing("council", with: "councill")).isEmpty)
  }

  @Test func `the query of an address`() throws {
    let newsgraph = try ArticleToGraphTests.newsgraph.get()
    let graphs = try ["?a=1", "?utm_source=x&b=2"].map { query in
      try newsgraph.graph(
        ofFile: Array(Self.story.utf8), named: "a.txt",
        options: GraphOptions(base: "https://example.org/story" + query))
    }
    let difference = GraphDifference(from: graphs[0], to: graphs[1], ontology: newsgraph.ontology)
    #expect(difference.isEmpty)
    #expect(difference.renamings.isEmpty)
  }
}
