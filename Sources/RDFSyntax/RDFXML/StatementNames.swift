import Markup
import RDFModel

/// The statement resources that can be written as the `rdf:ID` of a property element
/// (RDF 1.1 XML Syntax 2.17), which stands for four triples: the type `rdf:Statement` and the
/// statement's subject, predicate and object.
///
/// A statement resource qualifies when its IRI is the base, `#` and an XML name, when it has one
/// subject, one predicate and one object, and when the triple they make is asserted. Of several
/// resources for one triple, the first in canonical order is taken.
struct StatementNames {
  private var idOfTriple: [Triple: String] = [:]
  private var implied: Set<Triple> = []

  /// Finds the statement resources of a dataset's default graph.
  init(_ dataset: Dataset, base: IRI?) {
    guard let base else { return }
    let prefix = base.withoutFragment.value + "#"
    for subject in dataset.subjects(with: RDF.type, .iri(RDF.statement)) {
      guard let iri = subject.iri, let id = Self.fragment(of: iri, after: prefix),
        let triple = Self.triple(of: subject, in: dataset), dataset.contains(triple),
        idOfTriple[triple] == nil
      else { continue }
      idOfTriple[triple] = id
      implied.formUnion(Self.reification(of: triple, as: subject))
    }
  }

  /// The `rdf:ID` of a triple's property element.
  func id(of triple: Triple) -> String? { idOfTriple[triple] }

  /// Whether a triple is said by an `rdf:ID`, and need not be written itself.
  func implies(_ triple: Triple) -> Bool { implied.contains(triple) && idOfTriple[triple] == nil }

  private static func fragment(of iri: IRI, after prefix: String) -> String? {
    guard iri.value.utf8.starts(with: prefix.utf8) else { return nil }
    let rest = String(decoding: iri.value.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
    return XMLName.isNCName(rest) ? rest : nil
  }

  private static func triple(of statement: Resource, in dataset: Dataset) -> Triple? {
    guard let subject = dataset.onlyObject(of: statement, RDF.subject)?.resource,
      let predicate = dataset.onlyObject(of: statement, RDF.predicate)?.iri,
      let object = dataset.onlyObject(of: statement, RDF.object)
    else { return nil }
    return Triple(subject, predicate, object)
  }

  private static func reification(of triple: Triple, as statement: Resource) -> [Triple] {
    [
      Triple(statement, RDF.type, .iri(RDF.statement)),
      Triple(statement, RDF.subject, Term(triple.subject)),
      Triple(statement, RDF.predicate, .iri(triple.predicate)),
      Triple(statement, RDF.object, triple.object),
    ]
  }
}

extension Dataset {
  /// The object that a subject has for a predicate, if there is just one.
  fileprivate func onlyObject(of subject: Resource, _ predicate: IRI) -> Term? {
    let objects = objects(of: subject, predicate)
    return objects.count == 1 ? objects[0] : nil
  }
}
