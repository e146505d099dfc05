import Testing

@testable import Neural

@Suite struct NetworkTests {
  private let sequences = [
    PieceSequence(pieces: [2, 4, 5, 6, 3], units: [1..<3, 3..<4], shapes: [7, 6]),
    PieceSequence(pieces: [2, 6, 3], units: [1..<2, 2..<2], shapes: [1, 2]),
    PieceSequence(pieces: [2, 3], units: [], shapes: []),
    PieceSequence(
      pieces: [2, 4, 4, 4, 6, 5, 1, 6, 3], units: [1..<2, 2..<3, 3..<4, 4..<6, 6..<7, 7..<8],
      shapes: [0, 3, 5, 9, 12, 15]),
  ]

  private func withNetwork(_ body: (Network, ReferenceNetwork) throws -> Void) throws {
    try TinyWeights().withFile { path in
      let file = try WeightsFile(path: path)
      try body(Network(file), ReferenceNetwork(file: file))
    }
  }

  private func chain(_ arcs: [Float], _ units: Int) -> [Int] { Array(0..<units) }

  private func difference(_ a: Scores, _ b: Reference.Matrix) -> Double {
    #expect(a.values.count == b.joined().count)
    return zip(a.values, b.joined()).map { abs(Double($0) - $1) }.max() ?? 0
  }

  @Test func `the network equals the obvious one in every output`() throws {
    try withNetwork { network, reference in
      let scores = network.scores(sequences, Workspace(), chooseHeads: chain)
      var largest = 0.0
      for (sequence, scores) in zip(sequences, scores) {
        let expected = try reference.run(sequence, heads: scores.heads)
        largest = max(
          largest, difference(scores.upos, expected.upos), difference(scores.arcs, expected.arcs),
          difference(scores.relations, expected.relations),
          difference(scores.entities, expected.entities))
        let hidden = zip((network.trace(sequence).last ?? []), expected.hidden.joined())
        largest = max(largest, hidden.map { abs(Double($0) - $1) }.max() ?? 0)
      }
      print("largest difference from the obvious network:", largest)
      #expect(largest < 1e-4)
    }
  }

  @Test func `a sequence's scores do not depend on its batch`() throws {
    try withNetwork { network, _ in
      let together = network.scores(sequences, Workspace(), chooseHeads: chain)
      for (index, sequence) in sequences.enumerated() {
        let alone = network.scores([sequence], Workspace(), chooseHeads: chain)[0]
        for (a, b) in zip(alone.arcs.values, together[index].arcs.values) {
          #expect(abs(a - b) < 1e-4 * max(1, abs(a)))
        }
      }
    }
  }

  @Test func `a used workspace gives the same bits as a new one`() throws {
    try withNetwork { network, _ in
      let workspace = Workspace()
      let first = network.scores(sequences, workspace, chooseHeads: chain)
      _ = network.scores([sequences[3], sequences[3]], workspace, chooseHeads: chain)
      #expect(network.scores(sequences, workspace, chooseHeads: chain) == first)
    }
  }

  @Test func `no sequences give no scores`() throws {
    try withNetwork { network, _ in
      #expect(network.scores([], Workspace(), chooseHeads: chain).isEmpty)
    }
  }
}

@Suite struct ScoresTests {
  private let scores = Scores([1, 5, 5, 9, 0, 2], rows: 2)

  @Test func `the first of equal scores is the best`() {
    #expect(scores.best(in: 0) == 1)
    #expect(scores.best(in: 1) == 0)
  }

  @Test func `an excluded column never wins`() {
    #expect(scores.best(in: 0, excluding: 1) == 2)
    #expect(scores.best(in: 1, excluding: 0) == 2)
  }
}
