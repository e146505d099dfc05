import Foundation
import TestSupport
import Testing

@testable import Language

@Suite struct AnnotatedChainsTests {
  private let notation = """
    Jane/NNP/2/nsubj left/VBD/0/root Acme/NNP/2/obj ~././2/punct
    She/PRP/2/nsubj sued/VBD/0/root it/PRP/2/obj ~././2/punct
    """

  private func chains(
    of document: Document, _ lists: [(String, Int, String)]...
  ) throws -> AnnotatedChains {
    let chains = lists.map { list in
      ["mentions": list.map { ["text": $0.0, "occurrence": $0.1, "kind": $0.2] as [String: Any] }]
    }
    return try AnnotatedChains(
      json: JSONSerialization.data(withJSONObject: ["chains": chains]), of: document.text.string)
  }

  @Test func `a pronoun is right where it takes up a mention of its own chain`() throws {
    let document = CoreferenceResolver(gazetteer: Gazetteer(), nouns: NounLexicon()).resolve(
      TreeNotation.document(notation, naming: ["Jane": .person, "Acme": .organization]))
    let right = try chains(
      of: document, [("Jane", 1, "name"), ("She", 1, "pronoun")],
      [("Acme", 1, "name"), ("it", 1, "pronoun")])
    #expect(right.resolved(.pronoun, in: document) == (2, 2, 2))
    #expect(right.resolved(.name, in: document) == (0, 0, 0))
    let crossed = try chains(
      of: document, [("Jane", 1, "name"), ("it", 1, "pronoun")],
      [("Acme", 1, "name"), ("She", 1, "pronoun")])
    #expect(crossed.resolved(.pronoun, in: document) == (0, 2, 2))
  }

  @Test func `a mention is the asked occurrence of its words, and none inside of others`() throws {
    let document = TreeNotation.document(
      "Ann/NNP/2/nsubj met/VBD/0/root Annabel/NNP/2/obj ~././2/punct")
    let second = try chains(of: document, [("Ann", 1, "name"), ("Ann", 2, "name")])
    #expect(second.resolved(.name, in: document) == (0, 0, 0))
  }

  @Test func `marks give the text without them and the places of each thing`() throws {
    let marked = try MarkedArticle("[a Ann] fed [dog [a her] dog]. [dog It] ate.")
    #expect(marked.text == "Ann fed her dog. It ate.")
    #expect(
      marked.chains.chains.map { $0.map(\.characters) } == [[0..<3, 8..<11], [8..<15, 17..<19]])
  }

  @Test(arguments: ["[a Ann fed", "Ann] fed", "[Ann] fed", "[a", "["])
  func `marks that do not match are refused`(marked: String) {
    #expect(throws: MarkedArticle.MarkError.self) { try MarkedArticle(marked) }
  }
}
