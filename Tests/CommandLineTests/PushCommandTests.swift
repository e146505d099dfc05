import Foundation
import TestSupport
import Testing

/// The sample article in a real Oxigraph on 127.0.0.1, and the questions that a user would ask.
@Suite struct PushCommandTests {
  private static let name = "https://example.org/news/1"

  private func push(
    _ arguments: [String], to server: LocalServer, in folder: URL
  ) throws -> Shell.Result {
    try Program.run(
      ["push"] + arguments + ["--to", "http://127.0.0.1:\(server.port)/store", "--retries", "1"],
      in: folder)
  }

  private func withServer(_ body: (LocalServer, URL) throws -> Void) throws {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(LocalServer.oxigraph(in: folder.appending(path: "store")), folder)
  }

  /// The rows that a query of the examples gives, their cells joined by bars.
  private func answer(_ query: String, from server: LocalServer) throws -> [String] {
    let text =
      query.hasSuffix(".rq")
      ? try String(
        contentsOf: Checkout.root.appending(path: "Examples/queries/\(query)"), encoding: .utf8)
      : query
    let script = """
      import json, sys, urllib.parse, urllib.request
      request = urllib.request.Request(
          sys.argv[1] + "?query=" + urllib.parse.quote(sys.argv[2]),
          headers={"Accept": "application/sparql-results+json"})
      result = json.load(urllib.request.urlopen(request))
      for row in result["results"]["bindings"]:
          cells = [row[name]["value"] if name in row else "" for name in result["head"]["vars"]]
          print("|".join(cells))
      """
    let run = try Shell.run(
      "python3", ["-c", script, "http://127.0.0.1:\(server.port)/query", text])
    #expect(run.code == 0, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func `the sample article answers what a user would ask`() throws {
    try withServer { server, folder in
      let result = try push([Program.sample, "--replace"], to: server, in: folder)
      #expect(result.code == 0, "\(result.errors)")
      let headline = "u-s-warns-germany-over-huawei-s-role-in-5g-networks"
      let article = "https://newsgraph.dev/article/" + headline
      #expect(result.output.hasPrefix("\(article) "))

      #expect(try answer("who-warned-whom.rq", from: server).contains("USA|Germany"))
      let claims = try answer("what-each-source-claims.rq", from: server)
      #expect(claims.contains { $0.hasPrefix("Ren Zhengfei|") })
      #expect(Set(claims.compactMap { $0.split(separator: "|").first }).count >= 4)
      let evidence = try answer("evidence-for-a-fact.rq", from: server)
      #expect(evidence.contains { $0.hasPrefix("\(article)|0|52|") }, "\(evidence)")
    }
  }

  @Test func `a new version replaces the graph of its name and no other`() throws {
    try withServer { server, folder in
      let old = folder.appending(path: "old.ttl")
      let new = folder.appending(path: "new.ttl")
      let line = { (text: String) in
        Data("<\(Self.name)> a <http://schema.org/NewsArticle> ; <http://e/p> \"\(text)\" .\n".utf8)
      }
      try line("old").write(to: old)
      try line("new").write(to: new)
      #expect(try push([old.path], to: server, in: folder).code == 0)
      #expect(
        try push([old.path, "--graph", "http://e/other"], to: server, in: folder).code == 0)
      let result = try push([new.path, "--replace"], to: server, in: folder)
      #expect(result.output == "\(Self.name) 2 triples\n")
      let texts = try answer(
        "SELECT ?g ?o { GRAPH ?g { ?s <http://e/p> ?o } } ORDER BY ?g", from: server)
      #expect(texts == ["http://e/other|old", "\(Self.name)|new"])
    }
  }

  @Test func `an input in disorder changes nothing, whatever came before it`() throws {
    try withServer { server, folder in
      let good = folder.appending(path: "good.nq")
      let bad = folder.appending(path: "bad.ttl")
      try Data("<http://e/s> <http://e/p> \"x\" <http://e/g> .\n".utf8).write(to: good)
      try Data("<http://e/s> oops".utf8).write(to: bad)
      let result = try push([good.path, bad.path], to: server, in: folder)
      #expect(result.code == 3)
      #expect(result.errors.hasPrefix("\(bad.path):1:"))
      #expect(try answer("SELECT * { GRAPH ?g { ?s ?p ?o } }", from: server).isEmpty)
    }
  }

  @Test func `a store that refuses or is not there is exit code 4 and one line`() throws {
    try withServer { server, folder in
      let file = folder.appending(path: "a.nt")
      try Data("<http://e/s> <http://e/p> \"x\" .\n".utf8).write(to: file)
      let arguments = ["push", file.path, "--graph", "http://e/g", "--retries", "0", "--to"]
      let wrongPath = try Program.run(
        arguments + ["http://127.0.0.1:\(server.port)/nowhere"], in: folder)
      server.stop()
      let gone = try Program.run(arguments + ["http://127.0.0.1:\(server.port)/store"], in: folder)
      for result in [wrongPath, gone] {
        #expect(result.code == 4)
        #expect(result.output.isEmpty)
        #expect(result.errors.split(separator: "\n").count == 1)
        #expect(result.errors.contains("127.0.0.1:\(server.port)"))
      }
    }
  }

  @Test(arguments: [
    ["--to", "ftp://127.0.0.1/"], ["--to", "http://user:password@127.0.0.1/store"], [],
    ["--to", "http://127.0.0.1/store", "--graph", "no iri"],
  ])
  func `a wrong command line is told so`(arguments: [String]) throws {
    let result = try Program.run(["push", Program.sample] + arguments)
    #expect(result.code == 2)
    #expect(!result.errors.contains("password@"))
  }
}
