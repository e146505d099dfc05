import Language

/// One clause of a sentence: a predicate with what belongs to it, found once and read by every pattern.
///
/// All numbers are indices of ``Document/words``.
public struct Clause: Sendable {
  /// What kind of predicate the clause has.
  public enum Kind: Sendable {
    /// A lexical verb.
    case verbal
    /// A noun, adjective, adverb or prepositional phrase, with its copula or (in headlines) without.
    case copular
    /// *There is …*
    case existential
  }

  /// How a clause hangs in its sentence.
  public enum Link: Sendable {
    /// The root.
    case main
    /// A finite or infinitival complement with a subject of its own (`ccomp`).
    case complement
    /// A complement without subject (`xcomp`).
    case open
    /// An adverbial clause (`advcl`).
    case adverbial
    /// A participle, infinitive or complement of a noun (`acl`).
    case adnominal
    /// A relative clause (`acl:relcl`, `advcl:relcl`).
    case relative
    /// A clause as a subject (`csubj`).
    case subject
    /// A clause beside another (`parataxis` and the rest).
    case parataxis
  }

  /// Where the subject comes from.
  public enum SubjectOrigin: Sendable, Hashable {
    /// The clause has it.
    case own
    /// From the first conjunct: *came and saw*.
    case shared
    /// The antecedent of a relative pronoun, or the noun of a participle.
    case antecedent
    /// Understood from the governing clause.
    case understood
    /// There is none.
    case missing(MissingSubject)
  }

  /// The predicate's head word.
  public let head: Int
  /// What kind of predicate it is.
  public let kind: Kind
  /// How it hangs in the sentence; that of the first conjunct for a coordinate clause.
  public let link: Link
  /// The first clause of a coordination that this is a later member of.
  public let firstConjunct: Int?
  /// The word that the clause (or its first conjunct) depends on.
  public let anchor: Int?
  /// The clause that the anchor stands in.
  public let governor: Int?
  /// Its auxiliaries, copula, negations, particles and verb.
  public let group: VerbGroup
  /// Its subordinating words: *that*, *if*, *to*, *after*.
  public let markers: [Int]
  /// The relative pronoun or adverb, and the phrase it stands for.
  let relative: Relativizer?
  /// The copula of a clause around it, whose predicate it is: *the trouble **is** that nobody pays*.
  let outerCopula: Int?
  /// Its subjects, one for each conjunct that it is said of.
  public internal(set) var subjects: [Phrase] = []
  /// Where the subjects come from.
  public internal(set) var origin: SubjectOrigin = .missing(.absent)
}

/// The word that links a relative clause, with the phrase that it stands for.
struct Relativizer: Sendable {
  /// The relative pronoun or adverb; nil for a contact clause (*the man I saw*).
  let word: Int?
  /// The head of the phrase it stands for.
  let antecedent: Int
}

/// The words of a verb group, which together say the relation.
public struct VerbGroup: Sendable {
  /// Auxiliaries, modal verbs included.
  public internal(set) var auxiliaries: [Int] = []
  /// The copula.
  public internal(set) var copula: Int?
  /// *Not*, *never*, *no longer*.
  public internal(set) var negations: [Int] = []
  /// Particles: *turn **away***.
  public internal(set) var particles: [Int] = []
  /// The infinitive's *to*.
  public internal(set) var infinitiveMarker: Int?
  /// The lexical verb; nil where a copula or nothing stands in its place.
  public internal(set) var verb: Int?
  /// Whether the verb is a passive.
  public internal(set) var isPassive = false
  /// Whether the group has a tense.
  public internal(set) var isFinite = false

  /// The words of the relation in text order, without the infinitive's *to*.
  public var words: [Int] {
    let core = [copula, verb].compactMap { $0 }
    return (auxiliaries + negations + particles + core).sorted()
  }
}
