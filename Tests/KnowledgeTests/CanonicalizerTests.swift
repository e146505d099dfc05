import Extraction
import Knowledge
import Language
import RDFModel
import TestSupport
import Testing

@Suite struct CanonicalizerTests {
  static let arrest = """
    Ruritania/NNP/4/nmod:poss ~'s/POS/1/case Security/NNP/4/compound Agency=agency/NNP/5/nsubj \
    arrested=arrest/VBD/0/root a/DT/7/det trader/NN/5/obj ~././5/punct
    """

  @Test func `a passive with its agent is turned`() {
    let graph = SmallWorld.graph(
      """
      A/DT/2/det trader/NN/4/nsubj:pass was=be/VBD/4/aux:pass arrested=arrest/VBN/0/root by/IN/6/case \
      Acme/NNP/4/obl:agent ~././4/punct
      """, naming: ["Acme": .organization])
    #expect(graph.summary == ["Acme arrested trader"])
    #expect(graph.statements[0].relation.value == "https://newsgraph.dev/relation/arrest")
  }

  @Test func `a passive without agent keeps its patient as subject`() {
    let graph = SmallWorld.graph(
      "Acme/NNP/3/nsubj:pass was=be/VBD/3/aux:pass accused=accuse/VBN/0/root ~././3/punct",
      naming: ["Acme": .organization])
    #expect(graph.statements.map(\.relation.value) == ["https://newsgraph.dev/relation/isAccused"])
  }

  @Test func `what an agency does its state has done, as a derived statement`() throws {
    let graph = SmallWorld.graph(
      Self.arrest, naming: ["Ruritania": .location, "Security Agency": .organization])
    #expect(graph.summary.contains("Ruritania arrested trader [derived]"))
    let derived = try #require(graph.statements.first { !$0.derivedFrom.isEmpty })
    let original = try #require(graph.statements.first { $0.iri == derived.derivedFrom[0] })
    #expect(graph.headline(original) == "Security Agency arrested trader")
    #expect(derived.evidence == original.evidence)
    #expect(graph.headlineStatements().map(graph.headline) == ["Ruritania arrested trader"])
  }

  @Test func `what is said is a statement of its own, attributed and not asserted`() throws {
    let graph = SmallWorld.graph(
      """
      Jane/NNP/2/nsubj claims=claim/VBZ/0/root Acme/NNP/4/nsubj cheats=cheat/VBZ/2/ccomp \
      clients=client/NNS/4/obj ~././2/punct
      """, naming: ["Jane": .person, "Acme": .organization])
    let content = try #require(
      graph.statements.first { graph.headline($0) == "Acme cheats clients" })
    let saying = try #require(graph.statements.first { $0.subject.value.hasSuffix("/Jane") })
    #expect(content.sources.map(\.label) == ["Jane"])
    #expect(!content.isAsserted)
    #expect(saying.object == .statements([content.iri]))
    #expect(saying.isAsserted)
  }

  @Test func `the same fact said twice is one statement with two pieces of evidence`() {
    let sentence = "Acme/NNP/2/nsubj bought=buy/VBD/0/root Zeta/NNP/2/obj ~././2/punct"
    let graph = SmallWorld.graph(
      "\(sentence)\n\(sentence)", naming: ["Acme": .organization, "Zeta": .organization])
    #expect(graph.statements.count == 1)
    #expect(graph.statements.first?.evidence.count == 2)
  }

  @Test func `all names of a state are one node`() {
    let graph = SmallWorld.graph(
      """
      Ruritania/NNP/2/nsubj left=leave/VBD/0/root Zeta/NNP/2/obj ~././2/punct
      R.K./NNP/2/nsubj joined=join/VBD/0/root Acme/NNP/2/obj ~././2/punct
      """, naming: ["Ruritania": .location, "R.K.": .location, "Zeta": .organization])
    let states = graph.nodes.filter { $0.iri.value == "https://newsgraph.dev/entity/Ruritania" }
    #expect(states.count == 1)
    #expect(Set(graph.statements.map(\.subject)).count == 1)
    #expect(states.first?.sameAs.map(\.value) == ["http://www.wikidata.org/entity/Q0"])
  }

  @Test func `a description is scoped to its article, a name is not`() {
    let graph = SmallWorld.graph(
      "Acme/NNP/2/nsubj denies=deny/VBZ/0/root these/DT/4/det claims=claim/NNS/2/obj ~././2/punct",
      naming: ["Acme": .organization])
    #expect(
      graph.nodes.map(\.iri.value) == [
        "https://newsgraph.dev/entity/Acme", "https://example.org/story#Claims",
      ])
    #expect(graph.headlineStatements().map(graph.headline) == ["Acme denies claims"])
  }

  @Test func `a statement's identifier depends on what it says, not on where`() {
    let names = ["Acme": EntityType.organization, "Zeta": .organization]
    let sentence = "Acme/NNP/2/nsubj bought=buy/VBD/0/root Zeta/NNP/2/obj ~././2/punct"
    let other = "Zeta/NNP/2/nsubj grew=grow/VBD/0/root ~././2/punct"
    let first = SmallWorld.graph(sentence, naming: names).statements[0].iri
    let second = SmallWorld.graph("\(other)\n\(sentence)", naming: names).statements[1].iri
    #expect(first == second)
  }

  @Test func `a name is one node whether its title or its first part heads the phrase`() {
    let graph = SmallWorld.graph(
      """
      Acme/NNP/2/compound founder/NN/5/nsubj Jane/NNP/2/flat Roe/NNP/3/flat left=leave/VBD/0/root \
      Zeta/NNP/5/obj ~././5/punct
      """, naming: ["Acme": .organization, "Jane Roe": .person, "Zeta": .organization])
    let people = graph.nodes.filter { $0.wordings.contains { $0.contains("Jane") } }
    #expect(people.map(\.iri.value) == ["https://newsgraph.dev/entity/JaneRoe"])
    #expect(Set(graph.summary) == ["Jane Roe left Zeta", "Jane Roe is founder of Acme"])
  }

  @Test(arguments: [
    // A driver of an agency is no agency.
    "The/DT/4/det Ruritanian/JJ/4/amod agency/NN/4/compound driver/NN/5/nsubj hit=hit/VBD/0/root "
      + "Zeta/NNP/5/obj ~././5/punct",
    // An agency in a state is not the state's.
    "The/DT/2/det agency/NN/5/nsubj in/IN/4/case Ruritania/NNP/2/nmod hit=hit/VBD/0/root "
      + "Zeta/NNP/5/obj ~././5/punct",
    // A former agency acts for nobody.
    "The/DT/4/det former/JJ/4/amod Ruritanian/JJ/4/amod agency/NN/5/nsubj hit=hit/VBD/0/root "
      + "Zeta/NNP/5/obj ~././5/punct",
  ])
  func `what merely stands near an organ's noun does not act for the state`(notation: String) {
    let graph = SmallWorld.graph(
      notation, naming: ["Zeta": .organization, "Ruritania": .location])
    #expect(graph.statements.flatMap(\.derivedFrom).isEmpty)
    #expect(graph.statements.contains { graph.headline($0).hasSuffix("hit Zeta") })
  }

  @Test func `what will happen and what happened are two statements`() {
    let graph = SmallWorld.graph(
      """
      Acme/NNP/3/nsubj will/MD/3/aux buy/VB/0/root Zeta/NNP/3/obj ~././3/punct
      Acme/NNP/2/nsubj bought=buy/VBD/0/root Zeta/NNP/2/obj ~././2/punct
      """, naming: ["Acme": .organization, "Zeta": .organization])
    #expect(graph.statements.map(\.isAsserted) == [false, true])
  }

  @Test func `a thing done by hand was not done by a hand`() {
    let graph = SmallWorld.graph(
      """
      Zeta/NNP/3/nsubj:pass was=be/VBD/3/aux:pass built=build/VBN/0/root by/IN/5/case \
      hand/NN/3/obl:agent ~././3/punct
      """, naming: ["Zeta": .organization])
    #expect(graph.statements.compactMap { graph.node($0.subject)?.label } == ["Zeta"])
  }

  @Test func `what nobody can tell the subject of is no statement`() {
    let graph = SmallWorld.graph(
      """
      One/CD/4/nsubj of/IN/3/case them/PRP/1/nmod left/VBD/0/root Strelsau/NNP/4/obj ~././4/punct
      One/CD/5/nsubj of/IN/4/case the/DT/4/det traders/NNS/1/nmod left/VBD/0/root Strelsau/NNP/5/obj ~././5/punct
      Either/DT/2/nsubj left/VBD/0/root Strelsau/NNP/2/obj ~././2/punct
      """, naming: ["Strelsau": .location])
    #expect(graph.summary == ["One left Strelsau"])
  }

  @Test func `nobody acts on himself without himself`() {
    let graph = SmallWorld.graph(
      "Jane/NNP/2/nsubj sentenced=sentence/VBD/0/root Jane/NNP/2/obj ~././2/punct",
      naming: ["Jane": .person])
    #expect(graph.statements.isEmpty)
  }

  @Test func `a description keeps the infinitive and what makes it the only one`() {
    let graph = SmallWorld.graph(
      """
      Acme/NNP/2/nsubj made=make/VBD/0/root an/DT/4/det attempt/NN/2/obj to/TO/6/mark pay/VB/4/acl ~././2/punct
      Acme/NNP/2/nsubj found=find/VBD/0/root the/DT/5/det oldest/JJS/5/amod bone/NN/2/obj seen/VBN/5/acl ~././2/punct
      Acme/NNP/2/nsubj found=find/VBD/0/root a/DT/4/det tooth/NN/2/obj seen/VBN/4/acl ~././2/punct
      """, naming: ["Acme": .organization])
    let labels = graph.nodes.map(\.label)
    #expect(labels.contains("attempt to pay"))
    #expect(labels.contains("oldest bone seen"))
    #expect(labels.contains("tooth"))
  }

  @Test func `a participle alone is worded as the passive that it is`() {
    let graph = SmallWorld.graph(
      "Acme/NNP/3/nsubj ~,/,/1/punct left/VBD/0/root ~,/,/5/punct accused=accuse/VBN/3/advcl ~././3/punct",
      naming: ["Acme": .organization])
    #expect(graph.statements.map(\.wording).contains("is accused"))
  }

  @Test func `what is asked is no statement`() {
    let graph = SmallWorld.graph(
      """
      Acme/NNP/2/nsubj asked=ask/VBD/0/root whether/IN/5/mark Zeta/NNP/5/nsubj paid=pay/VBD/2/ccomp taxes=tax/NNS/5/obj ~././2/punct
      """, naming: ["Acme": .organization, "Zeta": .organization])
    #expect(!graph.summary.contains("Zeta paid taxes"))
    #expect(graph.statements.count == 1)
  }

  @Test func `how something was done is a qualifier`() {
    let graph = SmallWorld.graph(
      "Acme/NNP/2/nsubj reacted=react/VBD/0/root coolly/RB/2/advmod ~././2/punct",
      naming: ["Acme": .organization])
    #expect(graph.statements.map { $0.qualifiers.map(\.text) } == [["coolly"]])
    #expect(graph.statements[0].qualifiers[0].role == .manner)
  }

  @Test func `what is less sure than asked for is kept back`() {
    let document = CoreferenceResolver(gazetteer: Gazetteer(), nouns: NounLexicon()).resolve(
      TreeNotation.document(Self.arrest, naming: ["Security Agency": .organization]))
    let propositions = Extractor().propositions(in: document)
    let article = ArticleDescription(iri: SmallWorld.article)
    func count(_ least: Double) -> Int {
      Canonicalizer(ontology: SmallWorld.ontology, leastConfidence: least)
        .graph(of: document, propositions: propositions, article: article).statements.count
    }
    #expect(count(0) > 0)
    #expect(count(1) == 0)
  }

  @Test func `a role that somebody had is worded in the past`() {
    let graph = SmallWorld.graph(
      """
      Former/JJ/3/amod Acme/NNP/3/compound founder/NN/6/nsubj Jane/NNP/3/flat Roe/NNP/4/flat left=leave/VBD/0/root \
      Zeta/NNP/6/obj ~././6/punct
      """, naming: ["Acme": .organization, "Jane Roe": .person, "Zeta": .organization])
    #expect(graph.summary.contains("Jane Roe was founder of Acme"))
  }

  @Test func `a passive that is turned keeps its modal verb`() {
    let graph = SmallWorld.graph(
      """
      Zeta/NNP/4/nsubj:pass will/MD/4/aux be/VB/4/aux:pass contacted=contact/VBN/0/root by/IN/6/case \
      Acme/NNP/4/obl:agent ~././4/punct
      """, naming: ["Acme": .organization, "Zeta": .organization])
    #expect(graph.summary == ["Acme will contact Zeta"])
  }

  @Test func `an adverb that limits a relation is worded with it`() {
    let graph = SmallWorld.graph(
      "Zeta/NNP/3/nsubj partly/RB/3/advmod closed=close/VBD/0/root Acme/NNP/3/obj ~././3/punct",
      naming: ["Acme": .organization, "Zeta": .organization])
    #expect(graph.summary == ["Zeta partly closed Acme"])
  }

  @Test(arguments: [
    "said=say/VBD/0/root prices=price/NNS/7/nsubj fell=fall/VBD/5/ccomp",
    "hired=hire/VBD/0/root a/DT/7/det trader/NN/5/obj",
  ])
  func `an agency speaks for itself, and what is no act of state is its own`(predicate: String) {
    let graph = SmallWorld.graph(
      """
      Ruritania/NNP/4/nmod:poss ~'s/POS/1/case Security/NNP/4/compound Agency=agency/NNP/5/nsubj \
      \(predicate) ~././5/punct
      """, naming: ["Ruritania": .location, "Security Agency": .organization],
      with: SmallWorld.speaking)
    #expect(graph.summary.contains { $0.hasPrefix("Security Agency ") })
    #expect(graph.statements.flatMap(\.derivedFrom).isEmpty)
  }
}
