import Articles
import Foundation
import Knowledge
import Language
import NewsgraphKit
import RDFModel
import TestSupport
import Testing

/// The whole way with the real model and the real ontology.
@Suite struct ArticleToGraphTests {
  static let newsgraph = Result { try Newsgraph(assets: Assets(home: Checkout.root.path)) }

  static func graph(_ text: String) throws -> KnowledgeGraph {
    try newsgraph.get().graph(ofFile: Array(text.utf8), named: "test.txt")
  }

  /// An asserted statement whose wording, subject and object fit.
  static func asserts(
    _ graph: KnowledgeGraph, _ subject: String, _ relation: String, _ object: String
  ) -> Bool {
    graph.statements.contains { statement in
      statement.isAsserted && graph.node(statement.subject)?.label.contains(subject) == true
        && statement.relation.value.lowercased().contains(relation.lowercased())
        && (object.isEmpty || graph.objectLabel(statement).contains(object))
    }
  }

  @Test(arguments: [
    (
      "France warns Spain over fishing\n\nFrance warned Spain on Monday over fishing rights.",
      "France warns Spain"
    ),
    (
      "Court case\n\nNokia denies the allegations. The case goes on.",
      "Nokia denies allegations"
    ),
    (
      "Arrest in Oslo\n\nNorway's Police Security Service arrested a Siemens engineer in May.",
      "Norway arrested engineer"
    ),
  ])
  func `the headline triples of unseen articles`(text: String, triple: String) throws {
    let graph = try Self.graph(text)
    #expect(graph.headlineStatements().map(graph.headline).contains(triple))
  }

  @Test(arguments: [
    ("The minister said that Acme bribed officials.", "Acme", "bribe"),
    ("The ministry would not confirm that the letter arrived.", "letter", "arrive"),
    ("Jane Roe may sell the company.", "Jane Roe", "sell"),
    ("Police arrested a man on suspicion of spying for Russia.", "man", "spy"),
    ("If prices rise, the bank will close branches.", "bank", "close"),
    ("The company did not install cameras.", "company", "install"),
    ("It is not true that Norway bombed Chad.", "Norway", "bomb"),
    ("Norway nearly attacked Haiti.", "Norway", "attack"),
    ("Norway, it alleges, bombed Libya.", "Norway", "bomb"),
    ("Ida Holm, the alleged head of Acme, left the country.", "Ida Holm", "head"),
    ("Provided that Norway pays Denmark, the deal holds.", "Norway", "pay"),
  ])
  func `claims, denials, possibilities and conditions are never facts`(
    text: String, subject: String, relation: String
  ) throws {
    let graph = try Self.graph("A headline that says nothing\n\n\(text)")
    #expect(!Self.asserts(graph, subject, relation, ""))
  }

  @Test func `one or two threads give the same graph`() throws {
    let file = Checkout.root.appending(path: "Examples/huawei-5g.txt")
    let article = try Article(
      reading: Source(bytes: [UInt8](Data(contentsOf: file)), name: "huawei-5g.txt"))
    let one = try Self.newsgraph.get().graph(of: article)
    let two = try Newsgraph(assets: Assets(home: Checkout.root.path), threads: 2)
      .graph(of: article)
    #expect(one.statements == two.statements)
    #expect(one.nodes == two.nodes)
  }

  @Test func `an article that says nothing gives an empty graph`() throws {
    #expect(try Self.graph("...\n\n???").statements.isEmpty)
  }
}

/// The article that the project started from, as it was scraped: repeated headline, cut-off sentence, boilerplate.
@Suite(.enabled(if: Checkout.hasData, "needs the article in NEWSGRAPH_DATA"))
struct ScrapedArticleTests {
  static let graph = Result {
    let data = try #require(Checkout.data)
    return try ArticleToGraphTests.graph(
      String(contentsOf: data.appending(path: "huawei-5g.txt"), encoding: .utf8))
  }

  @Test(arguments: ["USA warns Germany", "Huawei denies claims", "Poland arrested executive"])
  func `headline triples`(triple: String) throws {
    let graph = try Self.graph.get()
    #expect(graph.headlineStatements().map(graph.headline).contains(triple))
  }

  @Test(arguments: [["U.S.", "USA"], ["Huawei", "Huawei Technologies"], ["Zhengei", "Zhengfei"]])
  func `one node whatever it is called`(wordings: [String]) throws {
    let graph = try Self.graph.get()
    let nodes = graph.nodes.filter { node in
      node.wordings.contains { wording in wordings.contains { wording.hasSuffix($0) } }
        && node.isNamed
    }
    #expect(nodes.count == 1)
  }

  @Test(arguments: [
    ("Meng Wanzhou", "isChiefFinancialOfficerOf", "Huawei"),
    ("Richard Grenell", "isAmbassadorOf", "USA"), ("Ren Zhengfei", "isFounderOf", "Huawei"),
  ])
  func `who holds which role`(person: String, relation: String, body: String) throws {
    #expect(try ArticleToGraphTests.asserts(Self.graph.get(), person, relation, body))
  }

  @Test(arguments: [
    ("Huawei", "install", ""), ("Meng", "commit", ""), ("message", "sent", ""),
    ("executive", "spy", ""), ("Grenell", "write", "USA"), ("Meng", "extradite", ""),
  ])
  func `what the article does not say as a fact`(subject: String, relation: String, object: String)
    throws
  {
    #expect(try !ArticleToGraphTests.asserts(Self.graph.get(), subject, relation, object))
  }

  @Test func `boilerplate says nothing`() throws {
    let graph = try Self.graph.get()
    let words = graph.nodes.flatMap(\.wordings).joined(separator: " ").lowercased()
    #expect(!words.contains("related news"))
    #expect(!words.contains("directive"))
  }

  @Test func `the repeated headline is one statement with several pieces of evidence`() throws {
    let graph = try Self.graph.get()
    let warning = graph.statements.filter { graph.headline($0) == "USA warns Germany" }
    #expect(warning.count == 1)
    #expect((warning.first?.evidence.count ?? 0) > 1)
  }
}
