import Language
import TestSupport
import Testing

@Suite struct AntecedentExamplesTests {
  /// Reads numbers in the form that the training code expects.
  private struct Reader {
    let numbers: [UInt32]
    var position = 0

    mutating func number() -> Int {
      position += 1
      return Int(numbers[position - 1])
    }

    mutating func list() -> [UInt32] {
      let count = number()
      position += count
      return Array(numbers[(position - count)..<position])
    }
  }

  @Test func `every mention has its features, its annotated entity and its candidates`() {
    let document = TreeNotation.document(
      """
      Jane/NNP/2/nsubj left/VBD/0/root Acme/NNP/2/obj ~././2/punct
      She/PRP/2/nsubj sued/VBD/0/root it/PRP/2/obj ~././2/punct
      """, naming: ["Jane": .person, "Acme": .organization])
    let gold = [[0, 4], [2, 6]].map { heads in
      Entity(
        mentions: heads.map { Mention(head: $0, words: $0..<($0 + 1), kind: .name, reason: "gold") }
      )
    }
    let examples = AntecedentExamples(
      of: document, gold: gold,
      resolver: CoreferenceResolver(gazetteer: Gazetteer(), nouns: NounLexicon()))
    var reader = Reader(numbers: examples.numbers)
    var (heads, entities, candidates): ([Int], [Int], [Int]) = ([], [], [])
    for mention in 0..<reader.number() {
      heads.append(reader.number())
      entities.append(reader.number())
      for _ in 0..<3 { #expect(reader.list().count > 10) }
      let count = reader.number()
      candidates.append(count)
      for antecedent in 0..<count {
        #expect(reader.number() == antecedent && antecedent < mention)
        #expect(reader.list().count > 10)
      }
    }
    #expect(reader.position == examples.numbers.count)
    #expect(heads == [0, 2, 4, 6])
    #expect(entities == [1, 2, 1, 2])
    #expect(candidates == [0, 1, 2, 3])
  }
}
