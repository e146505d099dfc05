/// Reads CoNLL-U (<https://universaldependencies.org/format.html>).
///
/// The document's text is put together from the words and `SpaceAfter=No`, `SpacesAfter=` and `SpacesBefore=` in MISC, or from
/// `# text` where that has the words in their order. Paragraphs begin at `# newpar` and `# newdoc`, and without spaces given
/// a blank line lies between them. Names are read from `NER=` in MISC, entities from `Entity=`. Empty nodes and enhanced dependencies are passed over.
public enum CoNLLUReader {
  /// The document that a text describes.
  ///
  /// Heads may be `_`: such words have none, and wait to be analysed.
  ///
  /// - Parameter wordsAlone: Whether to pass over lemmas, tags, features, heads and relations, whatever stands there.
  /// - Throws: ``CoNLLUError`` with the number of the line.
  public static func document(
    _ text: String, wordsAlone: Bool = false
  ) throws(CoNLLUError) -> Document {
    var builder = CoNLLUDocumentBuilder()
    var sentence = CoNLLUSentence(wordsAlone: wordsAlone)
    var number = 0
    for line in lines(of: text) {
      number += 1
      switch CoNLLULine(line) {
      case .end:
        try builder.append(sentence, endingAt: number)
        sentence = CoNLLUSentence(wordsAlone: wordsAlone)
      case .comment: sentence.readComment(line)
      case .range, .emptyNode, .word: try sentence.readWord(line, number: number)
      }
    }
    try builder.append(sentence, endingAt: number)
    return builder.document()
  }

  /// The parts of a text that each are one document: a new one begins with the sentence that has `# newdoc`.
  public static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var (part, sentence) = ("", "")
    var beginsDocument = false
    for line in lines(of: text) + [""] {
      if CoNLLULine(line) == .end {
        if beginsDocument, !part.isEmpty { (parts, part) = (parts + [part], "") }
        part += sentence.isEmpty ? "" : sentence + "\n"
        (sentence, beginsDocument) = ("", false)
      } else {
        sentence += line + "\n"
        let isComment = line.hasPrefix("#")
        beginsDocument =
          beginsDocument || isComment && line.dropFirst().trimmingSpaces.hasPrefix("newdoc")
      }
    }
    return part.isEmpty ? parts : parts + [part]
  }

  /// The lines of a text without their ends.
  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineFeed)
  }
}

extension Character {
  fileprivate var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
