import Foundation
import TestSupport

@testable import Language

/// Where the files lie that tests read besides their own.
enum TestFiles {
  static let root = Checkout.root

  static let weights = root.appendingPathComponent("Models/english.weights")

  /// The learned decision where sentences end; nil where there is no weights file, or one without it.
  ///
  /// A file that is damaged or of another version stops the tests: they would else go on without what they test.
  static let boundaryModel: BoundaryModel? = {
    guard isPresent(weights) else { return nil }
    do {
      return try LanguageModel(weightsAt: weights.path).boundaries
    } catch {
      fatalError("\(error)")
    }
  }()

  static func fixture(_ name: String) -> URL {
    root.appendingPathComponent("Tests/LanguageTests/Fixtures/\(name)")
  }

  /// The folder of the treebanks.
  static let treebanks = (Checkout.data ?? root).appendingPathComponent("treebanks")

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
