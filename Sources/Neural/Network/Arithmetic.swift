/// The numbers that the matrix products of a network are computed with.
public enum Arithmetic: String, Sendable, Hashable, CaseIterable {
  /// 8-bit integers with exact sums: the same bytes of output on every processor.
  case int8
  /// 32-bit floats through the BLAS, whose rounding differs from processor to processor.
  case float32
}
