/// Makes quads of rows, and each term's value only once.
struct TermReader {
  private let terms: TermTable
  private var known: [TermTable.Number: Term] = [:]

  init(_ terms: TermTable) { self.terms = terms }

  /// The quad of a row.
  mutating func rememberedQuad(_ row: RowTable.Row) -> Quad {
    for position in RowTable.Position.allCases {
      let number = row[position]
      if number != RowTable.absent && known[number] == nil { known[number] = terms.term(number) }
    }
    return quad(row)
  }

  /// The quad of a row; values that are not known yet are not kept.
  func quad(_ row: RowTable.Row) -> Quad {
    guard let subject = term(row.subject).resource, let predicate = term(row.predicate).iri else {
      preconditionFailure("a row has a literal for a subject or no IRI for a predicate")
    }
    let graph = row.graph == RowTable.absent ? nil : term(row.graph).resource
    return Quad(Triple(subject, predicate, term(row.object)), graph: graph)
  }

  private func term(_ number: TermTable.Number) -> Term { known[number] ?? terms.term(number) }
}
