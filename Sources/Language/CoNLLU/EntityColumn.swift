/// The `Entity=` values of CorefUD 1.x: brackets where mentions begin and end.
enum EntityColumn {
  /// The value of each word that has one.
  ///
  /// At a word, mentions that begin come first, the longest before; then those that are this word alone; then those that end, the
  /// one that began last before.
  static func values(_ document: Document) -> [Int: String] {
    var openings: [Int: [Bracket]] = [:]
    var closings: [Int: [Bracket]] = [:]
    for (index, entity) in document.entities.enumerated() {
      for mention in entity.mentions where !mention.words.isEmpty {
        let bracket = Bracket(identifier: "e\(index + 1)", entity: entity, mention: mention)
        openings[mention.words.lowerBound, default: []].append(bracket)
        if mention.words.count > 1 {
          closings[mention.words.upperBound - 1, default: []].append(bracket)
        }
      }
    }
    var values: [Int: String] = [:]
    for (word, brackets) in openings {
      values[word] = brackets.sorted(by: Bracket.opensBefore).map(\.opening).joined()
    }
    for (word, brackets) in closings {
      values[word, default: ""] += brackets.sorted(by: Bracket.closesBefore).map(\.closing).joined()
    }
    return values
  }

  private struct Bracket {
    let identifier: String
    let entity: Entity
    let mention: Mention

    var opening: String {
      // The head is counted from 1 within the mention.
      let head = mention.head - mention.words.lowerBound + 1
      return "(\(identifier)-\(EntityColumn.name(of: entity.type))-\(head)"
        + (mention.words.count == 1 ? ")" : "")
    }

    var closing: String { identifier + ")" }

    static func opensBefore(_ a: Bracket, _ b: Bracket) -> Bool {
      (-a.mention.words.upperBound, a.identifier) < (-b.mention.words.upperBound, b.identifier)
    }

    static func closesBefore(_ a: Bracket, _ b: Bracket) -> Bool {
      (-a.mention.words.lowerBound, a.identifier) < (-b.mention.words.lowerBound, b.identifier)
    }
  }

  /// The word that CorefUD has for a class; none for things without one.
  static func name(of type: EntityType?) -> String {
    switch type {
    case .person: "person"
    case .organization: "organization"
    case .location: "place"
    case .miscellaneous: "misc"
    case nil: ""
    }
  }
}
