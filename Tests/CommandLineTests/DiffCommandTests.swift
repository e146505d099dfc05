import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
  private static let revisions = Checkout.root.appending(path: "Tests/ComparisonTests/Revisions")

  private func version(_ article: String, _ number: Int) -> String {
    Self.revisions.appending(path: "\(article)/v\(number).txt").path
  }

  private func withFiles(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    try body(folder)
  }

  private static let old =
    "Flood in Oslo\n\nThe flood killed 12 people on Monday. Police arrested a man."
  private static let new =
    "Flood in Oslo\n\nThe flood killed 15 people on Monday. Police arrested a man."

  @Test func `exit code 1 where facts differ, 0 where none does or with --exit-zero`() throws {
    try withFiles(["a.txt": Self.old, "b.txt": Self.new]) { (folder: URL) throws in
      #expect(try Program.run(["diff", "a.txt", "b.txt"], in: folder).code == 1)
      #expect(try Program.run(["diff", "a.txt", "a.txt"], in: folder).code == 0)
      #expect(try Program.run(["diff", "a.txt", "b.txt", "--exit-zero"], in: folder).code == 0)
      #expect(
        try Program.run(["diff", "a.txt", "b.txt", "--only", "added"], in: folder).code == 0)
      #expect(
        try Program.run(["diff", "a.txt", "b.txt", "--only", "changed"], in: folder).code == 1)
    }
  }

  @Test func `the text groups by kind and quotes both versions`() throws {
    try withFiles(["a.txt": Self.old, "b.txt": Self.new]) { (folder: URL) throws in
      let result = try Program.run(["diff", "a.txt", "b.txt"], in: folder)
      #expect(result.errors.isEmpty)
      for line in [
        "CHANGED", "      quantity: 12 people → 15 people",
        "      - “The flood killed 12 people on Monday.”",
        "      + “The flood killed 15 people on Monday.”",
      ] { #expect(result.output.contains(line + "\n"), "\(result.output)") }
      #expect(!result.output.contains("\u{1B}"), "colour is for terminals")
    }
  }

  @Test func `the JSON has the triples of both versions`() throws {
    struct Triple: Decodable {
      var subject: String
      var object: String
      var sentence: String
    }
    struct Change: Decodable {
      var from: Triple
      var to: Triple
      var what: [String]
    }
    struct Record: Decodable {
      var added: [Triple]
      var removed: [Triple]
      var changed: [Change]
      var unchanged: Int
    }
    try withFiles(["a.txt": Self.old, "b.txt": Self.new]) { (folder: URL) throws in
      let output = try Program.run(["diff", "a.txt", "b.txt", "--format", "json"], in: folder)
        .output
      let record = try JSONDecoder().decode(Record.self, from: Data(output.utf8))
      #expect(record.added.isEmpty && record.removed.isEmpty)
      #expect(record.changed.map(\.what) == [["quantity"]])
      #expect(record.changed.map(\.from.object) == ["12 people"])
      #expect(record.changed.map(\.to.object) == ["15 people"])
      #expect(record.unchanged >= 1)
    }
  }

  @Test func `RDF and articles mix, and RDF alone needs no model`() throws {
    try withFiles(["a.txt": Self.old, "b.txt": Self.new]) { (folder: URL) throws in
      for (name, target) in [("a", "a.rdf"), ("b", "b.nt")] {
        let built = try Program.run(["build", "\(name).txt", "-o", target], in: folder)
        #expect(built.code == 0)
      }
      #expect(try Program.run(["diff", "a.txt", "a.rdf"], in: folder).code == 0)
      let mixed = try Program.run(["diff", "a.rdf", "b.txt"], in: folder)
      let both = try Program.run(["diff", "a.rdf", "b.nt"], in: folder)
      #expect(mixed.code == 1)
      #expect(both.code == 1)
      #expect(both.output.contains("quantity: 12 people → 15 people"))
    }
  }

  @Test func `foreign RDF is compared triple by triple, by subject`() throws {
    let old =
      "@prefix e: <http://e/> . e:a <http://www.w3.org/2000/01/rdf-schema#label> \"Alice\" ; e:knows [ e:age 3 ] ."
    try withFiles(
      [
        "a.ttl": old, "b.ttl": old.replacing("age 3", with: "age 4"),
        "c.ttl": old.replacing("[ e:age 3 ]", with: "_:x . _:x e:age 3"),
      ]
    ) { (folder: URL) throws in
      #expect(try Program.run(["diff", "a.ttl", "c.ttl"], in: folder).code == 0)
      let result = try Program.run(["diff", "a.ttl", "b.ttl"], in: folder)
      #expect(result.code == 1)
      #expect(result.output.contains("\nAlice  <http://e/a>\n"))
      #expect(result.output.contains("2 triples removed, 2 added; 1 triple in both"))
    }
  }

  @Test(arguments: [
    ["diff", "a.txt"], ["diff", "a.txt", "b.txt", "c.txt", "--format", "sparql"],
    ["diff", "a.txt", "b.txt", "--base", "no iri"], ["diff", "a.txt", "b.txt", "--only", "moved"],
    ["diff", "a.txt", "b.txt", "--graph", "http://g/"],
    ["diff", "a.txt", "b.txt", "--format", "word"],
  ])
  func `a wrong command line is exit code 2`(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.code == 2)
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func `an input that is none is exit code 3, before anything is printed`() throws {
    try withFiles(["a.txt": Self.old, "bad.ttl": "<a> oops"]) { (folder: URL) throws in
      let missing = try Program.run(["diff", "a.txt", "missing.txt"], in: folder)
      #expect(missing.code == 3)
      let bad = try Program.run(["diff", "a.txt", "bad.ttl"], in: folder)
      #expect(bad.code == 3)
      #expect(bad.errors.contains("bad.ttl:1:"))
      #expect(missing.output.isEmpty && bad.output.isEmpty)
    }
  }

  /// Runs an update in a store.
  private func update(_ file: URL, on server: LocalServer) throws {
    let script = """
      import sys, urllib.request
      request = urllib.request.Request(sys.argv[1], data=open(sys.argv[2], "rb").read(),
          headers={"Content-Type": "application/sparql-update"})
      urllib.request.urlopen(request).read()
      """
    let run = try Shell.run(
      "python3", ["-c", script, "http://127.0.0.1:\(server.port)/update", file.path])
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `the SPARQL of a difference turns the old graph in a store into the new one`() throws {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try LocalServer.oxigraph(in: folder.appending(path: "store"))
    let store = "http://127.0.0.1:\(server.port)/store"
    let name = "https://example.org/story"
    for (article, first) in [("ferry-sinking", 1), ("tannery-river", 2)] {
      let (old, new) = (version(article, first), version(article, first + 1))
      let base = ["--base", name]
      for (input, target) in [(old, "old.nt"), (new, "new.nt")] {
        #expect(try Program.run(["build", input, "-o", target] + base, in: folder).code == 0)
      }
      let push = ["push", "old.nt", "--to", store, "--graph", name, "--replace"]
      #expect(try Program.run(push, in: folder).code == 0)
      let made = try Program.run(
        ["diff", old, new, "--format", "sparql", "--graph", name, "-o", "update.rq"] + base,
        in: folder)
      #expect(made.code == 1)
      try update(folder.appending(path: "update.rq"), on: server)
      // Oxigraph writes numbers in its own way, so that the new graph is what the store makes of it.
      let pushNew = ["push", "new.nt", "--to", store, "--graph", name + "/new", "--replace"]
      #expect(try Program.run(pushNew, in: folder).code == 0)
      for (graph, file) in [(name, "stored.nt"), (name + "/new", "expected.nt")] {
        let download = try Shell.run(
          "curl", ["-s", "-f", "-H", "Accept: application/n-triples", "\(store)?graph=\(graph)"])
        #expect(download.output.count > 1_000)
        try Data(download.output.utf8).write(to: folder.appending(path: file))
      }
      let compared = try Program.run(["diff", "--exact", "expected.nt", "stored.nt"], in: folder)
      #expect(compared.code == 0, "\(compared.output)")
    }
  }
}
