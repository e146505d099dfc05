import Markup

extension HTMLNode {
  /// The words of its class and id, in lower case.
  var nameWords: Set<String> {
    let names = [self["class"], self["id"]].compactMap { $0 }
    return Set(names.flatMap { $0.split { !$0.isLetter } }.flatMap(Self.humps))
  }

  /// > relatedArticles → related, articles; the generated jYVUor stays one word
  private static func humps(of name: Substring) -> [String] {
    var humps: [String] = []
    var previous: Character = "A"
    for character in name {
      if humps.isEmpty || (character.isUppercase && previous.isLowercase) { humps.append("") }
      humps[humps.count - 1].append(contentsOf: character.lowercased())
      previous = character
    }
    return humps.allSatisfy { $0.count >= 3 } ? humps : [name.lowercased()]
  }

  /// Whether its class or id is one that themes give to an article's text.
  var isNamedBody: Bool {
    if self["itemprop"]?.lowercased().contains("articlebody") == true { return true }
    if self["property"]?.lowercased().contains("articlebody") == true { return true }
    let names = (self["class"] ?? "").split(separator: " ") + [Substring(self["id"] ?? "")]
    return names.contains { HTMLSelectors.bodyNames.contains($0.lowercased().filter(\.isLetter)) }
  }

  /// Whether it is page furniture by its element, its class or its id, or is not shown.
  var isFurniture: Bool {
    if HTMLSelectors.silent.contains(name) { return true }
    if name == "header" { return !isInside("article", "main") }
    if ["body", "html", "article", "main"].contains(name) { return false }
    let style = self["style"]?.lowercased().filter { !$0.isWhitespace } ?? ""
    if self["hidden"] != nil || style.contains("display:none") { return true }
    if self["aria-hidden"] == "true" { return true }
    if ["navigation", "complementary", "contentinfo", "banner", "dialog"].contains(
      self["role"] ?? "")
    {
      return true
    }
    let words = nameWords
    return !words.isDisjoint(with: HTMLSelectors.furnitureWords)
      && words.isDisjoint(with: HTMLSelectors.articleWords) && !isNamedBody
  }

  func isInside(_ names: String...) -> Bool {
    var ancestor = parent
    while let current = ancestor {
      if names.contains(current.name) { return true }
      ancestor = current.parent
    }
    return false
  }

  /// The visible text with single spaces.
  var plainText: String { LineJoiner.normalizingSpaces(of: text) }
}
