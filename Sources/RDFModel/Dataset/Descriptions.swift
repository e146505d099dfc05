/// What a dataset says of each thing that has an IRI, for whoever reads all of it.
///
/// The statements are brought into the order of their subjects once, and a term becomes a value only where it is asked for: reading
/// a large dataset from end to end this way costs a fraction of lookups in it.
package final class Descriptions: Sendable {
  /// A thing with its statements.
  package struct Subject: Sendable {
    /// What it is identified by.
    package let iri: IRI
    fileprivate let rows: Range<Int>
  }

  /// The things that something is said of, in the order of their IRIs.
  package let subjects: [Subject]
  private let rows: [RowTable.Row]
  private let terms: TermTable

  /// The descriptions in a dataset, whatever graphs they are in.
  package init(_ dataset: Dataset) {
    terms = dataset.terms
    rows = dataset.rows.sorted { $0.subject < $1.subject }
    var subjects: [Subject] = []
    var start = 0
    while start < rows.count {
      let number = rows[start].subject
      let end = rows[start...].firstIndex { $0.subject != number } ?? rows.count
      if let iri = terms.iri(number) { subjects.append(Subject(iri: iri, rows: start..<end)) }
      start = end
    }
    self.subjects = subjects.sorted { $0.iri < $1.iri }
  }

  /// The subjects that have one of some classes.
  package func instances(of classes: IRI...) -> [Subject] {
    let classes = classes.compactMap { number(of: $0) }
    guard let type = number(of: RDF.type) else { return [] }
    return subjects.filter { subject in
      rows[subject.rows].contains { $0.predicate == type && classes.contains($0.object) }
    }
  }

  /// The IRIs that a property has as values, in order.
  package func iris(_ subject: Subject, _ property: IRI) -> [IRI] {
    values(subject, property) { terms.iri($0) }
  }

  /// The texts that a property has as values, in order.
  package func texts(_ subject: Subject, _ property: IRI) -> [String] {
    values(subject, property) { terms.lexicalForm($0) }
  }

  private func values<Value: Comparable>(
    _ subject: Subject, _ property: IRI, _ value: (TermTable.Number) -> Value?
  ) -> [Value] {
    guard let property = number(of: property) else { return [] }
    var values: [Value] = []
    for row in rows[subject.rows] where row.predicate == property {
      if let value = value(row.object) { values.append(value) }
    }
    return values.count > 1 ? values.sorted() : values
  }

  private func number(of iri: IRI) -> TermTable.Number? {
    iri.value.withBytes { terms.number(of: .iri($0)) }
  }
}
