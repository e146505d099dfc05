import NewsgraphNetwork
import Testing

@Suite struct RetryPolicyTests {
  private let policy = RetryPolicy(
    retryLimit: 3, firstPause: .milliseconds(100), longestPause: .milliseconds(350))

  private func pauses(after outcome: RetryPolicy.Outcome, isRepeatable: Bool = true) -> [Duration] {
    var pauses: [Duration] = []
    while case .retry(let pause) = policy.decision(
      after: outcome, retries: pauses.count, isRepeatable: isRepeatable)
    {
      pauses.append(pause)
    }
    return pauses
  }

  @Test(arguments: [200, 201, 204])
  func `a graph that was taken is taken`(status: Int) {
    #expect(
      policy.decision(
        after: .answered(status: status, retryAfter: nil), retries: 0, isRepeatable: false)
        == .succeed)
  }

  @Test(arguments: [
    RetryPolicy.Outcome.answered(status: 500, retryAfter: nil),
    .answered(status: 503, retryAfter: nil), .answered(status: 429, retryAfter: nil), .lost,
    .timedOut, .unreachable,
  ])
  func `what passes is tried again after pauses that double, up to the longest`(
    outcome: RetryPolicy.Outcome
  ) {
    #expect(
      pauses(after: outcome) == [.milliseconds(100), .milliseconds(200), .milliseconds(350)])
  }

  @Test(arguments: [301, 400, 401, 403, 404, 405, 413, 415, 501, 505, 507])
  func `what stays as it is is not tried again`(status: Int) {
    let outcome = RetryPolicy.Outcome.answered(status: status, retryAfter: nil)
    #expect(policy.decision(after: outcome, retries: 0, isRepeatable: true) == .giveUp)
  }

  @Test func `a server that says how long to wait is believed, within limits`() {
    let short = RetryPolicy.Outcome.answered(status: 503, retryAfter: .milliseconds(50))
    let long = RetryPolicy.Outcome.answered(status: 503, retryAfter: .seconds(3_600))
    #expect(pauses(after: short).first == .milliseconds(50))
    #expect(pauses(after: long).first == .milliseconds(350))
  }

  @Test func `what would do more twice than once is repeated only if nothing was sent`() {
    #expect(pauses(after: .lost, isRepeatable: false).isEmpty)
    #expect(pauses(after: .timedOut, isRepeatable: false).isEmpty)
    #expect(
      pauses(after: .answered(status: 500, retryAfter: nil), isRepeatable: false).isEmpty)
    #expect(pauses(after: .unreachable, isRepeatable: false).count == 3)
  }

  @Test func `many retries do not overflow the pause`() {
    let patient = RetryPolicy(retryLimit: 1_000)
    #expect(
      patient.decision(after: .lost, retries: 999, isRepeatable: true)
        == .retry(after: .seconds(30)))
  }
}
