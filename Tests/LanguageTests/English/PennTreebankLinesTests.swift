import Testing

@testable import Language

@Suite struct PennTreebankLinesTests {
  @Test func `lines are sentences, and ranges point at their characters`() {
    let document = PennTreebankLines.document(of: [
      "He did n't -LRB- yet -RRB- .", "", "  Ça  va ?",
    ])
    #expect(document.text.string == "He did n't -LRB- yet -RRB- .\n\n  Ça  va ?")
    #expect(document.sentences.map(\.words) == [0..<7, 7..<7, 7..<10])
    #expect(document.sentences.map(\.block) == [0, 1, 2])
    for word in document.words { #expect(document.text[word.range] == word.form) }
    #expect(document.words[3].form == "-LRB-")
  }

  @Test(arguments: [
    ("-LRB-", "("), ("-RSB-", "]"), ("``", "\""), ("''", "\""), ("`", "'"), ("1\\/2", "1/2"),
    ("word", "word"), ("'s", "'s"),
  ])
  func `the network is told what an escape stands for`(token: String, form: String) {
    #expect(PennTreebankLines.plainForm(token) == form)
  }
}
