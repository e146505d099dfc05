internal import CNeuralKernels

/// A matrix of 8-bit integers with a scale per row, left where it lies in a weights file.
///
/// value[row, column] = scale[row] × integer[row, column]. Unchecked because the integers are in read-only memory that `owner`
/// keeps alive.
struct QuantizedMatrix: @unchecked Sendable {
  let columns: Int
  let values: UnsafeBufferPointer<Int8>
  let scales: [Float]
  let owner: MappedFile?

  var rows: Int { scales.count }

  /// Adds one row to a vector of ``columns`` floats.
  func add(row: Int, to vector: UnsafeMutablePointer<Float>, _ kernel: Kernel) {
    precondition(scales.indices.contains(row), "row outside the matrix")
    guard let start = values.baseAddress else { return }
    kernel.steps.pointee.add_integers(
      vector, start + row * columns, scales[row], Int32(columns))
  }

  /// All values as floats, [rows, columns].
  func dequantized() -> [Float] {
    [Float](unsafeUninitializedCapacity: values.count) { floats, count in
      for row in 0..<rows {
        let scale = scales[row]
        for index in (row * columns)..<((row + 1) * columns) {
          floats.initializeElement(at: index, to: scale * Float(values[index]))
        }
      }
      count = values.count
    }
  }
}
