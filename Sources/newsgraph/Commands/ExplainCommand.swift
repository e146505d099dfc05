import ArgumentParser
import Articles
import Foundation
import Language
import NewsgraphKit

/// `newsgraph explain`: why sentences give the propositions that they give, and no others.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows how sentences were read: tree, clauses, what each gave, and why not more.",
    discussion: """
      For each sentence: its tree, a word a line, with part of speech, relation (https://universaldependencies.org), \
      lemma and name; its clauses, with what they are said of and what marks them; below each clause the constructions \
      that were found in it, with their propositions as subject | relation | object; where there are none, the reason. \
      Characters count from 0 in the clean article, the last one exclusive; words count from 1 in their sentence.
      """)

  @Argument(help: "A .txt or .html file, or - for standard input.")
  var input: Input
  @Argument(
    help: """
      Words of the sentences to explain, as they stand in the text; case, spaces and the shape of quotation marks do \
      not matter. All sentences by default.
      """)
  var phrase: [String] = []
  @Flag(help: "Each input line is one tokenised sentence; nothing is cleaned, joined or split.")
  var lines = false
  @OptionGroup var engine: EngineOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if !phrase.isEmpty, words.isEmpty { throw ValidationError("the phrase is empty") }
  }

  func run() throws {
    if lines {
      let lines = try input.lines()
      let newsgraph = try engine.newsgraph()
      try explain(newsgraph.document(ofLines: lines), by: newsgraph)
    } else {
      let article = try input.article()
      let newsgraph = try engine.newsgraph()
      let document = newsgraph.document(of: article)
      document.reportCuts(in: input)
      try explain(document, by: newsgraph)
    }
  }

  /// The phrase, with single spaces.
  private var words: String {
    phrase.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func explain(_ document: Document, by newsgraph: Newsgraph) throws {
    let sentences = try sentences(of: document)
    let explanation = Explanation(
      of: document, traces: newsgraph.traces(in: document), byLine: lines)
    try output.write(explanation.text(ofSentences: sentences))
  }

  /// The sentences to explain.
  private func sentences(of document: Document) throws -> [Int] {
    if phrase.isEmpty { return Array(document.sentences.indices) }
    let matches = document.sentences(containing: words)
    if matches.sentences.isEmpty {
      throw InputError(
        name: input.displayName,
        reason: "no sentence contains '\(words)'; give words as they stand in the text")
    }
    if !matches.areWholeWords {
      let line = "newsgraph: note: '\(words)' stands nowhere as whole words, only inside of words\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
    return matches.sentences
  }
}
