/// What an English pronoun demands of what it stands for.
struct Pronoun {
  /// Its nominative form.
  var lemma: String
  /// The class of its antecedent, where it demands one.
  var type: EntityType?
  /// The number of its antecedent.
  var number: GrammaticalNumber?
  /// The gender of its antecedent.
  var gender: Gender?
  /// Grammatical person.
  var person: Int

  /// The pronoun that a word is; nil for other words and for pronouns without antecedent (*it* in *it rains*, *who*).
  init?(_ word: Word) {
    let isWordAlone = word.upos == .pron || word.upos == .det && word.relation.base != "det"
    guard isWordAlone, word.relation.base != "expl" else { return nil }
    switch word.form.lowercased() {
    case "he", "him", "his", "himself":
      self.init(lemma: "he", type: .person, number: .singular, gender: .masculine, person: 3)
    case "she", "her", "hers", "herself":
      self.init(lemma: "she", type: .person, number: .singular, gender: .feminine, person: 3)
    case "it", "its", "itself":
      self.init(lemma: "it", type: nil, number: .singular, gender: nil, person: 3)
    case "they", "them", "their", "theirs", "themselves":
      self.init(lemma: "they", type: nil, number: .plural, gender: nil, person: 3)
    case "i", "me", "my", "mine", "myself":
      self.init(lemma: "I", type: .person, number: .singular, gender: nil, person: 1)
    case "we", "us", "our", "ours", "ourselves":
      self.init(lemma: "we", type: nil, number: .plural, gender: nil, person: 1)
    case "you", "your", "yours", "yourself", "yourselves":
      self.init(lemma: "you", type: .person, number: nil, gender: nil, person: 2)
    case "this", "that":
      self.init(lemma: word.form.lowercased(), type: nil, number: .singular, gender: nil, person: 3)
    case "these", "those":
      self.init(lemma: word.form.lowercased(), type: nil, number: .plural, gender: nil, person: 3)
    default: return nil
    }
  }

  private init(
    lemma: String, type: EntityType?, number: GrammaticalNumber?, gender: Gender?, person: Int
  ) {
    self.lemma = lemma
    self.type = type
    self.number = number
    self.gender = gender
    self.person = person
  }
}
