#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Where an RDF file is read from: piece by piece, and again from its beginning if need be.
public enum RDFSource: Sendable {
  /// Bytes in memory.
  case bytes([UInt8])
  /// A file, which is never in memory as a whole.
  case file(path: String)
}

/// Reads a source from its beginning.
final class RDFSourceReader {
  /// How many bytes are read at a time.
  static let chunkSize = 65_536

  /// Where the next bytes come from.
  private enum Origin {
    case bytes([UInt8])
    case file(UnsafeMutablePointer<FILE>)
  }

  private let origin: Origin
  /// How many bytes have been read.
  private(set) var offset = 0
  /// What went wrong while reading.
  private(set) var failure: RDFSyntaxError?

  init(_ source: RDFSource) throws(RDFSyntaxError) {
    switch source {
    case .bytes(let bytes): origin = .bytes(bytes)
    case .file(let path):
      guard let file = fopen(path, "rb") else {
        throw .unreadableFile(path: path, reason: String(cString: strerror(errno)))
      }
      origin = .file(file)
    }
  }

  deinit { if case .file(let file) = origin { fclose(file) } }

  /// Appends the next bytes to an array; false when there are none.
  func read(_ count: Int = chunkSize, into buffer: inout [UInt8]) -> Bool {
    switch origin {
    case .bytes(let bytes):
      let end = min(offset + count, bytes.count)
      guard offset < end else { return false }
      buffer.append(contentsOf: bytes[offset..<end])
      offset = end
    case .file(let file):
      let start = buffer.count
      buffer.append(contentsOf: repeatElement(0, count: count))
      let read = buffer.withUnsafeMutableBytes { bytes in
        let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
        return rest.baseAddress.map { fread($0, 1, count, file) } ?? 0
      }
      buffer.removeLast(count - read)
      offset += read
      if read == 0 && ferror(file) != 0 {
        failure = .unreadableFile(path: "the file", reason: String(cString: strerror(errno)))
      }
      if read == 0 { return false }
    }
    return true
  }
}
