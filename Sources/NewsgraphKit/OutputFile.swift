public import Foundation

/// Files written whole or not at all.
public enum OutputFile {
  /// Writes bytes to a temporary file beside the target and renames it.
  ///
  /// - Throws: ``OutputError`` with the path and the system's reason; the target is then as it was.
  public static func write(_ bytes: Data, to target: URL) throws(OutputError) {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: target.path, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      throw OutputError(path: target.path, reason: "it is a directory")
    }
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: target, options: .atomic)
    } catch {
      throw OutputError(path: target.path, reason: Self.reason(error))
    }
  }

  /// Writes what comes piece by piece to a temporary file beside the target and renames that.
  ///
  /// - Parameter body: Is handed a function that takes the pieces.
  /// - Throws: ``OutputError``, or what `body` throws; the target is then as it was.
  public static func writePieces(
    to target: URL, _ body: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    let folder = target.deletingLastPathComponent()
    let temporary = folder.appending(path: ".\(target.lastPathComponent).\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data().write(to: temporary)
    } catch {
      throw OutputError(path: target.path, reason: reason(error))
    }
    defer { try? FileManager.default.removeItem(at: temporary) }
    let handle = try FileHandle(forWritingTo: temporary)
    try body { piece in
      do {
        try handle.write(contentsOf: Data(piece))
      } catch {
        throw OutputError(path: target.path, reason: reason(error))
      }
    }
    try handle.close()
    if rename(temporary.path, target.path) != 0 {
      throw OutputError(path: target.path, reason: String(cString: strerror(errno)))
    }
  }

  /// What the system says of a failure, in its own words.
  public static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let cause = underlying ?? error as NSError
    return cause.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(cause.code))) : cause.localizedDescription
  }
}

/// A file could not be written.
public struct OutputError: Error, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The system's reason.
  public let reason: String

  /// A failure to write to a path, with the system's reason.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// What could not be written, why and what to do.
  public var description: String {
    "cannot write \(path): \(reason); choose a place that you may write to"
  }
}
