import Diagrams
import Foundation
import Knowledge
import Language
import Pages
import TestSupport
import Testing

@testable import NewsgraphKit

@Suite struct ReaderTests {
  @Test func `every statement is in the reader, with the characters that say so`() async throws {
    let graph = try DiagramViewTests.sample.get()
    let reader = try await graph.reader(DiagramView())
    #expect(reader.statements.count == graph.statements.count)
    for (shown, statement) in zip(reader.statements, graph.statements) {
      #expect(Set(shown.sentences) == Set(statement.evidence.map(\.sentence)))
      #expect(!shown.sentences.isEmpty && !shown.subject.isEmpty && !shown.ends.isEmpty)
      for phrase in shown.phrases {
        #expect(shown.sentences.contains { $0.lowerBound <= phrase.lowerBound })
      }
    }
    #expect(reader.statements.contains { $0.drawn != nil })
    #expect(reader.note == graph.diagram().note)
  }

  @Test func `what limits a statement is told`() async throws {
    let graph = try DiagramViewTests.sample.get()
    let reader = try await graph.reader(DiagramView())
    let install = try #require(reader.statements.first { $0.relation.contains("install") })
    #expect(install.stance == .denied)
    #expect(install.remarks == ["according to Ren Zhengfei", "denied", "future"])
    #expect(install.relation == "will not install")
  }

  @Test func `the mentions of a node are its characters`() async throws {
    let graph = try DiagramViewTests.sample.get()
    let reader = try await graph.reader(DiagramView())
    let node = try #require(reader.nodes.first { $0.label == "Huawei" })
    #expect(node.mentions.map { graph.text[$0] }.contains("Huawei"))
    #expect(!node.drawn.isEmpty)
  }

  @Test func `a page is one file that names no other`() async throws {
    let graph = try DiagramViewTests.sample.get()
    let page = try await String(
      decoding: GraphFormat.html.file(of: graph), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    for word in [" src=", "href=\"http", "url(", "@import", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
  }
}
