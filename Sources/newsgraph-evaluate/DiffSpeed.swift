import ArgumentParser
import Foundation
import RDFModel

/// Two RDF files compared by us, by Oxigraph and by rdflib, in the same run.
struct DiffSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Two RDF files compared, beside Oxigraph and rdflib.",
    discussion: "Give --python a Python with rdflib and pyoxigraph, such as .venv/bin/python.")

  @OptionGroup var setting: Setting
  @Option(help: "How many triples each file has.")
  var triples = 200_000

  func run() throws { try Self.print(setting, triples: triples) }

  static func print(_ setting: Setting, triples: Int = 200_000) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "diff-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    Swift.print(
      "Differences of two files of \(triples) triples, one in a hundred changed: seconds of processor "
        + "time (peak memory in MB), best of \(DiffRace.rounds) turns; triples removed, added")
    for blankNodes in BlankNodeShare.allCases {
      try DiffRace(setting: setting, folder: folder, triples: triples, blankNodes: blankNodes).run()
    }
  }
}

/// How many of the subjects are blank nodes.
private enum BlankNodeShare: String, CaseIterable {
  case none = "without blank nodes"
  case some = "one subject in 97 a blank node"
  /// rdflib is not asked: it did not end within minutes on a tenth of this.
  case all = "every subject a blank node; rdflib left out as too slow"

  /// Whether a subject is one.
  func contains(_ node: Int) -> Bool {
    switch self {
    case .none: false
    case .some: node.isMultiple(of: 97)
    case .all: true
    }
  }
}

/// One pair of files, compared by every program.
private struct DiffRace {
  let setting: Setting
  let folder: URL
  let triples: Int
  let blankNodes: BlankNodeShare

  static let rounds = 2

  private var files: [String] {
    ["old", "new"].map { folder.appending(path: "\($0)-\(blankNodes).nt").path }
  }
  private var result: String { folder.appending(path: "result").path }

  func run() throws {
    for (path, isNew) in zip(files, [false, true]) {
      let text = VersionedTriples(blankNodes: blankNodes).text(count: triples, isNew: isNew)
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    Swift.print("  \(blankNodes.rawValue)")
    let contestants: [(String, String, [String])] =
      [
        (
          "Newsgraph", setting.program,
          ["diff", "--exact", "--exit-zero", "--format", "rdfpatch", "-o", result] + files
        ),
        ("Oxigraph", setting.python, ["-c", Self.oxigraph, result] + files),
      ]
      + (blankNodes == .all
        ? [] : [("rdflib", setting.python, ["-c", Self.rdflib, result] + files)])
    var best: [String: (Stopwatch.Reading, String)] = [:]
    for _ in 0..<Self.rounds {
      for (name, program, arguments) in contestants {
        guard let reading = try? Stopwatch.run(program, arguments) else { continue }
        let counts = try counts()
        if reading.seconds < best[name]?.0.seconds ?? .infinity { best[name] = (reading, counts) }
      }
    }
    for (name, _, _) in contestants {
      let line = best[name].map { "\($0.0); \($0.1)" } ?? "not measured; give --python"
      Swift.print("    \(name): \(line)")
    }
  }

  /// How many rows of the patch delete and add.
  private func counts() throws -> String {
    let lines = try String(contentsOfFile: result, encoding: .utf8).split(separator: "\n")
    return "\(lines.count { $0.hasPrefix("D ") }), \(lines.count { $0.hasPrefix("A ") })"
  }

  /// Blank nodes get canonical labels; as those are numbers in the order of the nodes' hashes, one node that changes renames others.
  private static let oxigraph = """
    import sys
    import pyoxigraph as ox
    def read(path):
        data = ox.Dataset(ox.parse(path=path, format=ox.RdfFormat.N_TRIPLES))
        if any(isinstance(q.subject, ox.BlankNode) for q in data):
            data.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
        return set(data)
    old, new = read(sys.argv[2]), read(sys.argv[3])
    with open(sys.argv[1], "w") as out:
        for sign, quads in (("D", old - new), ("A", new - old)):
            for quad in quads:
                out.write(f"{sign} {quad}\\n")
    """

  private static let rdflib = """
    import sys
    import rdflib
    from rdflib.compare import graph_diff
    old, new = (rdflib.Graph().parse(path, format="nt") for path in sys.argv[2:4])
    both, first, second = graph_diff(old, new)
    with open(sys.argv[1], "w") as out:
        for sign, graph in (("D", first), ("A", second)):
            for triple in graph:
                out.write(sign + " " + " ".join(term.n3() for term in triple).replace("\\n", " ") + "\\n")
    """
}

/// The same triples on every run, like those of many articles' graphs; the new version differs in one of a hundred.
private struct VersionedTriples {
  let blankNodes: BlankNodeShare

  private static let triplesPerNode = 8
  private static let changedShare = 100

  func text(count: Int, isNew: Bool) -> String {
    var text = ""
    for number in 0..<count {
      let isChanged = isNew && number.isMultiple(of: Self.changedShare)
      text += line(number, edition: isChanged ? 2 : 1)
    }
    return text
  }

  private func line(_ number: Int, edition: Int) -> String {
    let node = number / Self.triplesPerNode
    let subject =
      blankNodes.contains(node)
      ? "_:n\(node)" : "<https://newsgraph.dev/article/\(node / 50)#s\(node)>"
    let ng = "https://newsgraph.dev/ontology#"
    let entity = "<https://newsgraph.dev/entity/E\(number * 7_919 % 20_011)e\(edition)>"
    switch number % Self.triplesPerNode {
    case 0: return "\(subject) <\(ng)number> \"\(node) in edition \(edition)\" .\n"
    case 1: return "\(subject) \(RDF.subject) \(entity) .\n"
    case 2:
      return "\(subject) \(RDF.predicate) <https://newsgraph.dev/relation/r\(number % 499)> .\n"
    case 3: return "\(subject) \(RDF.object) \(entity) .\n"
    case 4: return "\(subject) <\(ng)wording> \"says & tells \(number) \(edition)\"@en .\n"
    case 5: return "\(subject) <\(ng)confidence> \"0.\(10 + number % 90)\"^^\(XSD.decimal) .\n"
    case 6: return "\(subject) <\(ng)polarity> <\(ng)positive> .\n"
    default:
      return
        "\(subject) \(PROV.wasDerivedFrom) <https://newsgraph.dev/article/\(node / 50)#char=\(node % 997),\(edition)999> .\n"
    }
  }
}
