public import Language

extension Proposition {
  /// The proposition on one line, for people and for tests:
  /// `(Huawei; denies; these claims) [time: on Monday] negative possible past by Ren`.
  ///
  /// A clause in the object's place stands in braces; a missing subject is a dash.
  public func description(in document: Document) -> String {
    let wording = wording(in: document)
    var object = wording.object.text
    if case .clause? = self.object { object = "{\(object)}" }
    let subject = wording.subject.text.isEmpty ? "–" : wording.subject.text
    let slots = [subject, wording.predicate.text] + (object.isEmpty ? [] : [object])
    let qualifiers = wording.qualifiers.map { "\($0.role): \($0.part.text)" }
    let list = qualifiers.isEmpty ? [] : ["[" + qualifiers.joined(separator: ", ") + "]"]
    return (["(" + slots.joined(separator: "; ") + ")"] + list + marks(in: document)).joined(
      separator: " ")
  }

  /// What makes it less than a plain, present fact.
  private func marks(in document: Document) -> [String] {
    let sources = attributions.map { "by " + ($0.source?.text(in: document) ?? "someone") }
    return (polarity == .negative ? ["negative"] : [])
      + (factuality == .certain ? [] : [factuality.rawValue]) + (tense.map { [$0.rawValue] } ?? [])
      + sources
  }
}
