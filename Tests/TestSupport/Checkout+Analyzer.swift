public import Foundation
public import Language

extension Checkout {
  /// The committed model.
  public static let weights = root.appending(path: "Models/english.weights")

  /// Whether the model is there.
  public static let hasWeights: Bool = {
    let isThere = FileManager.default.fileExists(atPath: weights.path)
    if !isThere { print("SKIPPED: no model at \(weights.path); see Training/README.md") }
    return isThere
  }()

  /// The analysis with the committed model.
  public static func analyzer(threads: Int = 2) throws -> Analyzer {
    Analyzer(model: try LanguageModel(weightsAt: weights.path), threads: threads)
  }
}

extension Analyzer {
  /// A text whose paragraphs are separated by empty lines.
  public func analyze(paragraphs text: String) -> Document {
    let scalars = Array(text.unicodeScalars)
    let breaks = scalars.indices.filter { scalars[$0] == "\n" } + [scalars.count]
    var start = 0
    let blocks = breaks.compactMap { end -> Block? in
      defer { start = end + 1 }
      return start < end ? Block(range: start..<end) : nil
    }
    return analyze(text, blocks: blocks)
  }
}
