import Articles
import Foundation
import Knowledge
import Language
import RDFModel
import RDFSyntax
import TestSupport
import Testing

@testable import NewsgraphKit

/// What mentions of real text, read by the committed model, come to be one thing.
@Suite struct CoreferenceTests {
  private static let newsgraph = Result { try Newsgraph(assets: Assets(home: Checkout.root.path)) }

  /// The wordings of the entity that has a mention with the given wording; the first one's.
  private func entity(
    of wording: String, in text: String, aliases: String? = nil
  ) throws -> [String] {
    let document = try document(text, aliases: aliases)
    let entity = document.entities.first { entity in
      entity.mentions.contains { document.text(of: $0) == wording }
    }
    return try #require(entity).mentions.map { document.text(of: $0) }
  }

  private func document(_ text: String, aliases: String? = nil) throws -> Document {
    var newsgraph = try Self.newsgraph.get()
    if let aliases {
      let prefixes = """
        @prefix ent: <https://newsgraph.dev/entity/> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

        """
      let dataset = try Dataset(parsing: Array((prefixes + aliases).utf8), as: .turtle)
      newsgraph.ontology = try newsgraph.ontology.applying(aliases: dataset)
    }
    return newsgraph.document(ofText: text)
  }

  @Test func `she is the woman and he the man, whoever was named last`() throws {
    let text = """
      Maria Lindqvist met Peter Holm in Oslo. She praised the city. Holm said he would come back.
      """
    #expect(try entity(of: "She", in: text).contains("Maria Lindqvist"))
    #expect(try entity(of: "he", in: text).contains("Peter Holm"))
  }

  @Test func `he is no company and it no person`() throws {
    let text =
      "Nordlake hired Peter Holm. He likes it there. Its chief executive, Ana Prieto, left."
    #expect(try !entity(of: "He", in: text).contains("Nordlake"))
    #expect(try !entity(of: "Its", in: text).contains("Peter Holm"))
  }

  @Test func `I in a quotation is who is quoted`() throws {
    let text = "The mine had flooded. \"I heard the water,\" said Jana Novak, a miner."
    #expect(try entity(of: "I", in: text).contains("Jana Novak"))
  }

  @Test func `he in a quotation is not who says it, and we are left open`() throws {
    let text = """
      Peter Holm works for Nordlake. "He lied, and we paid," said Holm. The firm is small.
      """
    #expect(try !entity(of: "He", in: text).contains("Peter Holm"))
    #expect(try !entity(of: "we", in: text).contains("Nordlake"))
  }

  @Test func `himself is the subject`() throws {
    let text = "Ana Prieto praised Peter Holm. The minister defended himself in a letter."
    #expect(try entity(of: "himself", in: text).contains("The minister"))
  }

  @Test func `a title and a kind before a name are the named`() throws {
    let text = "Mayor Jana Novak sued the shipping company Nordlake. The mayor won."
    #expect(try entity(of: "Jana Novak", in: text).contains("The mayor"))
    #expect(try entity(of: "Nordlake", in: text).contains("the shipping company"))
  }

  @Test func `a name behind a place is an apposition to the description before both`() throws {
    let text = "The mayor of Brataj, Petrit Hysa, wants a bridge. He wrote to the ministry."
    #expect(try entity(of: "Petrit Hysa", in: text).contains("He"))
  }

  @Test func `two amounts are two`() throws {
    let text = "The bank lent 280 million dollars. It had sold 60 million dollars before."
    let document = try document(text)
    let amounts = document.entities.filter { entity in
      entity.mentions.contains { document.words[$0.head].form == "dollars" }
    }
    #expect(amounts.count == 2)
  }

  @Test func `what a verb's subject does to them is not done to the subject`() throws {
    let text = "Wolves killed fourteen ewes. Fences would have saved them."
    #expect(try !entity(of: "Fences", in: text).contains("them"))
  }

  @Test func `descriptions that narrow a noun down in other ways are two things`() throws {
    let text = "The Afghan team won a medal. The Syrian team lost its robot."
    #expect(try entity(of: "The Afghan team", in: text) == ["The Afghan team"])
  }

  @Test func `an agency of a state that the article does not speak of is another one's`() throws {
    let foreign = "Sweden wants to hunt wolves. The Environmental Protection Agency agreed."
    let own = "The United States banned it. The Environmental Protection Agency agreed."
    func key(_ text: String) throws -> String? {
      try document(text).entities.first { $0.name?.hasSuffix("Protection Agency") == true }?
        .gazetteerKey
    }
    #expect(try key(foreign) == nil)
    #expect(try key(own) != nil)
  }

  @Test(.enabled(if: Checkout.hasData, "skipped: no treebanks; set NEWSGRAPH_DATA"))
  func `coreference on GUM dev is no worse than before`() throws {
    let newsgraph = try Self.newsgraph.get()
    let file = try #require(Checkout.data).appending(path: "treebanks/en_gum-dev.conllu.gz")
    let text = try Shell.run("gunzip", ["-c", file.path]).output
    let scores = try CoNLLUReader.parts(of: text).map { part in
      let words = try CoNLLUReader.document(part, wordsAlone: true)
      let own = newsgraph.resolve(newsgraph.analyzer.analyze(words))
      return CoreferenceScorer(
        gold: try CoNLLUReader.document(part).entities, system: own.entities
      ).scores()
    }.reduce(CoreferenceScores(), +)
    #expect(scores.mean >= 0.605)
  }

  // MARK: Aliases

  @Test func `aliases make two names and a description one thing`() throws {
    let text = "Kestrel sued Nordlake. The harbour giant said Blue Heron was innocent."
    let aliases =
      "ent:Kestrel skos:prefLabel \"Kestrel\" ; skos:altLabel \"Blue Heron\", \"the harbour giant\" ."
    #expect(try !entity(of: "Kestrel", in: text).contains("Blue Heron"))
    let joined = try entity(of: "Kestrel", in: text, aliases: aliases)
    #expect(joined.contains("Blue Heron") && joined.contains("The harbour giant"))
  }

  @Test func `aliases keep apart what would be merged`() throws {
    let text = "Nordlake Shipping grew in May. Nordlake hired engineers in Oslo."
    let aliases = """
      ent:NordlakeShipping skos:prefLabel "Nordlake Shipping" .
      ent:NordlakeFoods skos:prefLabel "Nordlake" .
      """
    #expect(try entity(of: "Nordlake", in: text).contains("Nordlake Shipping"))
    #expect(try !entity(of: "Nordlake", in: text, aliases: aliases).contains("Nordlake Shipping"))
  }

  @Test func `aliases go before the ontology`() throws {
    let document = try document(
      "Berlin won the cup.", aliases: "ent:BerlinFC skos:prefLabel \"Berlin\" .")
    #expect(
      document.entities.contains { $0.gazetteerKey == "https://newsgraph.dev/entity/BerlinFC" })
  }

  // MARK: Records

  @Test func `records tell where each entity is mentioned, and why it is not a similar one`() throws
  {
    let newsgraph = try Self.newsgraph.get()
    let article = try Article(
      reading: .init(
        bytes: Array("Smiths quarrel\n\nAnn Smith sued Tom Smith. She won.\n".utf8), name: "a.txt"))
    let document = newsgraph.document(of: article)
    let records = newsgraph.graph(of: document, from: article).entityRecords(of: document)
    let ann = try #require(records.first { $0.label == "Ann Smith" })
    #expect(ann.iri == "https://newsgraph.dev/entity/AnnSmith")
    #expect(ann.types == ["Person"])
    #expect(ann.mentions.map(\.text) == ["Ann Smith", "She"])
    #expect(ann.mentions.map(\.span) == [[16, 25], [42, 45]])
    #expect(
      ann.keptApart?.contains {
        $0.label == "Tom Smith" && $0.reason == "two full names that differ"
      }
        == true)
    #expect(
      records.map { $0.mentions[0].span[0] } == records.map { $0.mentions[0].span[0] }.sorted())
  }
}
