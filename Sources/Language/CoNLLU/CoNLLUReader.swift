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
  /// - Throws: ``CoNLLUError`` with the number of the line.
  public static func document(_ text: String) throws(CoNLLUError) -> Document {
    var builder = CoNLLUDocumentBuilder()
    var sentence = CoNLLUSentence()
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineFeed) {
      number += 1
      if line.isEmpty {
        try builder.append(sentence, endingAt: number)
        sentence = CoNLLUSentence()
      } else if line.hasPrefix("#"), !line.contains("\t") {
        sentence.readComment(line)
      } else {
        try sentence.readWord(line, number: number)
      }
    }
    try builder.append(sentence, endingAt: number)
    return builder.document()
  }
}

extension Character {
  fileprivate var isLineFeed: Bool { self == "\n" || self == "\r\n" }
}
