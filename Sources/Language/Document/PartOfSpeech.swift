/// The universal parts of speech (<https://universaldependencies.org/u/pos/>).
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
  case adj = "ADJ"
  case adp = "ADP"
  case adv = "ADV"
  case aux = "AUX"
  case cconj = "CCONJ"
  case det = "DET"
  case intj = "INTJ"
  case noun = "NOUN"
  case num = "NUM"
  case part = "PART"
  case pron = "PRON"
  case propn = "PROPN"
  case punct = "PUNCT"
  case sconj = "SCONJ"
  case sym = "SYM"
  case verb = "VERB"
  case x = "X"

  /// Whether a word of this class heads a noun phrase: noun, name, pronoun, number or symbol.
  public var isNominal: Bool {
    switch self {
    case .noun, .propn, .pron, .num, .sym: true
    default: false
    }
  }
}
