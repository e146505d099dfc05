/// Verbs known by their infinitive, against which the model's lemmas of rarer verbs are checked.
///
/// The model learns lemmas as edits of endings, and of a verb that it has seldom seen it may drop or keep an *e* too many
/// (*facing* → *fac*). Where its lemma is no known verb, the infinitive that the form is regularly made from is taken instead,
/// if it is one (the spelling rules of inflection: Quirk et al. 1985, 3.5–3.10).
public struct VerbLexicon: Sendable {
  /// The infinitives.
  public let infinitives: Set<String>

  /// A lexicon of infinitives in lower case.
  public init(infinitives: Set<String>) { self.infinitives = infinitives }

  /// The document with the lemmas of verbs checked, and with what two of three taggers call a finite verb as a verb.
  public func correct(_ document: Document) -> Document {
    var words = document.words
    for index in words.indices where words[index].isTaggedFinite { words[index].upos = .verb }
    for index in words.indices where words[index].upos == .verb {
      words[index].lemma = lemma(of: words[index].form, predicted: words[index].lemma)
    }
    return document.reparsed(words)
  }

  /// The lemma of a verb form.
  package func lemma(of form: String, predicted: String) -> String {
    guard !infinitives.contains(predicted) else { return predicted }
    if let irregular = IrregularVerbs.infinitives[form.lowercased()] { return irregular }
    // The tag is not asked: a verb form's ending tells.
    let bases = ["VBZ", "VBD", "VBG"].flatMap { RegularForms.bases(of: form.lowercased(), tag: $0) }
    return bases.first(where: infinitives.contains) ?? predicted
  }
}

extension Word {
  /// Whether tag and features agree that a noun is a finite verb: *minister **quits***.
  fileprivate var isTaggedFinite: Bool {
    upos == .noun && ["VBZ", "VBD", "VBP"].contains(xpos) && features["VerbForm"] == "Fin"
  }
}
