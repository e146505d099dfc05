public import Extraction
public import Language

/// Why sentences say what they say: their trees, their clauses, what was read in them and why not more.
///
/// ```swift
/// let document = newsgraph.document(of: article)
/// print(Explanation(of: document, traces: newsgraph.traces(in: document)).text(ofSentences: [3]))
/// ```
public struct Explanation: Sendable {
  private let document: Document
  private let traces: [SentenceTrace]
  private let isByLine: Bool

  /// The explanation of a document.
  ///
  /// - Parameters:
  ///   - traces: How each of its sentences was read.
  ///   - byLine: Whether every sentence is a line of its own, so that it is called by its line and offsets count within it.
  public init(of document: Document, traces: [SentenceTrace], byLine: Bool = false) {
    self.document = document
    self.traces = traces
    isByLine = byLine
  }

  /// Some sentences explained, for a terminal.
  public func text(ofSentences sentences: [Int]) -> String {
    sentences.filter { !document.sentences[$0].words.isEmpty }
      .map { lines(ofSentence: $0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func lines(ofSentence index: Int) -> [String] {
    let trace = traces[index]
    let clauses = ClauseExplanation(document: document)
    return heading(index)
      + section(
        "", TerminalText.paragraph(document.text[document.sentences[index].range], first: ""))
      + section("Tree", TreeTable(document, sentence: index).lines)
      + section("Clauses", trace.clauses.isEmpty ? [Self.noClause] : [])
      + trace.clauses.flatMap { section("", clauses.lines(of: $0)) }
      + section(trace.nouns.isEmpty ? "" : "Noun phrases", [])
      + trace.nouns.flatMap { section("", clauses.lines(of: $0)) }
  }

  /// What is said where a sentence has no clause.
  private static let noClause =
    "none: no word is a verb in a clause's place, or has a copula or a subject"

  /// The number and place of a sentence below a rule.
  private func heading(_ index: Int) -> [String] {
    let sentence = document.sentences[index]
    let place = Place(document, sentence: index, byLine: isByLine)
    let range = place.pairs([sentence.range])[0]
    let name =
      place.line.map { "Line \($0)" } ?? "Sentence \(index + 1) of \(document.sentences.count)"
    let notes =
      (sentence.role == .headline ? [", headline"] : [])
      + (sentence.isCut ? [", cut: too long to be read at once, goes on in the next one"] : [])
    let title = "\(name), characters \(range[0]) to \(range[1])" + notes.joined()
    return [String(repeating: "━", count: TerminalText.width)]
      + TerminalText.paragraph(title, first: "")
  }

  /// Lines below an empty line and a title, all indented.
  private func section(_ title: String, _ lines: [String]) -> [String] {
    let content = (title.isEmpty ? [] : [title]) + lines.map { title.isEmpty ? $0 : "  " + $0 }
    return content.isEmpty ? [] : [""] + content
  }
}
