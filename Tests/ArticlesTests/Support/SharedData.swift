import Foundation
import TestSupport
import Testing

/// The data that lies beside the repository; see the design's section on data.
enum SharedData {
  /// The folder; nil where there is none.
  static let folder = Checkout.data

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
