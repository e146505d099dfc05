import Foundation

/// Where the files lie that tests read besides their own.
enum TestFiles {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let weights = root.appendingPathComponent("Models/english.weights")

  static func fixture(_ name: String) -> URL {
    root.appendingPathComponent("Tests/LanguageTests/Fixtures/\(name)")
  }

  /// The folder of the treebanks: `NEWSGRAPH_DATA`, or `../shared/data` beside the package.
  static let treebanks: URL = {
    let given = ProcessInfo.processInfo.environment["NEWSGRAPH_DATA"]
    let data =
      given.map { URL(fileURLWithPath: $0) } ?? root.appendingPathComponent("../shared/data")
    return data.appendingPathComponent("treebanks")
  }()

  static func isPresent(_ urls: URL...) -> Bool {
    urls.allSatisfy { FileManager.default.fileExists(atPath: $0.path) }
  }

  static func treebank(_ name: String) -> URL {
    treebanks.appendingPathComponent("\(name).conllu.gz")
  }

  /// The text of a file that was packed by gzip.
  static func unzipped(_ url: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/gunzip")
    process.arguments = ["-c", url.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
