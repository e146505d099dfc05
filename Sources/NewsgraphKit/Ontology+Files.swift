import Dispatch
import Foundation
import Knowledge
import RDFModel
import RDFSyntax
import Synchronization

extension Ontology {
  /// The ontology that Turtle files describe together.
  ///
  /// - Throws: An error that names the file, the line and the column of what cannot be read.
  init(contentsOf files: [URL]) throws {
    let results = Mutex([Result<[Quad], OntologyError>?](repeating: nil, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      let quads = Result { () throws(OntologyError) in try Self.quads(of: files[index]) }
      results.withLock { $0[index] = quads }
    }
    var quads: [Quad] = []
    // In the files' order, so that the first damaged one is the one that is reported.
    for result in results.withLock({ $0 }) { quads += try result?.get() ?? [] }
    self.init(quads)
  }

  private static func quads(of file: URL) throws(OntologyError) -> [Quad] {
    do {
      return Array(try Dataset(parsing: [UInt8](Data(contentsOf: file)), as: .turtle))
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
