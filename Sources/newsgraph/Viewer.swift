import Foundation
import NewsgraphKit

/// The program that shows files to the user: the desktop's own choice.
enum Viewer {
  #if os(macOS)
  private static let program = "open"
  #else
  private static let program = "xdg-open"
  #endif

  /// The formats that it can be expected to show, the best first.
  static let formats: [GraphFormat] = [.html, .svg]

  /// Shows a file.
  ///
  /// - Throws: ``UsageError`` where there is no such program or it refuses.
  static func open(_ file: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, file.standardizedFileURL.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw UsageError(
        "'\(program)' cannot show \(file.relativePath), which is written; open it in a browser")
    }
  }
}
