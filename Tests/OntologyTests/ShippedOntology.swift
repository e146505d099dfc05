import Foundation
import RDFModel
import RDFSyntax
import TestSupport

/// The Turtle files of `Ontology/`, as the program would read them.
struct ShippedOntology {
  /// The names of the files, in order.
  static let files: [String] = {
    let folder = Checkout.root.appending(path: "Ontology").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".ttl") }.sorted()
  }()

  /// All triples of all files, in order.
  let triples: [Triple]
  private var bySubject: [IRI: [Triple]] = [:]

  /// The files read once for all tests.
  static let shared = Result { try ShippedOntology() }

  private init() throws {
    triples = try Self.files.flatMap { try Self.dataset(of: $0).map(\.triple) }.sorted()
    for triple in triples {
      if let subject = triple.subject.iri { bySubject[subject, default: []].append(triple) }
    }
  }

  /// The triples of one file.
  static func dataset(of file: String) throws -> Dataset {
    let path = Checkout.root.appending(path: "Ontology").appending(path: file)
    return try Dataset(
      parsing: [UInt8](Data(contentsOf: path)), as: .turtle, blankNodePrefix: file)
  }

  /// The described resources whose IRI begins with a namespace, in order.
  func subjects(in namespace: String) -> [IRI] {
    bySubject.keys.filter { $0.value.hasPrefix(namespace) }.sorted()
  }

  /// Whether something is said of a resource.
  func describes(_ resource: IRI) -> Bool { bySubject[resource] != nil }

  /// The values of a property.
  func values(_ subject: IRI, _ property: IRI) -> [Term] {
    bySubject[subject]?.filter { $0.predicate == property }.map(\.object) ?? []
  }

  /// The texts that properties of a resource have as values.
  func texts(_ subject: IRI, _ properties: IRI...) -> [String] {
    properties.flatMap { values(subject, $0) }.compactMap {
      if case .literal(let literal) = $0 { literal.lexicalForm } else { nil }
    }
  }
}

extension ShippedOntology {
  /// Our namespaces, each with what it names.
  static let namespaces = ["entity/", "event/", "ontology#", "relation/", "role/"]
    .map { "https://newsgraph.dev/" + $0 }
  static let entity = namespaces[0]
  static let relation = namespaces[3]
  static let role = namespaces[4]

  /// A term of the vocabulary.
  static func ng(_ name: String) -> IRI { IRI(unchecked: namespaces[2] + name) }
}
