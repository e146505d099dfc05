/// The numbers that the matrix products of a network are computed with.
public enum Arithmetic: String, Sendable, Hashable, CaseIterable {
  /// 8-bit integers with exact sums: the same bytes of output on every processor.
  case int8
  /// 32-bit floats, with sums in one order: slower, and what the error of the integers is measured with.
  case float32
}
