import CNeuralKernels
import Foundation
import TestSupport
import Testing

@testable import Neural

/// The float steps against the formulas in doubles, and of each kernel against the others, bit by bit.
@Suite struct FloatStepTests {
  private func rows(_ values: [Float], _ width: Int) -> Reference.Matrix {
    stride(from: 0, to: values.count, by: width).map { start in
      values[start..<(start + width)].map(Double.init)
    }
  }

  private func difference(_ a: [Float], _ b: Reference.Matrix) -> Double {
    zip(a, b.joined()).map { abs(Double($0) - $1) }.max() ?? 0
  }

  /// What a step gives on the fastest kernel, after a check that all others give the same bits.
  private func result(_ x: [Float], _ step: (Kernel, inout [Float]) -> Void) -> [Float] {
    let all = Kernel.available.map { kernel in
      var y = x
      step(kernel, &y)
      return y.map(\.bitPattern)
    }
    for (kernel, bits) in zip(Kernel.available, all) { #expect(bits == all[0], "\(kernel.name)") }
    return all[0].map(Float.init(bitPattern:))
  }

  @Test func `GELU is right to three millionths`() {
    let x = (-120_000...120_000).map { Float($0) / 10_000 }
    let zeros = [Float](repeating: 0, count: x.count)
    let y = result(x) { kernel, y in
      kernel.steps.pointee.gelu(&y, zeros, Int32(y.count))
    }
    let largest = difference(y, [x.map { Reference.gelu(Double($0)) }])
    print("largest error of GELU:", largest)
    #expect(largest < 3e-6)
  }

  @Test(arguments: [1, 15, 16, 17, 48])
  func `GELU adds the bias first, for every width`(width: Int) {
    var random = SplitMix(state: 1)
    let (x, bias) = (random.floats(width, in: -5...5), random.floats(width))
    let y = result(x) { kernel, y in kernel.steps.pointee.gelu(&y, bias, Int32(width)) }
    #expect(difference(y, [zip(x, bias).map { Reference.gelu(Double($0 + $1)) }]) < 1e-5)
  }

  @Test(arguments: [4, 12, 16, 384])
  func `layer norm equals the formula`(width: Int) {
    var random = SplitMix(state: 3)
    let x = random.floats(5 * width, in: -3...9)
    let (scale, shift) = (random.floats(width), random.floats(width))
    let expected = Reference.layerNorm(
      rows(x, width), scale.map(Double.init), shift.map(Double.init), 1e-12)
    let y = result(x) { kernel, y in
      LayerNorm(scale: scale, shift: shift, epsilon: 1e-12, kernel: kernel).apply(&y, rows: 5)
    }
    #expect(difference(y, expected) < 1e-5)
  }

  @Test(arguments: [(1, 12, 3), (2, 12, 3), (9, 48, 3), (33, 64, 2), (65, 384, 12)])
  func `attention weighs the values of its own sequence`(count: Int, width: Int, heads: Int) {
    var random = SplitMix(state: 5)
    let projections = random.floats(count * 3 * width, in: -2...2)
    let matrix = rows(projections, 3 * width)
    let expected = Reference.attention(
      matrix.map { Array($0[..<width]) }, matrix.map { Array($0[width..<(2 * width)]) },
      matrix.map { Array($0[(2 * width)...]) }, heads: heads)
    let context = [Float](repeating: .nan, count: count * width)
    let y = result(context) { kernel, y in
      Attention(width: width, heads: heads, kernel: kernel)
        .apply(projections, rows: count, into: &y, Workspace())
    }
    #expect(difference(y, expected) < 1e-5)
  }

  @Test func `attention of scores far apart takes the highest alone`() {
    // Of three keys the second agrees with the queries, by a score of about 200.
    let projections: [Float] = [20, 0, 1, 20, 20, 2, 20, -20, 4]
    let y = result([0, 0, 0]) { kernel, y in
      Attention(width: 1, heads: 1, kernel: kernel)
        .apply(projections, rows: 3, into: &y, Workspace())
    }
    #expect(y == [2, 2, 2])
  }

  @Test(arguments: [(1, 1), (3, 8), (5, 16), (9, 129)])
  func `inner products are sums of products`(count: Int, width: Int) {
    var random = SplitMix(state: 6)
    let (matrix, v, bias) = (
      random.floats(count * width), random.floats(width), random.floats(count)
    )
    let expected = zip(rows(matrix, width), bias).map { row, bias in
      Reference.dot(row, v.map(Double.init)) + Double(bias)
    }
    let y = result([Float](repeating: .nan, count: count)) { kernel, y in
      kernel.steps.pointee.dots(matrix, width, Int32(count), v, Int32(width), bias, &y)
    }
    #expect(difference(y, [expected]) < 1e-5)
  }

  @Test(arguments: [(1, 12), (2, 16), (5, 37)])
  func `a mean is that of the rows`(count: Int, width: Int) {
    var random = SplitMix(state: 8)
    let pieces = random.floats(count * width)
    let expected = (0..<width).map { column in
      rows(pieces, width).reduce(0) { $0 + $1[column] } / Double(count)
    }
    let y = result([Float](repeating: .nan, count: width)) { kernel, y in
      kernel.steps.pointee.mean(pieces, Int32(count), Int32(width), &y)
    }
    #expect(difference(y, [expected]) < 1e-6)
  }

  @Test(arguments: [(1, 12), (3, 16), (7, 37)])
  func `a mixture is the weighted sum of the layers`(layers: Int, width: Int) {
    var random = SplitMix(state: 10)
    let stride = width + 3
    let (x, factors) = (random.floats(layers * stride), random.floats(layers))
    let expected = (0..<width).map { column in
      (0..<layers).reduce(0) { $0 + Double(factors[$1]) * Double(x[$1 * stride + column]) }
    }
    let y = result([Float](repeating: .nan, count: width)) { kernel, y in
      kernel.steps.pointee.mix(x, stride, Int32(layers), Int32(width), factors, &y)
    }
    #expect(difference(y, [expected]) < 1e-5)
  }

  /// Numbers of all sizes, where the product and the sum rounded one after the other often differ from the fused result.
  @Test func `a fused product and sum is rounded once on every kernel`() {
    var random = SplitMix(state: 9)
    func number() -> Float {
      Float(
        sign: .random(using: &random) ? .plus : .minus,
        exponent: .random(in: -30...30, using: &random),
        significand: .random(in: 1..<2, using: &random))
    }
    for _ in 0..<300 {
      let factor = number()
      let x = (0..<64).map { _ in number() }
      // Half of the sums nearly cancel the product.
      let y = x.map {
        Bool.random(using: &random)
          ? number() : -($0 * factor) * .random(in: 0.9...1.1, using: &random)
      }
      let sums = result(y) { kernel, y in kernel.steps.pointee.add_scaled(&y, x, factor, 64) }
      #expect(sums == zip(x, y).map { $1.addingProduct($0, factor) })
    }
  }

  @Test(arguments: [(1, 3, 2), (7, 16, 9), (12, 129, 31), (49, 384, 65), (65, 40, 33)])
  func `a layer of floats sets, adds and activates`(rows count: Int, inputs: Int, outputs: Int) {
    var random = SplitMix(state: 4)
    let x = random.floats(count * inputs)
    let (weight, bias) = (random.floats(inputs * outputs), random.floats(outputs))
    let linear = Reference.linear(rows(x, inputs), rows(weight, inputs), bias.map(Double.init))
    for kind in Linear.Result.allCases {
      let y = result([Float](repeating: 2, count: count * outputs)) { kernel, y in
        Linear(
          .floats(FloatMatrix(inputs: inputs, weight: weight, bias: bias, kernel: kernel))
        ).apply(x, rows: count, kind, &y, Workspace())
      }
      let expected =
        switch kind {
        case .set: linear
        case .add: linear.map { $0.map { $0 + 2 } }
        case .gelu: Reference.gelu(linear)
        }
      #expect(difference(y, expected) < 1e-4)
    }
  }
}
