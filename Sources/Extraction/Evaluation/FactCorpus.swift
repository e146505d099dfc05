/// Subject, relation and object of a binary statement, word by word.
package struct BinaryTriple: Sendable, Hashable {
  /// The three slots.
  package let slots: [[Substring]]

  /// A triple of texts.
  package init(_ subject: String, _ relation: String, _ object: String) {
    slots = [subject, relation, object].map { $0.split(whereSeparator: \.isWhitespace) }
  }

  /// The triples of a wording: subject, relation and object, and for each qualifier one with relation and object as its
  /// relation.
  package static func triples(of wording: Wording) -> [BinaryTriple] {
    let (subject, relation) = (wording.subject.text, wording.predicate.text)
    let object = wording.object.text
    let whole = object.isEmpty ? [] : [BinaryTriple(subject, relation, object)]
    return whole
      + wording.qualifiers.filter { !$0.part.text.isEmpty }.map {
        BinaryTriple(subject, relation + " " + object, $0.part.text)
      }
  }
}

/// A fact of a sentence, with all acceptable wordings of it.
package struct AnnotatedFact: Sendable, Hashable {
  /// Its number in the sentence.
  package var number: Int
  /// Whether a noun phrase alone says it, so that it is neither asked for nor wrong.
  package var isNominal: Bool
  /// The slots of each wording.
  package var wordings: [[SlotPattern]] = []

  /// Whether a triple is one of the wordings.
  package func isStated(by triple: BinaryTriple) -> Bool {
    wordings.contains { zip($0, triple.slots).allSatisfy { $0.matches($1) } }
  }
}

/// Sentences with all the facts that they state, in BenchIE's format, as in `openie-dev/gold.txt`.
package struct FactCorpus: Sendable {
  /// What a triple states.
  package enum Verdict: Sendable, Hashable {
    /// The fact with a number.
    case right(Int)
    /// A fact that is neither asked for nor wrong.
    case nominal
    /// None.
    case wrong
  }

  /// The tokenised sentences.
  package private(set) var sentences: [String] = []
  /// The facts of each sentence.
  package private(set) var facts: [[AnnotatedFact]] = []

  /// Reads the facts; lines that are no heading and no wording are passed over.
  package init(_ text: String) {
    for line in text.split(separator: "\n") {
      if line.hasPrefix("sent_id:") {
        sentences.append(line.split(separator: "\t").last.map(String.init) ?? "")
        facts.append([])
      } else if let heading = line.wholeMatch(of: /\S+--> Cluster (\d+):\s*#?\s*(.*)/) {
        let tags = heading.2.split(separator: ";").map { $0.trimmingPrefix(while: \.isWhitespace) }
        facts[facts.count - 1].append(
          AnnotatedFact(number: Int(heading.1) ?? 0, isNominal: tags.contains("nominal")))
      } else if let fact = facts.last?.indices.last {
        let slots = line.split(separator: " --> ").map { SlotPattern(String($0)) }
        if slots.count == 3 { facts[facts.count - 1][fact].wordings.append(slots) }
      }
    }
  }

  /// What a triple states of a sentence; a fact that is asked for comes before one that is not.
  package func verdict(on triple: BinaryTriple, sentence: Int) -> Verdict {
    let stated = facts[sentence].filter { $0.isStated(by: triple) }
    if let asked = stated.first(where: { !$0.isNominal }) { return .right(asked.number) }
    return stated.isEmpty ? .wrong : .nominal
  }

  /// Facts found and facts asked for, and different triples that state none, among the triples of a sentence.
  package func counts(
    of triples: [BinaryTriple], sentence: Int
  ) -> (found: Int, asked: Int, wrong: Int) {
    let verdicts = Set(triples).map { verdict(on: $0, sentence: sentence) }
    let found = Set(verdicts.filter { if case .right = $0 { true } else { false } })
    return (
      found.count, facts[sentence].count { !$0.isNominal }, verdicts.count { $0 == .wrong }
    )
  }
}
