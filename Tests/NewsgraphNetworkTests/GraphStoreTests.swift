import Foundation
import NewsgraphNetwork
import RDFModel
import TestSupport
import Testing

/// Graphs on their way to real servers; all of them run on 127.0.0.1.
@Suite struct GraphStoreTests {
  private let article = IRI(unchecked: "https://newsgraph.dev/article/a?b=c&d=é#x")
  private let other = IRI(unchecked: "https://newsgraph.dev/article/other")

  private func body(_ lines: String...) -> GraphStoreBody {
    .bytes(Array(lines.map { "<http://e/s> <http://e/p> \"\($0)\" .\n" }.joined().utf8))
  }

  private func store(
    _ port: Int, credentials: Credentials? = nil, path: String = "/store"
  ) throws -> GraphStore {
    var store = try GraphStore("http://127.0.0.1:\(port)\(path)", credentials: credentials)
    store.policy = RetryPolicy(retryLimit: 3, firstPause: .milliseconds(20))
    store.timeout = .seconds(20)
    return store
  }

  /// What a store has under a name, as sorted texts.
  private func texts(_ port: Int, _ graph: IRI) throws -> [String] {
    let script = """
      import json, sys, urllib.parse, urllib.request
      query = "SELECT ?o { GRAPH <%s> { ?s ?p ?o } }" % sys.argv[2]
      request = urllib.request.Request(
          sys.argv[1] + "?query=" + urllib.parse.quote(query),
          headers={"Accept": "application/sparql-results+json"})
      for row in json.load(urllib.request.urlopen(request))["results"]["bindings"]:
          print(row["o"]["value"])
      """
    let run = try Shell.run(
      "python3", ["-c", script, "http://127.0.0.1:\(port)/query", graph.value])
    #expect(run.code == 0, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init).sorted()
  }

  private func withFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = try Shell.scratchFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
  }

  private func seen(in folder: URL) throws -> [String] {
    try String(contentsOf: folder.appending(path: "seen"), encoding: .utf8)
      .split(separator: "\n").map(String.init)
  }

  private func failure(_ work: () async throws -> Void) async -> GraphStoreError? {
    do {
      try await work()
      return nil
    } catch {
      return error as? GraphStoreError
    }
  }

  @Test func `a new version replaces its graph and leaves others untouched`() async throws {
    try await withFolder { folder in
      let server = try LocalServer.oxigraph(in: folder)
      let store = try store(server.port)
      try await store.put(body("first"), to: article)
      try await store.put(body("elsewhere"), to: other)
      #expect(try texts(server.port, article) == ["first"])
      try await store.put(body("second", "third"), to: article)
      #expect(try texts(server.port, article) == ["second", "third"])
      try await store.post(body("fourth"), to: article, hasBlankNodes: false)
      #expect(try texts(server.port, article) == ["fourth", "second", "third"])
      #expect(try texts(server.port, other) == ["elsewhere"])
    }
  }

  @Test func `a graph in a file is sent as it is read`() async throws {
    try await withFolder { folder in
      let server = try LocalServer.oxigraph(in: folder.appending(path: "store"))
      let file = folder.appending(path: "many.nt")
      let lines = (0..<20_000).map { "<http://e/s> <http://e/p> \"\($0)\" .\n" }.joined()
      try Data(lines.utf8).write(to: file)
      try await store(server.port).put(.file(path: file.path), to: article)
      #expect(try texts(server.port, article).count == 20_000)
    }
  }

  @Test func `a server that is killed and comes back gets the graph all the same`() async throws {
    try await withFolder { folder in
      let server = try LocalServer.oxigraph(in: folder)
      var store = try store(server.port)
      store.policy = RetryPolicy(
        retryLimit: 40, firstPause: .milliseconds(100), longestPause: .milliseconds(500))
      try await store.put(body("before"), to: other)
      server.stop()
      async let pushed: Void = store.put(body("after"), to: article)
      try await Task.sleep(for: .milliseconds(300))
      let again = try LocalServer.oxigraph(in: folder, port: server.port)
      try await pushed
      #expect(try texts(again.port, article) == ["after"])
      #expect(try texts(again.port, other) == ["before"])
    }
  }

  @Test func `a server that does not come back is named, with the number of attempts`() async throws
  {
    let port = try LocalServer.freePort()
    let target = try store(port)
    let error = await failure {
      try await target.put(body("x"), to: article)
    }
    guard case .unanswered(_, _, attempts: 4) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.description.contains("127.0.0.1:\(port)") == true)
    #expect(error?.description.contains("in 4 attempts") == true)
  }

  @Test func `faults that pass are tried again, and so is a connection cut off`() async throws {
    try await withFolder { folder in
      let server = try LocalServer.scripted([503, 500, 0, 204], in: folder)
      try await store(server.port).put(body("x"), to: article)
      let seen = try seen(in: folder)
      #expect(seen.count == 4)
      #expect(
        seen[0].hasPrefix(
          "PUT /store?graph=https%3A%2F%2Fnewsgraph.dev%2Farticle%2Fa%3Fb%3Dc%26d%3D%C3%A9%23x None"
        ))
    }
  }

  @Test func `an addition with blank nodes is not sent twice`() async throws {
    try await withFolder { folder in
      let server = try LocalServer.scripted([0, 204], in: folder)
      let target = try store(server.port)
      let error = await failure {
        try await target.post(body("x"), to: nil, hasBlankNodes: true)
      }
      #expect(error != nil)
      let seen = try seen(in: folder)
      #expect(seen.count == 1)
      #expect(seen.first?.hasPrefix("POST /store?default ") == true)
    }
  }

  @Test(arguments: [
    (507, "no space left on device", "free some"), (401, "Unauthorized", "NEWSGRAPH_USER"),
    (301, "Moved Permanently", "the address that it moved to"), (404, "Not Found", "Graph Store"),
  ])
  func `a refusal is final, and the message says what to do`(
    status: Int, reason: String, advice: String
  ) async throws {
    try await withFolder { folder in
      let server = try LocalServer.scripted([status], in: folder)
      let target = try store(server.port)
      let error = await failure {
        try await target.put(body("x"), to: article)
      }
      let message = error?.description ?? ""
      #expect(message.contains("\(status) \(reason)"), "\(message)")
      #expect(message.contains(advice), "\(message)")
      #expect(try seen(in: folder).count == 1)
    }
  }

  @Test func `nginx before the store lets the right password in and the wrong one out`()
    async throws
  {
    try await withFolder { folder in
      let server = try LocalServer.oxigraph(in: folder.appending(path: "store"))
      let gate = try LocalServer.nginx(before: server.port, in: folder)
      for wrong in [nil, Credentials.user("alice", password: "wrong"), .token("t")] {
        let target = try store(gate.port, credentials: wrong)
        let error = await failure {
          try await target.put(body("x"), to: article)
        }
        guard case .refused(_, status: 401, _, attempts: 1) = error else {
          Issue.record("\(String(describing: error))")
          continue
        }
      }
      #expect(try texts(server.port, article).isEmpty)
      try await store(gate.port, credentials: .user("alice", password: "right"))
        .put(body("x"), to: article)
      #expect(try texts(server.port, article) == ["x"])
    }
  }

  @Test func `a server that never answers is not waited for without end`() async throws {
    try await withFolder { folder in
      let port = try LocalServer.freePort()
      let silent = """
        import socket, sys, time
        s = socket.socket(); s.bind(("127.0.0.1", int(sys.argv[1]))); s.listen()
        time.sleep(60)
        """
      let server = try LocalServer("python3", port: port, ["-c", silent, "\(port)"], in: folder)
      var store = try store(server.port)
      store.timeout = .milliseconds(300)
      store.policy.retryLimit = 1
      let patient = store
      let error = await failure { try await patient.put(body("x"), to: article) }
      guard case .unanswered(_, let reason, attempts: 2) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(reason == "no answer in time")
    }
  }
}
