import Foundation
public import Knowledge
import RDFModel
import RDFSyntax

extension Ontology {
  /// The ontology of some assets.
  ///
  /// - Throws: ``OntologyError`` where a file cannot be read.
  public init(assets: Assets) throws { try self.init(contentsOf: assets.ontologyFiles()) }

  /// The ontology that Turtle files describe together.
  ///
  /// - Throws: An error that names the file, the line and the column of what cannot be read.
  init(contentsOf files: [URL]) throws {
    let read = Concurrent.map(files) { file in
      Result { () throws(OntologyError) in try Self.dataset(of: file) }
    }
    var dataset = Dataset()
    // In the files' order, so that the first damaged one is the one that is reported.
    for result in read { dataset.insert(contentsOf: try result.get()) }
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
