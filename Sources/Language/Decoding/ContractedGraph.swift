/// A complete graph whose cycles of best arcs are contracted until the best arcs form a tree.
struct ContractedGraph {
  /// The number of nodes: 0 the root, 1… the words; a contracted cycle goes on as its first node.
  private let count: Int
  /// weights[dependent * count + head].
  private var weights: [Double]
  /// The arc between words that an arc between contracted nodes stands for.
  private var arcs: [Arc]
  private var isActive: [Bool]
  /// The words in each contracted node.
  private var members: [[Int]]
  private var contractions: [[Member]] = []

  private struct Arc {
    let dependent: Int
    let head: Int
  }

  /// A node of a contracted cycle: its words and the arc of the cycle that leads to it.
  private struct Member {
    let words: [Int]
    let arc: Arc
  }

  /// The graph of a sentence's arc scores, laid out as in ``SpanningTree/heads(_:words:)``.
  init(_ scores: [Float], words: Int) {
    count = words + 1
    let finite = scores.filter(\.isFinite)
    let low = Double(finite.min() ?? 0)
    let penalty = (Double(finite.max() ?? 0) - low + 2) * Double(count)
    weights = [Double](repeating: -.infinity, count: count * count)
    for dependent in 1..<count {
      for head in 0..<count where head != dependent {
        let score = scores[(dependent - 1) * count + head]
        let value = score.isFinite ? Double(score) : low - 1
        weights[dependent * count + head] = head == 0 ? value - penalty : value
      }
    }
    let count = count
    arcs = (0..<(count * count)).map { Arc(dependent: $0 / count, head: $0 % count) }
    isActive = [Bool](repeating: true, count: count)
    members = (0..<count).map { [$0] }
  }

  /// The heads of the best tree, by word: 0 for the root, j for word j − 1.
  mutating func bestTree() -> [Int] {
    while true {
      let best = bestHeads()
      guard let cycle = cycle(in: best) else { return expand(best) }
      contract(cycle, best)
    }
  }

  private func bestHeads() -> [Int] {
    (0..<count).map { node in
      guard node > 0, isActive[node] else { return -1 }
      var best = 0
      for head in 1..<count where isActive[head] && head != node {
        if weights[node * count + head] > weights[node * count + best] { best = head }
      }
      return best
    }
  }

  private func cycle(in heads: [Int]) -> [Int]? {
    var visit = [Int](repeating: 0, count: count)
    for start in 1..<count where isActive[start] && visit[start] == 0 {
      var node = start
      while node > 0, visit[node] == 0 {
        visit[node] = start
        node = heads[node]
      }
      if node > 0, visit[node] == start { return Self.cycle(through: node, heads) }
    }
    return nil
  }

  private static func cycle(through node: Int, _ heads: [Int]) -> [Int] {
    var cycle = [node]
    var next = heads[node]
    while next != node {
      cycle.append(next)
      next = heads[next]
    }
    return cycle
  }

  /// Makes a cycle one node, which keeps for each outside node the best arc in and the best arc out.
  private mutating func contract(_ cycle: [Int], _ heads: [Int]) {
    contractions.append(
      cycle.map { Member(words: members[$0], arc: arcs[$0 * count + heads[$0]]) })
    let node = cycle[0]
    let inside = Set(cycle)
    let outside = (0..<count).filter { isActive[$0] && !inside.contains($0) }
    // All arcs are chosen before one is changed, because the node's own arcs are among them.
    let entries = outside.map { bestEntry(to: cycle, from: $0, heads) }
    let exits = outside.map { outside in
      best(of: cycle.map { outside * count + $0 }) { weights[$0] }
    }
    for (index, other) in outside.enumerated() {
      let entry = entries[index]
      weights[node * count + other] = entry.gain
      arcs[node * count + other] = entry.arc
      weights[other * count + node] = weights[exits[index]]
      arcs[other * count + node] = arcs[exits[index]]
    }
    members[node] = cycle.flatMap { members[$0] }
    for other in cycle.dropFirst() { isActive[other] = false }
  }

  /// The best arc into a cycle is the one that gains most over the arc of the cycle that it breaks.
  private func bestEntry(
    to cycle: [Int], from outside: Int, _ heads: [Int]
  ) -> (gain: Double, arc: Arc) {
    func gain(_ member: Int) -> Double {
      weights[member * count + outside] - weights[member * count + heads[member]]
    }
    let member = best(of: cycle, by: gain)
    return (gain(member), arcs[member * count + outside])
  }

  private func best(of candidates: [Int], by value: (Int) -> Double) -> Int {
    var best = candidates[0]
    for candidate in candidates where value(candidate) > value(best) { best = candidate }
    return best
  }

  /// Opens the contracted cycles, the last one first: each keeps all its arcs but the one that the arc into it replaces.
  private func expand(_ best: [Int]) -> [Int] {
    var heads = [Int](repeating: -1, count: count)
    for node in 1..<count where isActive[node] {
      let arc = arcs[node * count + best[node]]
      heads[arc.dependent] = arc.head
    }
    for cycle in contractions.reversed() {
      for member in cycle where member.words.allSatisfy({ heads[$0] < 0 }) {
        heads[member.arc.dependent] = member.arc.head
      }
    }
    return Array(heads.dropFirst())
  }
}
