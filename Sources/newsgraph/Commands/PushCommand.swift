import ArgumentParser
import Foundation
import NewsgraphKit
import NewsgraphNetwork
import RDFModel
import RDFSyntax

/// `newsgraph push`: graphs into a triple store.
struct PushCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "push",
    abstract: "Sends graphs to a triple store (SPARQL 1.1 Graph Store Protocol).",
    discussion: """
      Credentials come from NEWSGRAPH_TOKEN, from NEWSGRAPH_USER and NEWSGRAPH_PASSWORD, or from \
      ~/.netrc (NETRC names another file); never from the command line, which others can see.
      """)

  @Argument(help: "Articles or RDF files, or - for an article on standard input.")
  var inputs: [Input]
  @Option(name: .customLong("to"), help: "The address of the Graph Store endpoint.")
  var address: String
  @Option(help: "The name of the graph; by default the article's IRI.")
  var graph: String?
  @Flag(help: "Put the graph in place of what the store has under its name; else it is added.")
  var replace = false
  @Option(help: "How many seconds an attempt may take.")
  var timeout = 300
  @Option(help: "How often a request is made again after a fault of the server or the connection.")
  var retries = 4
  @OptionGroup var engine: EngineOptions

  func validate() throws {
    if let graph, (try? IRI(graph)) == nil {
      throw ValidationError("--graph '\(graph)' is no absolute IRI, such as https://example.org/g")
    }
    if graph != nil, replace, inputs.count > 1 {
      throw ValidationError("with --graph and --replace each input would replace the one before it")
    }
    if timeout < 1 { throw ValidationError("--timeout is \(timeout), but must be at least 1") }
    if retries < 0 { throw ValidationError("--retries is \(retries), but must not be negative") }
  }

  func run() async throws {
    let store = try store()
    let spool = try FileManager.default.url(
      for: .itemReplacementDirectory, in: .userDomainMask,
      appropriateFor: FileManager.default.temporaryDirectory, create: true)
    defer { try? FileManager.default.removeItem(at: spool) }
    // Everything is read before the first request: an input that is in disorder changes nothing.
    let name = graph.flatMap { try? IRI($0) }
    let graphs = try PushedGraphs(name: name, engine: engine, spool: spool).graphs(of: inputs)
    for graph in graphs {
      try await send(graph, to: store)
      try StandardOutput.write("\(graph.name.value) \(graph.count) triples\n")
    }
  }

  private func send(_ graph: PushedGraph, to store: GraphStore) async throws {
    if replace {
      try await store.put(graph.body, to: graph.name)
    } else {
      try await store.post(graph.body, to: graph.name, hasBlankNodes: graph.hasBlankNodes)
    }
  }

  private func store() throws -> GraphStore {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"] ?? ""
    let file = environment["NETRC"] ?? home + "/.netrc"
    let netrc = FileManager.default.contents(atPath: file)
      .map { Netrc(String(decoding: $0, as: UTF8.self)) }
    let credentials = Credentials(
      environment: environment, netrc: netrc, host: GraphStore.host(of: address))
    var store = try GraphStore(address, credentials: credentials)
    store.timeout = .seconds(timeout)
    store.policy.retryLimit = retries
    return store
  }
}
