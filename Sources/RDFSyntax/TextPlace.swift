/// A place in a text file, for messages.
struct TextPlace {
  /// The line, from 1.
  private(set) var line = 1
  /// The column in code points, from 1.
  private(set) var column = 1

  /// The place of a byte of a source.
  init(offset: Int, in source: RDFSource) throws(RDFSyntaxError) {
    let reader = try RDFSourceReader(source)
    var piece: [UInt8] = []
    while reader.offset < offset {
      piece.removeAll(keepingCapacity: true)
      let missing = offset - reader.offset
      guard reader.read(min(missing, RDFSourceReader.chunkSize), into: &piece) else { return }
      for byte in piece { move(over: byte) }
    }
  }

  private mutating func move(over byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}

extension RDFSyntaxError {
  /// An error at a byte of a source.
  static func malformed(at offset: Int, in source: RDFSource, reason: String) -> RDFSyntaxError {
    do throws(RDFSyntaxError) {
      let place = try TextPlace(offset: offset, in: source)
      return .malformed(line: place.line, column: place.column, reason: reason)
    } catch {
      return error
    }
  }
}
