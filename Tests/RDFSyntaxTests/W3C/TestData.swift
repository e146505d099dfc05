import Foundation
import RDFModel
import RDFSyntax
import TestSupport
import Testing

/// Where the W3C's test suites lie.
enum TestData {
  static let folder = Checkout.data ?? Checkout.root

  static let hasW3CSuites = FileManager.default.fileExists(
    atPath: folder.appending(path: "w3c/rdf-turtle/manifest.ttl").path)

  static let absence: Comment =
    "SKIPPED: no W3C suites; set NEWSGRAPH_DATA to the folder that has w3c/rdf-turtle"
}
