import ArgumentParser
import Foundation
import Knowledge
import NewsgraphKit
import RDFSyntax

/// `newsgraph build`: articles to graph files, the main job.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Turns articles into graph files and prints their headline triples.")

  @Argument(help: "A .txt or .html file, or - for standard input.")
  var inputs: [Input]
  @Option(help: "The folder that the files are written to.")
  var outputDir = "Exports"
  @Option(name: [.short, .long], help: "The one file to write; of one input in one format.")
  var output: String?
  @Option(help: "The formats to write, separated by commas; rdfxml and dot by default.")
  var format: String?
  @Option(help: "The IRI of the article.")
  var base: String?
  @Option(help: "In pictures: everything, or the main statements.")
  var view = DiagramView.Extent.headline
  @Option(help: "In pictures: only what lies around this name.")
  var focus: String?
  @Option(help: "With --focus: how many steps from the name.")
  var hops = 1
  @Option(help: "How many statements a picture shows, and how many headline triples are printed.")
  var top: Int?
  @Option(help: "How much evidence the RDF carries: none, compact or full.")
  var provenance = Provenance.compact
  @Option(name: .customLong("assert"), help: "What becomes a plain triple: asserted or reported.")
  var assertion = Assertion.asserted
  @Option(help: "When the article was published, as YYYY-MM-DD.")
  var published: String?
  @Flag(help: "Shows the page or picture when it is written.")
  var open = false
  @OptionGroup var engine: EngineOptions

  func validate() throws {
    if output != nil, inputs.count > 1 {
      throw ValidationError("--output takes one input, but \(inputs.count) are given")
    }
    if let base, !GraphOptions.isAbsoluteIRI(base) {
      throw ValidationError("--base '\(base)' is no absolute IRI, such as https://example.org/a")
    }
    if let published, !GraphOptions.isDate(published) {
      throw ValidationError("--published '\(published)' is no date of the form YYYY-MM-DD")
    }
    if let top, top < 1 { throw ValidationError("--top is \(top), but must be at least 1") }
    if hops < 0 { throw ValidationError("--hops is \(hops), but must not be negative") }
  }

  func run() async throws {
    let formats = try chosenFormats()
    let targets = try inputs.map { try files(for: $0, in: formats) }
    try refuseClashes(targets.joined().map(\.file))
    let viewable = try fileToOpen(in: targets.flatMap(\.self))
    let articles = try inputs.map { try $0.article() }
    let newsgraph = try engine.newsgraph()
    let options = GraphOptions(base: base, published: published)
    let export = exportOptions(context: newsgraph.context)
    let progress = Progress(total: inputs.count)
    for (number, ((article, input), files)) in zip(zip(articles, inputs), targets).enumerated() {
      progress.begin(number + 1, input.displayName)
      let document = newsgraph.document(of: article)
      document.reportCuts(in: input)
      let graph = newsgraph.graph(of: document, from: article, options: options)
      var contents: [Data] = []
      for target in files { contents.append(try await target.format.file(of: graph, export)) }
      for (target, content) in zip(files, contents) {
        try OutputFile.write(content, to: target.file)
      }
      progress.clear()
      for statement in graph.headlineStatements(top ?? Self.headlineCount) {
        try StandardOutput.write(graph.headline(statement) + "\n")
      }
    }
    try viewable.map(Viewer.open)
  }

  /// What to show of what will be written: the last article's page, else its picture.
  private func fileToOpen(in targets: [(file: URL, format: GraphFormat)]) throws -> URL? {
    guard open else { return nil }
    let files = Viewer.formats.compactMap { format in targets.last { $0.format == format }?.file }
    guard let file = files.first else {
      throw UsageError("--open shows a page or a picture; add --format html or svg")
    }
    return file
  }

  /// So many headline triples tell what an article is about; more is reading it.
  private static let headlineCount = 12

  private func exportOptions(context: JSONLDContext) -> ExportOptions {
    ExportOptions(
      provenance: provenance, assertion: assertion,
      view: DiagramView(extent: view, focus: focus, hops: hops, top: top),
      context: context)
  }

  private func chosenFormats() throws -> [GraphFormat] {
    if let format {
      return try format.split(separator: ",").map { name in
        guard let known = GraphFormat(rawValue: String(name)) else {
          throw UsageError("format '\(name)' is unknown; known are \(GraphFormat.names)")
        }
        return known
      }
    }
    guard let output else { return [.rdfxml, .dot] }
    let fileExtension = URL(filePath: output).pathExtension
    guard let known = GraphFormat(fileExtension: fileExtension) else {
      throw UsageError(
        "the extension of '\(output)' names no format; give --format, one of \(GraphFormat.names)")
    }
    return [known]
  }

  private func files(for input: Input, in formats: [GraphFormat]) throws
    -> [(file: URL, format: GraphFormat)]
  {
    if let output {
      guard formats.count == 1 else {
        throw UsageError("--output takes one format, but \(formats.count) are given")
      }
      return [(URL(filePath: output), formats[0])]
    }
    let folder = URL(filePath: outputDir)
    return formats.map {
      (folder.appending(path: "\(input.stem).\($0.fileExtension)"), $0)
    }
  }

  private func refuseClashes(_ files: [URL]) throws {
    var seen: Set<String> = []
    for file in files where !seen.insert(file.standardized.path).inserted {
      throw UsageError("two inputs would write \(file.relativePath); rename one of them")
    }
  }
}
