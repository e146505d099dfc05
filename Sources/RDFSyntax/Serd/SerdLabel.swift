import RDFModel

/// How blank node labels get past Serd.
///
/// Serd calls the nodes that a file leaves unnamed `b1`, `b2`, …, makes `B1` of a label `b1` to keep
/// the two apart, and then mistakes that for a label `B1`. So every label that is a `b` or `B`
/// before a digit, with any number of `x` in front, gets one more `x` on the way in, and loses it on
/// the way out. What comes out as `b1` is then Serd's own and becomes `.1`, which no file can have.
enum SerdLabel {
  /// What is put in front.
  static let mark = UInt8(ascii: "x")

  /// Lends the label of the file for a label that Serd reports.
  static func withOriginal<Result, Failure: Error>(
    _ label: TermBytes.Text, prefix: [UInt8],
    _ body: (TermBytes.Text) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let markCount = label.prefix { $0 == mark }.count
    let rest = label.dropFirst(markCount)
    let isSpecial =
      rest.count > 1 && rest[rest.startIndex] | 0x20 == UInt8(ascii: "b")
      && rest[rest.startIndex + 1].isDigit
    if !isSpecial && prefix.isEmpty { return try body(label) }
    var original = prefix
    if isSpecial && markCount == 0 { original.append(UInt8(ascii: ".")) }
    original.append(contentsOf: isSpecial ? label.dropFirst() : label[...])
    return try original.withUnsafeBufferPointer(body)
  }
}
