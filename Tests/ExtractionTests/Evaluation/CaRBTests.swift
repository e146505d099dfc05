import Testing

@testable import Extraction

@Suite struct CaRBTests {
  private func tuple(_ relation: String, _ arguments: String...) -> CaRBTuple {
    CaRBTuple(relation: relation, arguments: arguments)
  }

  private func corpus(_ rows: String...) -> CaRBCorpus {
    CaRBCorpus(sentences: "Ann met Bob , and Cyd left .\n", gold: rows.joined(separator: "\n"))
  }

  private let sentence = "Ann met Bob, and Cyd left."

  @Test func `a tuple overlaps with itself completely`() {
    let gold = tuple("gave", "Ann", "a book", "to Bob")
    #expect(gold.overlap(with: gold) == .init(precision: 1, recall: 1))
  }

  @Test func `missing words cost recall and extra words cost precision`() {
    let gold = tuple("gave", "Ann", "a book", "to Bob")
    #expect(
      gold.overlap(with: tuple("gave", "Ann", "a book")) == .init(precision: 1, recall: 4.0 / 6))
    let longer = gold.overlap(with: tuple("gave away", "Ann", "a book to Bob today"))
    #expect(longer == .init(precision: 6.0 / 8, recall: 1))
  }

  @Test func `arguments behind the first are compared as one, so their borders do not count`() {
    let gold = tuple("gave", "Ann", "a book", "to Bob")
    #expect(gold.overlap(with: tuple("gave", "Ann", "a book to", "Bob")).precision == 1)
    #expect(gold.overlap(with: tuple("gave", "Bob", "a book to Ann")).precision == 4.0 / 6)
  }

  @Test func `a word counts only as often as it is there`() {
    let gold = tuple("is", "the cat of the house", "black")
    let overlap = gold.overlap(with: tuple("is", "the the the", "black"))
    #expect(overlap == .init(precision: 4.0 / 5, recall: 4.0 / 7))
  }

  @Test func `nothing counts without a word of the relation or without a second argument`() {
    let gold = tuple("gave", "Ann", "a book")
    #expect(gold.overlap(with: tuple("handed", "Ann", "a book")) == .init())
    #expect(gold.overlap(with: tuple("gave", "Ann")) == .init())
  }

  @Test func `a predicted be stands for every form of be`() {
    let gold = tuple("was", "Ann", "here")
    #expect(gold.overlap(with: tuple("be", "Ann", "here")) == .init(precision: 1, recall: 1))
    #expect(tuple("be", "Ann", "here").overlap(with: tuple("was", "Ann", "here")) == .init())
  }

  @Test func `the sides may be exchanged where the gold relation says`() {
    let right = tuple("said", "Ann", "it rains")
    #expect(right.overlap(with: tuple("said", "it rains", "Ann")) == .init(precision: 1, recall: 1))
    let other = tuple("thinks", "Ann", "it rains")
    #expect(other.overlap(with: tuple("thinks", "it rains", "Ann")).precision == 1.0 / 4)
  }

  @Test func `a benchmark scored with its own gold is perfect`() throws {
    let corpus = corpus("\(sentence)\tmet\tAnn\tBob", "\(sentence)\tleft\tCyd\tquietly")
    let own = corpus.gold.map { $0.map { CaRBPrediction($0, confidence: 0.5) } }
    let best = try #require(corpus.curve(of: own).best)
    #expect(best == .init(threshold: 0.5, precision: 1, recall: 1))
    #expect(corpus.curve(of: own).area == 1)
  }

  @Test func `the curve has a point for each confidence, and its area is that of trapezoids`()
    throws
  {
    let corpus = corpus("\(sentence)\tmet\tAnn\tBob", "\(sentence)\tleft\tCyd\tquietly")
    let curve = corpus.curve(of: [
      [
        CaRBPrediction(tuple("met", "Ann", "Bob"), confidence: 0.9),
        CaRBPrediction(tuple("met", "Ann", "Cyd"), confidence: 0.4),
      ]
    ])
    // At 0.4 the second prediction has only the gold tuple that shares no relation with it left.
    #expect(curve.points.map(\.precision) == [0.5, 1])
    #expect(curve.points.map(\.recall) == [0.5, 0.5])
    #expect(curve.best?.threshold == 0.9)
    #expect(curve.area == 0.5)
  }

  @Test func `a sentence without predictions above the threshold still counts for recall`() {
    let corpus = CaRBCorpus(
      sentences: "Ann met Bob .\nCyd saw Dan .\nNobody asked .\n",
      gold: "Ann met Bob .\tmet\tAnn\tBob\nCyd saw Dan .\tsaw\tCyd\tDan")
    let curve = corpus.curve(of: [
      [CaRBPrediction(tuple("met", "Ann", "Bob"), confidence: 0.9)],
      [CaRBPrediction(tuple("saw", "Cyd", "Dan"), confidence: 0.2)],
      [CaRBPrediction(tuple("asked", "Nobody", "it"), confidence: 0.5)],
    ])
    // What is said of a sentence that the benchmark does not have is no error; its confidence is a threshold all the same.
    #expect(curve.points.map(\.threshold) == [0.2, 0.5, 0.9])
    #expect(curve.points.map(\.precision) == [1, 1, 1])
    #expect(curve.points.map(\.recall) == [1, 0.5, 0.5])
    #expect(curve.area == 1)
  }

  @Test func `each gold tuple makes one prediction precise at most`() {
    let corpus = corpus("\(sentence)\tmet\tAnn\tBob")
    let twice = [tuple("met", "Ann", "Bob today"), tuple("met", "Ann", "Bob")]
    let curve = corpus.curve(of: [twice.map { CaRBPrediction($0, confidence: 0.5) }])
    #expect(curve.points == [.init(threshold: 0.5, precision: 0.5, recall: 1)])
  }

  @Test func `predictions that choose first leave the rest to the others`() {
    let comparison = CaRBComparison(
      gold: [tuple("met", "Ann", "Bob")],
      predictions: [tuple("met", "Ann", "Bob"), tuple("met", "Ann", "Bob today")].map {
        CaRBPrediction($0, confidence: 0.5)
      })
    #expect(comparison.matches(inTurn: [[0, 1]]).map(\.precision) == [1, 0])
    #expect(comparison.matches(inTurn: [[1], [0]]).map(\.precision) == [0, 0.75])
  }

  @Test func `case counts where it is asked for`() {
    let corpus = corpus("\(sentence)\tmet\tAnn\tBob")
    let prediction = [[CaRBPrediction(tuple("met", "ann", "Bob"), confidence: 0.5)]]
    #expect(corpus.curve(of: prediction).best?.f1 == 1)
    #expect(corpus.curve(of: prediction, caseCounts: true).best?.precision == 2.0 / 3)
  }

  @Test func `without predictions there is no best point`() {
    let curve = corpus("\(sentence)\tmet\tAnn\tBob").curve(of: [[]])
    #expect(curve.best == nil)
    #expect(curve.area == 0)
  }
}
