/// When a request that failed is made again, and after how long: values in, a value out.
///
/// The pause doubles from one attempt to the next. A server that says how long to wait
/// (`Retry-After`) is believed, up to the longest pause.
public struct RetryPolicy: Hashable, Sendable {
  /// How often a request is made again at most.
  public var retryLimit: Int
  /// The pause before the first repetition.
  public var firstPause: Duration
  /// The longest pause.
  public var longestPause: Duration

  /// A policy with its figures; by default, four repetitions within about eight seconds.
  public init(
    retryLimit: Int = 4, firstPause: Duration = .milliseconds(500),
    longestPause: Duration = .seconds(30)
  ) {
    self.retryLimit = retryLimit
    self.firstPause = firstPause
    self.longestPause = longestPause
  }

  /// How a request ended.
  public enum Outcome: Hashable, Sendable {
    /// The server answered with a status, and may have said how long to wait.
    case answered(status: Int, retryAfter: Duration?)
    /// No connection came about, so nothing was sent.
    case unreachable
    /// The connection broke after something may have been sent.
    case lost
    /// The server did not answer in time.
    case timedOut
  }

  /// What to do next.
  public enum Decision: Hashable, Sendable {
    case succeed
    case retry(after: Duration)
    case giveUp
  }

  /// What to do after an attempt.
  ///
  /// - Parameters:
  ///   - retries: How often the request has been made again already.
  ///   - isRepeatable: Whether the request made twice does the same as once; another one is only
  ///     repeated where the server cannot have carried it out.
  public func decision(
    after outcome: Outcome, retries: Int, isRepeatable: Bool
  ) -> Decision {
    switch outcome {
    case .answered(200..<300, _): .succeed
    case .answered(let status, let pause):
      Self.isPassing(status) && isRepeatable ? again(retries, pause) : .giveUp
    case .unreachable: again(retries, nil)
    case .lost, .timedOut: isRepeatable ? again(retries, nil) : .giveUp
    }
  }

  private func again(_ retries: Int, _ pause: Duration?) -> Decision {
    guard retries < retryLimit else { return .giveUp }
    // Beyond this many doublings any pause is longer than the longest.
    let doublings = min(retries, 20)
    return .retry(after: min(pause ?? firstPause * (1 << doublings), longestPause))
  }

  /// Whether what a status says can be otherwise a moment later.
  ///
  /// A server that lacks the method (501, 505) or the room (507) will lack it then, too.
  private static func isPassing(_ status: Int) -> Bool {
    [408, 425, 429].contains(status)
      || (500..<600).contains(status) && ![501, 505, 507, 508].contains(status)
  }
}
