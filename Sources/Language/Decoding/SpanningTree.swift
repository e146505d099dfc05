/// The maximum spanning arborescence with a single root: the best tree for a sentence's arc scores.
///
/// Chu & Liu (1965) and Edmonds (1967), in the form that contracts one cycle after the other. That exactly one word hangs on
/// the root is had by a penalty on the root's arcs that outweighs all other differences.
enum SpanningTree {
  /// The head of each word: 0 for the root, j for word j − 1.
  ///
  /// - Parameters:
  ///   - scores: [words, words + 1] row by row; column 0 is the root, column j word j − 1. A word's score for itself is not
  ///     looked at, and a score that is no number counts as the lowest.
  ///   - words: The number of words.
  /// - Complexity: O(words³) where cycles nest, O(words²) as a rule.
  static func heads(_ scores: [Float], words: Int) -> [Int] {
    guard words > 0 else { return [] }
    let greedy = greedyHeads(scores, words)
    if isTree(greedy) { return greedy }
    var graph = ContractedGraph(scores, words: words)
    return graph.bestTree()
  }

  /// Whether heads form a tree with one root.
  static func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    var state = [Int](repeating: 0, count: heads.count + 1)
    state[0] = -1
    for start in 1...heads.count {
      var node = start
      while state[node] == 0 {
        state[node] = start
        node = heads[node - 1]
      }
      if state[node] == start { return false }
      node = start
      while state[node] == start {
        state[node] = -1
        node = heads[node - 1]
      }
    }
    return true
  }

  private static func greedyHeads(_ scores: [Float], _ words: Int) -> [Int] {
    (0..<words).map { word in
      let row = word * (words + 1)
      var best = 0
      for head in 1..<(words + 1)
      where head != word + 1 && scores[row + head] > scores[row + best] {
        best = head
      }
      return best
    }
  }
}
