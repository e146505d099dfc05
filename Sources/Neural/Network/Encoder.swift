internal import CNeuralKernels

/// The transformer encoder: pieces in, vectors of units out, for each group of heads one.
struct Encoder: Sendable {
  private let pieceEmbeddings: QuantizedMatrix
  /// [positions, width], the token-type row folded in.
  private let positionEmbeddings: [Float]
  /// [shapes, width], for the shape of a piece's unit; the last row is that of pieces outside all units.
  private let pieceShapeEmbeddings: [Float]
  private let norm: LayerNorm
  let layers: [EncoderLayer]
  /// [groups, layers + 1]: the share of the embeddings and of each layer in the vectors that a group of heads reads.
  private let mixing: [Float]
  /// [shapes, shapeWidth].
  private let shapeEmbeddings: [Float]
  /// [affixes, affixWidth].
  private let affixEmbeddings: QuantizedMatrix
  private let sizes: Hyperparameters
  private let kernel: Kernel

  /// Length of a piece's vector.
  var width: Int { sizes.width }

  init(_ source: LayerSource) throws(WeightsError) {
    let weights = source.weights
    sizes = source.sizes
    kernel = source.kernel
    pieceEmbeddings = try weights.quantized(
      "embeddings.word.weight", [sizes.vocabulary, sizes.width])
    positionEmbeddings = try weights.floats(
      "embeddings.position.weight", [sizes.positions, sizes.width])
    pieceShapeEmbeddings = try weights.floats(
      "embeddings.shape.weight", [sizes.shapes, sizes.width])
    norm = try source.norm("embeddings.norm")
    var layers: [EncoderLayer] = []
    for index in 0..<sizes.layers { layers.append(try EncoderLayer(source, index: index)) }
    self.layers = layers
    mixing = try weights.floats("mixing.weight", [HeadGroup.allCases.count, sizes.layers + 1])
    shapeEmbeddings = try weights.floats("shapes.weight", [sizes.shapes, sizes.shapeWidth])
    affixEmbeddings = try weights.quantized("affixes.weight", [sizes.affixes, sizes.affixWidth])
  }

  /// The vectors of roots and units of a batch, in buffers of the workspace.
  ///
  /// - Parameter trace: Is shown the vectors of all pieces, [pieces, width], before the first layer and after each one.
  func encode(
    _ batch: [PieceSequence], _ layout: BatchLayout, _ workspace: Workspace,
    trace: ((UnsafeMutablePointer<Float>) -> Void)? = nil
  ) -> UnitVectors {
    let hidden = workspace.hidden.reserve(layout.pieceCount * sizes.width)
    let count = HeadGroup.allCases.count * layout.unitCount * sizes.wordWidth
    let units = UnitVectors(
      start: workspace.units.reserve(count), groupStride: layout.unitCount * sizes.wordWidth)
    units.start.update(repeating: 0, count: count)
    embed(batch, layout, into: hidden)
    trace?(hidden)
    mix(hidden, layer: 0, batch, layout, batch.indices, into: units)
    for (index, layer) in layers.enumerated() {
      for run in layout.runs(of: layer.runPieces) {
        layer.apply(hidden, layout, run, workspace)
        mix(hidden, layer: index + 1, batch, layout, run, into: units)
      }
      trace?(hidden)
    }
    addSpellings(batch, layout, to: units)
    return units
  }

  /// The vectors that the layers begin with, [pieces, width]: norm(piece + position + shape of the piece's unit).
  private func embed(
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
      var shapes = [Int](repeating: sizes.shapes - 1, count: sequence.pieces.count)
      for (unit, shape) in zip(sequence.units, sequence.shapes) {
        for piece in unit { shapes[piece] = shape }
      }
      for (position, piece) in sequence.pieces.enumerated() {
        let row = first + position * width
        pieceEmbeddings.add(row: Int(piece), to: row, kernel)
        add(pieceShapeEmbeddings, row: shapes[position], width: width, to: row)
      }
    }
    norm.apply(hidden, rows: layout.pieceCount)
  }

  /// Adds a layer's share to the vectors of the units of a run of sequences.
  ///
  /// It is the mean of the vectors of a unit's pieces, that of the first piece for the root; a unit without pieces has none.
  private func mix(
    _ hidden: UnsafePointer<Float>, layer: Int, _ batch: [PieceSequence], _ layout: BatchLayout,
    _ run: Range<Int>, into units: UnitVectors
  ) {
    let groups = Int32(HeadGroup.allCases.count)
    mixing.withUnsafeBufferPointer { mixing in
      guard let shares = mixing.baseAddress.map({ $0 + layer }) else { return }
      for index in run {
        let sequence = batch[index]
        let pieces = hidden + layout.pieces[index].lowerBound * sizes.width
        var row = units.start + layout.units[index].lowerBound * sizes.wordWidth
        func add(_ unit: Range<Int>) {
          guard !unit.isEmpty else { return }
          kernel.steps.pointee.mix(
            pieces + unit.lowerBound * sizes.width, Int32(unit.count), Int32(sizes.width), groups,
            shares, sizes.layers + 1, row, units.groupStride)
        }
        add(0..<1)
        for unit in sequence.units {
          row += sizes.wordWidth
          add(unit)
        }
      }
    }
  }

  /// Puts the vectors of a unit's shape and of its affixes behind its mixed vector, in all groups; the root has no affixes.
  private func addSpellings(
    _ batch: [PieceSequence], _ layout: BatchLayout, to units: UnitVectors
  ) {
    for group in HeadGroup.allCases {
      for (index, sequence) in batch.enumerated() {
        var row = units[group] + layout.units[index].lowerBound * sizes.wordWidth + sizes.width
        add(shapeEmbeddings, row: sizes.shapes - 1, width: sizes.shapeWidth, to: row)
        for (shape, affixes) in zip(sequence.shapes, sequence.affixes) {
          row += sizes.wordWidth
          add(shapeEmbeddings, row: shape, width: sizes.shapeWidth, to: row)
          for affix in affixes {
            affixEmbeddings.add(row: affix, to: row + sizes.shapeWidth, kernel)
          }
        }
      }
    }
  }

  /// Adds a row of a matrix of floats to a vector.
  private func add(
    _ matrix: [Float], row: Int, width: Int, to vector: UnsafeMutablePointer<Float>
  ) {
    matrix.withUnsafeBufferPointer { matrix in
      precondition((0..<(matrix.count / width)).contains(row), "row outside the matrix")
      guard let start = matrix.baseAddress else { return }
      kernel.steps.pointee.add_scaled(vector, start + row * width, 1, Int32(width))
    }
  }
}

/// The heads that read one mixture of the encoder's layers, in the order of the mixing tensor's rows.
enum HeadGroup: Int, CaseIterable {
  case tags
  case trees
  case entities
}

/// The vectors of all roots and units of a batch for each group of heads: three matrices [units, wordWidth].
struct UnitVectors {
  let start: UnsafeMutablePointer<Float>
  let groupStride: Int

  /// The matrix of a group.
  subscript(group: HeadGroup) -> UnsafeMutablePointer<Float> {
    start + group.rawValue * groupStride
  }
}
