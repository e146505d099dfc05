internal import Foundation
internal import NIOCore

/// A graph on its way to a store, as N-Triples; it can be sent as often as it takes.
public enum GraphStoreBody: Sendable {
  /// Bytes in memory.
  case bytes([UInt8])
  /// A file, which is read as it is sent.
  case file(path: String)

  /// How many bytes are sent.
  ///
  /// - Throws: If the file is not there.
  func count() throws -> Int {
    switch self {
    case .bytes(let bytes): return bytes.count
    case .file(let path):
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      return attributes[.size] as? Int ?? 0
    }
  }
}

/// The pieces of a body, read when the connection takes them.
struct GraphStorePieces: AsyncSequence, Sendable {
  let body: GraphStoreBody

  private static let pieceSize = 65_536

  func makeAsyncIterator() -> Iterator { Iterator(body) }

  struct Iterator: AsyncIteratorProtocol {
    private let body: GraphStoreBody
    private var handle: FileHandle?
    private var offset = 0

    init(_ body: GraphStoreBody) { self.body = body }

    mutating func next() async throws -> ByteBuffer? {
      switch body {
      case .bytes(let bytes):
        let piece = bytes[offset..<Swift.min(offset + pieceSize, bytes.count)]
        offset += piece.count
        return piece.isEmpty ? nil : ByteBuffer(bytes: piece)
      case .file(let path):
        let handle = try self.handle ?? FileHandle(forReadingFrom: URL(filePath: path))
        self.handle = handle
        guard let piece = try handle.read(upToCount: pieceSize), !piece.isEmpty else { return nil }
        return ByteBuffer(bytes: piece)
      }
    }
  }
}
