import Foundation
public import Language

/// The sentences in which a phrase was found.
public struct PhraseMatches: Sendable, Equatable {
  /// Their indices, in text order; a phrase that runs over the end of a sentence is in both.
  public let sentences: [Int]
  /// Whether the phrase begins and ends with whole words in all of them.
  public let areWholeWords: Bool
}

extension Document {
  /// The sentences that contain a phrase, whatever its case, white space and the shape of its quotation marks and dashes.
  ///
  /// Only where it stands nowhere as whole words is it looked for inside of words.
  public func sentences(containing phrase: String) -> PhraseMatches {
    let pattern = PlainScalars(phrase.unicodeScalars.map { $0 }).trimmed
    guard !pattern.isEmpty else { return PhraseMatches(sentences: [], areWholeWords: true) }
    let plain = PlainScalars(text.scalars)
    let matches = plain.matches(of: pattern)
    let whole = matches.filter { plain.isWhole($0) }
    let chosen = (whole.isEmpty ? matches : whole).map { plain.origins($0) }
    return PhraseMatches(
      sentences: sentences.indices.filter { index in
        chosen.contains { $0.overlaps(sentences[index].range) }
      },
      areWholeWords: !whole.isEmpty || matches.isEmpty)
  }
}

/// A text in lower case, decomposed, with plain quotation marks and dashes and single spaces, and where its parts come from.
private struct PlainScalars {
  private var scalars: [Unicode.Scalar] = []
  /// The position in the text of each scalar.
  private var origins: [Int] = []

  init(_ text: [Unicode.Scalar]) {
    for (position, scalar) in text.enumerated() {
      for plain in Self.plain(scalar) where plain != " " || scalars.last != " " {
        scalars.append(plain)
        origins.append(position)
      }
    }
  }

  /// Without spaces at the edges.
  var trimmed: [Unicode.Scalar] {
    Array(scalars.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// Where a pattern stands.
  func matches(of pattern: [Unicode.Scalar]) -> [Range<Int>] {
    guard scalars.count >= pattern.count else { return [] }
    return (0...(scalars.count - pattern.count)).map { $0..<($0 + pattern.count) }.filter {
      scalars[$0].elementsEqual(pattern)
    }
  }

  /// Whether a match neither begins nor ends inside a word.
  func isWhole(_ match: Range<Int>) -> Bool {
    !isInside(match.lowerBound) && !isInside(match.upperBound)
  }

  /// The positions in the text of a match.
  func origins(_ match: Range<Int>) -> Range<Int> {
    origins[match.lowerBound]..<(origins[match.upperBound - 1] + 1)
  }

  /// Whether a position lies between two characters of one word.
  private func isInside(_ position: Int) -> Bool {
    position > 0 && position < scalars.count && scalars[position - 1].isWordPart
      && scalars[position].isWordPart
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.properties.isWhitespace { return [" "] }
    switch scalar {
    case "‘", "’", "‛", "′": return ["'"]
    case "“", "”", "„", "″", "«", "»": return ["\""]
    case "‐", "‑", "‒", "–", "—", "−": return ["-"]
    case _ where scalar.isASCII: return Array(scalar.properties.lowercaseMapping.unicodeScalars)
    default:
      let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      return parts.flatMap { $0.properties.lowercaseMapping.unicodeScalars }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter, a mark or a digit.
  fileprivate var isWordPart: Bool { properties.isAlphabetic || properties.numericType != nil }
}
