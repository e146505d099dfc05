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
    let stride = layout.unitCount * sizes.width
    let means = workspace.means.reserve((layers.count + 1) * stride)
    embed(batch, layout, into: hidden)
    trace?(hidden)
    average(hidden, batch, layout, batch.indices, into: means)
    for (index, layer) in layers.enumerated() {
      for run in layout.runs(of: EncoderLayer.runPieces) {
        layer.apply(hidden, layout, run, workspace)
        average(hidden, batch, layout, run, into: means + (index + 1) * stride)
      }
      trace?(hidden)
    }
    return unitVectors(means, batch, layout, workspace)
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

  /// The means of the vectors of the pieces of each unit of a run of sequences, [units, width].
  ///
  /// The root's is the vector of the first piece; that of a unit without pieces is zero.
  private func average(
    _ hidden: UnsafePointer<Float>, _ batch: [PieceSequence], _ layout: BatchLayout,
    _ run: Range<Int>, into means: UnsafeMutablePointer<Float>
  ) {
    let width = sizes.width
    for index in run {
      let pieces = hidden + layout.pieces[index].lowerBound * width
      var mean = means + layout.units[index].lowerBound * width
      mean.update(from: pieces, count: width)
      for unit in batch[index].units {
        mean += width
        if unit.isEmpty {
          mean.update(repeating: 0, count: width)
        } else {
          kernel.steps.pointee.mean(
            pieces + unit.lowerBound * width, Int32(unit.count), Int32(width), mean)
        }
      }
    }
  }

  /// The vectors of roots and units for each group of heads.
  ///
  /// The group's mixture of the layers, the vector of the unit's shape and the sum of those of its affixes stand beside each
  /// other; the root has no affixes.
  private func unitVectors(
    _ means: UnsafePointer<Float>, _ batch: [PieceSequence], _ layout: BatchLayout,
    _ workspace: Workspace
  ) -> UnitVectors {
    let stride = layout.unitCount * sizes.wordWidth
    let units = UnitVectors(
      start: workspace.units.reserve(HeadGroup.allCases.count * stride), groupStride: stride)
    var row = units.start
    var mean = means
    func add(shape: Int, affixes: [Int]) {
      for group in HeadGroup.allCases {
        let place = row + group.rawValue * stride
        mix(mean, layout, group, into: place)
        addSpelling(shape: shape, affixes: affixes, at: place + sizes.width)
      }
      row += sizes.wordWidth
      mean += sizes.width
    }
    for sequence in batch {
      add(shape: sizes.shapes - 1, affixes: [])
      for (shape, affixes) in zip(sequence.shapes, sequence.affixes) {
        add(shape: shape, affixes: affixes)
      }
    }
    return units
  }

  private func mix(
    _ mean: UnsafePointer<Float>, _ layout: BatchLayout, _ group: HeadGroup,
    into row: UnsafeMutablePointer<Float>
  ) {
    mixing.withUnsafeBufferPointer { mixing in
      guard let start = mixing.baseAddress else { return }
      kernel.steps.pointee.mix(
        mean, layout.unitCount * sizes.width, Int32(sizes.layers + 1), Int32(sizes.width),
        start + group.rawValue * (sizes.layers + 1), row)
    }
  }

  private func addSpelling(
    shape: Int, affixes: [Int], at place: UnsafeMutablePointer<Float>
  ) {
    place.update(repeating: 0, count: sizes.shapeWidth + sizes.affixWidth)
    add(shapeEmbeddings, row: shape, width: sizes.shapeWidth, to: place)
    for affix in affixes { affixEmbeddings.add(row: affix, to: place + sizes.shapeWidth, kernel) }
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
