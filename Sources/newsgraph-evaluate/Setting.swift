import ArgumentParser
import Foundation
import Language
import Neural
import NewsgraphKit

/// Where the data and the programs lie that figures are measured with.
struct Setting: ParsableArguments {
  @Option(help: "The folder of the treebanks and annotations; NEWSGRAPH_DATA by default.")
  var data: String?

  @Option(help: "A Python with PyTorch and ufal.udpipe for the comparison of speed.")
  var python = "python3"

  /// The folder of the data.
  ///
  /// - Throws: If it is not there.
  func folder() throws -> URL {
    let given = data ?? ProcessInfo.processInfo.environment["NEWSGRAPH_DATA"]
    let folder = URL(filePath: given ?? "../shared/data").standardizedFileURL
    guard FileManager.default.fileExists(atPath: folder.appending(path: "treebanks").path) else {
      throw ValidationError("no treebanks in \(folder.path); set NEWSGRAPH_DATA or give --data")
    }
    return folder
  }

  /// A dev set of the treebanks, with gold annotation.
  func conllu(_ treebank: Treebank) throws -> CoNLLUText {
    let file = try folder().appending(path: "treebanks/\(treebank.rawValue).conllu.gz")
    return CoNLLUText(text: try Self.output(of: "gunzip", ["-c", file.path]))
  }

  /// What `newsgraph parse` prints of a text.
  func parse(_ text: String, as kind: String) throws -> CoNLLUText {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    let arguments = ["parse", file.path, "--input", kind, "--threads", "2"]
    return CoNLLUText(text: try Self.output(of: program, arguments))
  }

  /// What a script of `Training/` prints that needs nothing but Python.
  func heldOut(_ arguments: String...) throws -> String {
    try training("heldout", arguments, python: "python3")
  }

  /// What a script of `Training/` prints, run on one thread.
  func training(_ script: String, _ arguments: [String], python: String) throws -> String {
    try Self.output(
      of: python, ["-m", "newsgraph_training.\(script)"] + arguments, in: URL(filePath: "Training"),
      environment: ["OMP_NUM_THREADS": "1", "NEWSGRAPH_DATA": folder().path])
  }

  /// The model, with the assets beside the program or in the checkout.
  func model(_ arithmetic: Arithmetic = .int8) throws -> LanguageModel {
    try LanguageModel(weightsAt: Assets().weights.path, arithmetic: arithmetic)
  }

  /// The analysis with the default arithmetic.
  func analyzer(threads: Int = 1) throws -> Analyzer {
    try Analyzer(model: model(), threads: threads)
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
