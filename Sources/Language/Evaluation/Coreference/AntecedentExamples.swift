/// What the antecedent model learns from: the features of a document's mentions, with their annotated entities.
///
/// `Training/newsgraph_training/coreference.py` reads them.
public struct AntecedentExamples: Sendable {
  /// The numbers of the document, one behind the other.
  ///
  /// The number of mentions; for each mention its head word, its annotated entity plus one (0: none), three lists of hashes (as
  /// anaphor, as antecedent, as the first mention), and its candidates: their number, then for each its index and the list of
  /// the pair's hashes. A list is its length and its members. Hashes are their lower 32 bits.
  public private(set) var numbers: [UInt32] = []

  /// The examples of an analysed document.
  ///
  /// - Parameter gold: The annotated entities, over the same words.
  public init(of document: Document, gold: [Entity], resolver: CoreferenceResolver) {
    let profiles = MentionProfiler(resolver.namedClusters(of: document)).profiles()
    let features = AntecedentFeatures(document: document, mentions: profiles)
    let candidates = AntecedentCandidates(profiles)
    var entityOfHead: [Int: Int] = [:]
    for (number, entity) in gold.enumerated() {
      for mention in entity.mentions where entityOfHead[mention.head] == nil {
        entityOfHead[mention.head] = number
      }
    }
    append(profiles.count)
    for (index, profile) in profiles.enumerated() {
      append(profile.head)
      append(entityOfHead[profile.head].map { $0 + 1 } ?? 0)
      for part in AntecedentFeatures.Part.allCases {
        append(features.features(of: index, as: part))
      }
      let earlier = candidates.of(index)
      let ranks = features.ranks(of: index)
      append(earlier.count)
      for antecedent in earlier {
        append(antecedent)
        append(features.features(of: index, with: antecedent, ranks: ranks))
      }
    }
  }

  private mutating func append(_ number: Int) { numbers.append(UInt32(number)) }

  private mutating func append(_ hashes: [UInt64]) {
    append(hashes.count)
    numbers += hashes.map { UInt32(truncatingIfNeeded: $0) }
  }
}
