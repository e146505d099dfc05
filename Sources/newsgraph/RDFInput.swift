import ArgumentParser
import Foundation
import RDFModel
import RDFSyntax

/// An RDF file that a command reads, and the formats that it names.
struct RDFInput: ParsableArguments {
  @Argument(help: "An RDF file, or - for standard input.")
  var input: Input
  @Option(help: "The format of the input; by default its extension tells it.")
  var from: String?
  @Option(help: "The IRI that relative references in the input count from.")
  var base: String?

  func validate() throws {
    if let base, (try? IRI(base)) == nil {
      throw ValidationError("--base '\(base)' is no absolute IRI, such as https://example.org/a")
    }
  }

  /// The base, checked.
  var baseIRI: IRI? { base.flatMap { try? IRI($0) } }

  /// The format of the input.
  func format() throws -> any RDFFormat {
    if let from { return try RDFFormats.required(from, option: "--from") }
    let fileExtension = URL(filePath: input.argument).pathExtension
    guard input.argument != "-", let format = RDFFormats.withExtension(fileExtension) else {
      throw UsageError(
        "nothing tells the format of \(input.displayName); give --from, one of \(RDFFormats.names)")
    }
    return format
  }

  /// What the input says.
  func document() throws -> RDFDocument { try input.document(as: format(), base: baseIRI) }
}

extension Input {
  /// Where the bytes of an RDF file are.
  func rdfSource() throws -> RDFSource {
    if argument == "-" { return try .bytes([UInt8](bytes())) }
    try checkFile()
    return .file(path: argument)
  }

  /// What an RDF file says.
  func document(as format: any RDFFormat, base: IRI? = nil) throws -> RDFDocument {
    let source = try rdfSource()
    do throws(RDFSyntaxError) {
      return try format.read(source, base: base, blankNodePrefix: "")
    } catch {
      throw RDFInputError(name: displayName, error: error)
    }
  }
}

/// An RDF file could not be read.
struct RDFInputError: Error, CustomStringConvertible {
  let name: String
  let error: RDFSyntaxError

  /// Whether the message begins with a place in the file.
  var isPlaced: Bool { if case .malformed = error { true } else { false } }

  /// The file and, where it is known, the place in it come first.
  var description: String { name + (isPlaced ? ":" : ": ") + error.description }
}

extension RDFFormats {
  /// The names of the formats, for messages.
  static var names: String { all.map(\.name).joined(separator: ", ") }

  /// The format that an option names.
  static func required(_ name: String, option: String) throws -> any RDFFormat {
    guard let format = named(name) else {
      throw UsageError("\(option) '\(name)' is unknown; known are \(names)")
    }
    return format
  }
}
