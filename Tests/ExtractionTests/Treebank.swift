import Foundation
import Language
import TestSupport
import Testing

/// A treebank of the shared data.
enum Treebank {
  static let isThere = Checkout.hasData

  static func document(_ name: String) throws -> Document {
    let data = try #require(Checkout.data)
    let file = data.appending(path: "treebanks/\(name)")
    let unpacked = try Shell.run("gunzip", ["-c", file.path])
    try #require(unpacked.code == 0, "\(unpacked.errors)")
    return try CoNLLUReader.document(unpacked.output)
  }
}
