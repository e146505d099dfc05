import Testing

@testable import Language

/// Hard places of news text, written for this test: no treebank has them.
@Suite(
  .enabled(
    if: TestFiles.boundaryModel != nil,
    "SKIPPED: no segmenter in Models/english.weights; see Training/README.md"))
struct NewsBoundaryTests {
  private func sentences(_ string: String) -> String {
    let text = SourceText(string)
    let document = Segmenter.document(
      of: text, blocks: [Block(range: 0..<text.count)], model: TestFiles.boundaryModel)
    return document.sentences.map { text[$0.range] }.joined(separator: "|")
  }

  private func expectSentences(_ marked: String) {
    let plain = marked.replacing("|", with: " ")
    #expect(sentences(plain) == marked)
  }

  @Test(arguments: [
    "The U.S. imposed sanctions on Huawei in May.",
    "U.S. Secretary of State Mike Pompeo met Mr. Maas in Berlin.",
    "They live in the U.S.|The embassy said so.",
    "He flew to Washington, D.C.|He met senators there.",
    "Washington, D.C. police arrested three men.",
    "Ren Z. founded the company in 1987.",
    "J. K. Rowling and George R. R. Martin signed the letter.",
    "Shares of Acme Inc. fell 3.5 per cent.|Rival Widget Corp. gained 2 per cent.",
    "Acme Corp. said on Monday it would close the plant.",
    "The meeting starts at 10 a.m. on Friday.",
    "The bank closes at 5 p.m.|It opens again on Monday.",
    "Dr. Smith and Prof. Jones disagree.|Gen. Lee does not.",
    "Sen. Ted Cruz, R-Texas, voted against the bill.",
    "St. Petersburg is in Russia.|St. Louis is in Missouri.",
    "Gov. Newsom signed the bill on Sept. 12.|It takes effect in January.",
    "It is known as No. 10 Downing Street.",
    "The firm (Acme Ltd.) was sold for $4.5 million.",
    "Banks, insurers, etc. were hit hard.",
  ])
  func `abbreviations end a sentence only where one begins`(marked: String) {
    expectSentences(marked)
  }

  @Test(arguments: [
    "“We did nothing wrong,” Mr. Ren said.|“We will sue.”",
    "\"We did nothing wrong,\" he said.|\"We will sue.\"",
    "He said: “It is over.”|Then he left.",
    "\"It is over.\"|She closed the door.",
    "“Why now?” asked the chancellor.",
    "\"Stop!\" he shouted.",
    "“This is a threat.|We take it seriously,” said the minister.",
    "He called it “a disgrace.”|The ministry declined to comment.",
    "The report, titled “Who pays?”, was published on Tuesday.",
    "“Never again,” she said, “will we trust them.”",
    "‘We are ready,’ the general said.|‘We were always ready.’",
    "\"I don't know,\" she said.|\"Maybe.\"",
  ])
  func `quotations stay with who says them`(marked: String) {
    expectSentences(marked)
  }

  @Test(arguments: [
    "The company (founded in 1987) employs 180,000 people.",
    "The minister resigned (he had been ill).|His deputy took over.",
    "(The company denies this.)|It has appealed.",
    "The rate rose to 4.25 percent.|Economists had expected 4 percent.",
    "The index closed at 12,345.67 points.|It had opened at 12,300.",
    "GDP grew 0.3% in Q2.|Inflation was 2.1%.",
    "Version 2.0 was released in 2019.|Version 3.0 followed.",
    "He waited... and then he spoke.",
    "The result?|A disaster.",
    "Who is to blame?|Nobody knows.",
    "It was over!|Fans ran onto the pitch.",
    "See https://www.example.com/a.b?c=d for details.",
    "Write to press@example.org.|We will answer.",
    "Visit www.example.com.|The site is free.",
    "Amazon.com said it would hire 10,000 people.",
    "The talks failed; both sides blamed the other.",
    "Three countries took part: Germany, France and Poland.",
    "The deal — worth $3bn — was signed on Monday.",
    "He was born on 3 May 1980.|She was born in 1985.",
    "The temperature fell to -5.5 degrees.",
  ])
  func `numbers, brackets, addresses and dashes are no ends`(marked: String) {
    expectSentences(marked)
  }

  @Test(arguments: [
    "Poland arrests Huawei executive on spying charges",
    "US warns Germany: No 5G deal with Huawei",
    "Analysis: Why the U.S. fears Huawei",
    "‘We will fight’: Ren Zhengfei vows to defend Huawei",
    "Merkel, Macron meet in Paris; Brexit on agenda",
    "BERLIN (Reuters) - Germany will not ban Huawei, a minister said on Monday.",
    "WARSAW, Jan. 12 (AP) — Poland arrested a Huawei executive.|China protested.",
    "By Jane Doe and John Q. Public",
  ])
  func `headlines and datelines are one sentence`(marked: String) {
    expectSentences(marked)
  }

  @Test(arguments: [
    "The cabinet met on Monday.|Its members agreed on a plan.|The plan costs $4bn.",
    "Police arrested two men.|One of them is a former diplomat, prosecutors said.",
    "China denied the claims.|\"These are lies,\" a spokesman said.|He gave no details.",
    "Investors were not pleased.",
    "The EU, the U.K. and the U.S. agreed.|China did not.",
    "Mr. Trump tweeted: \"Great!\"|Markets rose.",
    "Huawei's CFO, Meng Wanzhou, was arrested in Vancouver on Dec. 1.|She denies wrongdoing.",
    "The F.B.I. declined to comment.|The C.I.A. did not respond.",
  ])
  func `running news has its sentences`(marked: String) {
    expectSentences(marked)
  }
}
