import Foundation
import Testing

@testable import Language

@Suite struct BoundaryModelTests {
  /// A small random model with what the training code makes of a text: `python -m newsgraph_training.segmenter --fixture`.
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let forms: [String]
      let spaces: [Int]
      /// The gaps that the model decides on, by the token before each.
      let gaps: [Int]
      let scores: [Int]
      let ends: [Int]
    }

    let templates: String
    let classes: String
    let weights: [Int8]
    let output: [Int]
    let cases: [Case]

    static func read() throws -> Fixture {
      let data = try Data(contentsOf: TestFiles.fixture("boundaries.json"))
      return try JSONDecoder().decode(Fixture.self, from: data)
    }

    func model() throws -> BoundaryModel {
      let templates = try #require(BoundaryTemplates(templates))
      let classes = try #require(FormClasses(classes.utf8))
      let network = try #require(HashedNetwork(weights: .array(weights), output: output))
      return BoundaryModel(templates: templates, classes: classes, network: network)
    }
  }

  @Test func `scores are those of the training code to the last digit`() throws {
    let fixture = try Fixture.read()
    let model = try fixture.model()
    #expect(fixture.cases.count == 2)
    for example in fixture.cases {
      let decision = BoundaryDecision(
        model: model, forms: example.forms.map { Array($0.unicodeScalars)[...] },
        spaces: example.spaces.map { $0 == 1 })
      var (gaps, scores, ends, start): ([Int], [Int], [Int], Int) = ([], [], [], 0)
      for gap in example.forms.indices.dropLast() where decision.isOpen(gap) {
        gaps.append(gap)
        scores.append(decision.score(after: gap, start: start))
        if decision.ends(after: gap, start: start) {
          ends.append(gap)
          start = gap + 1
        }
      }
      #expect(gaps == example.gaps)
      #expect(scores == example.scores)
      #expect(ends == example.ends && !ends.isEmpty)
    }
  }

  @Test(arguments: [(765, 3), (768, 1), (0, 3), (768, 5)])
  func `parts that do not fit together are no network`(weights: Int, outputs: Int) {
    let network = HashedNetwork(
      weights: .array([Int8](repeating: 1, count: weights)),
      output: [Int](repeating: 1, count: outputs))
    #expect(network == nil)
  }

  @Test(arguments: ["w", "y-1", "w-9", "w-9223372036854775808", "w0", "w-1 x+z"])
  func `a template of unknown properties is refused`(text: String) {
    #expect((BoundaryTemplates(text) == nil) == (text != "w"))
  }

  @Test func `a table of classes with a broken line is refused`() {
    #expect(FormClasses("the\t16\nhe\n".utf8) == nil)
    #expect(FormClasses("the\t999\n".utf8) == nil)
    #expect(FormClasses("the\t16".utf8) == nil)
    let classes = FormClasses("the\t16\n".utf8)
    #expect(classes?[FormClasses.hash("THE".utf8)] == 16)
    #expect(classes?[FormClasses.hash("a".utf8)] == 0)
  }
}
