import Extraction
import Language

/// What patterns read, in words: propositions with their qualifiers, marks and wordings, and those that were kept back.
struct CandidateExplanation {
  let document: Document

  /// Candidates below the names of their patterns.
  func lines(of candidates: [Candidate]) -> [String] {
    var last: String?
    return candidates.flatMap { candidate -> [String] in
      let title = title(of: candidate)
      let isNew = title != last
      last = title
      return (isNew ? TerminalText.paragraph(title, first: "  ", rest: "    ") : [])
        + (candidate.objection == nil ? stated(candidate.proposition) : kept(candidate.proposition))
    }
  }

  private func title(of candidate: Candidate) -> String {
    let name = candidate.proposition.pattern
    return candidate.objection.map { "\(name), kept back: \($0.text(in: document))" } ?? name
  }

  /// A proposition with all that belongs to it.
  private func stated(_ proposition: Proposition) -> [String] {
    let complete = proposition.wording(in: document)
    let wordings = proposition.wordings(in: document)
    let others = wordings.filter { $0.form != .complete }.map(row)
    return mainLines(proposition, complete, isWorded: !wordings.isEmpty)
      + qualifierLines(complete.qualifiers)
      + TerminalText.paragraph(
        (marks(of: proposition) + [Self.text(ofConfidence: complete.confidence)])
          .joined(separator: ", "), first: Self.indent)
      + others.flatMap { TerminalText.paragraph($0, first: Self.indent + "also: ") }
  }

  /// What stands below a proposition is indented so far.
  private static let indent = "        "

  private func qualifierLines(_ qualifiers: [Wording.Addition]) -> [String] {
    let width = qualifiers.map(\.role.rawValue.count).max() ?? 0
    return qualifiers.flatMap {
      let label = TerminalText.padded($0.role.rawValue + ":", to: width + 2)
      return TerminalText.paragraph($0.part.text, first: Self.indent + label)
    }
  }

  /// A proposition that does not stand.
  private func kept(_ proposition: Proposition) -> [String] {
    mainLines(proposition, proposition.wording(in: document), isWorded: true, bullet: "✗")
  }

  /// Subject, relation and object; the relation's name in brackets where the sentence has no words for it.
  private func mainLines(
    _ proposition: Proposition, _ wording: Wording, isWorded: Bool, bullet: String = "→"
  ) -> [String] {
    let relation = isWorded ? wording.predicate.text : "[\(name(of: proposition.predicate))]"
    let parts = [wording.subject.text, relation, wording.object.text].filter { !$0.isEmpty }
    return TerminalText.paragraph(parts.joined(separator: " | "), first: "    \(bullet) ")
  }

  private func name(of predicate: Predicate) -> String {
    let words = [predicate.lemma, predicate.particle, predicate.preposition].compactMap { $0 }
    return words.joined(separator: " ") + (predicate.isPassive ? ", passive" : "")
  }

  /// A minimal wording on one line.
  private func row(_ wording: Wording) -> String {
    let slots =
      [wording.subject.text, wording.predicate.text, wording.object.text]
      + wording.qualifiers.map { "\($0.role.rawValue): \($0.part.text)" }
    let confidence = Self.text(ofConfidence: wording.confidence)
    return "\(slots.filter { !$0.isEmpty }.joined(separator: " | ")), \(confidence)"
  }

  private func marks(of proposition: Proposition) -> [String] {
    (proposition.polarity == .negative ? ["negative"] : [])
      + (proposition.factuality == .certain ? [] : [proposition.factuality.rawValue])
      + (proposition.tense.map { [$0.rawValue] } ?? [])
      + proposition.attributions.map { $0.text(in: document) }
  }

  private static func text(ofConfidence confidence: Double) -> String {
    "confidence \((confidence * 100).rounded() / 100)"
  }
}
