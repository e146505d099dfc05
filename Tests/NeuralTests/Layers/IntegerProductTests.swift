import CNeuralKernels
import TestSupport
import Testing

@testable import Neural

/// The integer products of each kernel against the obvious loop.
@Suite struct IntegerProductTests {
  /// Rows, inputs and outputs: single ones, whole and broken tiles, panels and groups.
  static let shapes = [
    (1, 1, 1), (1, 3, 2), (5, 4, 32), (7, 16, 33), (12, 129, 31), (13, 20, 64), (49, 384, 65),
    (100, 130, 97), (3, 1_536, 40),
  ]

  private func quantized(_ values: [Int8], columns: Int) -> QuantizedMatrix {
    let memory = UnsafeMutableBufferPointer<Int8>.allocate(capacity: values.count)
    _ = memory.initialize(from: values)
    return QuantizedMatrix(
      columns: columns, values: UnsafeBufferPointer(memory),
      scales: (0..<(values.count / columns)).map { 0.01 + Float($0) / 1_000 }, owner: nil)
  }

  private func obvious(_ x: QuantizedRows, _ weights: [Int8], outputs: Int) -> [Int32] {
    let padded = x.values.count / x.rows
    var sums: [Int32] = []
    for row in 0..<x.rows {
      for output in 0..<outputs {
        var sum: Int32 = 0
        for input in 0..<x.inputs {
          let activation = Int32(x.values[row * padded + input])
          sum += activation * Int32(weights[output * x.inputs + input])
        }
        sums.append(sum)
      }
    }
    return sums
  }

  @Test(arguments: shapes)
  func `products are exact on every kernel`(rows: Int, inputs: Int, outputs: Int) throws {
    var random = SplitMix(state: 11)
    let weights = (0..<(inputs * outputs)).map { _ in
      Int8.random(in: -128...127, using: &random)
    }
    let x = random.floats(rows * inputs, in: -3...3)
    for kernel in Kernel.available {
      let quantizedRows = QuantizedRows(x, rows: rows, inputs: inputs, kernel: kernel)
      let matrix = IntegerMatrix(quantized(weights, columns: inputs), bias: [], kernel: kernel)
      let expected = obvious(quantizedRows, weights, outputs: outputs)
      #expect(matrix.products(quantizedRows) == expected, "\(kernel.name)")
    }
  }

  /// What saturating instructions get wrong: all products as large as they can be, with all signs.
  @Test(arguments: [(Int8(-128), Float(1)), (-128, -1), (127, 1), (127, -1), (0, 1)])
  func `the largest sums do not saturate`(weight: Int8, activation: Float) {
    let (rows, inputs, outputs) = (13, 1_536, 33)
    let weights = [Int8](repeating: weight, count: inputs * outputs)
    let x = [Float](repeating: activation, count: rows * inputs)
    for kernel in Kernel.available {
      let quantizedRows = QuantizedRows(x, rows: rows, inputs: inputs, kernel: kernel)
      let matrix = IntegerMatrix(quantized(weights, columns: inputs), bias: [], kernel: kernel)
      let sum = Int32(weight) * Int32(activation * 127) * Int32(inputs)
      #expect(matrix.products(quantizedRows).allSatisfy { $0 == sum }, "\(kernel.name)")
    }
  }

  @Test(arguments: shapes)
  func `a layer is the scaled products and the bias, then what is asked for`(
    rows: Int, inputs: Int, outputs: Int
  ) {
    var random = SplitMix(state: 12)
    let weights = (0..<(inputs * outputs)).map { _ in
      Int8.random(in: -127...127, using: &random)
    }
    let (x, bias) = (random.floats(rows * inputs, in: -2...2), random.floats(outputs))
    let matrix = quantized(weights, columns: inputs)
    for result in Linear.Result.allCases {
      var all: [[Float]] = []
      for kernel in Kernel.available {
        var y = [Float](repeating: 2, count: rows * (outputs + 1))
        Linear(.integers(IntegerMatrix(matrix, bias: bias, kernel: kernel)))
          .apply(x, rows: rows, result, &y, stride: outputs + 1, Workspace())
        all.append(y)
      }
      let quantizedRows = QuantizedRows(x, rows: rows, inputs: inputs, kernel: .fastest)
      let sums = obvious(quantizedRows, weights, outputs: outputs)
      for row in 0..<rows {
        for output in 0..<outputs {
          let scale = Double(quantizedRows.scales[row]) * Double(matrix.scales[output])
          let value = Double(sums[row * outputs + output]) * scale + Double(bias[output])
          let expected =
            switch result {
            case .set: value
            case .add: value + 2
            case .gelu: Reference.gelu(value)
            }
          let found = Double(all[0][row * (outputs + 1) + output])
          #expect(abs(found - expected) < 1e-5 * max(1, abs(expected)))
        }
        #expect(all[0][row * (outputs + 1) + outputs] == 2, "nothing is written beside a row")
      }
      for other in all.dropFirst() { #expect(other == all[0]) }
    }
  }
}

@Suite struct QuantizedRowsTests {
  @Test(arguments: [1, 5, 16, 37, 384])
  func `an integer is the value over the scale, rounded`(inputs: Int) {
    var random = SplitMix(state: 13)
    let x = random.floats(3 * inputs, in: -7...7)
    for kernel in Kernel.available {
      let rows = QuantizedRows(x, rows: 3, inputs: inputs, kernel: kernel)
      let padded = rows.values.count / 3
      #expect(padded % 4 == 0)
      for row in 0..<3 {
        let values = x[(row * inputs)..<((row + 1) * inputs)]
        let integers = rows.values[(row * padded)..<((row + 1) * padded)]
        let highest = values.map(abs).max() ?? 0
        #expect(rows.scales[row] == highest / 127)
        #expect(rows.sums[row] == integers.reduce(Int32(0)) { $0 + Int32($1) })
        #expect(integers.dropFirst(inputs).allSatisfy { $0 == 0 })
        for (value, integer) in zip(values, integers) {
          #expect(abs(value * (127 / highest) - Float(integer)) < 0.5001)
          #expect(integer >= -127)
        }
      }
    }
  }

  @Test(arguments: [
    [0, 0, 0], [1, .infinity, 2], [.nan, 1, 1],
    [Float.leastNonzeroMagnitude, 0, -Float.leastNonzeroMagnitude],
  ])
  func `a row of nothing, or of what is no number, becomes zeros`(x: [Float]) {
    for kernel in Kernel.available {
      let rows = QuantizedRows(x, rows: 1, inputs: 3, kernel: kernel)
      #expect(rows.values == [0, 0, 0, 0])
      #expect(rows.scales == [0])
      #expect(rows.sums == [0])
    }
  }
}
