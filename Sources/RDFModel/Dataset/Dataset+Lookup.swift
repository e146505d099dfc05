extension Dataset {
  /// Whether a quad is present.
  ///
  /// - Complexity: O(1) on average.
  public func contains(_ quad: Quad) -> Bool { contains(quad.triple, graph: quad.graph) }

  /// Whether a graph, the default graph unless told otherwise, has a triple.
  ///
  /// - Complexity: O(1) on average.
  public func contains(_ triple: Triple, graph: Resource? = nil) -> Bool {
    guard let subject = number(of: Term(triple.subject)),
      let predicate = number(of: .iri(triple.predicate)), let object = number(of: triple.object)
    else { return false }
    var graphNumber = Self.absent
    if let graph {
      guard let number = number(of: Term(graph)) else { return false }
      graphNumber = number
    }
    return contains(
      Row(subject: subject, predicate: predicate, object: object, graph: graphNumber))
  }

  /// The quads with the given terms, in all graphs, in canonical order; nil fits every term.
  ///
  /// - Complexity: O(*m*), *m* being how often the rarest of the given terms stands in its
  ///   position, and sorting what is found.
  public func quads(
    subject: Resource? = nil, predicate: IRI? = nil, object: Term? = nil
  ) -> [Quad] {
    sortedQuads(rows(subject: subject, predicate: predicate, object: object))
  }

  /// The triples of one graph in canonical order; nil is the default graph.
  public func triples(in graph: Resource?) -> [Triple] {
    guard let graph else {
      return sortedQuads(rows.filter { $0.graph == Self.absent }).map(\.triple)
    }
    guard let number = number(of: Term(graph)) else { return [] }
    return sortedQuads(rows(matching: [(.graph, number)])).map(\.triple)
  }

  /// The objects that a subject has for a predicate in any graph, each once, in canonical order.
  public func objects(of subject: Resource, _ predicate: IRI) -> [Term] {
    distinctTerms(at: .object, rows(subject: subject, predicate: predicate, object: nil))
  }

  /// The first object, in canonical order, that a subject has for a predicate in any graph.
  public func object(of subject: Resource, _ predicate: IRI) -> Term? {
    objects(of: subject, predicate).first
  }

  /// The subjects that have an object for a predicate in any graph, each once, in canonical order.
  public func subjects(with predicate: IRI, _ object: Term) -> [Resource] {
    distinctTerms(at: .subject, rows(subject: nil, predicate: predicate, object: object))
      .compactMap(\.resource)
  }

  /// Every subject once, in canonical order.
  public var subjects: [Resource] {
    distinctTerms(at: .subject, rows).compactMap(\.resource)
  }

  /// Every predicate once, in canonical order.
  public var predicates: [IRI] {
    distinctTerms(at: .predicate, rows).compactMap(\.iri)
  }

  /// The names of the named graphs in canonical order.
  public var graphNames: [Resource] {
    distinctTerms(at: .graph, rows).compactMap(\.resource)
  }

  /// The quads of some rows in canonical order.
  private func sortedQuads(_ rows: [Row]) -> [Quad] {
    var reader = TermReader(terms)
    return rows.sorted(by: precedes).map { reader.rememberedQuad($0) }
  }

  /// Whether a row's quad comes before another's; equal terms are seen by their numbers.
  private func precedes(_ one: Row, _ other: Row) -> Bool {
    if one.graph != other.graph {
      if one.graph == Self.absent || other.graph == Self.absent { return one.graph == Self.absent }
      return terms.precedes(one.graph, other.graph)
    }
    if one.subject != other.subject { return terms.precedes(one.subject, other.subject) }
    if one.predicate != other.predicate { return terms.precedes(one.predicate, other.predicate) }
    return terms.precedes(one.object, other.object)
  }

  private func distinctTerms(at position: Position, _ rows: [Row]) -> [Term] {
    Set(rows.map { $0[position] }).subtracting([Self.absent]).sorted(by: terms.precedes)
      .map(terms.term)
  }

  private func rows(subject: Resource?, predicate: IRI?, object: Term?) -> [Row] {
    let pattern: [(Position, Term)] =
      [
        subject.map { (.subject, Term($0)) }, predicate.map { (.predicate, .iri($0)) },
        object.map { (.object, $0) },
      ].compactMap { $0 }
    var conditions: [(Position, Number)] = []
    for (position, term) in pattern {
      guard let number = number(of: term) else { return [] }
      conditions.append((position, number))
    }
    return rows(matching: conditions)
  }

  private func rows(matching conditions: [(Position, Number)]) -> [Row] {
    conditions.isEmpty ? rows : index.rows(of: rows, matching: conditions)
  }
}

extension Dataset {
  /// Every blank node once, in canonical order.
  public var blankNodes: [BlankNode] {
    (0..<Number(terms.count)).filter(terms.isBlankNode).map(terms.term).compactMap {
      if case .blankNode(let node) = $0 { node } else { nil }
    }.sorted()
  }
}
