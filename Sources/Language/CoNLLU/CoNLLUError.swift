/// Why a text is no CoNLL-U.
public struct CoNLLUError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line at fault, counted from 1.
  public let line: Int
  /// What is wrong in it.
  public let problem: Problem

  /// A problem on a line.
  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// What can be wrong in a line.
  public enum Problem: Sendable, Hashable {
    /// A line of a word has another number of fields than ten.
    case fieldCount(Int)
    /// The first field is no number, no range `1-2` and no number of an empty node `1.1`.
    case identifier(String)
    /// The words of a sentence are not numbered 1, 2, 3 …
    case order(found: Int, expected: Int)
    /// A range of words is empty or goes beyond the sentence's words.
    case range(String)
    /// The head is no number or not in the sentence.
    case head(String)
    /// The heads of the sentence that ends here are no tree.
    case tree
    /// The part of speech is none of the universal ones.
    case partOfSpeech(String)
    /// A word has no form.
    case emptyForm
  }

  /// Where, what was found, what was expected.
  public var description: String { "line \(line): \(problem)" }
}

extension CoNLLUError.Problem: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .fieldCount(let count):
      "a word has 10 fields with tabs between, this line has \(count)"
    case .identifier(let text):
      "'\(text)' is no word number; write 1, a range 1-2 or an empty node 1.1"
    case .order(let found, let expected):
      "word number \(found) stands where \(expected) is due; number the words 1, 2, 3 …"
    case .range(let text):
      "the range '\(text)' does not lie before the words that it spans"
    case .head(let text):
      "'\(text)' is no head; write 0, the number of another word of the sentence, or _"
    case .tree:
      "the heads of this sentence are no tree with one root; mend them, or write _ for all"
    case .partOfSpeech(let text):
      "'\(text)' is no universal part of speech; write one such as NOUN, or _"
    case .emptyForm: "the word has no form; write it in the second field"
    }
  }
}
