import ArgumentParser
import Foundation
import Knowledge
import NewsgraphKit
import RDFModel
import RDFSyntax

/// What every command that loads the model takes.
struct EngineOptions: ParsableArguments {
  @Option(help: "How many batches of sentences are analysed at once; the result is the same.")
  var threads = 1

  @Option(help: "The folder that holds Ontology and Models; by default it is looked for.")
  var home: String?

  @Option(
    help: ArgumentHelp(
      "A Turtle file that says which names are one thing: skos:prefLabel, skos:altLabel, owl:differentFrom.",
      valueName: "file.ttl"))
  var aliases: String?

  func validate() throws {
    guard (1...256).contains(threads) else {
      throw ValidationError("--threads is \(threads), but must be from 1 to 256")
    }
  }

  /// The ontology alone.
  func ontology() throws -> Ontology { try Ontology(assets: Assets(home: home)) }

  /// The model and the ontology, loaded.
  func newsgraph() throws -> Newsgraph {
    let aliases = try aliasFile()
    var newsgraph = try Newsgraph(assets: Assets(home: home), threads: threads)
    guard let aliases else { return newsgraph }
    do throws(AliasError) {
      newsgraph.ontology = try newsgraph.ontology.applying(aliases: aliases.dataset)
    } catch {
      throw InputError(name: aliases.name, reason: "\(error)")
    }
    return newsgraph
  }

  /// What the file of aliases says, and its name.
  private func aliasFile() throws -> (dataset: Dataset, name: String)? {
    guard let input = aliases.map(Input.init) else { return nil }
    let turtle = try RDFFormats.required("turtle", option: "--aliases")
    return (try input.document(as: turtle).dataset, input.displayName)
  }
}

/// Where a command's result goes.
struct OutputOptions: ParsableArguments {
  @Option(name: [.short, .long], help: "The file to write; standard output by default.")
  var output: String?

  /// Whether somebody looks at what is written as it comes.
  var isTerminal: Bool { output == nil && isatty(STDOUT_FILENO) == 1 }

  /// Writes a text to the file, or to standard output.
  func write(_ text: String) throws { try write(Data(text.utf8)) }

  /// Writes bytes to the file, or to standard output.
  func write(_ bytes: Data) throws {
    if let output {
      try OutputFile.write(bytes, to: URL(filePath: output))
    } else {
      try StandardOutput.write(bytes)
    }
  }

  /// Writes what comes piece by piece; if it does not come to its end, nothing is written.
  func writePieces(_ body: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    if let output {
      try OutputFile.writePieces(to: URL(filePath: output), body)
    } else {
      try StandardOutput.writePieces(body)
    }
  }
}

/// Standard output, whose failures are errors like those of files.
enum StandardOutput {
  /// Writes a text.
  ///
  /// - Throws: ``OutputError`` where nothing can be written, such as on a full disk.
  static func write(_ text: String) throws(OutputError) { try write(Data(text.utf8)) }

  /// Writes bytes.
  ///
  /// - Throws: ``OutputError`` where nothing can be written, such as on a full disk.
  static func write(_ bytes: Data) throws(OutputError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      throw OutputError(path: "standard output", reason: OutputFile.reason(error))
    }
  }
  /// Writes what comes piece by piece, by way of a temporary file, so that nothing is written if it
  /// does not come to its end.
  static func writePieces(
    _ body: (@escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "newsgraph-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try OutputFile.writePieces(to: file, body)
    let handle = try FileHandle(forReadingFrom: file)
    while let piece = try handle.read(upToCount: pieceSize), !piece.isEmpty { try write(piece) }
  }

  private static let pieceSize = 1 << 20
}
