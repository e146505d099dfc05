import Testing

@testable import Language

@Suite struct TokenizerTests {
  /// The tokens with spaces between; the words of a contraction with `|` between.
  private func split(_ string: String) -> String {
    let text = SourceText(string)
    return Tokenizer.tokens(of: text, in: 0..<text.count).map { token in
      token.words.map { text[$0] }.joined(separator: "|")
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("I don't know.", "I do|n't know ."), ("Huawei's law-abiding", "Huawei|'s law - abiding"),
    ("They cannot, won’t", "They can|not , wo|n’t"), ("he'll they've I'm", "he|'ll they|'ve I|'m"),
    ("gonna", "gon|na"), ("DON'T", "DO|N'T"), ("the parents' house", "the parents|' house"),
    ("O'Neill's ma'am", "O'Neill|'s ma'am"), ("the 1990's", "the 1990's"),
  ])
  func `contractions are one token of two words`(text: String, tokens: String) {
    #expect(split(text) == tokens)
  }

  @Test(arguments: [
    ("next-generation", "next - generation"), ("a 15-year-old", "a 15 - year - old"),
    ("co-operation", "co-operation"), ("anti-war", "anti-war"), ("UN-led", "UN - led"),
    ("Chinese-built 5G", "Chinese - built 5G"), ("2003-2004", "2003 - 2004"), ("e-mail", "e-mail"),
    ("career-wise", "career-wise"), ("well--known", "well -- known"),
    ("I th- think", "I th- think"),
  ])
  func `compounds are parted at the hyphen but not after a prefix`(text: String, tokens: String) {
    #expect(split(text) == tokens)
  }

  @Test(arguments: [
    ("Mr. Grenell of the U.S. said.", "Mr. Grenell of the U.S. said ."),
    ("Inc., Corp.", "Inc. , Corp."), ("at 5 p.m. today", "at 5 p.m. today"),
    ("e.g. this", "e.g. this"),
    ("J. K. Rowling", "J. K. Rowling"), ("No. 10 said no.", "No. 10 said no ."),
    ("a Ph.D. thesis", "a Ph.D. thesis"), ("pens, etc.", "pens , etc ."),
    ("on Jan. 5", "on Jan. 5"),
    ("as did I.", "as did I ."), ("U.S.-led", "U.S. - led"),
  ])
  func `abbreviations keep their period`(text: String, tokens: String) {
    #expect(split(text) == tokens)
  }

  @Test(arguments: [
    ("$4.5bn, €3 and £1,000.50", "$ 4.5 bn , € 3 and £ 1,000.50"), ("50%.", "50 % ."),
    ("at 7:30pm", "at 7:30 pm"), ("the 20th on 9/11", "the 20th on 9/11"),
    ("713-853-3989", "713-853-3989"), ("hit .324", "hit .324"), ("5km", "5 km"), ("5G", "5G"),
    ("1990s", "1990s"), ("F-16", "F - 16"),
  ])
  func `numbers are whole and parted from units and signs`(text: String, tokens: String) {
    #expect(split(text) == tokens)
  }

  @Test(arguments: [
    ("See http://a.org/b?c=d, or", "See http://a.org/b?c=d , or"),
    ("(www.un.org)", "( www.un.org )"), ("a.b@c-d.org.", "a.b@c-d.org ."),
    ("Gawker.com and notes.doc", "Gawker.com and notes.doc"), ("@who #5G!", "@who # 5G !"),
    ("#topic", "#topic"), ("and/or", "and / or"), ("AT&T", "AT&T"),
  ])
  func `addresses are one token`(text: String, tokens: String) {
    #expect(split(text) == tokens)
  }

  @Test(arguments: [
    ("“Yes,” he said…", "“ Yes , ” he said …"), ("Wait... what?!", "Wait ... what ?!"),
    ("(\"so\")", "( \" so \" )"), ("a ‘quote’ b", "a ‘ quote ’ b"), ("'quotes' b", "' quotes ' b"),
    ("bad — worse—worst", "bad — worse — worst"), ("good :)", "good :)"), ("``x''", "`` x ''"),
    ("👨‍👩‍👧 👍🏽!", "👨‍👩‍👧 👍🏽 !"),
  ])
  func `marks stand alone, runs of one mark together`(text: String, tokens: String) {
    #expect(split(text) == tokens)
  }
}
