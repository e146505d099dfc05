internal import Foundation

/// Who a request is made by.
public enum Credentials: Hashable, Sendable {
  case user(String, password: String)
  case token(String)

  /// The credentials in the variables `NEWSGRAPH_TOKEN`, or `NEWSGRAPH_USER` and
  /// `NEWSGRAPH_PASSWORD`; else those that a `.netrc` file has for a host.
  public init?(environment: [String: String], netrc: Netrc?, host: String) {
    if let token = environment["NEWSGRAPH_TOKEN"], !token.isEmpty {
      self = .token(token)
    } else if let user = environment["NEWSGRAPH_USER"], !user.isEmpty {
      self = .user(user, password: environment["NEWSGRAPH_PASSWORD"] ?? "")
    } else if let entry = netrc?.entry(for: host) {
      self = .user(entry.login, password: entry.password)
    } else {
      return nil
    }
  }

  /// The value of the header field `Authorization` (RFC 7617, RFC 6750).
  var headerValue: String {
    switch self {
    case .user(let user, let password):
      "Basic " + Data((user + ":" + password).utf8).base64EncodedString()
    case .token(let token): "Bearer " + token
    }
  }
}
