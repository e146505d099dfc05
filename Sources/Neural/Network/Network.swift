/// The whole network: the encoder and its heads.
///
/// Stateless and immutable, so one value serves all threads; each thread brings its own ``Workspace``.
package struct Network: Sendable {
  let encoder: Encoder
  private let tags: TagHeads
  private let arcs: ArcHead
  private let relations: RelationHead
  private let entities: EntityHead

  /// The numbers that the matrix products are computed with.
  package let arithmetic: Arithmetic
  /// The steps that it computes with.
  package let kernel: Kernel

  /// The network of a weights file.
  ///
  /// - Parameter kernel: The steps to compute with, for tests; all give the same bits.
  /// - Throws: ``WeightsError`` where a tensor is missing or has another shape than the header asks for.
  package init(
    _ weights: WeightsFile, arithmetic: Arithmetic = .int8, kernel: Kernel = .fastest
  ) throws(WeightsError) {
    let source = LayerSource(weights: weights, arithmetic: arithmetic, kernel: kernel)
    encoder = try Encoder(source)
    tags = try TagHeads(source)
    arcs = try ArcHead(source)
    relations = try RelationHead(source)
    entities = try EntityHead(source)
    self.arithmetic = arithmetic
    self.kernel = kernel
  }

  /// The scores of all heads for a batch of sequences.
  ///
  /// - Parameters:
  ///   - batch: Sequences of at most `positions` pieces.
  ///   - chooseHeads: Given a sequence's arc scores, [units, units + 1], and the number of its units, the head of each unit:
  ///     0 for the root, j for unit j − 1. Relations are scored for these.
  package func scores(
    _ batch: [PieceSequence], _ workspace: Workspace,
    chooseHeads: (_ arcs: [Float], _ units: Int) -> [Int]
  ) -> [SequenceScores] {
    let layout = BatchLayout(batch)
    let units = encoder.encode(batch, layout, workspace)
    let tagLogits = classify(
      tags.hidden, [tags.upos, tags.xpos, tags.feats, tags.lemma], units[.tags], layout, workspace)
    let entityLogits = classify(
      entities.hidden, [entities.output], units[.entities], layout, workspace)[0]
    let arcScores = arcs.scores(units[.trees], layout, workspace)
    let heads = zip(arcScores, batch).map { chooseHeads($0, $1.units.count) }
    let relationLogits = relations.logits(units[.trees], layout, heads: heads, workspace)
    return batch.indices.map { index in
      let count = batch[index].units.count
      return SequenceScores(
        upos: Scores(tagLogits[0][index], rows: count),
        xpos: Scores(tagLogits[1][index], rows: count),
        feats: Scores(tagLogits[2][index], rows: count),
        lemma: Scores(tagLogits[3][index], rows: count),
        arcs: Scores(arcScores[index], rows: count), heads: heads[index],
        relations: Scores(relationLogits[index], rows: count),
        entities: Scores(entityLogits[index], rows: count))
    }
  }

  /// classifier(GELU(hidden(x))) for each classifier and each sequence, without the roots.
  private func classify(
    _ hidden: Linear, _ classifiers: [Linear], _ units: UnsafePointer<Float>,
    _ layout: BatchLayout, _ workspace: Workspace
  ) -> [[[Float]]] {
    let rows = layout.unitCount
    let shared = workspace.first.reserve(rows * hidden.outputs)
    hidden.apply(units, rows: rows, .gelu, shared, workspace)
    return classifiers.map { classifier in
      let width = classifier.outputs
      let logits = workspace.second.reserve(rows * width)
      classifier.apply(shared, rows: rows, .set, logits, workspace)
      return layout.units.map { rows in
        Array(
          UnsafeBufferPointer(
            start: logits + (rows.lowerBound + 1) * width, count: (rows.count - 1) * width))
      }
    }
  }
}
