import ArgumentParser
import Foundation
import NewsgraphKit
import RDFModel
import RDFSyntax

/// `newsgraph canonicalize`: RDF as canonical N-Quads.
struct CanonicalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "canonicalize",
    abstract: "Prints an RDF file as canonical N-Quads (RDFC-1.0).")

  @OptionGroup var rdf: RDFInput
  @Option(help: "The hash algorithm: sha256 or sha384.")
  var hash = CanonicalHash.sha256
  @Option(help: "How much work blank nodes that look alike may take before the file is refused.")
  var workLimit = 4_000
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if workLimit < 0 {
      throw ValidationError("--work-limit is \(workLimit), but must not be negative")
    }
  }

  func run() throws {
    let dataset = try rdf.document().dataset
    try output.write(Data(canonical(dataset)))
  }

  private func canonical(_ dataset: Dataset) throws -> [UInt8] {
    do throws(CanonicalizationError) {
      return try dataset.canonicalNQuads(by: hash, workLimit: workLimit)
    } catch {
      throw InputError(name: rdf.input.displayName, reason: error.description)
    }
  }
}
