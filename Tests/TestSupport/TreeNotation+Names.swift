public import Language

extension TreeNotation {
  /// A document in which every occurrence of a name is recognised as of its class.
  public static func document(_ notation: String, naming names: [String: EntityType]) -> Document {
    var document = document(notation)
    let forms = document.words.map(\.form)
    for (name, type) in names.sorted(by: { ($0.key.count, $0.key) > ($1.key.count, $1.key) }) {
      let parts = name.split(separator: " ").map(String.init)
      for start in forms.indices where forms[start...].starts(with: parts) {
        let words = start..<(start + parts.count)
        guard !document.names.contains(where: { $0.words.overlaps(words) }) else { continue }
        document.names.append(NamedMention(words: words, type: type))
      }
    }
    document.names.sort { $0.words.lowerBound < $1.words.lowerBound }
    return document
  }
}
