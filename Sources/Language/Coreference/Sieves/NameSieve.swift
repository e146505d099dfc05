/// Names of one thing: the same key, the same name, a short form, an acronym, a spelling variant.
///
/// *Huawei Technologies … Huawei*; *Ren Zhengfei … Mr Ren*; *Frankfurter Allgemeine Zeitung (FAZ)*; *Ren Zhengfei … Zhengei*.
struct NameSieve: Sieve {
  func apply(to clusters: inout EntityClusters) {
    let named = clusters.candidates.indices.filter { clusters.candidates[$0].name != nil }
    // Names are compared pair by pair: taking each apart once is what keeps long documents affordable.
    let forms = clusters.candidates.map { $0.name.map(NameForm.init) }
    for rule in [Rule.key, .exact, .short, .acronym, .spelling] {
      for (position, later) in named.enumerated() {
        let matches = named[..<position].filter {
          compatible($0, later, rule, forms, in: clusters)
        }
        let rivals = Set(matches.map { clusters.members(with: $0)[0] })
        // A short name of two people (two Smiths) is given to neither.
        if rule == .short || rule == .spelling, rivals.count > 1 { continue }
        if let earlier = matches.last {
          if isContradicted(earlier, later, in: clusters) { continue }
          clusters.merge(later, into: earlier, because: rule.rawValue)
        }
      }
    }
  }

  /// Whether two groups hold full names of different people: a surname must not bridge *Anna Keller* and *Peter Keller*.
  private func isContradicted(_ one: Int, _ other: Int, in clusters: EntityClusters) -> Bool {
    guard clusters.type(of: one) == .person || clusters.type(of: other) == .person else {
      return false
    }
    let full = { (candidate: Int) in
      clusters.names(of: candidate).map(NameForm.init).filter { $0.parts.count > 1 }
    }
    return full(one).contains { first in
      full(other).contains { second in
        first != second && !first.isShortForm(of: second, ofPerson: true)
          && !first.isSpellingVariant(of: second)
      }
    }
  }

  private enum Rule: String {
    case key = "known by another name"
    case exact = "same name"
    case short = "short form of the name"
    case acronym = "acronym"
    case spelling = "spelling variant"
  }

  private func compatible(
    _ earlier: Int, _ later: Int, _ rule: Rule, _ forms: [NameForm?], in clusters: EntityClusters
  ) -> Bool {
    guard !clusters.areTogether(earlier, later), let one = forms[earlier], let other = forms[later]
    else { return false }
    let (first, second) = (clusters.candidates[earlier], clusters.candidates[later])
    // *Mr Roe* is not *Jane Roe*.
    let genders = [clusters.gender(of: earlier), clusters.gender(of: later)].compactMap(\.self)
    guard Set(genders).count < 2 else { return false }
    let (firstKey, secondKey) = (clusters.key(of: earlier), clusters.key(of: later))
    if let firstKey, let secondKey { return firstKey == secondKey }
    guard rule != .key else { return false }
    // The same name of things that the ontology does not know: a recogniser that saw two classes has erred once.
    if rule == .exact, firstKey == nil, secondKey == nil { return one == other }
    guard
      agree(first.type, second.type)
        || rule == .short && isSurname(other, of: one, first, second)
    else { return false }
    // A known thing is called by its known names only: *Bank of China* is no short form of *China*.
    if firstKey != nil || secondKey != nil, rule != .exact, rule != .acronym { return false }
    let isPerson = first.type == .person || second.type == .person
    switch rule {
    case .key: return false
    case .exact: return one == other
    case .short:
      // *Villa* the club is not *Villa Park* its ground.
      if Set([first.type, second.type]) == [.organization, .location] { return false }
      let isBody = first.type == .organization && second.type == .organization
      return one.isShortForm(of: other, ofPerson: isPerson, ofBody: isBody)
    case .acronym: return one.isAcronym(of: other)
    case .spelling: return isPerson && one.isSpellingVariant(of: other)
    }
  }

  /// Whether a name of one word that was taken for a body's or place's is the last name of a person named in full before.
  private func isSurname(
    _ short: NameForm, of full: NameForm, _ person: Candidate, _ other: Candidate
  ) -> Bool {
    person.type == .person && other.type != .person && full.parts.count > 1
      && short.parts.count == 1 && full.parts.last == short.parts.first
  }

  private func agree(_ first: EntityType?, _ second: EntityType?) -> Bool {
    guard let first, let second else { return true }
    // The recogniser confuses places, bodies and the rest, but seldom takes a person for one of them.
    return (first == .person) == (second == .person)
  }
}
