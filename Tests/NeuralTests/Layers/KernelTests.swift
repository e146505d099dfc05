import Foundation
import TestSupport
import Testing

@testable import Neural

@Suite struct KernelTests {
  private func rows(_ values: [Float], _ width: Int) -> Reference.Matrix {
    stride(from: 0, to: values.count, by: width).map { start in
      values[start..<(start + width)].map(Double.init)
    }
  }

  private func difference(_ a: [Float], _ b: Reference.Matrix) -> Double {
    zip(a, b.joined()).map { abs(Double($0) - $1) }.max() ?? 0
  }

  @Test func `the error function is right to a millionth`() {
    var largest = 0.0
    for step in -60_000...60_000 {
      let x = Float(step) / 10_000
      let value = Vector(repeating: x).errorFunction[0]
      largest = max(largest, abs(Double(value) - erf(Double(x))))
    }
    print("largest error of erf:", largest)
    #expect(largest < 1e-6)
  }

  @Test func `the exponential is right to a millionth, relatively`() {
    var largest = 0.0
    for step in 0...80_000 {
      let x = -Float(step) / 1_000
      let value = Double(Vector(repeating: x).exponential[0])
      largest = max(largest, abs(value - exp(Double(x))) / exp(Double(x)))
    }
    print("largest relative error of exp:", largest)
    #expect(largest < 1e-6)
    #expect(Vector(repeating: -1e9).exponential[0] < 1e-30)
  }

  @Test(arguments: [1, 7, 8, 9, 31, 64])
  func `GELU with bias equals the formula for every width`(width: Int) {
    var random = SplitMix(state: 1)
    var row = random.floats(width, in: -5...5)
    let bias = random.floats(width)
    let expected = zip(row, bias).map { Reference.gelu(Double($0 + $1)) }
    row.withUnsafeMutableBufferPointer { row in
      if let start = row.baseAddress { gelu(start, adding: bias) }
    }
    #expect(difference(row, [expected]) < 1e-5)
  }

  @Test(arguments: [1, 5, 8, 13, 40])
  func `softmax gives the distribution of each row`(columns: Int) {
    var random = SplitMix(state: 2)
    var x = random.floats(3 * columns, in: -20...20)
    let expected = rows(x, columns).map { Reference.softmax($0) }
    x.withUnsafeMutableBufferPointer { x in
      if let start = x.baseAddress { softmax(start, rows: 3, columns: columns) }
    }
    #expect(difference(x, expected) < 1e-6)
  }

  @Test(arguments: [4, 12, 384])
  func `layer norm equals the formula`(width: Int) {
    var random = SplitMix(state: 3)
    var x = random.floats(5 * width, in: -3...9)
    let (scale, shift) = (random.floats(width), random.floats(width))
    let expected = Reference.layerNorm(
      rows(x, width), scale.map(Double.init), shift.map(Double.init), 1e-12)
    x.withUnsafeMutableBufferPointer { x in
      guard let start = x.baseAddress else { return }
      LayerNorm(scale: scale, shift: shift, epsilon: 1e-12).apply(start, rows: 5)
    }
    #expect(difference(x, expected) < 1e-5)
  }

  @Test(arguments: [(1, 3, 2), (7, 16, 9), (65, 40, 33)])
  func `a linear layer sets, adds and activates`(rows count: Int, inputs: Int, outputs: Int) {
    var random = SplitMix(state: 4)
    let x = random.floats(count * inputs)
    let layer = Linear(
      inputs: inputs, outputs: outputs, weight: random.floats(inputs * outputs),
      bias: random.floats(outputs))
    let expected = Reference.linear(
      rows(x, inputs), rows(layer.weight, inputs), layer.bias.map(Double.init))
    var (set, added, activated) = (
      [Float](repeating: .nan, count: count * outputs),
      [Float](repeating: 2, count: count * outputs),
      [Float](repeating: .nan, count: count * outputs)
    )
    layer.apply(x, rows: count, into: &set)
    layer.add(x, rows: count, to: &added)
    layer.applyWithGELU(x, rows: count, into: &activated)
    #expect(difference(set, expected) < 1e-4)
    #expect(difference(added, expected.map { $0.map { $0 + 2 } }) < 1e-4)
    #expect(difference(activated, Reference.gelu(expected)) < 1e-4)
  }

  @Test(arguments: [1, 2, 9, 33])
  func `attention weighs the values of its own sequence`(count: Int) {
    let width = 12
    var random = SplitMix(state: 5)
    let projections = random.floats(count * 3 * width, in: -2...2)
    let matrix = rows(projections, 3 * width)
    let expected = Reference.attention(
      matrix.map { Array($0[..<width]) }, matrix.map { Array($0[width..<(2 * width)]) },
      matrix.map { Array($0[(2 * width)...]) }, heads: 3)
    var scores = [Float](repeating: 0, count: count * count)
    var context = [Float](repeating: .nan, count: count * width)
    Attention(width: width, heads: 3)
      .apply(projections, rows: count, scores: &scores, into: &context)
    #expect(difference(context, expected) < 1e-5)
  }

  @Test(arguments: [0, 1, 8, 129])
  func `the inner product is the sum of products`(count: Int) {
    var random = SplitMix(state: 6)
    let (a, b) = (random.floats(count), random.floats(count))
    let expected = Reference.dot(a.map(Double.init), b.map(Double.init))
    #expect(abs(Double(dot(a, b, count: count)) - expected) < 1e-5)
  }
}
