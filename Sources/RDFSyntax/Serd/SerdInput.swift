/// The bytes that Serd asks for: a source, on its way through the guard.
final class SerdInput {
  /// How many bytes of the file have been handed to the guard.
  var consumed: Int { reader.offset }
  /// What the guard or the file system complains of.
  private(set) var complaint: TurtleGuard.Complaint?
  private(set) var failure: RDFSyntaxError?

  private let reader: RDFSourceReader
  private let pieceSize: Int
  private var turtleGuard = TurtleGuard()
  private var piece: [UInt8] = []
  private var ready: [UInt8] = []
  private var taken = 0
  private var isAtEnd = false

  init(_ source: RDFSource, pieceSize: Int) throws(RDFSyntaxError) {
    reader = try RDFSourceReader(source)
    self.pieceSize = pieceSize
  }

  /// Copies the next bytes into a buffer; fewer than it holds only at the end.
  func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while ready.count - taken < buffer.count && !isAtEnd { fill() }
    let count = min(buffer.count, ready.count - taken)
    ready.withUnsafeBytes { bytes in
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[taken..<taken + count]))
    }
    taken += count
    return count
  }

  private func fill() {
    ready.removeFirst(taken)
    taken = 0
    piece.removeAll(keepingCapacity: true)
    if reader.read(pieceSize, into: &piece) {
      complaint = piece.withUnsafeBufferPointer { turtleGuard.pass($0, to: &ready) }
    } else {
      isAtEnd = true
      failure = reader.failure
      complaint = turtleGuard.finish(&ready)
    }
    if complaint != nil { isAtEnd = true }
  }
}
