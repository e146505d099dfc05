import ArgumentParser
import Foundation
import Language
import NewsgraphKit

/// Where the data and the programs lie that figures are measured with.
struct Setting: ParsableArguments {
  @Option(help: "The folder of the treebanks and annotations; NEWSGRAPH_DATA by default.")
  var data: String?

  @Option(help: "A Python with PyTorch for the comparison of speed.")
  var python = "python3"

  /// The folder of the data.
  ///
  /// - Throws: If it is not there.
  func folder() throws -> URL {
    let given = data ?? ProcessInfo.processInfo.environment["NEWSGRAPH_DATA"]
    let folder = URL(filePath: given ?? "../shared/data")
    guard FileManager.default.fileExists(atPath: folder.appending(path: "treebanks").path) else {
      throw ValidationError("no treebanks in \(folder.path); set NEWSGRAPH_DATA or give --data")
    }
    return folder
  }

  /// A dev set of the treebanks, with gold annotation.
  func treebank(_ name: String) throws -> Document {
    let file = try folder().appending(path: "treebanks/\(name).conllu.gz")
    return try CoNLLUReader.document(Self.output(of: "gunzip", ["-c", file.path]))
  }

  /// The model, with the assets beside the program or in the checkout.
  func analyzer(threads: Int = 1) throws -> Analyzer {
    try Analyzer(model: LanguageModel(weightsAt: Assets().weights.path), threads: threads)
  }

  /// The program that is measured: `newsgraph` beside this one.
  var program: String {
    let own = URL(filePath: Bundle.main.executablePath ?? CommandLine.arguments[0])
    return own.deletingLastPathComponent().appending(path: "newsgraph").path
  }

  /// What a program prints on standard output.
  ///
  /// - Throws: If it cannot be started or fails.
  static func output(
    of program: String, _ arguments: [String], in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, new in new }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ValidationError("\(program) ended with exit code \(process.terminationStatus)")
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A number with two decimals, right-aligned.
func column(_ value: Double, width: Int = 7) -> String {
  let text = String(format: "%.2f", value)
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
