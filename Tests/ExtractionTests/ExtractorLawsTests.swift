import Foundation
import Language
import TestSupport
import Testing

@testable import Extraction

/// What must hold of every proposition: on the trees of a treebank, on the sentences of CaRB's dev set and on the sample
/// articles, as the committed model parses them.
@Suite struct ExtractorLawsTests {
  @Test(arguments: LawsCorpus.present)
  func `every proposition is made of its sentence, with parts that do not overlap`(
    corpus: LawsCorpus
  ) throws {
    let document = try corpus.document()
    let propositions = Extractor().propositions(in: document)
    #expect(propositions.count > corpus.leastPropositions)
    for proposition in propositions {
      let sentence = document.sentences[proposition.sentence].words
      let parts =
        [proposition.subject?.words ?? [], proposition.predicate.words]
        + [proposition.object?.phrase.words ?? []] + proposition.qualifiers.map(\.phrase.words)
      #expect(
        parts.allSatisfy { $0.allSatisfy(sentence.contains) && $0 == Array(Set($0)).sorted() })
      let main = parts.prefix(3).flatMap { $0 }
      let isApart = proposition.predicate.kind == .nominal || Set(main).count == main.count
      #expect(isApart, "\(proposition.description(in: document))")
      #expect(proposition.subject?.words.isEmpty == false)
      #expect((0...1).contains(proposition.confidence))
    }
  }

  @Test(arguments: LawsCorpus.present)
  func `no wording lacks a subject or a relation or has words of both`(
    corpus: LawsCorpus
  ) throws {
    let document = try corpus.document()
    for (proposition, wording) in Self.wordings(of: document) {
      #expect(!wording.subject.text.isEmpty && !wording.predicate.text.isEmpty)
      let shared = wording.subject.spans.contains { subject in
        wording.predicate.spans.contains(where: subject.overlaps)
      }
      #expect(!shared, "\(proposition.description(in: document))")
    }
  }

  @Test(arguments: LawsCorpus.present)
  func `no relative pronoun is left as an argument`(corpus: LawsCorpus) throws {
    let document = try corpus.document()
    for proposition in Extractor().propositions(in: document) {
      let arguments =
        [proposition.subject, proposition.object?.phrase] + proposition.qualifiers.map(\.phrase)
      for phrase in arguments.compactMap(\.self) where phrase.words.count == 1 {
        #expect(
          !Self.isTrace(phrase.head, in: document), "\(proposition.description(in: document))")
      }
    }
  }

  @Test(arguments: LawsCorpus.present)
  func `a wording has the words of its sentence and no others`(corpus: LawsCorpus) throws {
    let document = try corpus.document()
    for (proposition, wording) in Self.wordings(of: document) {
      let sentence = document.sentences[proposition.sentence].range
      let parts =
        [wording.subject, wording.predicate, wording.object] + wording.qualifiers.map(\.part)
      for part in parts {
        let text = part.spans.map { document.text[$0] }.joined(separator: " ")
        let isCopula =
          part == wording.predicate
          && ["is", "are"].contains { part.text == (text.isEmpty ? $0 : "\($0) \(text)") }
        #expect(part.text == text || isCopula)
        #expect(
          part.spans.allSatisfy {
            sentence.lowerBound <= $0.lowerBound && $0.upperBound <= sentence.upperBound
          })
      }
    }
  }

  @Test(arguments: LawsCorpus.present.filter(\.isParsed))
  func `the number of threads changes nothing`(corpus: LawsCorpus) throws {
    let (one, three) = (try corpus.document(threads: 1), try corpus.document(threads: 3))
    let printed = [one, three].map { document in
      Extractor().propositions(in: document).map { $0.description(in: document) }
    }
    #expect(printed[0] == printed[1])
  }

  private static func wordings(of document: Document) -> [(Proposition, Wording)] {
    Extractor().propositions(in: document).flatMap { proposition in
      proposition.wordings(in: document).map { (proposition, $0) }
    }
  }

  /// Whether a word is a pronoun or adverb that stands for another phrase of the sentence: one between a noun and the verb
  /// of its relative clause, however deep below it.
  private static func isTrace(_ word: Int, in document: Document) -> Bool {
    guard ["WDT", "WP", "WP$", "WRB"].contains(document.words[word].xpos) else { return false }
    var current = word
    while let head = document.words[current].head {
      if document.has(current, "acl:relcl") { return word < current && head < word }
      current = head
    }
    return false
  }
}

/// Sentences on which the laws are tried.
enum LawsCorpus: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case treebank = "GUM dev"
  case carb = "CaRB dev"
  case samples = "the sample articles"

  /// Those whose files are there; the others are named as skipped.
  static let present: [LawsCorpus] = allCases.filter { corpus in
    let isThere =
      (corpus == .samples || Checkout.hasData) && (!corpus.isParsed || Checkout.hasWeights)
    if !isThere { print("SKIPPED: the extractor's laws on \(corpus.rawValue)") }
    return isThere
  }

  var testDescription: String { rawValue }

  /// Whether its trees are the model's.
  var isParsed: Bool { self != .treebank }

  /// Fewer propositions than there are.
  var leastPropositions: Int { self == .samples ? 30 : 1_000 }

  /// The analysed sentences.
  func document(threads: Int = 2) throws -> Document {
    switch self {
    case .treebank: return try Treebank.document("en_gum-dev.conllu.gz")
    case .carb:
      let file = try #require(Checkout.data).appending(path: "carb/dev.txt")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      return try Checkout.analyzer(threads: threads).analyze(lines: lines.map(String.init))
    case .samples:
      return try Checkout.analyzer(threads: threads).analyze(paragraphs: Self.samples())
    }
  }

  /// All sample articles, one below the other.
  private static func samples() throws -> String {
    let folder = Checkout.root.appending(path: "Examples")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let texts = try files.filter { $0.hasSuffix(".txt") }.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    return texts.joined(separator: "\n\n")
  }
}
