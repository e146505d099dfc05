/// What can be the subject of a triple or name a graph: an IRI or a blank node.
///
/// IRIs come before blank nodes.
public enum Resource: Hashable, Sendable {
  case iri(IRI)
  case blankNode(BlankNode)

  /// The IRI, unless this is a blank node.
  public var iri: IRI? {
    if case .iri(let iri) = self { iri } else { nil }
  }
}

extension Resource: Comparable {
  /// IRIs before blank nodes; each kind in its own order.
  public static func < (one: Resource, other: Resource) -> Bool { Term(one) < Term(other) }
}

/// Any RDF term.
///
/// IRIs come before blank nodes, blank nodes before literals.
public enum Term: Hashable, Sendable {
  case iri(IRI)
  case blankNode(BlankNode)
  case literal(Literal)

  /// The resource as a term.
  public init(_ resource: Resource) {
    switch resource {
    case .iri(let iri): self = .iri(iri)
    case .blankNode(let node): self = .blankNode(node)
    }
  }

  /// The resource, unless this is a literal.
  public var resource: Resource? {
    switch self {
    case .iri(let iri): .iri(iri)
    case .blankNode(let node): .blankNode(node)
    case .literal: nil
    }
  }

  /// The IRI, if it is one.
  public var iri: IRI? {
    if case .iri(let iri) = self { iri } else { nil }
  }

  /// The literal, if it is one.
  public var literal: Literal? {
    if case .literal(let literal) = self { literal } else { nil }
  }
}

extension Term: Comparable {
  /// IRIs, blank nodes, literals; each kind in its own order.
  public static func < (one: Term, other: Term) -> Bool {
    switch (one, other) {
    case (.iri(let one), .iri(let other)): one < other
    case (.blankNode(let one), .blankNode(let other)): one < other
    case (.literal(let one), .literal(let other)): one < other
    default: one.kindRank < other.kindRank
    }
  }

  private var kindRank: Int {
    switch self {
    case .iri: 0
    case .blankNode: 1
    case .literal: 2
    }
  }
}
