import Foundation
import RDFModel
import RDFSyntax
import Testing

/// Where the W3C's test suites lie: in the folder that `NEWSGRAPH_DATA` names, else beside the
/// package in `../shared/data`.
enum TestData {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["NEWSGRAPH_DATA"] {
      return URL(filePath: path)
    }
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.appending(path: "../shared/data").standardizedFileURL
  }()

  static let hasW3CSuites = FileManager.default.fileExists(
    atPath: folder.appending(path: "w3c/rdf-turtle/manifest.ttl").path)

  static let absence: Comment =
    "SKIPPED: no W3C suites; set NEWSGRAPH_DATA to the folder that has w3c/rdf-turtle"
}
