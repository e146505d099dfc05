/// Eight floats that are computed with at once.
typealias Vector = SIMD8<Float>

extension Vector {
  /// The eight floats at a place of any alignment.
  @inline(__always)
  init(at start: UnsafePointer<Float>) {
    self = UnsafeRawPointer(start).loadUnaligned(as: Vector.self)
  }

  /// Writes the eight floats to a place of any alignment.
  @inline(__always)
  func store(at start: UnsafeMutablePointer<Float>) {
    UnsafeMutableRawPointer(start).storeBytes(of: self, as: Vector.self)
  }

  /// e to the power of each lane, for lanes of at most 0; relative error below 2⁻²².
  ///
  /// e^x = 2^n · e^r with |r| ≤ ln 2 / 2 and e^r by its Taylor series; adding and taking away 1.5 · 2²³ rounds to an integer
  /// without the call that `rounded()` is on older processors.
  @inline(__always)
  var exponential: Vector {
    let x = self.replacing(with: -87, where: self .< -87)
    let shifter: Float = 12_582_912
    let shifted = x * 1.442_695_04 + shifter
    let n = shifted - shifter
    let r = (x - n * 0.693_359_375) + n * 2.121_944_4e-4
    var y = Vector(repeating: 1.0 / 5_040)
    y = y * r + 1.0 / 720
    y = y * r + 1.0 / 120
    y = y * r + 1.0 / 24
    y = y * r + 1.0 / 6
    y = y * r + 0.5
    y = y * r + 1
    y = y * r + 1
    // The low bits of `shifted` are n, with an offset that the shift drops.
    return y * Vector(bits: (shifted.bits &+ 127) &<< 23)
  }

  /// The error function of each lane; absolute error below 4 · 10⁻⁷.
  ///
  /// x · P(x²) / Q(x²) on [−4, 4], outside of which erf is 1 to seven digits; the coefficients are a least-squares fit with
  /// weights towards the largest error.
  @inline(__always)
  var errorFunction: Vector {
    var x = self.replacing(with: 4, where: self .> 4)
    x = x.replacing(with: -4, where: x .< -4)
    let z = x * x
    var p = z * 1.974_835_8e-6 + 2.880_381_9e-4
    p = p * z + 4.003_543_7e-3
    p = p * z + 5.346_717_7e-2
    p = p * z + 1.962_467_7e-1
    p = p * z + 1.128_379
    var q = z * 3.748_075e-5 + 1.216_333_4e-3
    q = q * z + 1.544_422_6e-2
    q = q * z + 1.164_755e-1
    q = q * z + 5.072_503e-1
    q = q * z + 1
    return x * p / q
  }

  @inline(__always)
  private var bits: SIMD8<Int32> { unsafeBitCast(self, to: SIMD8<Int32>.self) }

  @inline(__always)
  private init(bits: SIMD8<Int32>) { self = unsafeBitCast(bits, to: Vector.self) }
}
