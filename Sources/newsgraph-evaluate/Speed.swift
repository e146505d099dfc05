import ArgumentParser
import Foundation
import Language

/// The speed of the analysis as ratios to peers and bounds that are measured in the same run.
struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "The speed of the analysis, beside its peers and the machine's limit.",
    subcommands: [RDFSpeed.self, ExtractionSpeed.self, PictureSpeed.self, DiffSpeed.self])

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  /// How often everything takes its turn; the best turns are compared.
  private static let rounds = 3

  static func print(_ setting: Setting) throws {
    let gold = try setting.conllu(.ewt).document()
    let own = try OwnSpeed(setting, on: gold)
    let peers = PeerSpeed(setting: setting)
    let best = try Race.best(of: rounds, [own.race, peers.pytorch, peers.udpipe])
    Swift.print("Speed on EWT dev, \(gold.words.count) words, best of \(rounds) turns, one thread")
    Swift.print("  on: \(own.machine)")
    for comparison in comparisons { comparison.print(best) }
    let seconds = try own.secondsToFirstSentence()
    Swift.print("  from process start to one sentence analysed: \(Int(1000 * seconds)) ms")
    if let recipe = peers.udpipeRecipe {
      Swift.print("  UDPipe 1 was trained on EWT train with \(recipe)")
    }
    try ExtractionSpeed.print(setting)
    try PictureSpeed.print(setting)
  }

  private static let comparisons = [
    Comparison("fp32 against PyTorch fp32", "fp32", "PyTorch"),
    Comparison("int8, the default, against PyTorch fp32", "int8", "PyTorch"),
    Comparison("int8 against UDPipe 1, gold tokens", "int8", "UDPipe"),
    Comparison("int8 against UDPipe 1, raw text", "int8 raw", "UDPipe raw"),
    Comparison("int8 encoder against its products alone", "int8 encoder", "int8 products"),
    Comparison("fp32 encoder against its products alone", "fp32 encoder", "fp32 products"),
    Comparison("int8 on two threads against one", "int8 x 2", "int8"),
  ]

  /// How the ratio of two speeds reads.
  private struct Comparison {
    let title: String
    let ours: String
    let theirs: String

    init(_ title: String, _ ours: String, _ theirs: String) {
      (self.title, self.ours, self.theirs) = (title, ours, theirs)
    }

    func print(_ best: Race.Speeds) {
      guard let own = best[ours], let other = best[theirs] else {
        return Swift.print("  \(title): not measured; give --python as Training/README.md says")
      }
      Swift.print(
        "  \(title): \(twoDecimals(own / other)) (\(Int(own)) : \(Int(other)) words a second)")
    }
  }
}
