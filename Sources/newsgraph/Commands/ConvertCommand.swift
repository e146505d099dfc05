import ArgumentParser
import Foundation
import NewsgraphKit
import RDFModel
import RDFSyntax

/// `newsgraph convert`: RDF from one format to another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Converts an RDF file to another format, strictly.",
    discussion: """
      The statements come in canonical order, each once. With --stream they stay in the order of the \
      file, and the memory it takes does not depend on the file's size.
      """)

  @OptionGroup var rdf: RDFInput
  @Option(help: "The format to write; by default the extension of --output tells it.")
  var to: String?
  @Flag(help: "Carry statements over one by one, in the order of the file.")
  var stream = false
  @OptionGroup var output: OutputOptions

  func run() throws {
    let format = try targetFormat()
    if stream { return try convertStreaming(to: format) }
    let document = try rdf.document()
    var namespaces = Namespaces.wellKnown
    for binding in document.namespaces { namespaces.bind(binding.prefix, to: binding.namespace) }
    let bytes = try document.dataset.serialized(
      as: format, namespaces: namespaces, base: rdf.baseIRI)
    try output.write(Data(bytes))
  }

  private func targetFormat() throws -> any RDFFormat {
    let format: any RDFFormat
    if let to {
      format = try RDFFormats.required(to, option: "--to")
    } else {
      let fileExtension = output.output.map { URL(filePath: $0).pathExtension } ?? ""
      guard let known = RDFFormats.withExtension(fileExtension) else {
        throw UsageError(
          "nothing tells the format to write; give --to, one of \(RDFFormats.names)")
      }
      format = known
    }
    guard format.name == RDFFormats.named("jsonld")?.name else { return format }
    return try JSONLDFormat(context: Assets().context())
  }

  private func convertStreaming(to format: any RDFFormat) throws {
    let source = try rdf.input.rdfSource()
    let conversion = try RDFConversion(from: rdf.format(), to: format, base: rdf.baseIRI)
    do {
      try output.writePieces { try conversion.run(source, write: $0) }
    } catch let error as RDFSyntaxError {
      if case .malformed = error { throw RDFInputError(name: rdf.input.displayName, error: error) }
      throw error
    }
  }
}
