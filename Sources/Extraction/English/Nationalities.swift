/// Adjectives of nationality.
enum Nationalities {
  /// Endings of adjectives that are made from names of countries, cities and continents.
  private static let endings = ["an", "ese", "ish", "i", "ch", "ek", "ss", "lic", "tic", "yan"]

  /// Whether a capitalised adjective looks like one of nationality (*Polish*, *Chinese*); which one, a gazetteer says.
  static func looksLike(_ adjective: String) -> Bool {
    endings.contains { adjective.hasSuffix($0) }
  }
}
