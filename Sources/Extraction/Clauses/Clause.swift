import Language

/// One clause of a sentence: a predicate with what belongs to it, found once and read by every pattern.
///
/// All numbers are indices of ``Document/words``.
struct Clause: Sendable {
  /// What kind of predicate the clause has.
  enum Kind: Sendable {
    /// A lexical verb.
    case verbal
    /// A noun, adjective, adverb or prepositional phrase, with its copula or (in headlines) without.
    case copular
    /// *There is …*
    case existential
  }

  /// How a clause hangs in its sentence.
  enum Link: Sendable {
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
  enum SubjectOrigin: Sendable {
    /// The clause has it.
    case own
    /// From the first conjunct: *came and saw*.
    case shared
    /// The antecedent of a relative pronoun, or the noun of a participle.
    case antecedent
    /// Understood from the governing clause.
    case understood
    /// There is none.
    case missing
  }

  /// The predicate's head word.
  let head: Int
  /// What kind of predicate it is.
  let kind: Kind
  /// How it hangs in the sentence; that of the first conjunct for a coordinate clause.
  let link: Link
  /// The first clause of a coordination that this is a later member of.
  let firstConjunct: Int?
  /// The word that the clause (or its first conjunct) depends on.
  let anchor: Int?
  /// The clause that the anchor stands in.
  let governor: Int?
  /// Its auxiliaries, copula, negations, particles and verb.
  let group: VerbGroup
  /// Its subordinating words: *that*, *if*, *to*, *after*.
  let markers: [Int]
  /// The relative pronoun or adverb, and the phrase it stands for.
  let relative: Relativizer?
  /// The copula of a clause around it, whose predicate it is: *the trouble **is** that nobody pays*.
  let outerCopula: Int?
  /// Its subjects, one for each conjunct that it is said of.
  var subjects: [Phrase] = []
  /// Where the subjects come from.
  var origin: SubjectOrigin = .missing
}

/// The word that links a relative clause, with the phrase that it stands for.
struct Relativizer: Sendable {
  /// The relative pronoun or adverb; nil for a contact clause (*the man I saw*).
  let word: Int?
  /// The head of the phrase it stands for.
  let antecedent: Int
}

/// The words of a verb group, which together say the relation.
struct VerbGroup: Sendable {
  /// Auxiliaries, modal verbs included.
  var auxiliaries: [Int] = []
  /// The copula.
  var copula: Int?
  /// *Not*, *never*, *no longer*.
  var negations: [Int] = []
  /// Particles: *turn **away***.
  var particles: [Int] = []
  /// The infinitive's *to*.
  var infinitiveMarker: Int?
  /// The lexical verb; nil where a copula or nothing stands in its place.
  var verb: Int?
  /// Whether the verb is a passive.
  var isPassive = false
  /// Whether the group has a tense.
  var isFinite = false

  /// The words of the relation in text order, without the infinitive's *to*.
  var words: [Int] {
    let core = [copula, verb].compactMap { $0 }
    return (auxiliaries + negations + particles + core).sorted()
  }
}
