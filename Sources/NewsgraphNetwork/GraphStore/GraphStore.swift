internal import AsyncHTTPClient
internal import Foundation
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
public import RDFModel

/// A triple store behind the [SPARQL 1.1 Graph Store HTTP
/// Protocol](https://www.w3.org/TR/sparql11-http-rdf-update/).
///
///     let store = try GraphStore("http://127.0.0.1:7878/store", credentials: credentials)
///     try await store.put(.bytes(nTriples), to: article)
///
/// A graph is sent whole in one request, which the store carries out whole or not at all; other
/// graphs stay as they are.
public struct GraphStore: Sendable {
  /// The address, without a query.
  public let address: String
  /// When a request is made again.
  public var policy = RetryPolicy()
  /// How long an attempt may take, from its beginning to the answer.
  public var timeout = Duration.seconds(300)

  private let credentials: Credentials?

  /// How long it may take until a connection is there.
  private static let connectTimeout = Duration.seconds(10)
  /// How much of what a server says about its refusal is repeated.
  private static let reasonLimit = 4_096

  /// A store at an address.
  ///
  /// - Throws: ``GraphStoreError/badAddress(_:reason:)``; an address with a password in it is one,
  ///   since command lines are seen by others.
  public init(_ address: String, credentials: Credentials? = nil) throws(GraphStoreError) {
    let parts = URLComponents(string: address)
    guard let parts, ["http", "https"].contains(parts.scheme?.lowercased()),
      parts.host?.isEmpty == false
    else { throw .badAddress(address, reason: "it must begin with http:// or https:// and a host") }
    if parts.user != nil || parts.password != nil {
      throw .badAddress(
        parts.host ?? "", reason: "it has a user in it, which others can see; use the environment")
    }
    if parts.query != nil || parts.fragment != nil {
      throw .badAddress(address, reason: "the graph goes into its query; leave query and # out")
    }
    self.address = address
    self.credentials = credentials
  }

  /// The host of an address, by which `.netrc` knows it.
  public static func host(of address: String) -> String {
    URLComponents(string: address)?.host ?? ""
  }

  /// Puts a graph in place of what the store has under a name.
  ///
  /// - Parameter graph: The graph's name; nil for the default graph.
  /// - Throws: ``GraphStoreError``, or what reading the body throws.
  public func put(_ body: GraphStoreBody, to graph: IRI?) async throws {
    try await send(.PUT, body, to: graph, isRepeatable: true)
  }

  /// Adds a graph to what the store has under a name.
  ///
  /// - Parameter hasBlankNodes: Whether the graph has blank nodes. Sent twice, each of them would
  ///   become two, so the request is then only repeated when nothing was sent.
  /// - Throws: ``GraphStoreError``, or what reading the body throws.
  public func post(_ body: GraphStoreBody, to graph: IRI?, hasBlankNodes: Bool) async throws {
    try await send(.POST, body, to: graph, isRepeatable: !hasBlankNodes)
  }

  /// The address of a graph in the store (SPARQL 1.1 Graph Store HTTP Protocol, 4.2).
  func address(of graph: IRI?) -> String {
    guard let graph else { return address + "?default" }
    return address + "?graph=" + graph.value.percentEncoded
  }
}

// MARK: - Requests

extension GraphStore {
  private func send(
    _ method: HTTPMethod, _ body: GraphStoreBody, to graph: IRI?, isRepeatable: Bool
  ) async throws {
    let client = HTTPClient(
      eventLoopGroupProvider: .singleton, configuration: configuration)
    do {
      try await send(method, body, to: graph, isRepeatable: isRepeatable, by: client)
    } catch {
      try? await client.shutdown()
      throw error
    }
    try await client.shutdown()
  }

  private func send(
    _ method: HTTPMethod, _ body: GraphStoreBody, to graph: IRI?, isRepeatable: Bool,
    by client: HTTPClient
  ) async throws {
    var retries = 0
    while true {
      let request = try request(method, body, to: graph)
      let attempt = try await attempt(request, by: client)
      switch policy.decision(after: attempt.outcome, retries: retries, isRepeatable: isRepeatable) {
      case .succeed: return
      case .giveUp: throw error(after: attempt, attempts: retries + 1)
      case .retry(let pause):
        retries += 1
        try await Task.sleep(for: pause)
      }
    }
  }

  private func request(
    _ method: HTTPMethod, _ body: GraphStoreBody, to graph: IRI?
  ) throws -> HTTPClientRequest {
    var request = HTTPClientRequest(url: address(of: graph))
    request.method = method
    request.headers.add(name: "Content-Type", value: "application/n-triples")
    request.headers.add(name: "User-Agent", value: "newsgraph")
    if let credentials {
      request.headers.add(name: "Authorization", value: credentials.headerValue)
    }
    request.body = try .stream(GraphStorePieces(body: body), length: .known(Int64(body.count())))
    return request
  }

  private var configuration: HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration()
    // A redirected PUT would become a GET, and take the credentials to another host.
    configuration.redirectConfiguration = .disallow
    configuration.timeout.connect = .init(Self.connectTimeout)
    // Whether to try again is the policy's decision alone.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.httpVersion = .http1Only
    return configuration
  }
}

// MARK: - Answers

extension GraphStore {
  /// How an attempt ended, with what there is to say about it.
  private struct Attempt {
    let outcome: RetryPolicy.Outcome
    let reason: String
  }

  private func attempt(
    _ request: HTTPClientRequest, by client: HTTPClient
  ) async throws -> Attempt {
    do {
      let response = try await client.execute(request, timeout: .init(timeout))
      let seconds = response.headers.first(name: "Retry-After").flatMap { Int64($0) }
      return Attempt(
        outcome: .answered(
          status: Int(response.status.code), retryAfter: seconds.map { .seconds($0) }),
        reason: await reason(of: response))
    } catch let error as HTTPClientError {
      return Self.attempt(endedBy: error)
    } catch let error as NIOConnectionError {
      return Attempt(outcome: .unreachable, reason: "no connection to port \(error.port)")
    } catch let error as IOError {
      return Attempt(outcome: .lost, reason: "\(error.description)")
    } catch let error as ChannelError {
      return Attempt(outcome: .lost, reason: "the connection broke (\(error))")
    }
  }

  private static func attempt(endedBy error: HTTPClientError) -> Attempt {
    switch error {
    case .connectTimeout:
      Attempt(outcome: .unreachable, reason: "no connection in time")
    case .deadlineExceeded, .readTimeout, .writeTimeout, .getConnectionFromPoolTimeout:
      Attempt(outcome: .timedOut, reason: "no answer in time")
    default: Attempt(outcome: .lost, reason: "the connection broke (\(error.shortDescription))")
    }
  }

  /// The first line of what a server says of a refusal, or the name of its status.
  private func reason(of response: HTTPClientResponse) async -> String {
    guard !(200..<300).contains(response.status.code) else { return "" }
    let buffer = try? await response.body.collect(upTo: Self.reasonLimit)
    let text = buffer.map { String(buffer: $0) } ?? ""
    let isPage = text.drop(while: \.isWhitespace).hasPrefix("<")
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return isPage || line.isEmpty ? response.status.reasonPhrase : line
  }

  private func error(after attempt: Attempt, attempts: Int) -> GraphStoreError {
    if case .answered(let status, _) = attempt.outcome {
      return .refused(
        address: address, status: status, reason: attempt.reason, attempts: attempts)
    }
    return .unanswered(address: address, reason: attempt.reason, attempts: attempts)
  }
}

extension TimeAmount {
  fileprivate init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }
}

extension String {
  /// The text with all but unreserved characters percent-encoded (RFC 3986, 2.1).
  fileprivate var percentEncoded: String {
    var encoded = ""
    for byte in utf8 {
      let scalar = Unicode.Scalar(byte)
      let isUnreserved =
        byte < 0x80 && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        || "-._~".utf8.contains(byte)
      if isUnreserved {
        encoded.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
