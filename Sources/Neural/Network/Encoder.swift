/// The transformer encoder: pieces in, one vector per unit out.
struct Encoder: Sendable {
  private let pieceEmbeddings: QuantizedMatrix
  /// [positions, width], the token-type row folded in.
  private let positionEmbeddings: [Float]
  private let norm: LayerNorm
  let layers: [EncoderLayer]
  /// [shapes, shapeWidth].
  private let shapeEmbeddings: [Float]
  private let sizes: Hyperparameters

  /// Length of a piece's vector.
  var width: Int { sizes.width }

  init(_ weights: WeightsFile) throws(WeightsError) {
    sizes = weights.header.hyperparameters
    pieceEmbeddings = try weights.quantized(
      "embeddings.word.weight", [sizes.vocabulary, sizes.width])
    positionEmbeddings = try weights.floats(
      "embeddings.position.weight", [sizes.positions, sizes.width])
    norm = try LayerNorm(
      weights, "embeddings.norm", width: sizes.width, epsilon: sizes.layerNormEpsilon)
    var layers: [EncoderLayer] = []
    for index in 0..<sizes.layers { layers.append(try EncoderLayer(weights, index: index)) }
    self.layers = layers
    shapeEmbeddings = try weights.floats("shapes.weight", [sizes.shapes, sizes.shapeWidth])
  }

  /// The vectors of all pieces of a batch, [pieces, width], in a buffer of the workspace.
  func encode(
    _ batch: [PieceSequence], _ layout: BatchLayout, _ workspace: Workspace
  ) -> UnsafeMutablePointer<Float> {
    let hidden = workspace.hidden.reserve(layout.pieceCount * sizes.width)
    embed(batch, layout, into: hidden)
    for layer in layers { layer.apply(hidden, layout, workspace) }
    return hidden
  }

  /// The vectors of roots and units, [units, width + shapeWidth], in a buffer of the workspace.
  ///
  /// A unit's vector is the mean of its pieces' vectors (zero without pieces) and its shape's embedding; the root's is that
  /// of the first piece and the last shape's.
  func pool(
    _ hidden: UnsafePointer<Float>, _ batch: [PieceSequence], _ layout: BatchLayout,
    _ workspace: Workspace
  ) -> UnsafeMutablePointer<Float> {
    let units = workspace.units.reserve(layout.unitCount * sizes.wordWidth)
    for (index, sequence) in batch.enumerated() {
      let pieces = hidden + layout.pieces[index].lowerBound * sizes.width
      var row = units + layout.units[index].lowerBound * sizes.wordWidth
      pool(pieces, 0..<1, shape: sizes.shapes - 1, into: row)
      for (unit, shape) in zip(sequence.units, sequence.shapes) {
        row += sizes.wordWidth
        pool(pieces, unit, shape: shape, into: row)
      }
    }
    return units
  }

  /// The vectors that the layers begin with, [pieces, width].
  func embed(
    _ batch: [PieceSequence], _ layout: BatchLayout, into hidden: UnsafeMutablePointer<Float>
  ) {
    let width = sizes.width
    for (index, sequence) in batch.enumerated() {
      precondition(sequence.pieces.count <= sizes.positions, "sequence longer than the positions")
      let first = hidden + layout.pieces[index].lowerBound * width
      positionEmbeddings.withUnsafeBufferPointer { positions in
        guard let start = positions.baseAddress else { return }
        first.update(from: start, count: sequence.pieces.count * width)
      }
      for (position, piece) in sequence.pieces.enumerated() {
        pieceEmbeddings.add(row: Int(piece), to: first + position * width)
      }
    }
    norm.apply(hidden, rows: layout.pieceCount)
  }

  private func pool(
    _ pieces: UnsafePointer<Float>, _ range: Range<Int>, shape: Int,
    into row: UnsafeMutablePointer<Float>
  ) {
    let width = sizes.width
    row.update(repeating: 0, count: width)
    for piece in range {
      let vector = pieces + piece * width
      for column in 0..<width { row[column] += vector[column] }
    }
    if range.count > 1 {
      let share = 1 / Float(range.count)
      for column in 0..<width { row[column] *= share }
    }
    for column in 0..<sizes.shapeWidth {
      row[width + column] = shapeEmbeddings[shape * sizes.shapeWidth + column]
    }
  }
}
