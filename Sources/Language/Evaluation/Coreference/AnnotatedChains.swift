public import Foundation

/// The annotated mentions of an article's things: what the pronouns, names and descriptions of a text take up.
public struct AnnotatedChains: Sendable {
  /// One place where the text speaks of a thing.
  struct Place: Sendable {
    /// Its characters in the text.
    let characters: Range<Int>
    /// How it speaks of its thing; nil where that is left to the tree.
    let kind: Mention.Kind?
  }

  /// The places of each thing.
  let chains: [[Place]]

  /// Chains of places.
  init(_ chains: [[Place]]) { self.chains = chains }

  /// The annotation in a JSON file whose `chains` it is, of a text.
  ///
  /// A mention there is given by its words, which of their occurrences in the text it is, from 1, and its kind; relative pronouns
  /// are left out.
  public init(json: Data, of text: String) throws {
    let annotation = try JSONDecoder().decode(ChainsFile.self, from: json)
    self.init(
      annotation.chains.map { chain in
        chain.mentions.compactMap { mention in
          guard let kind = Mention.Kind(rawValue: mention.kind) else { return nil }
          return mention.characters(in: text).map { Place(characters: $0, kind: kind) }
        }
      })
  }

  /// The annotated entities with the heads that their mentions have in a document's trees.
  public func entities(in document: Document) -> [Entity] {
    chains.map { chain in
      Entity(mentions: chain.compactMap { mention(at: $0, in: document) })
    }
  }

  /// How many mentions of a kind take up an earlier mention of their own thing, of those that have one, and how many take up any.
  ///
  /// A mention is looked up by its head in the program's trees. What it takes up is the latest earlier one of the annotated names and
  /// descriptions that the program puts into its entity, or a later one where none is earlier.
  public func resolved(_ kind: Mention.Kind, in document: Document) -> (
    right: Int, of: Int, taken: Int
  ) {
    let found = Dictionary(
      document.entities.enumerated().flatMap { index, entity in
        entity.mentions.map { ($0.head, index) }
      }, uniquingKeysWith: { first, _ in first })
    var (right, all, taken) = (0, 0, 0)
    let entities = entities(in: document)
    let annotated = Set(
      entities.flatMap(\.mentions).filter { $0.kind != .pronoun }.map(\.head))
    for entity in entities {
      let own = Set(entity.mentions.filter { $0.kind != .pronoun }.map(\.head))
      for mention in entity.mentions where mention.kind == kind {
        guard own.contains(where: { $0 < mention.head }) else { continue }
        all += 1
        guard let index = found[mention.head] else { continue }
        guard
          let antecedent = antecedent(
            of: mention.head, among: annotated, in: document.entities[index])
        else { continue }
        taken += 1
        if own.contains(antecedent) { right += 1 }
      }
    }
    return (right, all, taken)
  }

  private func antecedent(of head: Int, among annotated: Set<Int>, in entity: Entity) -> Int? {
    let others = entity.mentions.map(\.head).filter { $0 != head && annotated.contains($0) }
    return others.last { $0 < head } ?? others.first
  }

  /// The mention at a place; its head is the word of it that hangs on a word outside.
  private func mention(at place: Place, in document: Document) -> Mention? {
    let words = document.words.indices.filter {
      document.words[$0].range.lowerBound >= place.characters.lowerBound
        && document.words[$0].range.upperBound <= place.characters.upperBound
    }
    let head = words.first { word in
      document.words[word].head.map { !words.contains($0) } ?? true
    }
    guard let head, let last = words.last else { return nil }
    let kind = place.kind ?? Self.kind(of: document.words[head])
    return Mention(head: head, words: words[0]..<last + 1, kind: kind, reason: "annotated")
  }

  private static func kind(of head: Word) -> Mention.Kind {
    switch head.upos {
    case .pron, .det: .pronoun
    case .propn: .name
    default: .nominal
    }
  }
}

/// The chains of a JSON file.
private struct ChainsFile: Decodable {
  struct Chain: Decodable {
    let mentions: [Mention]
  }

  struct Mention: Decodable {
    let text: String
    let occurrence: Int
    let kind: String

    /// The characters of the occurrence, which is no part of a longer word.
    func characters(in text: String) -> Range<Int>? {
      let pattern = "(?<!\\w)" + NSRegularExpression.escapedPattern(for: self.text) + "(?!\\w)"
      guard let expression = try? NSRegularExpression(pattern: pattern) else { return nil }
      let matches = expression.matches(in: text, range: NSRange(text.startIndex..., in: text))
      guard occurrence >= 1, occurrence <= matches.count,
        let range = Range(matches[occurrence - 1].range, in: text)
      else { return nil }
      let scalars = text.unicodeScalars
      return scalars.distance(
        from: scalars.startIndex, to: range.lowerBound)..<scalars.distance(
          from: scalars.startIndex, to: range.upperBound)
    }
  }

  let chains: [Chain]
}
