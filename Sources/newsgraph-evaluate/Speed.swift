import ArgumentParser
import Foundation
import Language

/// Words a second on one thread, beside PyTorch with the same weights on the same sentences in the same run.
struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed", abstract: "Words a second on one thread, as a ratio to PyTorch.",
    subcommands: [RDFSpeed.self])

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  static func print(_ setting: Setting) throws {
    Swift.print("Speed of the analysis, EWT dev, gold tokens, one thread, fp32")
    let evaluation = try AnalyzerEvaluation(
      setting.analyzer(), on: setting.treebank("en_ewt-dev"))
    // Ours, theirs, ours: what slows the machine for a while then slows both.
    let first = evaluation.wordsPerSecond()
    let peer = try pytorch(setting)
    let ours = max(first, evaluation.wordsPerSecond())
    Swift.print("  Newsgraph: \(Int(ours)) words a second")
    guard let peer else {
      Swift.print("  PyTorch: not measured; give --python with PyTorch (see Training/README.md)")
      return
    }
    Swift.print("  PyTorch: \(Int(peer)) words a second; ratio \(column(ours / peer, width: 0))")
  }

  private static func pytorch(_ setting: Setting) throws -> Double? {
    let training = URL(filePath: "Training")
    let weights = URL(filePath: "Models/english.weights").path
    guard
      let line = try? Setting.output(
        of: setting.python, ["-m", "newsgraph_training.speed", "--weights", weights],
        in: training,
        environment: ["OMP_NUM_THREADS": "1", "NEWSGRAPH_DATA": setting.folder().path])
    else { return nil }
    let last = line.split(separator: "\n").last.map(String.init) ?? ""
    let record = try? JSONDecoder().decode([String: Double].self, from: Data(last.utf8))
    return record?["words_per_second"]
  }
}
