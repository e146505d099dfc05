import Testing

@testable import Neural

@Suite struct NetworkTests {
  private let sequences = [
    PieceSequence(
      pieces: [2, 4, 5, 6, 3], units: [1..<3, 3..<4], shapes: [7, 6], affixes: [[0, 10, 3], []]),
    PieceSequence(
      pieces: [2, 6, 3], units: [1..<2, 2..<2], shapes: [1, 2], affixes: [[1], [4]]),
    PieceSequence(pieces: [2, 3], units: [], shapes: [], affixes: []),
    PieceSequence(
      pieces: [2, 4, 4, 4, 6, 5, 1, 6, 3], units: [1..<2, 2..<3, 3..<4, 4..<6, 6..<7, 7..<8],
      shapes: [0, 3, 5, 9, 12, 15], affixes: [[2, 2], [5], [6, 7, 8, 9], [1], [0], [10, 4]]),
  ]

  private func withNetwork(
    _ arithmetic: Arithmetic = .int8, _ body: (Network, ReferenceNetwork) throws -> Void
  ) throws {
    try TinyWeights().withFile { path in
      let file = try WeightsFile(path: path)
      try body(Network(file, arithmetic: arithmetic), ReferenceNetwork(file: file))
    }
  }

  private func chain(_ arcs: [Float], _ units: Int) -> [Int] { Array(0..<units) }

  private func difference(_ a: Scores, _ b: Reference.Matrix) -> Double {
    #expect(a.values.count == b.joined().count)
    return zip(a.values, b.joined()).map { abs(Double($0) - $1) }.max() ?? 0
  }

  /// How far each arithmetic may be from doubles in a network of random weights, whose scores go up to 10; rounding to one of
  /// 255 integers is what makes the difference for 8 bits.
  @Test(arguments: [(Arithmetic.float32, 2e-4), (.int8, 1.0)])
  func `the network equals the obvious one in every output`(
    arithmetic: Arithmetic, tolerance: Double
  ) throws {
    try withNetwork(arithmetic) { network, reference in
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
      print("largest difference of \(arithmetic) from the obvious network:", largest)
      #expect(largest < tolerance)
    }
  }

  @Test func `a sequence's scores are the same bits in every batch`() throws {
    try withNetwork { network, _ in
      let together = network.scores(sequences, Workspace(), chooseHeads: chain)
      for (index, sequence) in sequences.enumerated() {
        let alone = network.scores([sequence], Workspace(), chooseHeads: chain)[0]
        #expect(alone == together[index])
      }
    }
  }

  @Test(arguments: Arithmetic.allCases)
  func `every kernel gives the same bits`(arithmetic: Arithmetic) throws {
    try TinyWeights().withFile { path in
      let file = try WeightsFile(path: path)
      let all = try Kernel.available.map { kernel in
        try Network(file, arithmetic: arithmetic, kernel: kernel)
          .scores(sequences, Workspace(), chooseHeads: chain)
      }
      for scores in all.dropFirst() { #expect(scores == all[0]) }
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
