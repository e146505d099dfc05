/// What keeps a dataset from being canonicalised.
public enum CanonicalizationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Telling the blank nodes apart takes more work than is allowed.
  case workLimitReached(Int)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .workLimitReached(let limit):
      "the dataset has so many blank nodes that look alike that \(limit) attempts did not tell them "
        + "apart; it may be made to exhaust whoever canonicalises it; name the nodes"
    }
  }
}
