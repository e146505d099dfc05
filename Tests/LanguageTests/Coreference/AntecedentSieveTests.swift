import TestSupport
import Testing

@testable import Language

/// What speaks against an antecedent, with a model that would take the nearest mention, whatever it is.
@Suite struct AntecedentSieveTests {
  /// The wordings of each entity.
  private func chains(
    _ notation: String, _ names: [String: EntityType] = [:], gazetteer: Gazetteer = Gazetteer(),
    nouns: NounLexicon = NounLexicon()
  ) throws -> [[String]] {
    let indifferent = try #require(HashedNetwork(weights: .array([0, 0]), output: [0, 0]))
    let resolver = CoreferenceResolver(
      gazetteer: gazetteer, nouns: nouns, antecedents: AntecedentModel(network: indifferent))
    let resolved = resolver.resolve(TreeNotation.document(notation, naming: names))
    return resolved.entities.map { entity in
      entity.mentions.map { mention in
        mention.words.map { resolved.words[$0].form }.joined(separator: " ")
      }
    }
  }

  @Test func `she who says a quotation is not she within it`() throws {
    let found = try chains(
      """
      Jane/NNP/2/nsubj left=leave/VBD/0/root ~././2/punct
      "/``/3/punct ~She/PRP/3/nsubj lied=lie/VBD/7/ccomp ~,/,/3/punct ~"/''/3/punct she/PRP/7/nsubj said=say/VBD/0/root ~././7/punct
      """, ["Jane": .person], nouns: NounLexicon(speechVerbs: ["say"]))
    #expect(found == [["Jane", "she"], ["She"]])
  }

  @Test func `my sister is not who speaks`() throws {
    let found = try chains(
      """
      "/``/4/punct ~My/PRP$/3/nmod:poss sister/NN/4/nsubj left=leave/VBD/8/ccomp ~,/,/4/punct ~"/''/4/punct Roe/NNP/8/nsubj said=say/VBD/0/root ~././8/punct
      """, ["Roe": .person],
      nouns: NounLexicon(types: ["sister": .person], speechVerbs: ["say"]))
    #expect(found == [["My", "Roe"], ["My sister"]])
  }

  @Test(arguments: ["acting", "deputy", "shadow"])
  func `another office is another person's`(modifier: String) throws {
    func found(_ modifier: String) throws -> [[String]] {
      try chains(
        """
        The/DT/2/det speaker/NN/3/nsubj left=leave/VBD/0/root ~././3/punct
        The/DT/3/det \(modifier)/JJ/3/amod speaker/NN/4/nsubj stayed=stay/VBD/0/root ~././4/punct
        """)
    }
    #expect(try found(modifier) == [["The speaker"], ["The \(modifier) speaker"]])
    #expect(try found("old") == [["The speaker", "The old speaker"]])
  }

  @Test func `who is asked about somebody is somebody else`() throws {
    let names = ["Roe": EntityType.person]
    let asked = try chains(
      """
      Asked=ask/VBN/8/advcl whether/IN/5/mark Roe/NNP/5/nsubj would/MD/5/aux go/VB/1/ccomp ~,/,/1/punct he/PRP/8/nsubj declined=decline/VBD/0/root ~././8/punct
      """, names)
    #expect(asked == [["Roe"], ["he"]])
    let came = try chains(
      """
      When/WRB/3/advmod Roe/NNP/3/nsubj came=come/VBD/6/advcl ~,/,/3/punct he/PRP/6/nsubj declined=decline/VBD/0/root ~././6/punct
      """, names)
    #expect(came == [["Roe", "he"]])
  }

  @Test func `a company is no public body`() throws {
    let notation = """
      Zeta/NNP/2/nsubj left=leave/VBD/0/root ~././2/punct
      The/DT/2/det company/NN/3/nsubj grew=grow/VBD/0/root ~././3/punct
      """
    let names = ["Zeta": EntityType.organization]
    let nouns = NounLexicon(types: ["company": .organization])
    var gazetteer = Gazetteer()
    gazetteer.insert(
      .init(key: "organ", type: .organization, preferredName: "Zeta", organOf: "state"), names: [])
    #expect(
      try chains(notation, names, gazetteer: gazetteer, nouns: nouns)
        == [["Zeta"], ["The company"]])
    #expect(try chains(notation, names, nouns: nouns) == [["Zeta", "The company"]])
  }

  @Test(arguments: [
    ("Roe", EntityType.person, "amendment"), ("Oslo", EntityType.location, "probe"),
  ])
  func `a noun for a work describes no person, one for a product no place`(
    name: String, type: EntityType, noun: String
  ) throws {
    let notation = """
      \(name)/NNP/2/nsubj grew=grow/VBD/0/root ~././2/punct
      The/DT/2/det \(noun)/NN/3/nsubj failed=fail/VBD/0/root ~././3/punct
      """
    let things = NounLexicon(things: ["amendment", "probe"], products: ["probe"])
    #expect(try chains(notation, [name: type], nouns: things) == [[name], ["The \(noun)"]])
    #expect(try chains(notation, [name: type]) == [[name, "The \(noun)"]])
  }
}
