/// A name reduced to what identifies it: its parts without titles, articles, punctuation and corporate suffixes.
struct NameForm: Equatable {
  /// The parts, in lower case and without accents' variants.
  let parts: [String]
  /// The first letters of the capitalised parts, in upper case.
  let initials: String
  /// The name's letters where it is written in capitals throughout; nil otherwise.
  let capitals: String?

  /// Titles and forms of address, which may stand before a name or be left out.
  private static let dropped: Set<String> = [
    "the", "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "lord", "lady", "dame",
    "president", "minister", "premier", "chancellor", "ambassador", "senator", "congressman",
    "congresswoman", "governor", "mayor", "secretary", "judge", "justice", "king", "queen",
    "prince",
    "princess", "emperor", "empress", "pope", "cardinal", "bishop", "archbishop", "reverend", "rev",
    "general", "colonel", "major", "captain", "lieutenant", "sergeant", "admiral", "officer",
    "coach",
  ]

  /// Last words of many bodies' names, none of which is one body.
  private static let common: Set<String> = [
    "academy", "agency", "alliance", "association", "authority", "bank", "board", "bureau",
    "center",
    "centre", "city", "club", "college", "commission", "committee", "company", "congress",
    "council",
    "court", "department", "federation", "forces", "foundation", "fund", "government", "group",
    "holdings", "hospital", "house", "institute", "league", "ministry", "movement", "office",
    "organisation", "organization", "parliament", "party", "police", "school", "senate", "service",
    "society", "team", "trust", "union", "united", "university",
  ]

  /// Corporate forms behind a name.
  private static let suffixes: Set<String> = [
    "inc", "ltd", "llc", "corp", "co", "plc", "gmbh", "ag", "sa",
  ]

  /// Numbers of rulers: *Norton I*.
  private static let ordinals: Set<String> = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
  ]

  init(_ name: String) {
    let words = name.split { $0.isWhitespace || $0 == "-" || $0 == "," }
    let cleaned = words.map { $0.filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
    let isTitle = { (word: String) in Self.dropped.contains(word.lowercased()) }
    // Titles lead a name and suffixes end it: *King* in *Larry King* is a name.
    let untitled =
      cleaned.count > 1
      ? Array(cleaned.dropLast().drop(while: isTitle)) + cleaned.suffix(1) : cleaned
    let kept = untitled.enumerated().filter { index, word in
      index == 0
        || !(Self.suffixes.contains(word.lowercased()) || Self.ordinals.contains(word.lowercased()))
    }.map(\.element)
    self.parts = (kept.isEmpty ? cleaned : kept).map { $0.lowercased() }
    self.initials = String(cleaned.filter { $0.first?.isUppercase == true }.compactMap(\.first))
    let letters = cleaned.joined()
    self.capitals = letters.count > 1 && letters.allSatisfy(\.isUppercase) ? letters : nil
  }

  static func == (one: NameForm, other: NameForm) -> Bool { one.parts == other.parts }

  /// Whether one of two names is part of the other: a person's first or last names, the beginning of a body's name.
  func isShortForm(
    of other: NameForm, ofPerson isPerson: Bool, ofBody isBody: Bool = false
  ) -> Bool {
    let (short, long) =
      parts.count < other.parts.count ? (parts, other.parts) : (other.parts, parts)
    guard !short.isEmpty, short.count < long.count else { return false }
    // *Ministry of* is the beginning of many names and none itself.
    if let last = short.last, ["of", "the", "for", "and"].contains(last) { return false }
    let begins = Array(long.prefix(short.count)) == short
    let ends = Array(long.suffix(short.count)) == short
    // *Villa* for *Aston Villa*, but not *Bank* for *Deutsche Bank*.
    let isTelling = isBody && short.count == 1 && !Self.common.contains(short[0])
    return isPerson || isTelling ? begins || ends : begins
  }

  /// Whether one of two names consists of the other's initials.
  func isAcronym(of other: NameForm) -> Bool {
    func matches(_ short: NameForm, _ long: NameForm) -> Bool {
      guard let capitals = short.capitals, short.parts.count == 1, capitals.count > 1 else {
        return false
      }
      return long.parts.count > 1 && long.initials == capitals
    }
    return matches(self, other) || matches(other, self)
  }

  /// Whether two names differ in one letter of one long part, the shorter name standing for the end of the longer.
  func isSpellingVariant(of other: NameForm) -> Bool {
    let count = min(parts.count, other.parts.count)
    guard count > 0 else { return false }
    let pairs = zip(parts.suffix(count), other.parts.suffix(count))
    let different = pairs.filter { $0 != $1 }
    guard different.count == 1, let (one, another) = different.first else { return false }
    return min(one.count, another.count) >= 6 && one.first == another.first
      && one.differsByOneLetter(from: another)
  }
}

extension String {
  /// Whether one letter added, removed, changed or two neighbours exchanged makes one text of the other.
  func differsByOneLetter(from other: String) -> Bool {
    let (a, b) = count <= other.count ? (Array(self), Array(other)) : (Array(other), Array(self))
    guard a != b, b.count - a.count <= 1 else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    if a.count < b.count { return a[prefix...] == b[(prefix + 1)...] }
    let restOfA = a[(prefix + 1)...]
    if restOfA == b[(prefix + 1)...] { return true }
    return prefix + 1 < a.count && a[prefix] == b[prefix + 1] && a[prefix + 1] == b[prefix]
      && a[(prefix + 2)...] == b[(prefix + 2)...]
  }
}
