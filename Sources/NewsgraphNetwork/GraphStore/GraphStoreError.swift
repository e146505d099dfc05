/// What keeps a graph from getting into a store.
public enum GraphStoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The address is none that a graph can be sent to.
  case badAddress(String, reason: String)
  /// The server answered that it does not take the graph.
  case refused(address: String, status: Int, reason: String, attempts: Int)
  /// No answer came.
  case unanswered(address: String, reason: String, attempts: Int)

  /// What happened, with whom, and what to do.
  public var description: String {
    switch self {
    case .badAddress(let address, let reason): "'\(address)' is no address to push to: \(reason)"
    case .refused(let address, let status, let reason, let attempts):
      "\(address) refused the graph: \(status)\(reason.isEmpty ? "" : " " + reason)"
        + "\(Self.times(attempts)); \(Self.advice(status))"
    case .unanswered(let address, let reason, let attempts):
      "\(address) did not answer: \(reason)\(Self.times(attempts)); "
        + "check the address and whether the server runs"
    }
  }

  private static func times(_ attempts: Int) -> String {
    attempts > 1 ? " (in \(attempts) attempts)" : ""
  }

  private static func advice(_ status: Int) -> String {
    switch status {
    case 401, 403:
      "set NEWSGRAPH_USER and NEWSGRAPH_PASSWORD, or NEWSGRAPH_TOKEN, or add the host to ~/.netrc"
    case 300..<400: "give the address that it moved to"
    case 404, 405, 501:
      "check that this is the address of a SPARQL 1.1 Graph Store, often ending in /store or /data"
    case 413: "send a smaller graph, or raise the server's limit"
    case 415: "the store takes no N-Triples"
    case 507: "the server has no room; free some and push again"
    case 500..<600: "the server has a fault; look at its log and push again"
    default: "nothing was changed by this request as far as the answer tells"
    }
  }
}
