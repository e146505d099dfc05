import Foundation
import RDFModel
import RDFSyntax
import TestSupport
import Testing

/// Other people's readers understand what we write as we do.
@Suite struct PeerTests {
  static let datasetsPerFormat = 20

  /// The random datasets of a format and the files that they were written to.
  private func written(
    _ format: any RDFFormat, to folder: URL, isForRaptor: Bool = false
  ) throws -> [(URL, Dataset)] {
    var datasets = RandomDatasets(
      seed: 7,
      RandomDatasets.Options(
        hasNamedGraphs: format.holdsNamedGraphs, isXML: format.name == "rdfxml",
        isForRaptor: isForRaptor))
    return try (0..<Self.datasetsPerFormat).map { number in
      let dataset = datasets.next()
      let file = folder.appending(path: "\(number).\(format.fileExtensions[0])")
      try Data(dataset.serialized(as: format, base: RandomDatasets.base)).write(to: file)
      return (file, dataset)
    }
  }

  private func check(_ file: URL, _ dataset: Dataset, reading result: [UInt8], by peer: String)
    throws
  {
    do {
      let found = try Dataset(parsing: result, as: .nquads)
      let isSame = try dataset.isIsomorphic(to: found)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(
        isSame,
        """
        \(peer), \(file.lastPathComponent):
        \(text)
        should be\n\(dataset)and was taken for\n\(found)
        """)
    } catch let error as RDFSyntaxError {
      Issue.record(
        "\(peer), \(file.lastPathComponent): \(error)\n\(String(decoding: result, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    ("rdflib", ["rdfxml", "turtle", "ntriples", "nquads", "trig", "jsonld"]),
    ("oxigraph", ["rdfxml", "turtle", "ntriples", "nquads", "trig", "jsonld"]),
    ("pyld", ["jsonld"]),
  ])
  func `a Python peer reads the same datasets`(peer: String, formats: [String]) throws {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [(URL, Dataset)] = []
    for name in formats {
      files += try written(#require(RDFFormats.named(name)), to: folder)
    }
    let script = Checkout.root.appending(path: "Tests/RDFSyntaxTests/Peers/read_all.py").path
    let python = Checkout.root.appending(path: ".venv/bin/python").path
    let run = try Shell.run(python, [script, peer, folder.path])
    #expect(run.code == 0, "\(run.errors)")
    for (file, dataset) in files {
      let result = folder.appending(path: file.lastPathComponent + "." + peer)
      try check(file, dataset, reading: [UInt8](Data(contentsOf: result)), by: peer)
    }
  }

  @Test(arguments: ["rdfxml", "turtle", "ntriples"])
  func `Raptor reads the same datasets`(name: String) throws {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let format = try #require(RDFFormats.named(name))
    for (file, dataset) in try written(format, to: folder, isForRaptor: true) {
      let run = try Shell.run(
        "rapper", ["-q", "-i", name, "-o", "ntriples", file.path, RandomDatasets.base.value])
      #expect(run.code == 0, "\(run.errors)")
      try check(file, dataset, reading: Array(run.output.utf8), by: "Raptor")
    }
  }
}
