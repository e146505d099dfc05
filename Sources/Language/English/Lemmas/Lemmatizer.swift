/// Checks the network's lemmas against what is known of a form and its tag.
///
/// The network makes lemmas by editing endings, and of a word that it has seldom seen it may edit too much or too little (*closed* →
/// *clos*). So a form that the ``LemmaLexicon`` knows with its tag has a lemma from there; a number loses its commas; and an inflected
/// form comes from a base that its spelling allows: one that is a word, where there is one.
struct Lemmatizer: Sendable {
  private let lexicon: LemmaLexicon
  private let wordPiece: WordPiece

  /// A lemmatizer with a lexicon, and a vocabulary whose whole pieces are words too.
  init(lexicon: LemmaLexicon, wordPiece: WordPiece) {
    self.lexicon = lexicon
    self.wordPiece = wordPiece
  }

  /// The lemma of a form with a treebank tag.
  ///
  /// - Parameter predicted: What the network says.
  func lemma(of form: String, tag: String, predicted: String) -> String {
    if Self.unlearned.contains(tag) { return predicted }
    let lower = form.lowercased()
    let known = lexicon.lemmas(of: Self.names.contains(tag) ? form : lower, tag: tag)
    if let first = known.first { return known.contains(predicted) ? predicted : first }
    if tag == "CD" { return Self.withoutCommas(form) ?? predicted }
    guard let baseTag = Self.inflected[tag], lower.utf8.allSatisfy(Self.isPlain) else {
      return predicted
    }
    if baseTag == "VB", let infinitive = IrregularVerbs.infinitives[lower] { return infinitive }
    let candidates = likelyBases(of: lower, tag: tag, baseTag: baseTag)
    return candidates.contains(predicted) ? predicted : candidates.first ?? predicted
  }

  /// The bases that are words, or the likeliest one where none is.
  private func likelyBases(of form: String, tag: String, baseTag: String) -> [String] {
    let bases = RegularForms.bases(of: form, tag: tag)
    let attested = bases.filter { !lexicon.lemmas(of: $0, tag: baseTag).isEmpty }
    if !attested.isEmpty { return attested }
    let words = bases.filter(wordPiece.isWord)
    return words.isEmpty ? Array(bases.prefix(1)) : words
  }

  /// *12,000* → *12000*; nil for anything but a number whose digits stand in groups of three.
  private static func withoutCommas(_ form: String) -> String? {
    let whole = form.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = whole[0].split(separator: ",", omittingEmptySubsequences: false)
    let digits = groups.joined() + (whole.count > 1 ? whole[1] : "")
    guard groups.count > 1, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }), whole.count == 1 || !whole[1].isEmpty,
      digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return form.replacing(",", with: "")
  }

  /// Small letters of English and the hyphen.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || byte == UInt8(ascii: "-")
  }

  /// Parts of words that were written apart, and addresses: their lemmas follow no rule.
  private static let unlearned: Set<String> = ["GW", "ADD", "_"]
  private static let names: Set<String> = ["NNP", "NNPS"]
  /// The tags of inflected forms with those of their bases.
  private static let inflected = [
    "VBZ": "VB", "VBD": "VB", "VBN": "VB", "VBG": "VB", "NNS": "NN", "JJR": "JJ", "JJS": "JJ",
    "RBR": "JJ", "RBS": "JJ",
  ]
}
