public import RDFModel

/// What two RDF datasets state differently, triple by triple, with labels for people.
public struct TripleDifference: Sendable {
  /// The exact difference.
  public let exact: DatasetDifference
  private let labels: TripleLabels

  /// The differences of a version from an earlier one.
  ///
  /// - Throws: ``CanonicalizationError/workLimitReached(_:)`` where too many blank nodes look alike.
  public init(from old: Version, to new: Version) throws(CanonicalizationError) {
    exact = try DatasetDifference(from: old.dataset, to: new.dataset)
    labels = TripleLabels(old, new)
  }

  /// What only the old version states, subject by subject.
  public var removed: [TripleLine] { exact.removed.map(labels.line) }

  /// What only the new version states, subject by subject.
  public var added: [TripleLine] { exact.added.map(labels.line) }
}

/// A triple with labels for its terms.
public struct TripleLine: Codable, Sendable, Equatable {
  /// The terms as N-Triples writes them.
  public struct Nodes: Codable, Sendable, Equatable {
    var subject: String
    var predicate: String
    var object: String
  }

  /// The label of the subject.
  public var subject: String
  /// The label of the predicate.
  public var predicate: String
  /// The label of the object, or its text.
  public var object: String
  /// The name of the graph that has it; nil for the default graph.
  public var graph: String?
  /// The terms themselves.
  public var nodes: Nodes
}

/// Finds what people call the terms of two datasets.
private struct TripleLabels {
  private let datasets: [Dataset]
  private let namespaces: Namespaces

  init(_ old: Version, _ new: Version) {
    datasets = [new.dataset, old.dataset]
    var namespaces = Namespaces.wellKnown
    for version in [old, new] {
      for binding in version.namespaces { namespaces.bind(binding.prefix, to: binding.namespace) }
    }
    self.namespaces = namespaces
  }

  func line(_ quad: Quad) -> TripleLine {
    let subject = Term(quad.triple.subject)
    let predicate = Term.iri(quad.triple.predicate)
    return TripleLine(
      subject: label(of: subject), predicate: label(of: predicate),
      object: label(of: quad.triple.object), graph: quad.graph.map(\.description),
      nodes: TripleLine.Nodes(
        subject: subject.description, predicate: predicate.description,
        object: quad.triple.object.description))
  }

  private static let properties = [
    RDFS.label, SKOS.prefLabel, IRI(unchecked: Schema.namespace + "name"),
    IRI(unchecked: "http://xmlns.com/foaf/0.1/name"),
    IRI(unchecked: "http://purl.org/dc/terms/title"),
  ]

  private func label(of term: Term) -> String {
    if let literal = term.literal { return literal.lexicalForm }
    guard let resource = term.resource else { return term.description }
    for dataset in datasets {
      for property in Self.properties {
        if let label = dataset.object(of: resource, property)?.literal { return label.lexicalForm }
      }
    }
    guard let iri = resource.iri, let (binding, local) = namespaces.split(iri), !local.isEmpty
    else { return term.description }
    return "\(binding.prefix):\(local)"
  }
}
