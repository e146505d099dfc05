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
      quads += try RDFFile.dataset(contentsOf: file)
    }
    self.init(quads)
  }
}
