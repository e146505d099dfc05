package import Language

/// A text of which some clauses have marks.
package struct MarkedText: Sendable {
  /// One or two sentences.
  package let text: String
  /// Its judged clauses.
  package var clauses: [MarkedClause] = []
}

/// Texts whose clauses people have marked as denied, open or somebody's, or as none of these.
///
/// The first, third, fifth … text are for tuning, the others for checking.
package struct MarksCorpus: Sendable {
  /// The texts in the order of the file.
  package let texts: [MarkedText]

  /// Reads a text a line, each followed by its clauses on indented lines; `#` begins a comment.
  ///
  /// - Throws: ``MarksCorpusError`` if a line is neither.
  package init(parsing file: String) throws(MarksCorpusError) {
    var texts: [MarkedText] = []
    for (number, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      guard line.hasPrefix(" ") else {
        texts.append(MarkedText(text: String(line)))
        continue
      }
      guard let clause = MarkedClause(parsing: line), !texts.isEmpty else {
        throw MarksCorpusError(line: number + 1, text: String(line))
      }
      texts[texts.count - 1].clauses.append(clause)
    }
    self.texts = texts
  }

  private init(_ texts: [MarkedText]) { self.texts = texts }

  /// The half to look at.
  package var tuning: MarksCorpus { half(0) }
  /// The half that only gives a figure.
  package var checking: MarksCorpus { half(1) }

  private func half(_ remainder: Int) -> MarksCorpus {
    MarksCorpus(texts.indices.filter { $0 % 2 == remainder }.map { texts[$0] })
  }

  /// How many of the clauses carry their marks.
  ///
  /// - Parameter analyze: Makes a document of a text.
  package func score(_ analyze: (String) -> Document) -> MarksScore {
    var score = MarksScore()
    for text in texts {
      let document = analyze(text.text)
      let scorer = MarksScorer(document)
      for clause in text.clauses {
        score.add(scorer.verdicts(of: clause), of: clause, in: text)
      }
    }
    return score
  }
}

/// A line that is no clause with marks.
package struct MarksCorpusError: Error, CustomStringConvertible {
  /// Its number, from 1.
  package let line: Int
  /// What it says.
  package let text: String

  package var description: String {
    "line \(line): expected 'WORD => MARKS' below a text, found '\(text)'"
  }
}
