import Foundation
import Testing

/// The data that lies beside the repository; see the design's section on data.
enum SharedData {
  /// The folder named by `NEWSGRAPH_DATA`, else `../shared/data` beside the package; nil where there is none.
  static let folder: URL? = {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let given = ProcessInfo.processInfo.environment["NEWSGRAPH_DATA"]
    let folder = given.map { URL(fileURLWithPath: $0) } ?? root.appending(path: "../shared/data")
    let isThere = FileManager.default.fileExists(atPath: folder.path)
    if !isThere { print("SKIPPED: no shared data at \(folder.path); set NEWSGRAPH_DATA") }
    return isThere ? folder.standardizedFileURL : nil
  }()

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: #require(folder, "no shared data").appending(path: path)))
  }

  /// The bytes of a gzip file, unpacked by the program every system has.
  static func unpacked(_ path: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", try #require(folder).appending(path: path).path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(data)
  }
}
