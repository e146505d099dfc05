import Language

extension Scopes {
  /// The tense of a clause's verb group; nil for infinitives, participles and modal verbs.
  func tense(of clause: Clause) -> Tense? {
    let group = clause.group
    if group.auxiliaries.contains(where: isFutureAuxiliary) { return .future }
    if let planned = scheduling(clause), document.words[planned].xpos != "VBD" { return .future }
    let isHeadline = document.sentences[parsed.sentence].role == .headline
    if isHeadline, clause.link == .main, group.infinitiveMarker != nil { return .future }
    let finite = group.words.first { ["VBD", "VBZ", "VBP"].contains(document.words[$0].xpos) }
    guard let finite else { return isHeadline && group.isPassive ? .past : nil }
    if document.words[finite].xpos == "VBD" || isPerfect(finite, of: clause) { return .past }
    return isHeadline && clause.kind == .verbal && finite == clause.head ? .past : .present
  }

  /// *Will*, *shall*, and *would* in a complement (*said it would*).
  private func isFutureAuxiliary(_ word: Int) -> Bool {
    if ["will", "wo", "'ll", "’ll", "shall"].contains(document.form(word)) { return true }
    guard document.form(word) == "would", let verb = document.words[word].head else { return false }
    return parsed.clause(verb)?.link == .complement
  }

  /// *Has written*.
  private func isPerfect(_ auxiliary: Int, of clause: Clause) -> Bool {
    document.lemma(auxiliary) == "have" && auxiliary != clause.head
      && clause.group.words.contains { document.words[$0].xpos == "VBN" }
  }
}
