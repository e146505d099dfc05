/// Where the layers of a network take their numbers from, and how they compute with them.
struct LayerSource {
  let weights: WeightsFile
  let arithmetic: Arithmetic
  let kernel: Kernel

  var sizes: Hyperparameters { weights.header.hyperparameters }

  /// The linear layer whose tensors are `name.weight` and `name.bias`.
  func linear(
    _ name: String, inputs: Int, outputs: Int, hasBias: Bool = true
  ) throws(WeightsError) -> Linear {
    let bias = hasBias ? try weights.floats(name + ".bias", [outputs]) : []
    let quantized = try weights.quantized(name + ".weight", [outputs, inputs])
    switch arithmetic {
    case .int8:
      return Linear(.integers(IntegerMatrix(quantized, bias: bias, kernel: kernel)))
    case .float32:
      return Linear(
        .floats(
          FloatMatrix(
            inputs: inputs, weight: quantized.dequantized(), bias: bias, kernel: kernel)))
    }
  }

  /// The layer normalisation whose tensors are `name.weight` and `name.bias`.
  func norm(_ name: String) throws(WeightsError) -> LayerNorm {
    LayerNorm(
      scale: try weights.floats(name + ".weight", [sizes.width]),
      shift: try weights.floats(name + ".bias", [sizes.width]),
      epsilon: sizes.layerNormEpsilon, kernel: kernel)
  }
}
