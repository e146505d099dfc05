public import Foundation

/// Files written whole or not at all.
public enum OutputFile {
  /// Writes bytes to a temporary file beside the target and renames it.
  ///
  /// - Throws: ``OutputError`` with the path and the system's reason; the target is then as it was.
  public static func write(_ bytes: Data, to target: URL) throws(OutputError) {
    do {
      try FileManager.default.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try bytes.write(to: target, options: .atomic)
    } catch {
      throw OutputError(path: target.path, reason: Self.reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return (underlying ?? error as NSError).localizedDescription
  }
}

/// A file could not be written.
public struct OutputError: Error, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The system's reason.
  public let reason: String

  /// What could not be written, why and what to do.
  public var description: String {
    "cannot write \(path): \(reason); choose a folder that you may write to"
  }
}
