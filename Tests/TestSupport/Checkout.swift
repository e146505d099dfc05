public import Foundation

/// Where the checkout and the shared data lie.
public enum Checkout {
  /// The folder of `Package.swift`.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The data for tuning and conformance: `NEWSGRAPH_DATA`, else `../shared/data`; nil where it is absent.
  public static let data: URL? = {
    let given = ProcessInfo.processInfo.environment["NEWSGRAPH_DATA"]
    let folder = given.map { URL(filePath: $0) } ?? root.appending(path: "../shared/data")
    let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "README.md").path)
    if !isThere { print("SKIPPED: no data at \(folder.path); set NEWSGRAPH_DATA") }
    return isThere ? folder.standardizedFileURL : nil
  }()

  /// Whether the shared data is there.
  public static let hasData = data != nil
}
