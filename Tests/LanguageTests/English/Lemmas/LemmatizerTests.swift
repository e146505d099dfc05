import Testing

@testable import Language

@Suite struct LemmaLexiconTests {
  private let lexicon = LemmaLexicon(
    """
    12\tNN\ttwelve
    US\tNNP\tUS
    left\tJJ\tleft
    left\tVBD\tleave
    people\tNNS\tpeople\tperson
    ökonomen\tNNS\tökonom

    """)

  @Test(arguments: [
    ("12", "NN", ["twelve"]), ("US", "NNP", ["US"]), ("left", "JJ", ["left"]),
    ("left", "VBD", ["leave"]), ("people", "NNS", ["people", "person"]),
    ("ökonomen", "NNS", ["ökonom"]), ("left", "VB", []), ("lef", "JJ", []), ("0", "A", []),
    ("ü", "NN", []), ("", "", []), ("US", "NN", []),
  ])
  func `every entry is found with its tag, and no other`(
    form: String, tag: String, lemmas: [String]
  ) {
    #expect(lexicon.lemmas(of: form, tag: tag) == lemmas)
  }

  @Test func `an empty lexicon knows nothing`() {
    #expect(LemmaLexicon("").lemmas(of: "a", tag: "DT").isEmpty)
  }
}

@Suite struct RegularFormsTests {
  @Test(arguments: [
    ("closed", "VBD", "close"), ("stopped", "VBN", "stop"), ("visited", "VBD", "visit"),
    ("tried", "VBD", "try"), ("passes", "VBZ", "pass"), ("studies", "NNS", "study"),
    ("charging", "VBG", "charge"), ("dying", "VBG", "die"),
    ("bigger", "JJR", "big"), ("happiest", "JJS", "happy"), ("women", "NNS", "woman"),
    ("donated", "VBN", "donate"), ("treated", "VBN", "treat"), ("calling", "VBG", "call"),
    ("argues", "VBZ", "argue"), ("noticing", "VBG", "notice"), ("abducted", "VBN", "abduct"),
  ])
  func `spelling tells the base`(form: String, tag: String, base: String) {
    #expect(RegularForms.bases(of: form, tag: tag).first == base)
  }

  @Test(arguments: [
    ("class", "NNS"), ("ran", "VBD"), ("best", "RB"), ("ed", "VBD"), ("s", "NNS"), ("", "VBG"),
  ])
  func `irregular forms and bare endings have none`(form: String, tag: String) {
    #expect(RegularForms.bases(of: form, tag: tag).isEmpty)
  }
}

@Suite struct LemmatizerTests {
  private func lemma(_ form: String, _ tag: String, _ predicted: String) throws -> String {
    let vocabulary = "[UNK]\n[CLS]\n[SEP]\nclose\nclos\nfire\n##d\ndie\n"
    let wordPiece = try #require(WordPiece(vocabulary: vocabulary.utf8))
    let lexicon = LemmaLexicon(
      "Ford\tNNP\tFord\nmire\tVB\tmire\npeople\tNNS\tpeople\tperson\nus\tPRP\twe\n")
    return Lemmatizer(lexicon: lexicon, wordPiece: wordPiece)
      .lemma(of: form, tag: tag, predicted: predicted)
  }

  @Test(arguments: [
    ("US", "PRP", "us", "we"), ("people", "NNS", "person", "person"),
    ("people", "NNS", "peopl", "people"), ("Ford", "NNP", "ford", "Ford"),
    ("FORD", "NNP", "Ford", "Ford"),
  ])
  func `a known form has an attested lemma`(
    form: String, tag: String, predicted: String, lemma expected: String
  ) throws {
    #expect(try lemma(form, tag, predicted) == expected)
  }

  @Test(arguments: [
    ("Fired", "VBD", "fir", "fire"), ("mired", "VBN", "mir", "mire"), ("sung", "VBN", "su", "sing"),
    ("abducted", "VBN", "abducte", "abduct"), ("Westerners", "NNS", "Westerner", "westerner"),
    ("dying", "VBG", "dy", "die"), ("mice", "NNS", "mouse", "mouse"), ("'s", "VBZ", "be", "be"),
  ])
  func `an unknown inflected form comes from a base that its spelling allows`(
    form: String, tag: String, predicted: String, lemma expected: String
  ) throws {
    #expect(try lemma(form, tag, predicted) == expected)
  }

  @Test(arguments: [
    ("12,000", "1,000", "12000"), ("1,234,567.5", "x", "1234567.5"), ("12,00", "12,00", "12,00"),
    ("1234,567", "a", "a"), ("5", "5", "5"), (",000", "b", "b"), ("1,000.", "c", "c"),
  ])
  func `a number loses the commas between its groups`(
    form: String, predicted: String, lemma expected: String
  ) throws {
    #expect(try lemma(form, "CD", predicted) == expected)
  }
}
