import ArgumentParser
import Extraction
import Foundation
import NewsgraphKit

/// The propositions of annotated sentences: how many are right, and what their confidence is worth.
struct PropositionScores: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openie",
    abstract: "Precision and recall of propositions on openie-dev and CaRB; their confidence.")

  @Flag(help: "Only CaRB's development set.")
  var carb = false
  @Flag(help: "Only how well the confidence agrees with the share that is right.")
  var calibration = false
  @Flag(
    help: """
      Fits the confidence anew and prints ConfidenceModel+English.swift; what it gains out of sample goes to standard \
      error.
      """)
  var fit = false
  @OptionGroup var setting: Setting

  func run() throws {
    if fit {
      let data = try ConfidenceData(setting)
      ConfidenceFit(data).report { FileHandle.standardError.write(Data(($0 + "\n").utf8)) }
      Swift.print(ConfidenceFit(data).model.source, terminator: "")
    } else if carb || calibration {
      let data = try ConfidenceData(setting)
      if carb { Self.printCaRB(data) }
      if calibration { Self.printCalibration(data) }
    } else {
      try Self.print(setting)
    }
  }

  /// Every figure of propositions.
  static func print(_ setting: Setting) throws {
    try setting.printScore(
      of: "Propositions of 110 annotated sentences, exact match", by: "openie-dev")
    let data = try ConfidenceData(setting)
    printCaRB(data)
    printCalibration(data)
  }

  private static func printCaRB(_ data: ConfidenceData) {
    Swift.print("Propositions of CaRB's 641 development sentences, binary lenient match")
    Swift.print("  case ignored:        " + data.carb.curve(of: data.carbPredictions()).line)
    let strict = data.carb.curve(of: data.carbPredictions(), caseCounts: true)
    Swift.print("  published behaviour: " + strict.line)
  }

  private static func printCalibration(_ data: ConfidenceData) {
    Swift.print("Confidence and the share of binary triples that is right to the word, openie-dev")
    for half in FactData.Half.allCases {
      let reliability = Reliability(data.judged(half))
      Swift.print(
        "  \(half.rawValue): expected calibration error \(decimals(reliability.error, 3))")
      for bin in reliability.bins {
        Swift.print(
          "    confidence \(decimals(bin.confidence, 2))  right \(decimals(bin.share, 2))  of \(bin.count)"
        )
      }
    }
  }
}

extension CaRBCurve {
  /// The figures on one line.
  var line: String {
    guard let best else { return "no predictions" }
    return "F1 \(decimals(best.f1, 4)) P \(decimals(best.precision, 4))"
      + " R \(decimals(best.recall, 4)) at \(decimals(best.threshold, 2)), AUC \(decimals(area, 4))"
  }
}

/// A number with some decimals.
func decimals(_ value: Double, _ digits: Int) -> String {
  String(format: "%.\(digits)f", value)
}
