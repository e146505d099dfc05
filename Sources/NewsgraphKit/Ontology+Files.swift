import Foundation
import Knowledge
import RDFModel
import RDFSyntax

extension Ontology {
  /// The ontology that Turtle files describe together.
  ///
  /// - Throws: An error that names the file, the line and the column of what cannot be read.
  init(contentsOf files: [URL]) throws {
    var dataset = Dataset()
    for file in files { dataset.insert(contentsOf: try Self.dataset(of: file)) }
    self.init(dataset)
  }

  private static func dataset(of file: URL) throws(OntologyError) -> Dataset {
    do {
      return try Dataset(
        parsing: [UInt8](Data(contentsOf: file)), as: .turtle,
        blankNodePrefix: file.lastPathComponent)
    } catch {
      throw OntologyError(path: file.path, reason: "\(error)")
    }
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
