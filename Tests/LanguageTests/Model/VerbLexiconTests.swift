import Testing

@testable import Language

@Suite struct VerbLexiconTests {
  static let lexicon = VerbLexicon(
    infinitives: ["face", "deny", "commit", "call", "stop", "lie", "watch", "claim"])

  @Test(arguments: [
    ("facing", "fac", "face"), ("denies", "denie", "deny"), ("committed", "committ", "commit"),
    ("calling", "cal", "call"), ("Stopped", "stopp", "stop"), ("lied", "ly", "lie"),
    ("watches", "watche", "watch"), ("claimed", "claime", "claim"), ("stolen", "stol", "steal"),
    ("Fought", "foughd", "fight"),
  ])
  func `a lemma that is no verb gives way to the verb that the form is made from`(
    form: String, predicted: String, lemma: String
  ) {
    #expect(Self.lexicon.lemma(of: form, predicted: predicted) == lemma)
  }

  @Test func `a known lemma and an unknown verb stay as the model has them`() {
    #expect(Self.lexicon.lemma(of: "lay", predicted: "lie") == "lie")
    #expect(Self.lexicon.lemma(of: "blurbed", predicted: "blurb") == "blurb")
  }
}
