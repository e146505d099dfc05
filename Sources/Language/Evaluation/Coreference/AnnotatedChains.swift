public import Foundation

/// The annotated mentions of an article's things: what the pronouns, names and descriptions of a text take up.
public struct AnnotatedChains: Decodable, Sendable {
  /// A mention by its words and which of their occurrences in the text it is, from 1.
  struct Mention: Decodable, Sendable {
    let text: String
    let occurrence: Int
    let kind: String
  }

  /// A thing with its mentions.
  struct Chain: Decodable, Sendable {
    let mentions: [Mention]
  }

  let chains: [Chain]

  /// The annotation in a JSON file whose `chains` it is.
  public init(json: Data) throws {
    self = try JSONDecoder().decode(AnnotatedChains.self, from: json)
  }

  /// How many mentions of a kind take up an earlier mention of their own thing, of those that have one.
  ///
  /// A mention is looked up by its head in the program's trees. What it takes up is the latest earlier one of the annotated names and
  /// descriptions that the program puts into its entity, or a later one where none is earlier.
  ///
  /// - Parameter kind: `name`, `nominal` or `pronoun`.
  public func resolved(_ kind: String, in document: Document) -> (right: Int, of: Int) {
    let found = Dictionary(
      document.entities.enumerated().flatMap { index, entity in
        entity.mentions.map { ($0.head, index) }
      }, uniquingKeysWith: { first, _ in first })
    var (right, all) = (0, 0)
    let annotated = Set(
      chains.flatMap(\.mentions).filter { $0.kind == "name" || $0.kind == "nominal" }
        .compactMap { head(of: $0, in: document) })
    for chain in chains {
      let places = chain.mentions.compactMap { mention in
        head(of: mention, in: document).map { (mention, $0) }
      }
      let own = Set(places.filter { $0.0.kind != "pronoun" }.map(\.1))
      for (mention, head) in places where mention.kind == kind {
        guard own.contains(where: { $0 < head }) else { continue }
        all += 1
        guard let entity = found[head] else { continue }
        let taken = antecedent(of: head, among: annotated, in: document.entities[entity])
        if let taken, own.contains(taken) { right += 1 }
      }
    }
    return (right, all)
  }

  private func antecedent(of head: Int, among annotated: Set<Int>, in entity: Entity) -> Int? {
    let others = entity.mentions.map(\.head).filter { $0 != head && annotated.contains($0) }
    return others.last { $0 < head } ?? others.first
  }

  /// The head of an annotated mention: the word of it that hangs on a word outside.
  private func head(of mention: Mention, in document: Document) -> Int? {
    let text = document.text.string
    let pattern = "(?<!\\w)" + NSRegularExpression.escapedPattern(for: mention.text) + "(?!\\w)"
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return nil }
    let matches = expression.matches(in: text, range: NSRange(text.startIndex..., in: text))
    guard mention.occurrence >= 1, mention.occurrence <= matches.count,
      let range = Range(matches[mention.occurrence - 1].range, in: text)
    else { return nil }
    let begin = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
    let end = text.unicodeScalars.distance(from: text.startIndex, to: range.upperBound)
    let words = document.words.indices.filter {
      document.words[$0].range.lowerBound >= begin && document.words[$0].range.upperBound <= end
    }
    return words.first { word in
      document.words[word].head.map { !words.contains($0) } ?? true
    }
  }
}
