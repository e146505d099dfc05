/// Finds out which mentions of a document speak of the same thing.
///
/// Sieves from sure to unsure, in the manner of Lee et al. (2013), *Deterministic Coreference Resolution Based on
/// Entity-Centric, Precision-Ranked Rules*: each sees the groups that the surer ones made. Names are compared by rules;
/// descriptions and pronouns are left to a learned model, or to rules where there is none. What no sieve is sure of stays an
/// entity of its own.
public struct CoreferenceResolver: Sendable {
  /// Names known beforehand.
  public let gazetteer: Gazetteer
  /// What common nouns describe.
  public let nouns: NounLexicon
  /// The learned choice of antecedents; rules decide where it is nil.
  public let antecedents: AntecedentModel?

  /// A resolver with its knowledge of names and nouns.
  public init(gazetteer: Gazetteer, nouns: NounLexicon, antecedents: AntecedentModel? = nil) {
    self.gazetteer = gazetteer
    self.nouns = nouns
    self.antecedents = antecedents
  }

  /// The document with its entities found, by first mention.
  public func resolve(_ document: Document) -> Document {
    var clusters = namedClusters(of: document)
    let choosing: [any Sieve] =
      antecedents.map { [AntecedentSieve(model: $0)] }
      ?? [DescriptionSieve(), PronounSieve(), PossessedDescriptionSieve()]
    for sieve in choosing { sieve.apply(to: &clusters) }
    var resolved = document
    resolved.quotations = clusters.quotations
    resolved.entities = clusters.groups.map { entity($0, in: clusters) }
    return resolved
  }

  /// The mentions of a document, those grouped whose names or place say that they are one thing.
  func namedClusters(of document: Document) -> EntityClusters {
    let detector = MentionDetector(document: document, gazetteer: gazetteer, nouns: nouns)
    var clusters = EntityClusters(
      document: document, candidates: detector.candidates(),
      quotations: Quotations(document, speechVerbs: nouns.speechVerbs))
    let sieves: [any Sieve] = [
      RepetitionSieve(), AppositionSieve(givenNames: Set(nouns.givenNames.keys)), NameSieve(),
      SpeakerSieve(), ReflexiveSieve(),
    ]
    for sieve in sieves { sieve.apply(to: &clusters) }
    return clusters
  }

  private func entity(_ members: [Int], in clusters: EntityClusters) -> Entity {
    let key = clusters.key(of: members[0])
    let type = clusters.type(of: members[0])
    let known = key.flatMap { gazetteer.entries[$0]?.preferredName }
    let name = known ?? EntityName.best(of: clusters.names(of: members[0]), type: type)
    return Entity(
      mentions: members.map { clusters.candidates[$0].mention },
      type: type, gazetteerKey: key, name: name)
  }
}

/// One rule of coreference, applied to the whole document at once.
protocol Sieve {
  /// Merges the groups that the rule is sure of.
  func apply(to clusters: inout EntityClusters)
}
