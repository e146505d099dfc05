import TestSupport

/// Damages real-looking texts in the ways that scanners, scrapers, editors and attackers do; the same seed gives the same texts.
struct TextMutator {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  /// A text that is a seed text after some mutations.
  mutating func text() -> String {
    var scalars = Array(pick(Self.seeds).unicodeScalars)
    for _ in 0..<Int.random(in: 0...8, using: &random) { mutate(&scalars) }
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func mutate(_ scalars: inout [Unicode.Scalar]) {
    let range = range(in: scalars)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: scalars.removeSubrange(range)
    case 1: scalars.insert(contentsOf: scalars[range], at: range.lowerBound)
    case 2: scalars.insert(contentsOf: pick(Self.oddities).unicodeScalars, at: range.lowerBound)
    case 3: scalars.removeAll { $0 == " " }
    case 4: recase(&scalars, range)
    case 5:
      scalars = Array(
        String(String.UnicodeScalarView(scalars)).replacing("\n", with: "\r\n").unicodeScalars)
    case 6: scatter(&scalars)
    case 7:
      let piece = scalars[range.prefix(6)]
      scalars.insert(
        contentsOf: repeatElement(piece, count: Int.random(in: 1...90, using: &random)).joined(),
        at: range.lowerBound)
    default: scalars += Array(pick(Self.seeds).unicodeScalars)
    }
  }

  /// Puts one oddity in many places, as OCR noise and invisible characters come.
  private mutating func scatter(_ scalars: inout [Unicode.Scalar]) {
    let oddity = Array(pick(Self.oddities).unicodeScalars)
    var result: [Unicode.Scalar] = []
    for scalar in scalars {
      result.append(scalar)
      if Int.random(in: 0..<6, using: &random) == 0 { result += oddity }
    }
    scalars = result
  }

  private mutating func recase(_ scalars: inout [Unicode.Scalar], _ range: Range<Int>) {
    let part = String(String.UnicodeScalarView(scalars[range]))
    let recased = Bool.random(using: &random) ? part.uppercased() : part.lowercased()
    scalars.replaceSubrange(range, with: Array(recased.unicodeScalars))
  }

  private mutating func range(in scalars: [Unicode.Scalar]) -> Range<Int> {
    let start = Int.random(in: 0...scalars.count, using: &random)
    return start..<min(scalars.count, start + Int.random(in: 0...40, using: &random))
  }

  private mutating func pick(_ strings: [String]) -> String {
    strings[Int.random(in: 0..<strings.count, using: &random)]
  }

  private static let seeds = [
    "Poland's Internal Security Agency arrested a Huawei executive on Jan. 8, Reuters reported.",
    "“We didn't do it,” Ren Z. said. “We never will.” (He'd said so before.)\n\nThe U.S. disagrees…",
    "HEADLINE: SHARES FALL 4.5%\nThe FTSE 100 lost 12,345.67 points; see http://a.example/b?c=d(e).",
    "a, b, c; d: e - f — g/h & i's #5 @who 7:30pm $4.5bn e.g. i.e. etc. No. 10 cannot gonna :-) 5G",
    "Ökonomen naïve Zürich's café İstanbul ﬁnance ½ kg 漢字かな交じり文。한국어 नमस्ते שלום مرحبا",
    "1. Buy milk.\n2. Sell eggs.\n\n* item\n* item two\n\tTable\t1\t2\t3\n-- \nSent from my phone",
  ]

  private static let oddities = [
    "\u{200B}", "\u{200D}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{AD}", "\u{0}", "\u{7F}",
    "\u{85}",
    "\u{301}", "\u{1F3FD}", "😀", "👩‍👩‍👧", "🇩🇪", "\u{A0}", "\u{2028}", "\u{FFFD}", "\r", "|", "''",
    "...", "?!", ".", "(", "[", "\"", "“", "”", "-", "_", "@", "http://", "www.", "n't", "'s", "a.",
    "\u{E000}", "\u{10FFFF}", "ǅ", "ﷺ", "𝔘", "\\", "\t", "\n\n",
  ]
}
