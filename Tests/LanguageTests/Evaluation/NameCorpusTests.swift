import Testing

@testable import Language

@Suite struct NameCorpusTests {
  private let corpus = NameCorpus(
    iob: "Ren\tB-PER\nZhengfei\tI-PER\nspoke\tO\n\nPolish\t?\nWarsaw\tB-LOC\n")

  /// What a system finds: names over the words of the corpus.
  private func system(_ names: [(Range<Int>, EntityType)]) -> Document {
    var document = corpus.document
    document.names = names.map { NamedMention(words: $0.0, type: $0.1) }
    return document
  }

  @Test func `words, sentences and names are read`() {
    let document = corpus.document
    #expect(document.text.string == "Ren Zhengfei spoke\nPolish Warsaw")
    #expect(document.words.map { document.text[$0.range] } == document.words.map(\.form))
    #expect(document.sentences.map(\.words) == [0..<3, 3..<5])
    #expect(
      document.names == [
        NamedMention(words: 0..<2, type: .person), NamedMention(words: 4..<5, type: .location),
      ])
  }

  @Test func `a name that goes on after the end of a sentence is two`() {
    let document = NameCorpus(iob: "New\tB-LOC\n\nYork\tI-LOC\n").document
    #expect(document.names.map(\.words) == [0..<1, 1..<2])
  }

  @Test func `labels of other classes are no names`() {
    #expect(NameCorpus(iob: "Monday\tB-DATE\n").document.names.isEmpty)
  }

  @Test func `a name counts with its extent and class, in the classes asked for`() {
    let all = Set(EntityType.allCases)
    #expect(
      corpus.score(corpus.document, types: all) == F1Score(correct: 2, gold: 2, system: 2))
    let found = system([(0..<1, .person), (4..<5, .organization), (2..<3, .miscellaneous)])
    #expect(corpus.score(found, types: all) == F1Score(correct: 0, gold: 2, system: 3))
    #expect(corpus.score(found, types: [.person]) == F1Score(correct: 0, gold: 1, system: 1))
    #expect(corpus.score(found, types: [.miscellaneous]) == F1Score(gold: 0, system: 1))
  }

  @Test func `what is found where the corpus does not tell is not counted`() {
    let found = system([(3..<4, .miscellaneous), (4..<5, .location)])
    #expect(
      corpus.score(found, types: Set(EntityType.allCases))
        == F1Score(correct: 1, gold: 2, system: 1))
  }
}
