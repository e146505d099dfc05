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

  @Test func `a man is not the woman who bears his surname`() {
    let notation = """
      Jane/NNP/3/nsubj Roe/NNP/1/flat spoke=speak/VBD/0/root ~././3/punct
      Mr/NNP/2/nmod:desc Roe/NNP/3/nsubj left=leave/VBD/0/root ~././3/punct
      """
    let names: [String: EntityType] = ["Jane Roe": .person, "Mr Roe": .person]
    let nouns = NounLexicon(genders: ["mr": .masculine], givenNames: ["Jane": .feminine])
    #expect(chains(notation, names, nouns: nouns) == [["Jane Roe"], ["Mr Roe"]])
    #expect(chains(notation, names) == [["Jane Roe", "Mr Roe"]])
  }

  @Test func `a club is called by the end of its name, its ground is not the club`() {
    let found = chains(
      """
      Aston/NNP/2/compound Villa/NNP/3/nsubj won=win/VBD/0/root ~././3/punct
      Villa/NNP/2/nsubj play/VBP/0/root at/IN/5/case Villa/NNP/5/compound Park/NNP/2/obl ~././2/punct
      """, ["Aston Villa": .organization, "Villa": .person, "Villa Park": .location])
    #expect(found == [["Aston Villa", "Villa"], ["Villa Park"]])
  }

  @Test func `a name that ends in a noun for places is a place where something happens`() {
    let document = TreeNotation.document(
      """
      They/PRP/2/nsubj met=meet/VBD/0/root at/IN/5/case Villa/NNP/5/compound Park/NNP/2/obl ~././2/punct
      """, naming: ["Villa Park": .person])
    let nouns = NounLexicon(types: ["park": .location])
    let resolved = CoreferenceResolver(gazetteer: Gazetteer(), nouns: nouns).resolve(document)
    #expect(resolved.entities.first { $0.name == "Villa Park" }?.type == .location)
  }

  @Test(arguments: [
    "It/PRP/5/nsubj has=have/VBZ/5/aux been=be/VBN/5/cop four/CD/5/nummod months=month/NNS/0/root since/IN/8/mark prices=price/NNS/8/nsubj fell=fall/VBD/5/advcl ~././5/punct",
    "It/PRP/5/nsubj is=be/VBZ/5/cop the/DT/5/det first/JJ/5/amod time/NN/0/root prices=price/NNS/7/nsubj fell=fall/VBD/5/acl ~././5/punct",
    "It/PRP/4/nsubj is=be/VBZ/4/cop not/RB/4/advmod often/RB/0/root that/IN/7/mark prices=price/NNS/7/nsubj fall/VBP/4/ccomp ~././4/punct",
  ])
  func `it that only announces a clause is nothing`(notation: String) {
    let first = "Acme/NNP/2/nsubj closed=close/VBD/0/root ~././2/punct\n"
    let names = ["Acme": EntityType.organization]
    #expect(chains(first + notation, names).contains(["Acme"]))
    let quiet = "It/PRP/4/nsubj has=have/VBZ/4/aux been=be/VBN/4/cop quiet/JJ/0/root ~././4/punct"
    #expect(chains(first + quiet, names).contains(["Acme", "It"]))
  }

  @Test func `an apposition behind a list names its last member`() {
    let document = TreeNotation.document(
      """
      They/PRP/2/nsubj saw=see/VBD/0/root Lima/NNP/2/obj and/CC/5/cc Bonn/NNP/3/conj ~,/,/8/punct the/DT/8/det capital/NN/3/appos ~././2/punct
      """, naming: ["Lima": .location, "Bonn": .location])
    var words = document.words
    words[7].features = Features("Number=Sing")
    let nouns = NounLexicon(types: ["capital": .location])
    let resolved = CoreferenceResolver(gazetteer: Gazetteer(), nouns: nouns).resolve(
      Document(
        text: document.text, words: words, sentences: document.sentences, names: document.names))
    #expect(resolved.entities.map { $0.mentions.map(\.head) } == [[0], [2], [4, 7]])
  }

  @Test func `what is called a work is no person`() {
    let document = TreeNotation.document(
      "The/DT/2/det film/NN/4/nsubj Gala/NNP/2/appos flopped=flop/VBD/0/root ~././4/punct",
      naming: ["Gala": .person])
    func kind(_ nouns: NounLexicon) -> EntityType? {
      CoreferenceResolver(gazetteer: Gazetteer(), nouns: nouns).resolve(document).entities
        .first { $0.name == "Gala" }?.type
    }
    #expect(kind(NounLexicon(things: ["film"])) == .miscellaneous)
    #expect(kind(NounLexicon()) == .person)
  }
}
