import Foundation
import Language
import Neural

/// How fast Newsgraph itself is.
struct OwnSpeed {
  private let setting: Setting
  private let gold: Document
  private let int8: AnalyzerEvaluation
  private let float32: AnalyzerEvaluation
  private let int8OnTwoThreads: AnalyzerEvaluation
  /// The processor and the kernels that multiply on it.
  let machine: String

  init(_ setting: Setting, on gold: Document) throws {
    self.setting = setting
    self.gold = gold
    let (integers, floats) = (try setting.model(.int8), try setting.model(.float32))
    int8 = AnalyzerEvaluation(Analyzer(model: integers), on: gold)
    float32 = AnalyzerEvaluation(Analyzer(model: floats), on: gold)
    int8OnTwoThreads = AnalyzerEvaluation(Analyzer(model: integers, threads: 2), on: gold)
    machine = "\(Self.processor), kernel \(integers.kernelName)"
  }

  /// Words a second of everything once.
  func race() -> Race.Speeds {
    let (integers, floats) = (int8.encoderWordsPerSecond(), float32.encoderWordsPerSecond())
    return [
      "int8": int8.wordsPerSecond(), "fp32": float32.wordsPerSecond(),
      "int8 raw": int8.wordsOfTextPerSecond(), "int8 x 2": int8OnTwoThreads.wordsPerSecond(),
      "int8 encoder": integers.encoder, "int8 products": integers.products,
      "fp32 encoder": floats.encoder, "fp32 products": floats.products,
    ]
  }

  /// From the start of the program to the end of the analysis of one sentence, the best of several runs.
  func secondsToFirstSentence() throws -> Double {
    let sentence = "Huawei has rejected the accusation.\n"
    let seconds = try (0..<10).map { _ in
      let time = try ContinuousClock().measure { _ = try setting.parse(sentence, as: "lines") }
      return time / .seconds(1)
    }
    return seconds.min() ?? 0
  }

  private static var processor: String {
    let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let name = lines.split(separator: "\n").first { $0.hasPrefix("model name") }
    return name?.split(separator: ": ").last.map(String.init) ?? "unknown processor"
  }
}
