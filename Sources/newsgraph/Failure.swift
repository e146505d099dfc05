import ArgumentParser
import Articles
import Diagrams
import Foundation
import NewsgraphKit
import NewsgraphNetwork
import RDFSyntax

/// How a run ends that did not succeed: a line for standard error and an exit code.
struct Failure {
  /// The exit codes of the interface.
  enum Code: Int32 {
    case success = 0
    case usage = 2
    case input = 3
    case remote = 4
    case internalFault = 70
  }

  let message: String
  let code: Code
  /// Whether the message begins with the place in a file, as compilers' messages do.
  var isPlaced = false

  init(_ error: any Error) {
    switch error {
    case let error as ArticleError: self.init("\(error)", .input)
    case let error as InputError: self.init("\(error)", .input)
    case let error as RDFInputError:
      self.init("\(error)", .input)
      isPlaced = error.isPlaced
    case let error as GraphStoreError: self.init(error)
    case let error as RDFSyntaxError: self.init("\(error)", .usage)
    case let error as OutputError: self.init("\(error)", .usage)
    case let error as UsageError: self.init("\(error)", .usage)
    case let error as DiagramError: self.init(error)
    default: self.init(unknown: error)
    }
  }

  /// A wrong address is the user's affair, all else the store's.
  private init(_ error: GraphStoreError) {
    if case .badAddress = error {
      self.init("\(error)", .usage)
    } else {
      self.init("\(error)", .remote)
    }
  }

  /// A picture that cannot be drawn on this machine or in time is the user's affair; what Graphviz refuses is a fault of ours.
  private init(_ error: DiagramError) {
    if case .failed = error {
      self.init("\(error)", .internalFault)
    } else {
      self.init("\(error)", .usage)
    }
  }

  private init(_ message: String, _ code: Code) {
    self.message = message
    self.code = code
  }

  /// An error of the argument parser, or one that nobody expected.
  private init(unknown error: any Error) {
    let exitCode = NewsgraphCommand.exitCode(for: error)
    if exitCode == .success {
      self.init(NewsgraphCommand.fullMessage(for: error), .success)
    } else if exitCode == .validationFailure {
      let message = NewsgraphCommand.message(for: error)
      self.init("\(message); see newsgraph --help", .usage)
    } else {
      self.init("\(error)", .internalFault)
    }
  }

  /// Prints the message and ends the program.
  func exit() -> Never {
    if code == .success {
      print(message)
    } else {
      let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
      let start = isPlaced ? "" : "newsgraph: error: "
      FileHandle.standardError.write(Data((start + line + "\n").utf8))
    }
    Foundation.exit(code.rawValue)
  }
}

/// The command line asks for something that cannot be done.
struct UsageError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
