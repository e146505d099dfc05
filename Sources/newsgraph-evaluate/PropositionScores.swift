import ArgumentParser
import Extraction
import Foundation

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
      Fits the confidence anew and prints Sources/Extraction/Confidence/ConfidenceModel+English.swift; what it is worth \
      goes to standard error.
      """)
  var fit = false
  @OptionGroup var setting: Setting

  func run() throws {
    guard carb || calibration || fit else { return try Self.print(setting) }
    let data = try PropositionData(setting)
    if carb { Self.printCaRB(data) }
    if calibration { Self.printCalibration(data) }
    if fit { Self.printFit(data) }
  }

  /// Every figure of propositions.
  static func print(_ setting: Setting) throws {
    try setting.printScore(
      of: "Propositions of 110 annotated sentences, exact match", by: "openie-dev")
    let data = try PropositionData(setting)
    printCaRB(data)
    printCalibration(data)
  }

  private static func printCaRB(_ data: PropositionData) {
    let predictions = data.fit.predictions()
    Swift.print("Propositions of CaRB's 641 development sentences, binary lenient match")
    Swift.print("  case ignored                 " + data.carb.curve(of: predictions).line)
    Swift.print(
      "  case counts, as published    "
        + data.carb.curve(of: predictions, caseCounts: true).line)
  }

  private static func printCalibration(_ data: PropositionData) {
    Swift.print("Confidence and the share of triples that is right to the word, openie-dev")
    for half in JudgedWordings.Half.allCases {
      let reliability = Reliability(data.facts.judged(half))
      Swift.print(
        "  \(half.rawValue): expected calibration error \(decimals(reliability.error, 3))")
      for bin in reliability.bins {
        let (confidence, share) = (decimals(bin.confidence, 2), decimals(bin.share, 2))
        Swift.print("    confidence \(confidence)  right \(share)  of \(bin.count)")
      }
    }
  }

  /// Prints the fitted weights, and to standard error the figures before and after.
  private static func printFit(_ data: PropositionData) {
    let model = data.fit.model
    func note(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
    func note(_ name: String, _ predictions: [[CaRBPrediction]]) {
      note("CaRB, \(name): " + data.carb.curve(of: predictions).line)
    }
    note("weights in use", data.fit.predictions())
    note("fitted on all", data.fit.predictions(model))
    note("fitted on the other folds", data.fit.heldOutPredictions())
    for half in JudgedWordings.Half.allCases {
      let error = Reliability(data.facts.judged(half, by: model)).error
      note("openie-dev \(half.rawValue), fitted: expected calibration error \(decimals(error, 3))")
    }
    Swift.print(model.source, terminator: "")
  }
}

extension CaRBCurve {
  /// The figures on one line.
  fileprivate var line: String {
    guard let best else { return "no predictions" }
    return "F1 \(decimals(best.f1, 4)) P \(decimals(best.precision, 4))"
      + " R \(decimals(best.recall, 4)) at \(decimals(best.threshold, 2)), AUC \(decimals(area, 4))"
  }
}
