import ArgumentParser
import Foundation
import NewsgraphKit

/// What every command that loads the model takes.
struct EngineOptions: ParsableArguments {
  @Option(help: "How many batches of sentences are analysed at once; the result is the same.")
  var threads = 1

  @Option(help: "The folder that holds Ontology and Models; by default it is looked for.")
  var home: String?

  func validate() throws {
    guard (1...256).contains(threads) else {
      throw ValidationError("--threads is \(threads), but must be from 1 to 256")
    }
  }

  /// The model and the ontology, loaded.
  func newsgraph() throws -> Newsgraph {
    try Newsgraph(assets: Assets(home: home), threads: threads)
  }
}

/// Where a command's result goes.
struct OutputOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The file to write; standard output by default.")
  var output: String?

  /// Writes a text to the file, or to standard output.
  func write(_ text: String) throws {
    if let output {
      try OutputFile.write(Data(text.utf8), to: URL(filePath: output))
    } else {
      try StandardOutput.write(text)
    }
  }
}

/// Standard output, whose failures are errors like those of files.
enum StandardOutput {
  /// Writes a text.
  ///
  /// - Throws: ``OutputError`` where nothing can be written, such as on a full disk.
  static func write(_ text: String) throws(OutputError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw OutputError(path: "standard output", reason: OutputFile.reason(error))
    }
  }
}
