import Language
import TestSupport
import Testing

@Suite struct CoreferenceResolverTests {
  /// The wordings of each entity of a document that has several mentions or the given name.
  private func chains(
    _ notation: String, _ names: [String: EntityType], gazetteer: Gazetteer = Gazetteer(),
    nouns: NounLexicon = NounLexicon()
  ) -> [[String]] {
    let document = TreeNotation.document(notation, naming: names)
    let resolved = CoreferenceResolver(gazetteer: gazetteer, nouns: nouns).resolve(document)
    return resolved.entities.map { entity in
      entity.mentions.map { mention in
        mention.words.map { resolved.words[$0].form }.joined(separator: " ")
      }
    }
  }

  @Test func `a body's short name is the body`() {
    let found = chains(
      """
      Acme/NNP/2/compound Technologies/NNP/3/nsubj grew/VBD/0/root ~././3/punct
      Acme/NNP/2/nsubj hired/VBD/0/root engineers/NNS/2/obj ~././2/punct
      """, ["Acme Technologies": .organization, "Acme": .organization])
    #expect(found.contains(["Acme Technologies", "Acme"]))
  }

  @Test func `a surname that two people share is given to neither`() {
    let found = chains(
      """
      Ann/NNP/3/nsubj Smith/NNP/1/flat met/VBD/0/root Tom/NNP/3/obj Smith/NNP/4/flat ~././3/punct
      Smith/NNP/2/nsubj left/VBD/0/root ~././2/punct
      """, ["Ann Smith": .person, "Tom Smith": .person, "Smith": .person])
    #expect(found.contains(["Ann Smith"]))
    #expect(found.contains(["Tom Smith"]))
    #expect(found.contains(["Smith"]))
  }

  @Test func `an acronym is the name whose initials it has`() {
    let found = chains(
      """
      World/NNP/3/compound Chess/NNP/3/compound Union/NNP/4/nsubj voted/VBD/0/root ~././4/punct
      WCU/NNP/2/nsubj declined/VBD/0/root ~././2/punct
      """, ["World Chess Union": .organization, "WCU": .organization])
    #expect(found.contains(["World Chess Union", "WCU"]))
  }

  @Test func `two spellings of a long name are one person`() {
    let found = chains(
      """
      Ito/NNP/3/nsubj Nakamura/NNP/1/flat spoke/VBD/0/root ~././3/punct
      Nakamrua/NNP/2/nsubj left/VBD/0/root ~././2/punct
      """, ["Ito Nakamura": .person, "Nakamrua": .person])
    #expect(found.contains(["Ito Nakamura", "Nakamrua"]))
  }

  @Test func `he is the person and it the body`() {
    let found = chains(
      """
      Jane/NNP/3/nsubj Roe/NNP/1/flat left/VBD/0/root Acme/NNP/3/obj ~././3/punct
      She/PRP/2/nsubj said/VBD/0/root it/PRP/4/nsubj failed/VBD/2/ccomp ~././2/punct
      """, ["Jane Roe": .person, "Acme": .organization])
    #expect(found.contains(["Jane Roe", "She"]))
    #expect(found.contains(["Acme", "it"]))
  }

  @Test func `the company is the body named before, the old company is not`() {
    let nouns = NounLexicon(types: ["company": .organization])
    let bare = """
      Acme/NNP/2/nsubj grew/VBD/0/root ~././2/punct
      The/DT/2/det company/NN/3/nsubj hired/VBD/0/root ~././3/punct
      """
    let narrowed = """
      Acme/NNP/2/nsubj grew/VBD/0/root ~././2/punct
      The/DT/3/det old/JJ/3/amod company/NN/4/nsubj closed/VBD/0/root ~././4/punct
      """
    let names = ["Acme": EntityType.organization]
    #expect(chains(bare, names, nouns: nouns).contains(["Acme", "The company"]))
    #expect(chains(narrowed, names, nouns: nouns).contains(["Acme"]))
  }

  @Test func `a person's company is the one that their role names`() {
    let nouns = NounLexicon(types: ["company": .organization, "founder": .person])
    let found = chains(
      """
      Acme/NNP/2/compound founder/NN/3/nmod:desc Jane/NNP/5/nsubj Roe/NNP/3/flat sold/VBD/0/root \
      her/PRP$/7/nmod:poss company/NN/5/obj ~././5/punct
      """, ["Acme": .organization, "Jane Roe": .person], nouns: nouns)
    #expect(found.contains { $0.first == "Acme" && $0.contains("her company") })
  }

  @Test func `a capital that decides is a government, a capital where something is is a city`() {
    var gazetteer = Gazetteer()
    gazetteer.insert(
      .init(key: "state", type: .location, preferredName: "Ruritania"), names: [],
      demonyms: ["Ruritanian"])
    gazetteer.insert(
      .init(key: "city", type: .location, preferredName: "Strelsau", governs: "state"), names: [])
    let document = TreeNotation.document(
      """
      Strelsau/NNP/2/nsubj warned/VBD/0/root traders/NNS/2/obj ~././2/punct
      Traders/NNS/2/nsubj met/VBD/0/root in/IN/4/case Strelsau/NNP/2/obl ~././2/punct
      """, naming: ["Strelsau": .location])
    let nouns = NounLexicon(agentiveVerbs: ["warned"])
    let resolved = CoreferenceResolver(gazetteer: gazetteer, nouns: nouns).resolve(document)
    #expect(resolved.entities.compactMap(\.gazetteerKey) == ["state", "city"])
  }

  @Test func `the adjective of a state that modifies is the state`() {
    var gazetteer = Gazetteer()
    gazetteer.insert(
      .init(key: "state", type: .location, preferredName: "Ruritania"), names: [],
      demonyms: ["Ruritanian"])
    let found = chains(
      """
      Ruritania/NNP/2/nsubj voted/VBD/0/root ~././2/punct
      The/DT/3/det Ruritanian/JJ/3/amod king/NN/4/nsubj wept/VBD/0/root ~././4/punct
      """, ["Ruritania": .location], gazetteer: gazetteer)
    #expect(found.contains(["Ruritania", "Ruritanian"]))
  }

  @Test func `a repeated sentence speaks of the same things`() {
    let found = chains(
      """
      # Storm/NN/2/nsubj destroys/VBZ/0/root old/JJ/4/amod bridge/NN/2/obj
      # Storm/NN/2/nsubj destroys/VBZ/0/root old/JJ/4/amod bridge/NN/2/obj
      """, [:])
    #expect(found == [["Storm", "Storm"], ["old bridge", "old bridge"]])
  }

  @Test func `a body's name takes in the noun that it leads to, a person's title it does not`() {
    let nouns = NounLexicon(types: ["chairman": .person])
    let body = chains(
      """
      Acme/NNP/2/compound Technologies/NNP/3/nsubj grew/VBD/0/root ~././3/punct
      Acme/NNP/2/compound Chairman/NNP/3/nsubj left/VBD/0/root ~././3/punct
      """, ["Acme": .organization], nouns: nouns)
    #expect(body.contains(["Acme Technologies", "Acme"]))
  }

  @Test func `a surname does not bridge two people with different first names`() {
    let found = chains(
      """
      Anna/NNP/3/nsubj Keller/NNP/1/flat left/VBD/0/root ~././3/punct
      Keller/NNP/2/nsubj spoke/VBD/0/root ~././2/punct
      Peter/NNP/3/nsubj Keller/NNP/1/flat sang/VBD/0/root ~././3/punct
      """, ["Anna Keller": .person, "Keller": .person, "Peter Keller": .person])
    #expect(found.contains(["Anna Keller", "Keller"]))
    #expect(found.contains(["Peter Keller"]))
  }

  @Test(arguments: [("city", "Strelsau"), ("country", "Ruritania")])
  func `a city is taken up as a city, a state as a country`(noun: String, name: String) {
    var gazetteer = Gazetteer()
    gazetteer.insert(
      .init(key: "state", type: .location, preferredName: "Ruritania", isState: true), names: [])
    gazetteer.insert(.init(key: "city", type: .location, preferredName: "Strelsau"), names: [])
    let found = chains(
      """
      Ruritania/NNP/2/nsubj praised/VBD/0/root Strelsau/NNP/2/obj ~././2/punct
      The/DT/2/det \(noun)/NN/3/nsubj grew/VBD/0/root ~././3/punct
      """, ["Ruritania": .location, "Strelsau": .location], gazetteer: gazetteer,
      nouns: NounLexicon(types: ["city": .location, "country": .location]))
    #expect(found.contains([name, "The \(noun)"]))
  }
}
