import Testing

@testable import Extraction

@Suite struct JudgedWordingsTests {
  private let corpus = FactCorpus(
    """
    sent_id:1	Ann sold news on bees in May .
    1--> Cluster 1:
    Ann --> sold --> news [on bees]
    1--> Cluster 2:
    Ann --> sold news --> on bees
    1--> Cluster 3: # nominal
    Ann --> is --> news
    """)

  private func wording(
    _ form: Wording.Form, _ predicate: String, _ object: String, _ qualifiers: String...
  ) -> Wording {
    func part(_ text: String) -> Wording.Part {
      var part = Wording.Part()
      part.text = text
      return part
    }
    return Wording(
      form: form, subject: part("Ann"), predicate: part(predicate), object: part(object),
      qualifiers: qualifiers.map { Wording.Addition(role: .other, part: part($0)) })
  }

  private func verdicts(_ propositions: [[Wording]]) -> [Bool] {
    let table = "line\tdocument\tsent_id\thalf\n1\ta\tb\ttune\tnews\n"
    return JudgedWordings(corpus: corpus, table: table, wordings: [propositions])
      .judgements(.tune).map(\.isRight)
  }

  @Test func `a wording has a triple for the object and one for each qualifier`() {
    #expect(
      verdicts([[wording(.complete, "sold", "news", "on bees", "in June")]]) == [
        true, true, false,
      ])
  }

  @Test func `what an earlier wording of the proposition has said is not right once more`() {
    let wordings = [
      wording(.complete, "sold", "news on bees"), wording(.attributes, "sold", "news", "on bees"),
    ]
    #expect(verdicts([wordings]) == [true, false, true])
    #expect(verdicts(wordings.map { [$0] }) == [true, true, true])
  }

  @Test func `what is neither asked for nor wrong is not judged`() {
    #expect(verdicts([[wording(.complete, "is", "news")]]) == [])
  }

  @Test func `a half has only its own sentences`() {
    let table = "line\tdocument\tsent_id\thalf\n1\ta\tb\ttune\tnews\n"
    let judged = JudgedWordings(
      corpus: corpus, table: table, wordings: [[[wording(.complete, "sold", "news")]]])
    #expect(judged.judgements(.check).isEmpty)
    #expect(
      judged.judged(.tune, by: ConfidenceModel(intercept: 0, weights: [:])).first?.confidence == 0.5
    )
  }

  @Test func `the printed file has every weight, in the order of the features`() {
    let model = ConfidenceModel(intercept: 7, weights: [.negative: -3, .apposition: 12])
    #expect(
      model.source.contains(
        "intercept: 7,\n    weights: [\n      .apposition: 12,\n      .negative: -3,\n    ])"))
  }
}
