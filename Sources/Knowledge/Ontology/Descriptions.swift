import RDFModel

/// The descriptions of a dataset by subject: an index for reading an ontology.
struct Descriptions {
  private var values: [IRI: [IRI: [Term]]] = [:]
  /// The described resources, in the order of their IRIs.
  let subjects: [IRI]

  init(_ quads: some Sequence<Quad>) {
    for quad in quads {
      guard case .iri(let subject) = quad.triple.subject else { continue }
      values[subject, default: [:]][quad.triple.predicate, default: []].append(quad.triple.object)
    }
    subjects = values.keys.sorted { $0.value < $1.value }
  }

  /// The IRIs that a property of a subject has as values.
  func iris(_ subject: IRI, _ property: IRI) -> [IRI] {
    values[subject]?[property]?.compactMap { if case .iri(let iri) = $0 { iri } else { nil } }
      .sorted { $0.value < $1.value } ?? []
  }

  /// The texts that a property of a subject has as values.
  func texts(_ subject: IRI, _ property: IRI) -> [String] {
    values[subject]?[property]?.compactMap {
      if case .literal(let literal) = $0 { literal.lexicalForm } else { nil }
    }.sorted() ?? []
  }

  /// Whether a subject has a class.
  func isInstance(_ subject: IRI, of type: IRI) -> Bool {
    iris(subject, RDF.type).contains(type)
  }
}
