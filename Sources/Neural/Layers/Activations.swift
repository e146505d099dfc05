/// x = GELU(x + bias) for one row, with the exact GELU: x/2 · (1 + erf(x/√2)) (Hendrycks & Gimpel 2016).
func gelu(_ row: UnsafeMutablePointer<Float>, adding bias: [Float]) {
  let count = bias.count
  let whole = count / Vector.scalarCount * Vector.scalarCount
  bias.withUnsafeBufferPointer { bias in
    guard let start = bias.baseAddress else { return }
    for index in stride(from: 0, to: whole, by: Vector.scalarCount) {
      gelu(Vector(at: row + index) + Vector(at: start + index)).store(at: row + index)
    }
    for index in whole..<count { row[index] = gelu(Vector(repeating: row[index] + bias[index]))[0] }
  }
}

@inline(__always)
private func gelu(_ x: Vector) -> Vector {
  x * 0.5 * ((x * 0.707_106_77).errorFunction + 1)
}

/// Makes each row of x [rows, columns] a distribution: e^x / Σ e^x.
func softmax(_ x: UnsafeMutablePointer<Float>, rows: Int, columns: Int) {
  for row in 0..<rows { softmax(x + row * columns, count: columns) }
}

private func softmax(_ row: UnsafeMutablePointer<Float>, count: Int) {
  guard count > 0 else { return }
  let width = Vector.scalarCount
  let whole = count / width * width
  var highest = row[0]
  for index in 1..<max(count, 1) where row[index] > highest { highest = row[index] }
  var total = Vector.zero
  for index in stride(from: 0, to: whole, by: width) {
    let power = (Vector(at: row + index) - highest).exponential
    power.store(at: row + index)
    total += power
  }
  var sum = total.sum()
  for index in whole..<count {
    row[index] = Vector(repeating: row[index] - highest).exponential[0]
    sum += row[index]
  }
  let factor = 1 / sum
  for index in 0..<count { row[index] *= factor }
}
