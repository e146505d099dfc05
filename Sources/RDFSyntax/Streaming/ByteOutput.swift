/// Gathers what is written and hands it on in pieces of a size that is worth a call.
final class ByteOutput {
  private static let pieceSize = 65_536

  /// What has not been handed on yet.
  ///
  /// Only the writer appends to it, never while it appends already, and it does so several times a
  /// statement: watching over that would cost more than the copying.
  @exclusivity(unchecked)
  var buffer: [UInt8] = []
  private let write: ([UInt8]) throws -> Void
  /// What the receiver threw.
  private(set) var failure: (any Error)?

  /// An output whose pieces go to a receiver.
  init(_ write: @escaping ([UInt8]) throws -> Void) { self.write = write }

  /// Hands a full piece on.
  func flushIfFull() throws(RDFSyntaxError) {
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// Hands on what there is.
  func flush() throws(RDFSyntaxError) {
    do {
      try write(buffer)
    } catch {
      failure = error
      throw .unwritable(format: "output", reason: "\(error)")
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
