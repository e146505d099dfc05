import RDFModel
import Testing

/// What holds for every file of `Ontology/`.
@Suite struct OntologyFilesTests {
  let ontology: ShippedOntology

  init() throws { ontology = try ShippedOntology.shared.get() }

  @Test(arguments: ShippedOntology.files)
  func `every file is Turtle and says something`(file: String) throws {
    #expect(try !ShippedOntology.dataset(of: file).isEmpty)
  }

  @Test func `the files that the guide lists are there`() {
    let expected = [
      "alignments", "bodies", "countries", "events", "newsgraph", "offices", "places", "relations",
      "roles", "shapes",
    ]
    #expect(Set(ShippedOntology.files).isSuperset(of: expected.map { $0 + ".ttl" }))
  }

  @Test func `whatever of ours is pointed at is described`() {
    let dangling = ontology.triples.flatMap { [$0.predicate] + ($0.object.iri.map { [$0] } ?? []) }
      .filter { term in
        ShippedOntology.namespaces.contains { term.value.hasPrefix($0) }
          && !ontology.describes(term)
      }
    #expect(Set(dangling).sorted() == [])
  }

  @Test func `no two entities share a name`() {
    let pairs = ontology.subjects(in: ShippedOntology.entity).flatMap { entity in
      names(of: entity).map { (name: $0, entity: entity.value) }
    }
    let shared = Dictionary(grouping: pairs, by: \.name).filter { $0.value.count > 1 }
    #expect(shared.mapValues { $0.map(\.entity) } == [:])
  }

  @Test func `no two nouns share a name`() {
    let names = ontology.subjects(in: ShippedOntology.role)
      .flatMap { ontology.texts($0, SKOS.prefLabel, SKOS.altLabel) }
    let counts = names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    #expect(counts.filter { $0.value > 1 } == [:])
  }

  @Test func `every entity has one preferred name and a class`() {
    let odd = ontology.subjects(in: ShippedOntology.entity).filter {
      ontology.texts($0, SKOS.prefLabel).count != 1 || ontology.values($0, RDF.type).isEmpty
    }
    #expect(odd == [])
  }

  @Test func `texts have no space at their ends and none twice`() {
    let odd = ontology.triples.compactMap { triple -> String? in
      guard case .literal(let literal) = triple.object else { return nil }
      let text = literal.lexicalForm
      let isOdd = text.isEmpty || text.first == " " || text.last == " " || text.contains("  ")
      return isOdd || text.contains("\n") ? text : nil
    }
    #expect(odd == [])
  }

  private func names(of entity: IRI) -> Set<String> {
    Set(ontology.texts(entity, SKOS.prefLabel, SKOS.altLabel, ShippedOntology.ng("demonym")))
  }
}
