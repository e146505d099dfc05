import Knowledge
import Language
import RDFModel
import Testing

/// The countries, bodies and offices of `Ontology/`, also as the program's gazetteer knows them.
@Suite struct EntitiesTests {
  let ontology: ShippedOntology

  init() throws { ontology = try ShippedOntology.shared.get() }

  @Test func `ISO 3166 is complete, with two codes each`() {
    let coded = ontology.subjects(in: ShippedOntology.entity).filter {
      !ontology.texts($0, ShippedOntology.ng("isoAlpha2")).isEmpty
    }
    #expect(coded.count == 249)
    let pairs = coded.map {
      ontology.texts($0, ShippedOntology.ng("isoAlpha2"), ShippedOntology.ng("isoAlpha3"))
    }
    #expect(pairs.allSatisfy { $0.map(\.count) == [2, 3] })
    #expect(Set(pairs.map(\.[0])).count == 249)
    #expect(Set(pairs.map(\.[1])).count == 249)
  }

  @Test func `a capital and its country point at each other`() {
    let capital = ShippedOntology.ng("capital")
    let capitalOf = ShippedOntology.ng("capitalOf")
    let there = pairs(capital)
    let back = Set(pairs(capitalOf).map { [$0[1], $0[0]] })
    #expect(there.count > 190)
    #expect(Set(there) == back)
  }

  @Test func `no Wikidata entity is two things`() {
    let addresses = ontology.triples.filter { $0.predicate == OWL.sameAs }.compactMap(\.object.iri)
    let counts = addresses.reduce(into: [:]) { $0[$1.value, default: 0] += 1 }
    #expect(counts.filter { $0.value > 1 } == [:])
  }

  @Test(arguments: [
    ("U.S.", "USA"), ("US", "USA"), ("United States", "USA"), ("USA", "USA"), ("America", "USA"),
    ("Britain", "UK"), ("U.N.", "UnitedNations"), ("EU", "EuropeanUnion"),
    ("Frankfurter Allgemeine Zeitung", "FAZ"), ("Czechia", "CzechRepublic"),
    ("ISIS", "IslamicState"), ("the White House", "WhiteHouse"),
    ("10 Downing Street", "DowningStreet"),
    ("Côte d'Ivoire", "IvoryCoast"), ("Washington", "WashingtonDC"),
  ])
  func `the gazetteer knows a thing by all its names`(name: String, local: String) {
    let gazetteer = Ontology(Dataset(ontology.triples)).gazetteer
    let entry = gazetteer.entry(named: name, type: nil)
    #expect(entry?.key == ShippedOntology.entity + local)
  }

  @Test(arguments: [
    ("German", "Germany"), ("Polish", "Poland"), ("Pole", "Poland"), ("Dutchman", "Netherlands"),
    ("Britons", "UK"), ("Americans", "USA"), ("Scottish", "Scotland"), ("Soviet", "SovietUnion"),
  ])
  func `the gazetteer knows a country by its people`(demonym: String, local: String) {
    let gazetteer = Ontology(Dataset(ontology.triples)).gazetteer
    #expect(gazetteer.entry(ofDemonym: demonym)?.key == ShippedOntology.entity + local)
  }

  private func pairs(_ property: IRI) -> [[IRI]] {
    ontology.triples.filter { $0.predicate == property }
      .compactMap { triple in
        guard let subject = triple.subject.iri, let object = triple.object.iri else { return nil }
        return [subject, object]
      }
  }
}
