/// Puts a new analysis into the lines of a CoNLL-U text.
///
/// Comments, multiword tokens, forms and what else MISC holds stay as they stand; lemmas, tags, features, heads, relations, names
/// and entities are the document's. Empty nodes and enhanced dependencies are left out: they belong to the tree that was
/// there before.
public enum CoNLLUAnnotator {
  /// The text with the analysis of a document that was read from it with ``CoNLLUReader`` and analysed.
  public static func string(_ text: String, with document: Document) -> String {
    let writer = CoNLLUSentenceWriter(document)
    var output = CoNLLUWriter.header(of: document)
    var sentence = ""
    var hasWords = false
    var word = 0
    func endSentence() {
      if hasWords { output += sentence + "\n" }
      (sentence, hasWords) = ("", false)
    }
    for line in CoNLLUReader.lines(of: text) {
      switch CoNLLULine(line) {
      case .end: endSentence()
      case .comment where isEntityHeader(line): break
      case .comment, .range: sentence += line + "\n"
      case .emptyNode: break
      case .word:
        sentence += writer.line(word, replacing: line)
        word += 1
        hasWords = true
      }
    }
    endSentence()
    return output
  }

  private static func isEntityHeader(_ line: Substring) -> Bool {
    line.dropFirst().drop { $0 == " " }.hasPrefix("global.Entity")
  }
}

extension CoNLLUSentenceWriter {
  /// The line of a word with the analysis put in.
  fileprivate func line(_ index: Int, replacing line: Substring) -> String {
    var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    let kept = CoNLLUMisc(fields[9]).fields(without: ["Entity", "NER"])
    fields.replaceSubrange(2..., with: analysis(of: index, misc: kept))
    return fields.joined(separator: "\t") + "\n"
  }
}
