import ArgumentParser
import Comparison
import Diagrams
import Foundation
import Knowledge
import NewsgraphKit
import RDFModel
import RDFSyntax

/// `newsgraph diff`: what changed between two versions.
struct DiffCommand: AsyncParsableCommand {
  /// How a difference is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, dot, svg, html, rdfpatch, sparql
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Says which facts of an article were added, removed or changed.",
    discussion: """
      A version is an article or an RDF file. Graphs that Newsgraph wrote are compared by their facts, \
      other RDF triple by triple, whatever its blank nodes are called. Ends with exit code 1 where there are \
      differences, with 0 where there are none.
      """)

  @Argument(help: "The versions, oldest first: articles or RDF files, or - for an article.")
  var inputs: [Input]
  @Option(help: "How to write the differences.")
  var format = Format.text
  @Option(help: "Only the differences of this kind: added, removed or changed.")
  var only: [FactDifference.Kind] = []
  @Option(help: "How many facts a picture shows at most.")
  var top = 30
  @Flag(help: "Also show unchanged facts that are told in other words.")
  var evidence = false
  @Flag(help: "End with exit code 0 even where there are differences.")
  var exitZero = false
  @Flag(help: "Compare RDF triple by triple, even graphs that Newsgraph wrote.")
  var exact = false
  @Option(help: "The IRI that both articles have, for rdfpatch and sparql.")
  var base: String?
  @Option(
    help: "With rdfpatch and sparql: the graph of the store that has the default graph's triples.")
  var graph: String?
  @Flag(
    help:
      "With rdfpatch and sparql: also state that the new article is a revision of the old one (PROV)."
  )
  var revision = false
  @OptionGroup var engine: EngineOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if inputs.count < 2 {
      throw ValidationError("diff compares two versions or more, but \(inputs.count) is given")
    }
    if top < 1 { throw ValidationError("--top is \(top), but must be at least 1") }
    if inputs.count > 2, [.dot, .svg, .rdfpatch, .sparql].contains(format) {
      throw ValidationError(
        "\(format.rawValue) leads from one version to another; give two, not \(inputs.count)")
    }
    for (option, value) in [("--base", base), ("--graph", graph)] {
      if let value, !GraphOptions.isAbsoluteIRI(value) {
        throw ValidationError(
          "\(option) '\(value)' is no absolute IRI, such as https://example.org/a")
      }
    }
    if graph != nil || revision, !isUpdate {
      throw ValidationError("--graph and --revision are for --format rdfpatch and sparql")
    }
  }

  /// Whether what is written turns a stored graph into another.
  private var isUpdate: Bool { [.rdfpatch, .sparql].contains(format) }

  private var kinds: Set<FactDifference.Kind> {
    Set(only.isEmpty ? FactDifference.Kind.allCases : only)
  }

  func run() async throws {
    let versions = try Versions(
      inputs: inputs, engine: engine, base: base, isExact: exact, isOfStore: isUpdate)
    let hasDifferences: Bool
    switch format {
    case .text, .json: hasDifferences = try writeFacts(versions)
    case .html: hasDifferences = try writePage(versions)
    case .dot, .svg: hasDifferences = try await writePicture(versions)
    case .rdfpatch, .sparql: hasDifferences = try writeUpdate(versions)
    }
    if hasDifferences, !exitZero { throw DifferencesFound() }
  }

  private func writeFacts(_ versions: Versions) throws -> Bool {
    if inputs.count > 2 { return try writeHistory(versions) }
    switch try versions.difference(0, 1) {
    case .facts(let difference):
      if format == .json {
        let record = DifferenceRecord(difference, kinds: kinds, withEvidence: evidence)
        try output.write(record.jsonLine() + "\n")
      } else {
        try output.write(text.print(difference))
      }
      return difference.differences.contains { kinds.contains($0.kind) }
    case .triples(let difference):
      let record = TripleDifferenceRecord(difference, kinds: kinds)
      try output.write(format == .json ? record.jsonLine() + "\n" : text.print(difference))
      return !record.added.isEmpty || !record.removed.isEmpty
    }
  }

  /// What pages and tables call the inputs: the names of the files where they differ, else their paths.
  private var shortNames: [String] {
    let names = inputs.map { URL(filePath: $0.displayName).lastPathComponent }
    return Set(names).count == names.count ? names : inputs.map(\.displayName)
  }

  /// The facts in which two versions differ, for forms that show nothing else.
  private func factDifference(_ versions: Versions) throws -> GraphDifference {
    guard case .facts(let difference) = try versions.difference(0, 1) else {
      throw UsageError(
        "\(format.rawValue) shows facts, and one of the inputs is RDF that describes no article's; "
          + "write text, json, rdfpatch or sparql")
    }
    return difference
  }

  private func writePage(_ versions: Versions) throws -> Bool {
    if inputs.count > 2 { return try writeHistory(versions) }
    let difference = try factDifference(versions)
    let names = (shortNames[0], shortNames[1])
    try output.write(DifferencePage(names: names, kinds: kinds).source(difference))
    return difference.differences.contains { kinds.contains($0.kind) }
  }

  private func writePicture(_ versions: Versions) async throws -> Bool {
    let difference = try factDifference(versions)
    let diagram = difference.diagram(kinds: kinds, top: top)
    let text =
      format == .dot
      ? DOTSerializer().serialize(diagram) : try await SVGRenderer().render(diagram)
    try output.write(text)
    return difference.differences.contains { kinds.contains($0.kind) }
  }

  private func writeHistory(_ versions: Versions) throws -> Bool {
    let history = try versions.history()
    let names = shortNames
    switch format {
    case .json: try output.write(HistoryRecord(history, names: names).jsonLine() + "\n")
    case .html: try output.write(HistoryPage(names: names).source(history))
    default: try output.write(HistoryText(names: names).print(history))
    }
    return history.rows.contains(where: \.isEventful)
  }

  private var text: DifferenceText {
    DifferenceText(isColoured: output.isTerminal, kinds: kinds, withEvidence: evidence)
  }

  private func writeUpdate(_ versions: Versions) throws -> Bool {
    let name = try graph.map { try IRI($0) }
    let difference = try versions.exactDifference(inGraph: name, asRevision: revision)
    let bytes =
      format == .sparql
      ? try SPARQLUpdate().write(difference) : RDFPatch().write(difference)
    try output.write(Data(bytes))
    return !difference.isEmpty
  }
}

/// Ends `newsgraph diff` where the versions differ; no failure.
struct DifferencesFound: Error {
  static let exitCode: Int32 = 1
}
