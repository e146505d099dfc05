import Extraction
import Language
import TestSupport
import Testing

@Suite struct NominalRelationTests {
  @Test func `a role noun with a compound says who is what of whom`() throws {
    let document = TreeNotation.document(
      """
      Acme/NNP/2/compound founder/NN/5/nsubj Jane/NNP/2/flat Roe/NNP/2/flat resigned=resign/VBD/0/root ~././5/punct
      """)
    let role = try #require(
      Extractor().propositions(in: document).first { $0.pattern == "role noun" })
    #expect(role.subject?.text(in: document) == "Jane Roe")
    #expect(role.predicate.lemma == "founder")
    #expect(role.predicate.preposition == "of")
    #expect(role.predicate.kind == .nominal)
    #expect(role.object?.phrase.text(in: document) == "Acme")
  }

  @Test func `a role keeps the modifiers that belong to its name`() throws {
    let document = TreeNotation.document(
      """
      Acme/NNP/4/compound chief/JJ/4/amod financial/JJ/4/amod officer/NN/7/nsubj Jane/NNP/4/flat Roe/NNP/4/flat resigned=resign/VBD/0/root ~././7/punct
      """)
    let role = try #require(
      Extractor().propositions(in: document).first { $0.pattern == "role noun" })
    #expect(role.predicate.lemma == "chief financial officer")
  }

  @Test(arguments: [
    "Jan/NNP/9/nsubj Kos/NNP/1/flat ~,/,/5/punct the/DT/5/det mayor/NN/1/appos of/IN/7/case Graz/NNP/5/nmod ~,/,/1/punct agreed=agree/VBD/0/root ~././9/punct",
    "The/DT/2/det mayor/NN/9/nsubj of/IN/4/case Graz/NNP/2/nmod ~,/,/6/punct Jan/NNP/2/appos Kos/NNP/6/flat ~,/,/2/punct agreed=agree/VBD/0/root ~././9/punct",
    "Graz/NNP/4/nmod:poss ~'s/POS/1/case mayor/NN/4/nmod:desc Jan/NNP/6/nsubj Kos/NNP/4/flat agreed=agree/VBD/0/root ~././6/punct",
  ])
  func `a mayor is of the same town in whichever order it is said`(_ notation: String) throws {
    let document = TreeNotation.document(notation)
    let role = try #require(
      Extractor().propositions(in: document).first { $0.pattern == "role noun" })
    #expect(role.subject?.text(in: document) == "Jan Kos")
    #expect(role.predicate.lemma == "mayor")
    #expect(role.object?.phrase.text(in: document) == "Graz")
  }

  @Test func `a former role is past`() throws {
    let document = TreeNotation.document(
      """
      Former/JJ/3/amod Acme/NNP/3/compound director/NN/6/nsubj Jane/NNP/3/flat Roe/NNP/3/flat left=leave/VBD/0/root ~././6/punct
      """)
    let role = try #require(
      Extractor().propositions(in: document).first { $0.pattern == "role noun" })
    #expect(role.tense == .past)
    #expect(role.predicate.lemma == "director")
  }

  @Test func `an apposition says what somebody is`() {
    #expect(
      extracted(
        """
        Bram/NNP/8/nsubj Vos/NNP/1/flat ~,/,/6/punct a/DT/6/det retired/JJ/6/amod teacher/NN/1/appos ~,/,/1/punct spoke=speak/VBD/0/root ~././8/punct
        """) == ["(Bram Vos; is; a retired teacher) present", "(Bram Vos; spoke) past"]
        || extracted(
          """
          Bram/NNP/8/nsubj Vos/NNP/1/flat ~,/,/6/punct a/DT/6/det retired/JJ/6/amod teacher/NN/1/appos ~,/,/1/punct spoke=speak/VBD/0/root ~././8/punct
          """) == ["(Bram Vos; spoke) past", "(Bram Vos; is; a retired teacher) present"]
    )
  }

  @Test func `a body belongs to the state that possesses it`() throws {
    let document = TreeNotation.document(
      """
      Kenya/NNP/4/nmod:poss ~'s/POS/1/case Wildlife/NNP/4/compound Service/NNP/5/nsubj grew=grow/VBD/0/root ~././5/punct
      """)
    let possession = try #require(
      Extractor().propositions(in: document).first { $0.predicate.lemma == "belong" })
    #expect(possession.subject?.text(in: document) == "Wildlife Service")
    #expect(possession.predicate.preposition == "to")
    #expect(possession.object?.phrase.text(in: document) == "Kenya")
    #expect(possession.wordings(in: document).isEmpty)
  }

  @Test func `a form of address is no role`() {
    #expect(
      extracted(
        """
        Mr/NNP/2/nmod:desc Vos/NNP/3/nsubj spoke=speak/VBD/0/root ~././3/punct
        """) == ["(Mr Vos; spoke) past"])
  }

  @Test func `a description without name says no role`() {
    #expect(
      extracted(
        """
        An/DT/3/det embassy/NN/3/compound spokesman/NN/4/nsubj declined=decline/VBD/0/root ~././4/punct
        """) == ["(An embassy spokesman; declined) past"])
  }

  @Test func `two words of one title are no name and description`() {
    #expect(
      extracted(
        """
        Deputy/NNP/2/compound Secretary/NNP/3/nsubj spoke=speak/VBD/0/root ~././3/punct
        """) == [
          "(Deputy Secretary; spoke) past"
        ])
  }

  @Test func `an amount in another currency is no name`() {
    #expect(
      extracted(
        """
        It/PRP/2/nsubj cost/VBD/0/root nine/CD/4/nummod euros=euro/NNS/2/obj ~,/,/7/punct ten/CD/7/nummod dollars=dollar/NNS/4/appos ~././2/punct
        """) == [
          "(It; cost; nine euros) past"
        ])
  }

  @Test func `a noun with an indefinite article describes, though it is written as a name`() {
    #expect(
      extracted(
        """
        The/DT/2/det senator/NN/7/nsubj ~,/,/5/punct a/DT/5/det Democrat/NNP/2/appos ~,/,/2/punct voted=vote/VBD/0/root ~././7/punct
        """) == [
          "(The senator; voted) past", "(The senator; is; a Democrat) present",
        ])
  }

  @Test func `a counted description is not said of each name by itself`() {
    #expect(
      extracted(
        """
        Two/CD/2/nummod brothers=brother/NNS/7/nsubj ~,/,/4/punct Adi/NNP/2/appos and/CC/6/cc Rudi/NNP/4/conj left=leave/VBD/0/root ~././7/punct
        """) == [
          "(Two brothers; left) past"
        ])
  }

  @Test(arguments: [("minister", "Belgian"), ("director", nil)])
  func `an office is of a nation, a private role is not`(noun: String, nation: String?) {
    let document = TreeNotation.document(
      """
      The/DT/3/det Belgian/JJ/3/amod \(noun)/NN/6/nsubj Jan/NNP/3/flat Kos/NNP/3/flat resigned=resign/VBD/0/root ~././6/punct
      """)
    let role = Extractor().propositions(in: document).first { $0.pattern == "role noun" }
    #expect(role?.object?.phrase.text(in: document) == nation)
  }

  @Test func `a Polish colleague of his is a colleague of his alone`() {
    let document = TreeNotation.document(
      """
      His/PRP$/3/nmod:poss Polish/JJ/3/amod colleague/NN/6/nsubj Jan/NNP/3/flat Kos/NNP/3/flat spoke=speak/VBD/0/root ~././6/punct
      """)
    let roles = Extractor().propositions(in: document).filter { $0.pattern == "role noun" }
    #expect(roles.map { $0.object?.phrase.text(in: document) } == ["His"])
  }

  @Test func `a role is worded as the text has its modifiers`() throws {
    let document = TreeNotation.document(
      """
      Acme/NNP/3/compound managing=manage/VBG/3/amod director/NN/6/nsubj Jane/NNP/3/flat Roe/NNP/3/flat resigned=resign/VBD/0/root ~././6/punct
      """)
    let role = try #require(
      Extractor().propositions(in: document).first { $0.pattern == "role noun" })
    #expect(role.predicate.lemma == "managing director")
  }

  @Test func `a possessive inside a recognised name tells of no possession`() {
    let notation =
      "Farmers/NNP/3/nmod:poss ~'/POS/1/case Union/NNP/4/nsubj grew=grow/VBD/0/root ~././4/punct"
    let names = [NamedMention(words: 0..<3, type: .organization)]
    #expect(extracted(notation, names: names) == ["(Farmers' Union; grew) past"])
    #expect(extracted(notation).count == 2)
  }

  @Test func `several people behind a single name are not that name's thing`() {
    let found = extracted(
      """
      They/PRP/2/nsubj fled=flee/VBD/0/root to/IN/4/case Chad/NNP/2/obl ~,/,/7/punct mostly/RB/7/advmod women=woman/NNS/4/appos ~././2/punct
      """)
    #expect(!found.isEmpty && found.allSatisfy { !$0.contains("; is; ") })
  }
}
