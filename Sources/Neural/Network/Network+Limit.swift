extension Network {
  /// The name of the implementation that computes the matrix products on this processor.
  package var kernelName: String { kernel.name }

  /// The seconds that the encoder's matrix products alone take for a number of pieces, on one thread: the best of a few runs
  /// over as many pieces as a batch has.
  package func productsSeconds(forPieces pieces: Int) -> Double {
    let layers = encoder.layers.flatMap(\.linears)
    let rows = min(max(pieces, 1), 512)
    let inputs = Dictionary(
      layers.map { ($0.inputs, ProductInput($0.inputs, rows: rows, kernel: kernel)) },
      uniquingKeysWith: { first, _ in first })
    let times = (0..<3).map { _ in
      ContinuousClock().measure {
        for layer in layers {
          if let input = inputs[layer.inputs] { layer.multiplyOnly(input) }
        }
      }
    }
    return (times.min() ?? .zero) / .seconds(1) * Double(pieces) / Double(rows)
  }

  /// The seconds that the encoder takes for sequences, from pieces to the vectors of units, on one thread.
  package func encoderSeconds(_ batch: [PieceSequence], _ workspace: Workspace) -> Double {
    let layout = BatchLayout(batch)
    return ContinuousClock().measure { _ = encoder.encode(batch, layout, workspace) } / .seconds(1)
  }
}

/// Numbers to multiply with, in both arithmetics.
private struct ProductInput {
  let floats: [Float]
  let integers: QuantizedRows
  let rows: Int

  init(_ inputs: Int, rows: Int, kernel: Kernel) {
    self.rows = rows
    floats = (0..<(rows * inputs)).map { Float($0 % 251) - 125 }
    integers = QuantizedRows(floats, rows: rows, inputs: inputs, kernel: kernel)
  }
}

extension Linear {
  fileprivate func multiplyOnly(_ x: ProductInput) {
    switch matrix {
    case .integers(let matrix): matrix.multiplyOnly(x.integers)
    case .floats(let matrix): matrix.multiplyOnly(x.floats, rows: x.rows)
    }
  }
}
