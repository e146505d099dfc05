import ArgumentParser

/// `newsgraph-evaluate`: prints the figures of the README, each by a command of its own.
@main
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph-evaluate",
    abstract: "Prints the figures of the README.",
    subcommands: [
      AllCommand.self, ParseScores.self, NameScores.self, CoreferenceMeasures.self, FactScores.self,
      PropositionScores.self, MarksScores.self, JudgementScores.self, DifferenceScores.self,
      Speed.self,
    ],
    defaultSubcommand: AllCommand.self)
}

/// Everything, in the order of the README.
struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all", abstract: "Every figure, in the order of the README.")

  @OptionGroup var setting: Setting

  func run() throws {
    try ParseScores.print(setting)
    try NameScores.print(setting)
    try CoreferenceMeasures.print(setting)
    try FactScores.print(setting)
    try PropositionScores.print(setting)
    try MarksScores.print(setting)
    try JudgementScores.print()
    try DifferenceScores.print(setting)
    try Speed.print(setting)
  }
}
