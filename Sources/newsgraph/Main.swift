import ArgumentParser
import Articles
import Foundation
import NewsgraphKit

/// Runs the command line and turns errors into one line on standard error and INTERFACE's exit codes.
@main
struct Main {
  static func main() async {
    do {
      var command = try NewsgraphCommand.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch is DifferencesFound {
      Foundation.exit(DifferencesFound.exitCode)
    } catch {
      Failure(error).exit()
    }
  }
}

/// `newsgraph`: the commands.
struct NewsgraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph",
    abstract: "Turns a news article into a knowledge graph.",
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, TriplesCommand.self, ExplainCommand.self, EntitiesCommand.self,
      ParseCommand.self, TextCommand.self, ConvertCommand.self, CanonicalizeCommand.self,
      DiffCommand.self, PushCommand.self,
    ])
}
