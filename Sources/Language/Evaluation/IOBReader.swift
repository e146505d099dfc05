/// Reads corpora of names: a token a line with its label, an empty line after each sentence.
///
/// Understands columns with spaces or tabs between, the token first and the label last (`Warsaw B-LOC`), and Universal NER's
/// numbered lines (`7⇥Warsaw⇥B-LOC⇥-⇥-`). Labels of other classes than ours, and comments, are passed over.
public enum IOBReader {
  /// The unanalysed document of a corpus: its tokens with a space between, a sentence a line, and its names.
  public static func document(_ text: String) -> Document {
    var lines: [String] = []
    var labels: [EntityLabel] = []
    var tokens: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let columns = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
      if columns.isEmpty {
        if !tokens.isEmpty { lines.append(tokens.joined(separator: " ")) }
        tokens = []
      } else if let (token, label) = entry(columns) {
        tokens.append(token)
        labels.append(label)
      }
    }
    if !tokens.isEmpty { lines.append(tokens.joined(separator: " ")) }
    var document = PennTreebankLines.document(of: lines)
    document.names = EntityLabel.spans(of: labels).map {
      NamedMention(words: $0.range, type: $0.type)
    }
    return document
  }

  private static func entry(_ columns: [Substring]) -> (token: String, label: EntityLabel)? {
    guard columns.count > 1 else { return nil }
    let isNumbered = columns.count > 2 && Int(columns[0]) != nil
    let token = isNumbered ? columns[1] : columns[0]
    let label = EntityLabel(String(isNumbered ? columns[2] : columns[columns.count - 1]))
    // The token `#` has a label behind it, a comment has none.
    if columns[0] == "#", label == nil { return nil }
    return (String(token), label ?? .outside)
  }
}
