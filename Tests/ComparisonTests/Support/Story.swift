import Comparison
import Extraction
import Foundation
import Knowledge
import Language
import RDFModel
import RDFSyntax
import TestSupport

/// Graphs of hand-made trees, read with the shipped ontology.
enum Story {
  static let ontology: Result<Ontology, any Error> = Result {
    let folder = Checkout.root.appending(path: "Ontology")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var dataset = Dataset()
    for name in names where name.hasSuffix(".ttl") {
      let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
      dataset.insert(contentsOf: try Dataset(parsing: bytes, as: .turtle, blankNodePrefix: name))
    }
    return Ontology(dataset)
  }

  /// The graph of sentences in tree notation, with the names of persons in it.
  static func graph(_ notation: String, persons: [String] = [], article: String = "a") throws
    -> KnowledgeGraph
  {
    let ontology = try ontology.get()
    let names = Dictionary(uniqueKeysWithValues: persons.map { ($0, EntityType.person) })
    let document = CoreferenceResolver(gazetteer: ontology.gazetteer, nouns: ontology.nouns)
      .resolve(TreeNotation.document(notation, naming: names))
    return Canonicalizer(ontology: ontology).graph(
      of: document, propositions: Extractor().propositions(in: document),
      article: ArticleDescription(iri: IRI(unchecked: "https://example.org/" + article)))
  }

  /// What the second notation states differently from the first; the articles have different addresses.
  static func difference(_ old: String, _ new: String, persons: [String] = []) throws
    -> GraphDifference
  {
    try GraphDifference(
      from: graph(old, persons: persons, article: "old?edition=1"),
      to: graph(new, persons: persons, article: "new?edition=2"), ontology: ontology.get())
  }
}

extension GraphDifference {
  /// The differences in short: *changed quantity: 12 people → 15 people*.
  var summary: [String] {
    differences.map { difference in
      switch difference {
      case .added(let statement): "added \(new.headline(statement))"
      case .removed(let statement): "removed \(old.headline(statement))"
      case .changed(_, _, let what):
        what.map { change in
          let direction = change.direction.map { " \($0.rawValue)" } ?? ""
          return
            "\(change.aspect.rawValue): \(change.old ?? "-") → \(change.new ?? "-")\(direction)"
        }.joined(separator: "; ")
      }
    }
  }
}
