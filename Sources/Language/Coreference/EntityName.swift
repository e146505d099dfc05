/// Chooses what to call an entity of which the article uses several names.
///
/// A person by the fullest name (*Ren Zhengfei*, not *Ren*), anything else by the name used most (*Huawei*, not *Huawei
/// Technologies*), an abbreviation only where there is nothing else. Of two spellings the commoner, then the longer:
/// leaving a letter out is the commonest slip (Damerau 1964).
enum EntityName {
  static func best(of names: [String], type: EntityType?) -> String? {
    let spelled = names.map { respelled($0, by: names) }
    let spelledOut = spelled.filter { NameForm($0).capitals == nil }
    let candidates = spelledOut.isEmpty ? spelled : spelledOut
    guard type != .person else { return longest(candidates) }
    let counts = Dictionary(candidates.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 0
    return candidates.first { counts[$0] == most }
  }

  /// The first of the names with the most parts.
  private static func longest(_ names: [String]) -> String? {
    let most = names.map { NameForm($0).parts.count }.max()
    return names.first { NameForm($0).parts.count == most }
  }

  /// A name with each part spelled as the names together spell it best.
  private static func respelled(_ name: String, by names: [String]) -> String {
    let parts = names.flatMap { $0.split(separator: " ").map(String.init) }
    return name.split(separator: " ").map { part in
      let variants = parts.filter {
        $0 == part
          || ($0.count >= 6 && part.count >= 6 && $0.first == part.first
            && $0.lowercased().differsByOneLetter(from: part.lowercased()))
      }
      return preferred(variants) ?? String(part)
    }.joined(separator: " ")
  }

  private static func preferred(_ variants: [String]) -> String? {
    let counts = Dictionary(variants.map { ($0, 1) }, uniquingKeysWith: +)
    return variants.first { variant in
      variants.allSatisfy { other in
        let (one, another) = (counts[variant] ?? 0, counts[other] ?? 0)
        return (one, variant.count) >= (another, other.count)
      }
    }
  }
}
