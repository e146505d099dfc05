/// Aligns the words of two analyses of the same characters, as the CoNLL 2018 shared task does.
///
/// Words match by their characters; inside contractions, where the characters of a word are not known, by the longest common
/// subsequence of their forms.
struct WordAlignment {
  typealias Span = CharacterSpans.WordSpan

  /// A word of the gold standard and the system's word that is the same.
  struct Pair: Hashable {
    let gold: Int
    let system: Int
  }

  private let gold: [Span]
  private let system: [Span]
  private var pairs: [Pair] = []
  private var goldIndex = 0
  private var systemIndex = 0

  /// The words that are the same, in order.
  static func pairs(gold: [Span], system: [Span]) -> [Pair] {
    var alignment = WordAlignment(gold: gold, system: system)
    alignment.run()
    return alignment.pairs
  }

  private init(gold: [Span], system: [Span]) {
    self.gold = gold
    self.system = system
  }

  private mutating func run() {
    while goldIndex < gold.count, systemIndex < system.count {
      let (goldWord, systemWord) = (gold[goldIndex], system[systemIndex])
      if goldWord.isContracted || systemWord.isContracted {
        alignContraction()
      } else if goldWord.range == systemWord.range {
        pairs.append(Pair(gold: goldIndex, system: systemIndex))
        goldIndex += 1
        systemIndex += 1
      } else if goldWord.range.lowerBound <= systemWord.range.lowerBound {
        goldIndex += 1
      } else {
        systemIndex += 1
      }
    }
  }

  private mutating func alignContraction() {
    var end = contractionEnd()
    let (goldStart, systemStart) = (goldIndex, systemIndex)
    while !isBeyond(end, gold, goldIndex) || !isBeyond(end, system, systemIndex) {
      let takesGold =
        goldIndex < gold.count
        && (systemIndex >= system.count
          || gold[goldIndex].range.lowerBound <= system[systemIndex].range.lowerBound)
      let word = takesGold ? gold[goldIndex] : system[systemIndex]
      if word.isContracted { end = max(end, word.range.upperBound) }
      if takesGold { goldIndex += 1 } else { systemIndex += 1 }
    }
    alignForms(goldStart..<goldIndex, systemStart..<systemIndex)
  }

  /// The end of the contraction at hand; a whole word of the other side that begins before it is passed over.
  private mutating func contractionEnd() -> Int {
    let (goldWord, systemWord) = (gold[goldIndex], system[systemIndex])
    if goldWord.isContracted {
      if !systemWord.isContracted, systemWord.range.lowerBound < goldWord.range.lowerBound {
        systemIndex += 1
      }
      return goldWord.range.upperBound
    }
    if goldWord.range.lowerBound < systemWord.range.lowerBound { goldIndex += 1 }
    return systemWord.range.upperBound
  }

  private func isBeyond(_ end: Int, _ words: [Span], _ index: Int) -> Bool {
    guard index < words.count else { return true }
    let word = words[index]
    return word.isContracted ? word.range.lowerBound >= end : word.range.upperBound > end
  }

  private mutating func alignForms(_ goldRange: Range<Int>, _ systemRange: Range<Int>) {
    let lengths = commonLengths(goldRange, systemRange)
    var (g, s) = (0, 0)
    while g < goldRange.count, s < systemRange.count {
      let (goldWord, systemWord) = (goldRange.lowerBound + g, systemRange.lowerBound + s)
      if gold[goldWord].form == system[systemWord].form {
        pairs.append(Pair(gold: goldWord, system: systemWord))
        g += 1
        s += 1
      } else if lengths[g][s] == lengths[g + 1][s] {
        g += 1
      } else {
        s += 1
      }
    }
  }

  /// The lengths of the longest common subsequences of what follows two positions.
  private func commonLengths(_ goldRange: Range<Int>, _ systemRange: Range<Int>) -> [[Int]] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: systemRange.count + 1), count: goldRange.count + 1)
    for g in (0..<goldRange.count).reversed() {
      for s in (0..<systemRange.count).reversed() {
        let isSame =
          gold[goldRange.lowerBound + g].form == system[systemRange.lowerBound + s].form
        let longer = max(lengths[g + 1][s], lengths[g][s + 1])
        lengths[g][s] = isSame ? max(longer, lengths[g + 1][s + 1] + 1) : longer
      }
    }
    return lengths
  }
}
