/// Candidates grouped into entities; sieves merge the groups.
struct EntityClusters {
  let document: Document
  /// The document's quotations, with their speakers.
  let quotations: Quotations
  /// All candidates, by the position of their head.
  private(set) var candidates: [Candidate]
  /// The group of each candidate; a group is named by its first candidate.
  private var group: [Int]
  /// The candidates of each group, ascending; empty for a group that was merged away.
  private var members: [[Int]]
  /// What each group is known to be.
  private var summaries: [Summary]

  init(document: Document, candidates: [Candidate], quotations: Quotations) {
    self.document = document
    self.quotations = quotations
    self.candidates = candidates
    self.group = Array(candidates.indices)
    self.members = candidates.indices.map { [$0] }
    self.summaries = [Summary](repeating: Summary(), count: candidates.count)
    for index in candidates.indices { summarize(index) }
  }

  /// Every group's members.
  var groups: [[Int]] { members.filter { !$0.isEmpty } }

  /// The candidates in the group of a candidate.
  func members(with candidate: Int) -> [Int] { members[group[candidate]] }

  /// The first candidate that each word heads.
  var candidateByHead: [Int: Int] {
    Dictionary(
      candidates.indices.map { (candidates[$0].mention.head, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether two candidates are one entity already.
  func areTogether(_ first: Int, _ second: Int) -> Bool { group[first] == group[second] }

  /// Makes one entity of two and notes why on the later mention.
  mutating func merge(
    _ later: Int, into earlier: Int, because reason: String, certainty: Double = 1
  ) {
    let (from, to) = (group[later], group[earlier])
    guard from != to else { return }
    candidates[later].mention.reason = reason
    candidates[later].mention.certainty = certainty
    let (kept, gone) = (min(from, to), max(from, to))
    for member in members[gone] { group[member] = kept }
    members[kept] = (members[kept] + members[gone]).sorted()
    members[gone] = []
    summarize(kept)
  }

  /// Takes a candidate for a description, although it is written like a name.
  mutating func describe(_ candidate: Int) {
    candidates[candidate].name = nil
    candidates[candidate].mention.kind = .nominal
    summarize(group[candidate])
  }

  /// Corrects the recogniser's class of an entity's names.
  mutating func setType(_ type: EntityType, ofNamesWith candidate: Int) {
    for member in members(with: candidate) where candidates[member].name != nil {
      candidates[member].type = type
    }
    summarize(group[candidate])
  }

  /// The class of the entity of a candidate: that of its names, else of its descriptions and pronouns.
  func type(of candidate: Int) -> EntityType? { summaries[group[candidate]].type }

  /// The key in the gazetteer of the entity of a candidate.
  func key(of candidate: Int) -> String? { summaries[group[candidate]].key }

  /// The gender of the entity of a candidate, where a title, a name, a noun or a pronoun told it.
  func gender(of candidate: Int) -> Gender? { summaries[group[candidate]].gender }

  /// Whether the entity of a candidate has a name.
  func isNamed(_ candidate: Int) -> Bool { summaries[group[candidate]].isNamed }

  /// The names of the entity of a candidate, by first mention.
  func names(of candidate: Int) -> [String] {
    members(with: candidate).compactMap { candidates[$0].name }
  }

  /// What the members of a group tell together; asked far more often than groups change.
  private struct Summary {
    var type: EntityType?
    var key: String?
    var gender: Gender?
    var isNamed = false
  }

  private mutating func summarize(_ group: Int) {
    var summary = Summary()
    var (named, all): ([EntityType], [EntityType]) = ([], [])
    for member in members[group] {
      let candidate = candidates[member]
      if let type = candidate.type {
        all.append(type)
        if candidate.mention.kind == .name { named.append(type) }
      }
      summary.key = summary.key ?? candidate.key
      summary.gender = summary.gender ?? candidate.gender
      summary.isNamed = summary.isNamed || candidate.name != nil
    }
    summary.type = Self.mostFrequent(named) ?? Self.mostFrequent(all)
    summaries[group] = summary
  }

  private static func mostFrequent(_ types: [EntityType]) -> EntityType? {
    EntityType.allCases.map { type in (type, types.count { $0 == type }) }
      .filter { $0.1 > 0 }
      .max { $0.1 < $1.1 }?.0
  }
}
