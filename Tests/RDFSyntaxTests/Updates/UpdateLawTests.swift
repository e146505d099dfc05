import Foundation
import RDFModel
import RDFSyntax
import TestSupport
import Testing

/// What an update does to the old dataset in a real Oxigraph, and that it gives the new one.
@Suite struct UpdateLawTests {
  private static let pairCount = 40

  /// Pairs of datasets that have much in common, copies of blank nodes among it.
  private static func pairs(isAddressable: Bool) -> [(Dataset, Dataset)] {
    var datasets = RandomDatasets(
      seed: 11, RandomDatasets.Options(hasNamedGraphs: true, isForRaptor: true))
    var random = SeededGenerator(seed: 12)
    return (0..<pairCount).map { _ in
      let common = datasets.next()
      let sides = (0..<2).map { _ in
        var dataset = Dataset(common.filter { _ in Int.random(in: 0..<6, using: &random) > 0 })
        dataset.insert(contentsOf: datasets.next())
        addCopies(Int.random(in: 0...3, using: &random), to: &dataset)
        let quads = dataset.filter { !isAddressable || $0.graph == nil || $0.graph?.iri != nil }
        return Dataset(quads).withWritableLabels()
      }
      return (sides[0], sides[1])
    }
  }

  /// Blank nodes of which the same is said.
  private static func addCopies(_ count: Int, to dataset: inout Dataset) {
    for number in 0..<count {
      let node = Resource.blankNode(BlankNode("copy\(number)"))
      dataset.insert(Triple(node, RDF.value, .literal(Literal("copy"))))
      dataset.insert(Triple(node, RDF.value, .literal(Literal(1))))
    }
  }

  /// Loads the old dataset with its labels, applies the update and prints what is there then.
  private static let script = """
    import pathlib, sys
    import pyoxigraph as ox
    folder = pathlib.Path(sys.argv[1])
    for old in sorted(folder.glob("*-old.nq")):
        store = ox.Store()
        store.extend(ox.parse(old.read_bytes(), format=ox.RdfFormat.N_QUADS, rename_blank_nodes=False))
        update = folder / old.name.replace("-old.nq", "-update.rq")
        patch = folder / old.name.replace("-old.nq", "-update.rdfp")
        if update.exists():
            store.update(update.read_text())
        else:
            for line in patch.read_text().split("\\n"):
                if line[:2] in ("D ", "A "):
                    quad = next(iter(ox.parse(
                        line[2:].encode(), format=ox.RdfFormat.N_QUADS, rename_blank_nodes=False)))
                    (store.remove if line[0] == "D" else store.add)(quad)
        (folder / old.name.replace("-old.nq", "-result.nq")).write_bytes(
            ox.serialize(store, format=ox.RdfFormat.N_QUADS))
    """

  private func check(
    _ pairs: [(Dataset, Dataset)], fileExtension: String,
    _ write: (DatasetDifference) throws -> [UInt8]
  ) throws {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (number, (old, new)) in pairs.enumerated() {
      let update = try write(DatasetDifference(from: old, to: new))
      try Data(old.serialized(as: .nquads)).write(to: folder.appending(path: "\(number)-old.nq"))
      try Data(update).write(to: folder.appending(path: "\(number)-update.\(fileExtension)"))
    }
    let python = Checkout.root.appending(path: ".venv/bin/python").path
    let run = try Shell.run(python, ["-c", Self.script, folder.path])
    #expect(run.code == 0, "\(run.errors)")
    for (number, (_, new)) in pairs.enumerated() {
      let bytes = try Data(contentsOf: folder.appending(path: "\(number)-result.nq"))
      let result = try Dataset(parsing: [UInt8](bytes), as: .nquads)
      let update = try String(
        contentsOf: folder.appending(path: "\(number)-update.\(fileExtension)"), encoding: .utf8)
      #expect(
        try DatasetDifference(from: new, to: result).isEmpty,
        "pair \(number):\n\(update)\nwanted\n\(new)\ngot\n\(result)")
    }
  }

  @Test func `an RDF patch turns the old dataset into the new one`() throws {
    try check(Self.pairs(isAddressable: false), fileExtension: "rdfp") { RDFPatch().write($0) }
  }

  @Test func `a SPARQL update turns the old dataset into the new one`() throws {
    try check(Self.pairs(isAddressable: true), fileExtension: "rq") {
      try SPARQLUpdate().write($0)
    }
  }

  @Test func `the difference from B to A mirrors that from A to B`() throws {
    for (old, new) in Self.pairs(isAddressable: false) {
      let there = try DatasetDifference(from: old, to: new)
      let back = try DatasetDifference(from: new, to: old)
      #expect(there.isMirror(of: back))
      #expect(there.unchanged == back.unchanged)
      #expect(there.removed.count == back.added.count)
      #expect(try DatasetDifference(from: old, to: old).isEmpty)
    }
  }

  @Test func `a graph that only a blank node names is refused by SPARQL, with what to do`() throws {
    let quad = Quad(
      Triple(.iri(RDF.type), RDF.type, .iri(RDF.type)), graph: .blankNode(BlankNode("g")))
    let difference = try DatasetDifference(from: Dataset(), to: Dataset([quad]))
    #expect(throws: RDFSyntaxError.graphWithoutName(.blankNode(BlankNode("g")))) {
      try SPARQLUpdate().write(difference)
    }
    #expect(
      RDFSyntaxError.graphWithoutName(.blankNode(BlankNode("g"))).description.contains("rdfpatch"))
  }
}
