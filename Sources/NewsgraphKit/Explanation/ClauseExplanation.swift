import Extraction
import Language

/// How clauses and noun phrases were read, in words.
struct ClauseExplanation {
  let document: Document

  /// A clause: what it is, what it is said of, what marks it, and what it gives.
  func lines(of trace: ClauseTrace) -> [String] {
    let clause = trace.clause
    let title = "\(named(clause.head)): \(kind(of: clause)); \(place(of: clause))"
    return TerminalText.paragraph(title, first: "", rest: "    ")
      + subjectLines(of: clause) + markLines(trace.marks, of: clause)
      + (trace.objection.map { silence($0) } ?? [])
      + CandidateExplanation(document: document).lines(of: trace.candidates)
  }

  /// A noun phrase that states something by itself.
  func lines(of trace: NounTrace) -> [String] {
    [named(trace.noun)] + CandidateExplanation(document: document).lines(of: trace.candidates)
  }

  /// A word with its number in the sentence.
  private func named(_ word: Int) -> String {
    let first = document.sentences[document.sentenceOfWord[word]].words.lowerBound
    return "\(quoted(word)), word \(word - first + 1)"
  }

  private func quoted(_ word: Int) -> String { "“\(document.words[word].form)”" }

  private func quoted(_ words: [Int]) -> String { "“\(document.text(ofWords: words))”" }

  private func kind(of clause: Clause) -> String {
    switch clause.kind {
    case .verbal: clause.group.isPassive ? "verbal clause, passive" : "verbal clause, active"
    case .copular: "copular clause"
    case .existential: "existential clause"
    }
  }

  /// How a clause hangs in its sentence.
  private func place(of clause: Clause) -> String {
    let link = link(of: clause)
    guard let first = clause.firstConjunct else { return link }
    return "\(link), coordinate with \(quoted(first))"
  }

  private func link(of clause: Clause) -> String {
    guard clause.link != .main, let anchor = clause.anchor.map(quoted) else { return "main clause" }
    let marker = marker(of: clause)
    return switch clause.link {
    case .main: "main clause"
    case .complement: "complement of \(anchor)"
    case .open: "complement of \(anchor), without a subject of its own"
    case .adverbial: "adverbial clause of \(anchor)\(marker)"
    case .adnominal: "clause of the noun \(anchor)\(marker)"
    case .relative: "relative clause of \(anchor)"
    case .subject: "subject of \(anchor)"
    case .parataxis: "beside \(anchor)"
    }
  }

  private func subjectLines(of clause: Clause) -> [String] {
    guard !clause.subjects.isEmpty else { return [] }
    let subjects = clause.subjects.map { $0.text(in: document) }.joined(separator: " + ")
    return Self.entry("subject", "\(subjects) (\(origin(of: clause)))")
  }

  private func origin(of clause: Clause) -> String {
    let anchor = clause.anchor.map(quoted) ?? "its sentence"
    return switch clause.origin {
    case .own: "its own"
    case .shared: "shared with \(clause.firstConjunct.map(quoted) ?? anchor)"
    case .antecedent: "what the clause is about"
    case .understood: "understood from \(anchor)"
    case .missing: "none"
    }
  }

  /// The marks, those with the same origin on one line.
  private func markLines(_ marks: [Mark], of clause: Clause) -> [String] {
    var groups: [(origin: String, values: [String])] = []
    for mark in marks {
      let (value, origin) = (text(of: mark.value), origin(of: mark, in: clause))
      if let last = groups.last, last.origin == origin {
        groups[groups.count - 1].values.append(value)
      } else {
        groups.append((origin, [value]))
      }
    }
    return groups.enumerated().flatMap { index, group in
      let reason = group.origin.isEmpty ? "" : " (\(group.origin))"
      return Self.entry(
        index == 0 ? "marks" : "", group.values.joined(separator: ", ") + reason)
    }
  }

  private func text(of value: Mark.Value) -> String {
    switch value {
    case .negative: "negative"
    case .factuality(let factuality): factuality.rawValue
    case .tense(let tense): tense.rawValue
    case .attribution(let attribution): attribution.text(in: document)
    }
  }

  /// The subordinating words of a clause behind *with*, if it has any.
  private func marker(of clause: Clause) -> String {
    clause.markers.isEmpty ? "" : " with \(quoted(clause.markers))"
  }

  private func origin(of mark: Mark, in clause: Clause) -> String {
    switch mark.origin {
    case .own: "its own words"
    case .anchor(let word): "hangs on \(quoted(word))\(marker(of: clause))"
    case .question: "the sentence asks"
    case .quotation: "quoted over several sentences"
    case .saying:
      if case .attribution(let attribution) = mark.value, let verb = attribution.verb {
        quoted(verb)
      } else {
        ""
      }
    }
  }

  private func silence(_ objection: Objection) -> [String] {
    Self.entry("nothing", objection.text(in: document))
  }

  /// A label and what it labels.
  private static func entry(_ label: String, _ text: String) -> [String] {
    TerminalText.paragraph(text, first: "  " + TerminalText.padded(label, to: 9))
  }
}

extension Attribution {
  /// Who says it, for people.
  func text(in document: Document) -> String {
    "said by \(source?.text(in: document) ?? "somebody")"
  }
}
