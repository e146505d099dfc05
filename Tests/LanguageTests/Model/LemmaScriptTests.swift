import Testing

@testable import Language

@Suite struct LemmaScriptTests {
  @Test(arguments: [
    ("l|0||0|", "The", "the"), ("k|0||0|", "U.S.", "U.S."), ("l|0||3|y", "Studies", "study"),
    ("t|0||0|", "HUAWEI", "Huawei"), ("k|2|no|1|", "n't", "no"), ("=|be", "'s", "be"),
    ("=|a|b", "x", "a|b"), ("l|0||0||", "A", "a|"), ("k|0||9|x", "ab", "ab"),
    ("l|2||2|", "ABC", "abc"), ("=|\u{301}", "x", "\u{301}"), ("k|0||1|", "😀a", "😀"),
    ("l|0||1|e", "É\u{301}s", "é\u{301}e"),
  ])
  func `a script makes the lemma`(label: String, word: String, lemma: String) throws {
    #expect(try #require(LemmaScript(label)).lemma(of: word) == lemma)
  }

  @Test(arguments: ["", "x|0||0|", "l|0|", "l|a||0|", "l|-1||0|", "ll|0||0|"])
  func `what is no script is refused`(label: String) {
    #expect(LemmaScript(label) == nil)
  }

  @Test func `lengths that overflow leave the word`() throws {
    let script = try #require(LemmaScript("k|\(Int.max)||\(Int.max)|"))
    #expect(script.lemma(of: "word") == "word")
  }
}
