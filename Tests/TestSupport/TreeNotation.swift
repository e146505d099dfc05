public import Language

/// Documents written by hand, one sentence a line, one word `form/XPOS/head/relation`.
///
///     She/PRP/2/nsubj left=leave/VBD/0/root Rome/NNP/2/obj ~././2/punct
///
/// Heads count from 1 within the sentence, 0 is the root. A lemma stands behind `=`, by default it is the form in lower
/// case. `~` joins a word to the one before. A line that begins with `#` is a headline.
public enum TreeNotation {
  /// The document that a notation describes.
  public static func document(_ notation: String, names: [NamedMention] = []) -> Document {
    var builder = Builder()
    for line in notation.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      builder.add(line)
    }
    return builder.document(names: names)
  }

  private struct Builder {
    var text = ""
    var words: [Word] = []
    var sentences: [Sentence] = []

    mutating func add(_ line: Substring) {
      let isHeadline = line.first == "#"
      let start = words.count
      let begin = text.unicodeScalars.count
      for item in line.drop(while: { $0 == "#" }).split(separator: " ") { add(item, start: start) }
      sentences.append(
        Sentence(
          words: start..<words.count, range: begin..<text.unicodeScalars.count,
          role: isHeadline ? .headline : .paragraph, block: sentences.count))
      text += "\n"
    }

    mutating func add(_ item: Substring, start: Int) {
      let isJoined = item.first == "~"
      var fields = item.drop { $0 == "~" }.split(separator: "/", omittingEmptySubsequences: false)
        .map(String.init)
      let relation = fields.removeLast()
      let head = Int(fields.removeLast()) ?? 0
      let xpos = fields.removeLast()
      let parts = fields.joined(separator: "/").split(separator: "=", maxSplits: 1).map(String.init)
      let form = parts[0]
      if !isJoined, words.count > start { text += " " }
      let begin = text.unicodeScalars.count
      text += form
      words.append(
        Word(
          form: form,
          lemma: parts.count > 1 ? parts[1] : xpos.hasPrefix("NNP") ? form : form.lowercased(),
          upos: partOfSpeech(xpos, relation), xpos: xpos, features: Features(),
          head: head == 0 ? nil : start + head - 1, relation: Relation(relation),
          range: begin..<text.unicodeScalars.count))
    }

    func document(names: [NamedMention]) -> Document {
      for sentence in sentences { precondition(isTree(sentence), "not a tree: \(text)") }
      return Document(text: SourceText(text), words: words, sentences: sentences, names: names)
    }

    /// Whether every word of a sentence reaches its one root.
    func isTree(_ sentence: Sentence) -> Bool {
      let roots = sentence.words.filter { words[$0].head == nil }
      return roots.count == 1
        && sentence.words.allSatisfy { word in
          var current = word
          for _ in sentence.words {
            guard let head = words[current].head, sentence.words.contains(head) else { break }
            current = head
          }
          return words[current].head == nil
        }
    }

    func partOfSpeech(_ xpos: String, _ relation: String) -> PartOfSpeech {
      if ["aux", "cop"].contains(relation.prefix(while: { $0 != ":" })) { return .aux }
      switch xpos {
      case "NNP", "NNPS": return .propn
      case "NN", "NNS": return .noun
      case "PRP", "PRP$", "WP", "WP$", "WDT", "EX": return .pron
      case "CD": return .num
      case "DT", "PDT": return ["det", "det:predet"].contains(relation) ? .det : .pron
      case "JJ", "JJR", "JJS": return .adj
      case "RB", "RBR", "RBS", "WRB":
        return relation == "advmod" && ["not", "n't"].contains(xpos) ? .part : .adv
      case "IN": return relation == "mark" ? .sconj : .adp
      case "RP": return .adp
      case "TO", "POS": return .part
      case "CC": return .cconj
      case "UH": return .intj
      case "MD": return .aux
      case "SYM", "$": return .sym
      case let tag where tag.hasPrefix("VB"): return .verb
      default: return .punct
      }
    }
  }
}
