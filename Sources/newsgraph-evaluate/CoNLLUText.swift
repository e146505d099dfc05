import Language

/// A CoNLL-U text that parts can be taken of.
struct CoNLLUText {
  let text: String

  /// The document that the text describes.
  func document() throws -> Document { try CoNLLUReader.document(text) }

  /// The same words without their annotation.
  var unanalyzed: CoNLLUText {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 10, Int(fields[0]) != nil else { return line }
      for column in 2..<9 { fields[column] = "_" }
      let spaces = fields[9].split(separator: "|").filter { $0.hasPrefix("Space") }
      fields[9] = spaces.isEmpty ? "_" : Substring(spaces.joined(separator: "|"))
      return Substring(fields.joined(separator: "\t"))
    }
    return CoNLLUText(text: lines.joined(separator: "\n"))
  }

  /// The sentences whose documents, by the beginning of `# sent_id`, are wanted.
  func filter(_ isWanted: (String) -> Bool) -> CoNLLUText {
    let sentences = text.split(separator: "\n\n").filter { sentence in
      let identifier = sentence.split(separator: "\n").first { $0.hasPrefix("# sent_id = ") }
      guard let name = identifier?.dropFirst("# sent_id = ".count),
        let end = name.lastIndex(of: "-")
      else { return false }
      return isWanted(String(name[..<end]))
    }
    return CoNLLUText(text: sentences.map { $0 + "\n\n" }.joined())
  }
}

/// The dev sets of the treebanks.
enum Treebank: String, CaseIterable {
  case ewt = "en_ewt-dev"
  case gum = "en_gum-dev"

  /// What people call it.
  var title: String { self == .ewt ? "EWT dev" : "GUM dev" }
}
