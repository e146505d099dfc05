import ArgumentParser
import Foundation
import RDFModel
import RDFSyntax

/// RDF read and written beside Raptor (C), Oxigraph (Rust) and rdflib (Python), in the same run.
struct RDFSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rdf", abstract: "RDF read and written beside Raptor, Oxigraph and rdflib.",
    discussion: "Give --python a Python with rdflib and pyoxigraph, such as .venv/bin/python.")

  @OptionGroup var setting: Setting
  @Option(help: "How many triples are generated.")
  var triples = 1_000_000

  func run() throws { try Self.print(setting, triples: triples) }

  static func print(_ setting: Setting, triples: Int = 1_000_000) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    Swift.print("RDF: \(triples) generated triples, seconds of processor time (peak memory in MB)")
    let source = folder.appending(path: "made.nt")
    try GeneratedTriples.write(triples, to: source)
    let race = RDFRace(setting: setting, folder: folder, source: source)
    for format in ["ntriples", "turtle", "rdfxml"] { try race.run(format) }
    try printMemory(source, triples)
    try CanonicalizationRace(setting: setting).run()
  }

  private static func printMemory(_ source: URL, _ triples: Int) throws {
    let dataset = try RDFFormats.named("ntriples")?
      .read(.file(path: source.path), base: nil, blankNodePrefix: "").dataset
    guard let dataset else { return }
    Swift.print("  in memory: \(dataset.storageSize / max(1, dataset.count)) bytes a triple")
  }
}

/// The same triples on every run, like those of many articles' graphs.
private enum GeneratedTriples {
  static func write(_ count: Int, to file: URL) throws {
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    var random = UInt64(1)
    let next = { (bound: UInt64) -> UInt64 in
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (random >> 33) % bound
    }
    var text = ""
    for number in 0..<count {
      text += line(number, next) + "\n"
      if text.utf8.count > 1 << 20 {
        try handle.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// Eight triples make a statement resource.
  private static func line(_ number: Int, _ next: (UInt64) -> UInt64) -> String {
    let statement = number / 8
    let article = "https://newsgraph.dev/article/\(statement / 50)"
    let subject = "<\(article)#s\(statement)>"
    let ng = "https://newsgraph.dev/ontology#"
    switch number % 8 {
    case 0: return "\(subject) \(RDF.type) <\(ng)Statement> ."
    case 1: return "\(subject) \(RDF.subject) <https://newsgraph.dev/entity/E\(next(20_000))> ."
    case 2: return "\(subject) \(RDF.predicate) <https://newsgraph.dev/relation/r\(next(500))> ."
    case 3: return "\(subject) \(RDF.object) <https://newsgraph.dev/entity/E\(next(20_000))> ."
    case 4: return "\(subject) <\(ng)wording> \"says & tells \\\"\(next(100_000))\\\"\"@en ."
    case 5: return "\(subject) <\(ng)confidence> \"0.\(10 + next(90))\"^^\(XSD.decimal) ."
    case 6: return "\(subject) <\(ng)polarity> <\(ng)positive> ."
    default:
      let sentence = "\(article)#char=\(next(9_000)),\(next(9_999))"
      return "\(subject) \(PROV.wasDerivedFrom) <\(sentence)> ."
    }
  }
}

/// One format read and written by every program.
private struct RDFRace {
  let setting: Setting
  let folder: URL
  let source: URL

  func run(_ format: String) throws {
    let known = RDFFormats.named(format)
    let file = folder.appending(path: "made.\(known?.fileExtensions[0] ?? format)")
    if format != "ntriples" {
      _ = try Stopwatch.run(setting.program, ours("ntriples", source, format, file))
    }
    let sink = folder.appending(path: "sink")
    let triples = sink.appendingPathExtension("nt")
    try line(
      "read " + format, ours(format, file, "ntriples", sink), raptor(format, file, "ntriples"),
      oxigraph(file, triples), rdflib(format, file))
    if format == "ntriples" { return }
    let written = sink.appendingPathExtension(file.pathExtension)
    try line(
      "write " + format, ours("ntriples", source, format, sink),
      raptor("ntriples", source, format), oxigraph(source, written), nil)
  }

  private func line(
    _ name: String, _ ours: [String], _ raptor: [String], _ oxigraph: [String], _ rdflib: [String]?
  ) throws {
    // Each twice, in turn: what slows the machine for a while then slows all.
    let programs: [(String, String, [String])] =
      [
        ("Newsgraph", setting.program, ours), ("Raptor", "rapper", raptor),
        ("Oxigraph", oxigraphProgram, oxigraph),
      ] + (rdflib.map { [("rdflib", setting.python, $0)] } ?? [])
    var best: [String: Stopwatch.Reading] = [:]
    for (name, program, arguments) in programs + programs.prefix(3) {
      guard let reading = try? Stopwatch.run(program, arguments) else { continue }
      if reading.seconds < best[name]?.seconds ?? .infinity { best[name] = reading }
    }
    let cells = programs.compactMap { name, _, _ in best[name].map { "\(name) \($0)" } }
    Swift.print("  \(name): " + cells.joined(separator: ", "))
  }

  /// Oxigraph's program lies beside the Python that it was installed with.
  private var oxigraphProgram: String {
    let beside = URL(filePath: setting.python).deletingLastPathComponent()
      .appending(path: "oxigraph")
    return FileManager.default.isExecutableFile(atPath: beside.path) ? beside.path : "oxigraph"
  }

  private func ours(_ from: String, _ file: URL, _ to: String, _ target: URL) -> [String] {
    ["convert", file.path, "--stream", "--from", from, "--to", to, "-o", target.path]
  }

  private func raptor(_ from: String, _ file: URL, _ to: String) -> [String] {
    ["-q", "-i", from, "-o", to, file.path, "http://example.org/"]
  }

  private func oxigraph(_ file: URL, _ target: URL) -> [String] {
    let from = file.pathExtension
    return [
      "convert", "--from-file", file.path, "--from-format", from, "--to-file", target.path,
      "--to-format", target.pathExtension,
    ]
  }

  private func rdflib(_ format: String, _ file: URL) -> [String] {
    let names = ["ntriples": "nt", "rdfxml": "xml"]
    return [
      "-c", "import rdflib, sys; rdflib.Graph().parse(sys.argv[1], format=sys.argv[2])", file.path,
      names[format] ?? format,
    ]
  }
}

/// The W3C's hardest graphs canonicalised by us and by pyoxigraph.
private struct CanonicalizationRace {
  let setting: Setting

  private static let graphs = ["test044", "test045", "test046"]
  private static let rounds = 50

  func run() throws {
    let folder = try setting.folder().appending(path: "w3c/rdf-canon/rdfc10")
    for name in Self.graphs {
      let file = folder.appending(path: "\(name)-in.nq")
      let ours = try seconds(of: file)
      guard let peer = peerSeconds(of: file) else {
        Swift.print("  RDFC-1.0: not compared; give --python with pyoxigraph")
        return
      }
      Swift.print(
        "  RDFC-1.0 of \(name): \(twoDecimals(ours * 1_000)) ms, pyoxigraph "
          + "\(twoDecimals(peer * 1_000)) ms; ratio \(twoDecimals(ours / peer))")
    }
  }

  private func seconds(of file: URL) throws -> Double {
    let dataset = try Dataset(parsing: [UInt8](Data(contentsOf: file)), as: .nquads)
    return try Stopwatch.seconds {
      for _ in 0..<Self.rounds { _ = try dataset.canonicalIdentifiers() }
    } / Double(Self.rounds)
  }

  private func peerSeconds(of file: URL) -> Double? {
    let script = """
      import pyoxigraph as ox, sys, time
      quads = list(ox.parse(open(sys.argv[1], "rb").read(), format=ox.RdfFormat.N_QUADS))
      total = 0
      for _ in range(\(Self.rounds)):
          dataset = ox.Dataset(quads)
          start = time.process_time()
          dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
          total += time.process_time() - start
      print(total / \(Self.rounds))
      """
    let output = try? Setting.output(of: setting.python, ["-c", script, file.path])
    return output.flatMap { Double($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }
}
