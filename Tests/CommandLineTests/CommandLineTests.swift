import Foundation
import TestSupport
import Testing

/// The program as users call it.
enum Program {
  static func run(
    _ arguments: [String], input: String? = nil, in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Shell.Result {
    let program = Checkout.root.appending(path: ".build/release/newsgraph").path
    return try Shell.run(
      program, arguments, input: input.map { Data($0.utf8) }, in: folder,
      environment: environment.merging(["NEWSGRAPH_HOME": Checkout.root.path]) { given, _ in given }
    )
  }

  static let sample = Checkout.root.appending(path: "Examples/huawei-5g.txt").path
}

@Suite struct FailureTests {
  static let folder = Result {
    let folder = try Shell.scratchFolder()
    try Data().write(to: folder.appending(path: "empty.txt"))
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0])
      .write(to: folder.appending(path: "picture.txt"))
    return folder
  }

  /// Command lines that fail, with their exit codes.
  static let failures: [(arguments: [String], code: Int32)] = [
    (["build", "empty.txt"], 3), (["build", "picture.txt"], 3),
    (["build", "missing.txt"], 3), (["build", "."], 3), (["text", "missing.txt"], 3),
    (["triples", "https://example.org/a"], 3), (["build"], 2), (["build", "--nonsense", "x"], 2),
    (["draw"], 2), (["build", Program.sample, "--format", "word"], 2),
    (["build", Program.sample, "-o", "x.unknown"], 2),
    (["build", Program.sample, "--base", "not an iri"], 2),
    (["build", Program.sample, "--published", "yesterday"], 2),
    (["build", Program.sample, "--published", "2021-02-29"], 2),
    (["build", Program.sample, "-o", "."], 2),
    (["build", Program.sample, Program.sample], 2),
    (["build", Program.sample, "-o", "/proc/nothing/x.rdf"], 2),
    (["triples", Program.sample, "--threads", "0"], 2),
  ]

  @Test(arguments: failures.indices)
  func `one line on standard error, the right exit code, nothing written`(index: Int) throws {
    let (arguments, code) = Self.failures[index]
    let folder = try Self.folder.get()
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let result = try Program.run(arguments, in: folder)
    #expect(result.code == code)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
  }
}

@Suite struct BuildCommandTests {
  @Test func `without options two files go to Exports and triples to standard output`() throws {
    let folder = try Shell.scratchFolder()
    let result = try Program.run(["build", Program.sample], in: folder)
    #expect(result.code == 0)
    #expect(result.errors.isEmpty)
    for line in ["USA warns Germany", "Huawei denies claims", "Poland arrested executive"] {
      #expect(result.output.split(separator: "\n").contains(Substring(line)))
    }
    let written = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "Exports").path)
    #expect(written.sorted() == ["huawei-5g.dot", "huawei-5g.rdf"])
  }

  @Test func `the committed exports are what the program writes`() throws {
    let folder = try Shell.scratchFolder()
    let result = try Program.run(
      ["build", Program.sample, "--output-dir", folder.path, "--format", "rdfxml,dot"])
    #expect(result.code == 0)
    for name in ["huawei-5g.rdf", "huawei-5g.dot"] {
      let committed = try Data(contentsOf: Checkout.root.appending(path: "Exports/\(name)"))
      let written = try Data(contentsOf: folder.appending(path: name))
      #expect(written == committed, "run 'make demo' and read the difference in \(name)")
    }
  }

  @Test func `two runs, one or two threads, another folder: the same bytes`() throws {
    let formats = "rdfxml,dot,turtle,ntriples,nquads,trig,jsonld,svg,html,graphml"
    let runs = try ["1", "2", "2"].map { threads in
      let folder = try Shell.scratchFolder()
      let result = try Program.run(
        ["build", Program.sample, "--format", formats, "--threads", threads], in: folder)
      #expect(result.code == 0)
      let exports = folder.appending(path: "Exports")
      let names = try FileManager.default.contentsOfDirectory(atPath: exports.path).sorted()
      #expect(names.count == 10)
      return try names.map { try Data(contentsOf: exports.appending(path: $0)) }
    }
    #expect(runs[0] == runs[1])
    #expect(runs[1] == runs[2])
  }

  @Test func `standard input is an article like any other`() throws {
    let folder = try Shell.scratchFolder()
    let result = try Program.run(
      ["build", "-", "-o", "x.nt"], input: "France warned Spain on Monday.", in: folder)
    #expect(result.output == "France warned Spain\n")
    #expect(try !Data(contentsOf: folder.appending(path: "x.nt")).isEmpty)
  }

  @Test func `a failed run leaves the old file as it was`() throws {
    let folder = try Shell.scratchFolder()
    let target = folder.appending(path: "x.rdf")
    try Data("old".utf8).write(to: target)
    let result = try Program.run(["build", "missing.txt", "-o", "x.rdf"], in: folder)
    #expect(result.code == 3)
    #expect(try String(contentsOf: target, encoding: .utf8) == "old")
  }
}

@Suite struct TriplesCommandTests {
  @Test func `the spans of a line's triple are its characters`() throws {
    let line = "Huawei denies these claims ."
    let result = try Program.run(
      ["triples", "-", "--lines", "--level", "proposition"], input: "It rained .\n\(line)\n")
    let records = result.output.split(separator: "\n").compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    let record = try #require(records.last { $0["line"] as? Int == 1 })
    #expect(record["subject"] as? String == "Huawei")
    #expect(record["predicate"] as? String == "denies")
    #expect(record["object"] as? String == "these claims")
    let spans = try #require(record["spans"] as? [String: [[Int]]])
    #expect(spans["subject"] == [[0, 6]])
    #expect(spans["predicate"] == [[7, 13]])
    #expect(spans["object"] == [[14, 26]])
  }

  @Test func `graph triples name their nodes`() throws {
    let result = try Program.run(["triples", "-"], input: "U.S. warns Germany.")
    #expect(result.output.contains("https://newsgraph.dev/entity/USA"))
    #expect(result.output.contains("https://newsgraph.dev/relation/warn"))
    #expect(result.output.contains("https://newsgraph.dev/entity/Germany"))
  }
}

@Suite struct ReproducibilityCommandTests {
  @Test func `no order of threads is in what is printed`() throws {
    let article = try String(contentsOfFile: Program.sample, encoding: .utf8)
    let sentences =
      Checkout.data.map { $0.appending(path: "carb/dev.txt") }
      .flatMap { try? String(contentsOf: $0, encoding: .utf8) } ?? ""
    let text =
      article + "\n\n" + sentences.split(separator: "\n").prefix(150).joined(separator: "\n\n")
    let outputs = try ["1", "2", "3"].map { threads in
      let result = try Program.run(["parse", "-", "--threads", threads], input: text)
      #expect(result.code == 0)
      return result.output
    }
    #expect(outputs[0].count > 10_000)
    for output in outputs.dropFirst() { #expect(output == outputs[0]) }
  }
}
