import Knowledge
import Language
import RDFModel
import RDFSyntax
import Testing

@Suite struct KnowledgeGraphDatasetTests {
  static let story = """
    Acme/NNP/4/nsubj did=do/VBD/4/aux not/RB/4/advmod sell/VB/0/root arms=arm/NNS/4/obj ~././4/punct
    Jane/NNP/2/nsubj claims=claim/VBZ/0/root Zeta/NNP/4/nsubj cheats=cheat/VBZ/2/ccomp \
    clients=client/NNS/4/obj ~././2/punct
    Acme/NNP/2/nsubj bought=buy/VBD/0/root Zeta/NNP/2/obj ~././2/punct
    """

  static func dataset(_ provenance: Provenance = .compact, _ assertion: Assertion = .asserted)
    -> Dataset
  {
    SmallWorld.graph(
      story, naming: ["Acme": .organization, "Jane": .person, "Zeta": .organization]
    ).dataset(provenance: provenance, asserting: assertion)
  }

  /// The local names of relations that stand as plain triples.
  static func plainRelations(_ dataset: Dataset) -> [String] {
    let namespace = "https://newsgraph.dev/relation/"
    let relations = dataset.map(\.triple.predicate.value).filter { $0.hasPrefix(namespace) }
    return relations.map { String($0.dropFirst(namespace.count)) }.sorted()
  }

  @Test func `only what the article asserts is a plain triple`() {
    #expect(Self.plainRelations(Self.dataset()) == ["buy", "claim"])
  }

  @Test func `reported statements are plain triples where a user asks for them`() {
    #expect(Self.plainRelations(Self.dataset(.compact, .reported)) == ["buy", "cheat", "claim"])
  }

  @Test func `every plain triple has a statement that reifies it`() {
    let dataset = Self.dataset()
    for quad in dataset
    where quad.triple.predicate.value.hasPrefix("https://newsgraph.dev/relation/") {
      let about = Set(dataset.subjects(with: RDF.predicate, .iri(quad.triple.predicate)))
        .intersection(dataset.subjects(with: RDF.object, quad.triple.object))
        .filter { dataset.object(of: $0, RDF.subject) == Term(quad.triple.subject) }
      #expect(about.count == 1)
    }
  }

  @Test func `every statement points at the characters of its sentence`() throws {
    let dataset = Self.dataset()
    let statements = dataset.subjects(with: RDF.type, .iri(RDF.statement))
    #expect(statements.count == 4)
    for statement in statements {
      let evidence = try #require(dataset.object(of: statement, PROV.wasDerivedFrom))
      guard case .iri(let sentence) = evidence else {
        Issue.record("evidence is no IRI")
        continue
      }
      #expect(dataset.object(of: .iri(sentence), RDF.type) == .iri(NIF.sentence))
      #expect(dataset.object(of: .iri(sentence), NIF.anchorOf) != nil)
    }
  }

  @Test func `times and numbers have values besides their words`() {
    let graph = SmallWorld.graph(
      """
      Acme/NNP/2/nsubj hired=hire/VBD/0/root over/IN/4/advmod 200/CD/5/nummod clerks=clerk/NNS/2/obj       on/IN/7/case Monday/NNP/2/obl ~././2/punct
      Acme/NNP/2/nsubj grew=grow/VBD/0/root since/IN/4/case 2012/CD/2/obl ~././2/punct
      """, naming: ["Acme": .organization], published: "2019-04-30")
    let dataset = graph.dataset()
    func values(_ name: String) -> [String] {
      dataset.filter { $0.triple.predicate.value.hasSuffix(name) }.compactMap { quad in
        if case .literal(let literal) = quad.triple.object { literal.lexicalForm } else { nil }
      }
    }
    #expect(values("#timeValue") == ["2019-04-29"])
    #expect(values("/minValue") == ["200.0"])
    #expect(values("/unitText") == ["clerks"])
    #expect(values("#inXSDgYear") == ["2012"])
    #expect(graph.topics().map(\.label) == ["Acme"])
  }

  @Test func `there are no blank nodes`() {
    for provenance in Provenance.allCases { #expect(Self.dataset(provenance).blankNodes.isEmpty) }
  }

  @Test func `less provenance is a subset of more`() {
    let (none, compact, full) = (
      Set(Self.dataset(.none)), Set(Self.dataset(.compact)), Set(Self.dataset(.full))
    )
    #expect(none.isStrictSubset(of: compact))
    #expect(compact.isStrictSubset(of: full))
  }

  @Test func `the graph survives RDF XML and back`() throws {
    for provenance in Provenance.allCases {
      let dataset = Self.dataset(provenance)
      let bytes = try dataset.serialized(as: .rdfxml, base: SmallWorld.article)
      #expect(try Set(Dataset(parsing: bytes, as: .rdfxml)) == Set(dataset))
    }
  }

  @Test func `other names are labels, pronouns are not`() {
    let graph = SmallWorld.graph(
      """
      Ruritania/NNP/2/nsubj left=leave/VBD/0/root Zeta/NNP/2/obj ~././2/punct
      R.K./NNP/2/nsubj said=say/VBD/0/root it/PRP/4/nsubj joined=join/VBD/2/ccomp Acme/NNP/4/obj ~././2/punct
      """,
      naming: [
        "Ruritania": .location, "R.K.": .location, "Zeta": .organization, "Acme": .organization,
      ])
    let state = Resource.iri(IRI(unchecked: "https://newsgraph.dev/entity/Ruritania"))
    #expect(
      graph.dataset().objects(of: state, SKOS.altLabel)
        == [.literal(Literal("R.K.", language: "en"))])
  }
}
