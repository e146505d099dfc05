extension Network {
  /// The name of the implementation that computes the matrix products on this processor.
  package var kernelName: String { BLAS.name }

  /// The seconds that the encoder's matrix products alone take for a number of pieces, on one thread.
  package func productsSeconds(forPieces pieces: Int) -> Double {
    let layers = encoder.layers.flatMap {
      [$0.projections, $0.attentionOutput, $0.intermediate, $0.output]
    }
    let rows = min(pieces, 512)
    let widest = layers.map { max($0.inputs, $0.outputs) }.max() ?? 1
    let (input, output) = (FloatBuffer(), FloatBuffer())
    let x = input.reserve(rows * widest)
    let y = output.reserve(rows * widest)
    x.update(repeating: 0.5, count: rows * widest)
    func run() { for layer in layers { layer.apply(x, rows: rows, into: y) } }
    run()
    let time = ContinuousClock().measure { run() }
    return time / .seconds(1) * Double(pieces) / Double(max(rows, 1))
  }

  /// The seconds that the encoder takes for sequences, from pieces to the vectors of units, on one thread.
  package func encoderSeconds(_ batch: [PieceSequence], _ workspace: Workspace) -> Double {
    let layout = BatchLayout(batch)
    let time = ContinuousClock().measure {
      let hidden = encoder.encode(batch, layout, workspace)
      _ = encoder.pool(hidden, batch, layout, workspace)
    }
    return time / .seconds(1)
  }
}
