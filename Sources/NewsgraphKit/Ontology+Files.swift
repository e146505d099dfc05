import Foundation
import Knowledge
import RDFModel
import RDFSyntax

extension Ontology {
  /// The ontology that Turtle files describe together.
  ///
  /// - Throws: An error that names the file, the line and the column of what cannot be read.
  init(contentsOf files: [URL]) throws {
    var quads: [Quad] = []
    for file in files {
      let bytes = try [UInt8](Data(contentsOf: file))
      do {
        quads += try Dataset(parsing: bytes, as: .turtle)
      } catch {
        throw OntologyError(path: file.path, reason: "\(error)")
      }
    }
    self.init(quads)
  }
}

/// A file of the ontology cannot be read.
public struct OntologyError: Error, CustomStringConvertible {
  /// The file.
  public let path: String
  /// Line, column and what is wrong there.
  public let reason: String

  /// Which file, where in it and what is wrong.
  public var description: String { "\(path):\(reason)" }
}
