extension Document {
  /// The document with headlines that were read without their verb read as sentences.
  ///
  /// - *Court **orders** release of papers*: a form in *-s* behind who or what acts, in the singular, is the verb where the headline has no other.
  /// - *Steel maker **to cut** 500 jobs*: what somebody is to do. (Mårdh 1980, *Headlinese*.)
  /// - *Inspector dismissed fears, inquest **told***: whoever hears is told.
  ///
  /// - Parameters:
  ///   - verbs: The verbs that there are.
  ///   - nouns: What common nouns describe.
  public func readingHeadlines(_ verbs: VerbLexicon, _ nouns: NounLexicon) -> Document {
    var words = words
    for sentence in sentences where sentence.role == .headline {
      guard let root = root(of: sentence) else { continue }
      if words[root].form == "told" {
        readAsPassive(root, in: &words)
      } else if !sentence.words.contains(where: { Self.finiteTags.contains(words[$0].xpos) }) {
        readVerb(under: root, verbs, nouns, in: &words)
        readPlan(of: root, nouns, in: &words)
      }
    }
    return reparsed(words)
  }

  private static let finiteTags: Set = ["MD", "VBD", "VBP", "VBZ"]

  private func readVerb(
    under root: Int, _ verbs: VerbLexicon, _ nouns: NounLexicon, in words: inout [Word]
  ) {
    guard let verb = dependents(of: root, "nsubj", "compound").first(where: { $0 < root }),
      words[root].upos == .noun, words[verb].xpos == "NNS", verb > 0,
      let subject = dependents(of: verb, "compound").last, subject == verb - 1,
      ["NN", "NNP"].contains(words[subject].xpos), acts(subject, nouns)
    else { return }
    let infinitive = verbs.lemma(of: words[verb].form, predicted: "")
    guard verbs.infinitives.contains(infinitive) else { return }
    words[verb].head = nil
    words[verb].relation = "root"
    words[verb].upos = .verb
    words[verb].xpos = "VBZ"
    words[verb].lemma = infinitive
    for dependent in dependents[verb] where dependent != subject { words[dependent].head = subject }
    words[subject].relation = "nsubj"
    words[root].head = verb
    words[root].relation = "obj"
  }

  /// Whether a noun describes or names a person or body.
  private func acts(_ noun: Int, _ nouns: NounLexicon) -> Bool {
    if let name = names.first(where: { $0.words.contains(noun) }) {
      return name.type != .miscellaneous
    }
    let type = nouns.types[words[noun].lemma.lowercased()]
    return type == .person || type == .organization
  }

  private func readPlan(of root: Int, _ nouns: NounLexicon, in words: inout [Word]) {
    guard acts(root, nouns),
      let verb = dependents(of: root, "acl").first(where: { clause in
        words[clause].xpos == "VB" && clause > root
          && dependents(of: clause, "mark").contains { words[$0].form == "to" }
      })
    else { return }
    words[verb].head = nil
    words[verb].relation = "root"
    words[root].head = verb
    words[root].relation = "nsubj"
  }

  private func readAsPassive(_ verb: Int, in words: inout [Word]) {
    guard dependents(of: verb, "obj", "iobj", "aux").isEmpty,
      dependents(of: verb, "ccomp", "parataxis").contains(where: { $0 < verb }),
      let subject = dependents(of: verb, "nsubj").first
    else { return }
    words[verb].xpos = "VBN"
    words[subject].relation = "nsubj:pass"
  }
}
