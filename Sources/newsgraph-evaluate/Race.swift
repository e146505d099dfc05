/// Programs that do the same work in turns: what slows the machine for a while then slows all of them.
enum Race {
  /// Speeds of programs, or of their parts, by name.
  typealias Speeds = [String: Double]

  /// The best of each over a number of rounds; who gives nothing in the first one is not asked again.
  static func best(of rounds: Int, _ contestants: [() throws -> Speeds]) throws -> Speeds {
    var best: Speeds = [:]
    var present = contestants
    for _ in 0..<rounds {
      present = try present.filter { run in
        let speeds = try run()
        best.merge(speeds) { max($0, $1) }
        return !speeds.isEmpty
      }
    }
    return best
  }
}
