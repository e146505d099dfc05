/// Where tokens, words, sentences and names of a document lie among its characters, white space apart.
struct CharacterSpans {
  /// A word's characters and how it is compared.
  struct WordSpan {
    /// The characters; in a contraction, those of the whole token.
    let range: Range<Int>
    let isContracted: Bool
    /// The form in lower case.
    let form: String
  }

  /// A name's characters and class.
  struct NameSpan: Hashable {
    let range: Range<Int>
    let type: EntityType
  }

  let characters: [Unicode.Scalar]
  let tokens: [Range<Int>]
  let sentences: [Range<Int>]
  let words: [WordSpan]
  let names: [NameSpan]

  init(_ document: Document) {
    // All that lies in tokens counts, so white space inside of one is dropped as well.
    var places = [Int](repeating: 0, count: document.text.count + 1)
    var characters: [Unicode.Scalar] = []
    var next = 0
    for token in document.tokens where token.range.lowerBound >= next {
      for index in next..<token.range.lowerBound { places[index] = characters.count }
      for index in token.range {
        places[index] = characters.count
        let scalar = document.text.scalars[index]
        if !scalar.properties.isWhitespace { characters.append(scalar) }
      }
      next = token.range.upperBound
    }
    for index in next..<places.count { places[index] = characters.count }
    func span(_ range: Range<Int>) -> Range<Int> {
      places[range.lowerBound]..<places[range.upperBound]
    }
    self.characters = characters
    tokens = document.tokens.map { span($0.range) }
    sentences = document.sentences.filter { !$0.words.isEmpty }.map { span($0.range) }
    words = document.tokens.flatMap { token in
      token.words.map { word in
        WordSpan(
          range: span(token.range), isContracted: token.words.count > 1,
          form: document.words[word].form.lowercased())
      }
    }
    names = document.names.map { name in
      let first = document.words[name.words.lowerBound].range.lowerBound
      let last = document.words[name.words.upperBound - 1].range.upperBound
      return NameSpan(range: span(first..<max(first, last)), type: name.type)
    }
  }
}
