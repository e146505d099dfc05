extension Dataset {
  /// Renames the blank nodes so that isomorphic datasets become equal.
  ///
  /// Implements [RDFC-1.0](https://www.w3.org/TR/rdf-canon/#canon-algorithm); the comments in
  /// `CanonicalNaming` carry its step numbers.
  ///
  /// - Parameter workLimit: How often Hash N-Degree Quads may run, and permutations be tried in it,
  ///   beyond ten times for each blank node that looks like another. A crafted dataset can make the
  ///   algorithm exponential; this is what stops it.
  /// - Returns: The same statements, with blank nodes named `c14n0`, `c14n1`, … in canonical order.
  /// - Throws: ``CanonicalizationError/workLimitReached(_:)``.
  /// - Complexity: O(*n* log *n*) in the number of quads when no two blank nodes look alike.
  public func canonicalized(
    by hash: CanonicalHash = .sha256, workLimit: Int = 4_000
  ) throws(CanonicalizationError) -> Dataset {
    let identifiers = try canonicalIdentifiers(by: hash, workLimit: workLimit)
    return identifiers.isEmpty ? self : renamed { identifiers[$0] ?? $0.label }
  }

  /// The canonical identifier of each blank node (the issued identifiers map of RDFC-1.0), without
  /// `_:`.
  ///
  /// - Throws: ``CanonicalizationError/workLimitReached(_:)``; see
  ///   ``canonicalized(by:workLimit:)``.
  public func canonicalIdentifiers(
    by hash: CanonicalHash = .sha256, workLimit: Int = 4_000
  ) throws(CanonicalizationError) -> [BlankNode: String] {
    try CanonicalNaming.identifiers(of: BlankQuads(self), hash, workLimit: workLimit)
  }

  /// The dataset in its canonical form: the lines of its canonical N-Quads, in code point order.
  ///
  /// - Throws: ``CanonicalizationError/workLimitReached(_:)``; see
  ///   ``canonicalized(by:workLimit:)``.
  public func canonicalNQuads(
    by hash: CanonicalHash = .sha256, workLimit: Int = 4_000
  ) throws(CanonicalizationError) -> [UInt8] {
    try canonicalized(by: hash, workLimit: workLimit).sortedLines()
  }

  /// The dataset with other labels for its blank nodes.
  package func renamed(_ label: @escaping (BlankNode) -> String) -> Dataset {
    let rename = { (resource: Resource) -> Resource in
      guard case .blankNode(let node) = resource else { return resource }
      return .blankNode(BlankNode(label(node)))
    }
    var result = Dataset()
    for row in rows {
      var quad = quad(row)
      quad.triple.subject = rename(quad.triple.subject)
      if let object = quad.triple.object.resource { quad.triple.object = Term(rename(object)) }
      quad.graph = quad.graph.map(rename)
      result.insert(quad)
    }
    return result
  }

  /// The quads as lines of N-Quads in the order of the lines' code points, which is not the
  /// dataset's own: a text in quotation marks comes before an IRI.
  private func sortedLines() -> [UInt8] {
    var text: [UInt8] = []
    var ends: [Int] = []
    forEachInBytes { subject, predicate, object, graph in
      text.append(lineOf: subject, predicate, object, graph: graph)
      ends.append(text.count)
    }
    let ranges = zip([0] + ends, ends).map { $0..<$1 }
    return text.withUnsafeBufferPointer { buffer in
      let sorted = ranges.sorted { one, other in
        UnsafeBufferPointer(rebasing: buffer[one])
          .precedes(UnsafeBufferPointer(rebasing: buffer[other])) ?? false
      }
      var result: [UInt8] = []
      result.reserveCapacity(buffer.count)
      for range in sorted { result.append(contentsOf: buffer[range]) }
      return result
    }
  }
}
