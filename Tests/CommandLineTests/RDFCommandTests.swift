import Foundation
import TestSupport
import Testing

/// RDF files from one format to another, as users ask for it.
@Suite struct RDFCommandTests {
  private static let turtle = """
    @prefix e: <http://e/> .
    e:a e:p [ e:q 1, "x"@en ] .

    """

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.turtle.utf8).write(to: folder.appending(path: "a.ttl"))
    try body(folder)
  }

  private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  @Test func `a file goes round through every format and comes back`() throws {
    try withFolder { folder in
      var file = "a.ttl"
      for next in ["b.rdf", "c.trig", "d.nq", "e.nt", "f.ttl"] {
        let result = try Program.run(["convert", file, "-o", next], in: folder)
        #expect(result.code == 0, "\(result.errors)")
        #expect(result.output.isEmpty && result.errors.isEmpty)
        file = next
      }
      let canonical = try ["a.ttl", "f.ttl"].map {
        try Program.run(["canonicalize", $0], in: folder).output
      }
      #expect(canonical[0] == canonical[1])
      #expect(
        canonical[0] == """
          <http://e/a> <http://e/p> _:c14n0 .
          _:c14n0 <http://e/q> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
          _:c14n0 <http://e/q> "x"@en .

          """)
    }
  }

  @Test func `prefixes of the file are kept, and standard input needs its format`() throws {
    let result = try Program.run(
      ["convert", "-", "--from", "turtle", "--to", "turtle"], input: Self.turtle)
    #expect(result.output.contains("@prefix e: <http://e/> ."))
    #expect(result.output.contains("e:a e:p ["))
    #expect(try Program.run(["convert", "-", "--to", "turtle"], input: Self.turtle).code == 2)
  }

  @Test func `relative references need a base, which the command line can give`() throws {
    let input = "<a> <#p> <> ."
    let arguments = ["convert", "-", "--from", "turtle", "--to", "ntriples"]
    #expect(try Program.run(arguments, input: input).code == 3)
    let result = try Program.run(arguments + ["--base", "http://e/d"], input: input)
    #expect(result.output == "<http://e/a> <http://e/d#p> <http://e/d> .\n")
  }

  @Test(arguments: [[], ["--stream"]])
  func `a syntax error has its place, and nothing is written`(more: [String]) throws {
    try withFolder { folder in
      try Data("<http://e/a>\n  <http://e/p> oops .\n".utf8)
        .write(to: folder.appending(path: "bad.ttl"))
      for target in [["--to", "ntriples"], ["-o", "new.nt"], ["-o", "a.ttl"]] {
        let result = try Program.run(["convert", "bad.ttl"] + target + more, in: folder)
        #expect(result.code == 3)
        #expect(result.output.isEmpty)
        #expect(result.errors.hasPrefix("bad.ttl:2:"), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == ["a.ttl", "bad.ttl"])
      #expect(try text(folder.appending(path: "a.ttl")) == Self.turtle)
    }
  }

  @Test func `a streamed conversion says the same`() throws {
    try withFolder { folder in
      let arguments = ["convert", "a.ttl", "--to", "nquads"]
      let results = try [arguments, arguments + ["--stream"]].map {
        try Program.run($0, in: folder)
      }
      let canonical = try results.map {
        #expect($0.code == 0)
        return try Program.run(["canonicalize", "-", "--from", "nquads"], input: $0.output).output
      }
      #expect(canonical[0] == canonical[1] && !canonical[0].isEmpty)
    }
  }

  @Test func `what a format cannot say is a wrong command line, with advice`() throws {
    try withFolder { folder in
      try Data("<http://e/a> <http://e/1> \"x\" .\n".utf8)
        .write(to: folder.appending(path: "number.nt"))
      let result = try Program.run(["convert", "number.nt", "--to", "rdfxml"], in: folder)
      #expect(result.code == 2)
      #expect(result.errors.contains("no end of it is an XML name"))
      #expect(try Program.run(["convert", "number.nt", "--to", "word"], in: folder).code == 2)
      #expect(try Program.run(["convert", "missing.nt", "--to", "turtle"], in: folder).code == 3)
    }
  }

  @Test func `a dataset made to exhaust its reader is refused`() throws {
    var edges = ""
    for one in 0..<10 { for other in 0..<10 { edges += "_:n\(one) <http://e/p> _:n\(other) .\n" } }
    let result = try Program.run(["canonicalize", "-", "--from", "nquads"], input: edges)
    #expect(result.code == 3)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("look alike"))
  }

  @Test func `the JSON-LD of an article is what its N-Triples say, to another's eyes`() throws {
    try withFolder { folder in
      let result = try Program.run(
        ["build", Program.sample, "--output-dir", folder.path, "--format", "jsonld,ntriples"])
      #expect(result.code == 0, "\(result.errors)")
      let script = """
        import sys
        from rdflib import Graph
        from rdflib.compare import isomorphic
        import rdflib
        rdflib.NORMALIZE_LITERALS = False
        one = Graph().parse(sys.argv[1], format='json-ld')
        other = Graph().parse(sys.argv[2], format='nt')
        print(len(one), isomorphic(one, other))
        """
      let python = Checkout.root.appending(path: ".venv/bin/python").path
      let files = ["jsonld", "nt"].map { folder.appending(path: "huawei-5g.\($0)").path }
      let peer = try Shell.run(python, ["-c", script] + files)
      #expect(peer.output.hasSuffix(" True\n"), "\(peer.output)\(peer.errors)")
    }
  }
}
