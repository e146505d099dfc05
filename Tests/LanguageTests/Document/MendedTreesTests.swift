import TestSupport
import Testing

@testable import Language

@Suite struct MendedTreesTests {
  @Test func `a relative clause hangs on the noun that its verb agrees with`() {
    let document = TreeNotation.document(
      """
      They/PRP/2/nsubj broke/VBD/0/root a/DT/4/det truce/NN/2/obj with/IN/6/case rebels/NNS/4/nmod that/WDT/10/nsubj is/VBZ/10/cop weeks/NNS/10/obl old/JJ/6/acl:relcl ~././2/punct
      """)
    var words = document.words
    words[3].features = Features("Number=Sing")
    words[5].features = Features("Number=Plur")
    let read = Document(text: document.text, words: words, sentences: document.sentences)
      .respectingAgreement()
    #expect(read.words[9].head == 3)
    words[5].features = Features("Number=Sing")
    let agreeing = Document(text: document.text, words: words, sentences: document.sentences)
    #expect(agreeing.respectingAgreement().words == words)
  }

  @Test func `a clause of saying at the end is no relative clause, and its adjuncts are its own`() {
    let document = TreeNotation.document(
      """
      Acme/NNP/2/nsubj plans=plan/VBZ/0/root a/DT/4/det plant/NN/2/obj ~,/,/8/punct the/DT/7/det paper/NN/8/nsubj reported=report/VBD/4/acl:relcl on/IN/10/case Tuesday/NNP/2/obl ~././2/punct
      """)
    let read = document.respectingReportingClauses(["report"])
    #expect(read.words[7].head == 1)
    #expect(read.words[7].relation.name == "parataxis")
    #expect(read.words[9].head == 7)
    #expect(document.respectingReportingClauses([]).words == document.words)
  }

  @Test func `a clause behind a clause of saying at the end belongs to it`() {
    let read = TreeNotation.document(
      """
      Prices=price/NNS/2/nsubj fell=fall/VBD/0/root ~,/,/5/punct Roe/NNP/5/nsubj said=say/VBD/2/parataxis when/WRB/7/advmod asked=ask/VBN/2/advcl ~././2/punct
      """
    ).respectingReportingClauses(["say"])
    #expect(read.words[6].head == 4)
  }

  @Test func `what follows an inserted saying goes on with the clause around`() {
    let read = TreeNotation.document(
      """
      It/PRP/2/nsubj belonged=belong/VBD/0/root ~,/,/5/punct she/PRP/5/nsubj claimed=claim/VBD/2/parataxis ~,/,/5/punct to/IN/9/case a/DT/9/det firm/NN/5/obl ~././2/punct
      """
    ).respectingReportingClauses(["claim"])
    #expect(read.words[8].head == 1)
  }

  @Test(arguments: [
    (
      "Unions=union/NNS/5/nsubj said=say/VBD/0/root delays=delay/NNS/5/nsubj had=have/VBD/5/aux grown=grow/VBN/2/ccomp ~././2/punct",
      0, 1
    ),
    (
      "Roe/NNP/5/nsubj applauded=applaud/VBD/5/ccomp ~,/,/5/punct witnesses=witness/NNS/5/nsubj said=say/VBD/0/root ~././5/punct",
      0, 1
    ),
    (
      "They/PRP/3/nsubj had=have/VBD/3/aux walked=walk/VBN/5/ccomp ~,/,/5/punct said=say/VBD/0/root the/DT/7/det mayor/NN/3/nsubj ~././5/punct",
      6, 4
    ),
  ])
  func `a saying and what is said have a subject each`(notation: String, subject: Int, verb: Int) {
    let read = TreeNotation.document(notation).respectingReportingClauses(["say"])
    #expect(read.words[subject].head == verb)
    #expect(read.words[subject].relation.name == "nsubj")
  }

  @Test func `a verb of saying belongs to the saying above, not to a thing`() {
    let notation = """
      Roe/NNP/2/nsubj said=say/VBD/0/root results=result/NNS/5/nsubj were=be/VBD/5/cop good/JJ/2/ccomp but/CC/7/cc noted=note/VBD/5/conj risks=risk/NNS/7/obj ~././2/punct
      """
    let document = TreeNotation.document(notation)
    let read = document.returningSayingsToSpeakers(NounLexicon(speechVerbs: ["note", "say"]))
    #expect(read.words[6].head == 1)
    let people = NounLexicon(types: ["result": .person], speechVerbs: ["note", "say"])
    #expect(document.returningSayingsToSpeakers(people).words == document.words)
  }

  @Test func `a verb before a clause without subject is a participle of its subject`() {
    let read = TreeNotation.document(
      """
      He/PRP/2/nsubj said=say/VBD/0/root that/IN/5/mark dust/NN/5/nsubj brought=bring/VBD/2/ccomp home/RB/5/advmod had=have/VBD/9/aux been=be/VBN/9/aux:pass tested=test/VBN/2/ccomp ~././2/punct
      """
    ).readingReducedRelatives()
    #expect(read.words[3].head == 8)
    #expect(read.words[3].relation.name == "nsubj:pass")
    #expect(read.words[4].head == 3)
    #expect(read.words[4].relation.name == "acl")
    #expect(read.words[2].head == 8)
  }

  @Test func `than belongs to the comparative that it stands behind`() {
    let read = TreeNotation.document(
      """
      He/PRP/2/nsubj led=lead/VBD/0/root more/JJR/2/obj than/IN/6/case a/DT/6/det battalion/NN/2/obl ~././2/punct
      """
    ).respectingComparatives()
    #expect(read.words[5].head == 2)
    #expect(read.words[5].relation.name == "nmod")
    let beside = TreeNotation.document(
      """
      He/PRP/2/nsubj likes=like/VBZ/0/root tea/NN/2/obj more/RBR/2/advmod than/IN/6/case milk/NN/2/obl ~././2/punct
      """)
    #expect(beside.respectingComparatives().words == beside.words)
  }

  @Test func `a particle is no preposition`() {
    let read = TreeNotation.document(
      """
      Police/NNS/2/nsubj called=call/VBD/0/root off/IN/5/case the/DT/5/det march/NN/2/obl ~././2/punct
      """
    ).respectingParticles()
    #expect(read.words[2].head == 1)
    #expect(read.words[2].relation.name == "compound:prt")
    #expect(read.words[4].relation.name == "obj")
    let visit = TreeNotation.document(
      """
      Police/NNS/2/nsubj called=call/VBD/0/root at/IN/5/case the/DT/5/det house/NN/2/obl ~././2/punct
      """)
    #expect(visit.respectingParticles().words == visit.words)
  }

  @Test func `an infinitive is what an object is expected to do, but a plan keeps its own`() {
    let read = TreeNotation.document(
      """
      Banks=bank/NNS/2/nsubj expect/VBP/0/root the/DT/4/det payment/NN/2/obj to/TO/6/mark rise/VB/4/acl ~././2/punct
      """
    ).respectingRaising()
    #expect(read.words[5].head == 1)
    #expect(read.words[5].relation.name == "xcomp")
    let plan = TreeNotation.document(
      """
      Banks=bank/NNS/2/nsubj want/VBP/0/root a/DT/4/det plan/NN/2/obj to/TO/6/mark leave/VB/4/acl ~././2/punct
      """)
    #expect(plan.respectingRaising().words == plan.words)
  }

  @Test func `who is about people, not about where they live`() {
    let document = TreeNotation.document(
      """
      He/PRP/2/nsubj met=meet/VBD/0/root tenants=tenant/NNS/2/obj of/IN/6/case a/DT/6/det block/NN/3/nmod who/WP/8/nsubj stayed=stay/VBD/6/acl:relcl ~././2/punct
      """)
    let nouns = NounLexicon(types: ["tenant": .person])
    #expect(document.respectingAgreement(nouns).words[7].head == 2)
    #expect(document.respectingAgreement().words == document.words)
  }

  @Test func `all but before a verb is an adverb`() {
    let read = TreeNotation.document(
      """
      The/DT/2/det talks=talk/NNS/3/nsubj have/VBP/0/root all/DT/3/obj but/CC/6/cc collapsed=collapse/VBN/4/conj ~././3/punct
      """
    ).readingAllBut()
    #expect(read.words[5].head == nil)
    #expect(read.words[1].head == 5)
    #expect(read.words[2].relation.name == "aux")
    #expect(read.words[3..<5].map(\.relation.name) == ["advmod", "advmod"])
  }

  @Test func `due before an infinitive is a predicate, no auxiliary`() {
    let document = TreeNotation.document(
      """
      The/DT/2/det plane/NN/6/nsubj was=be/VBD/6/aux due/JJ/6/aux to/TO/6/mark fly/VB/0/root ~././6/punct
      """)
    var words = document.words
    words[3].upos = .adj
    let read = Document(text: document.text, words: words, sentences: document.sentences)
      .readingSemiAuxiliaries()
    #expect(read.words[3].head == nil)
    #expect(read.words[5].head == 3)
    #expect(read.words[5].relation.name == "xcomp")
    #expect(read.words[1].head == 3)
    #expect(read.words[2].relation.name == "cop")
  }

  @Test func `a headline's form in -s is its verb where it has no other`() {
    let notation = """
      Court/NN/2/compound orders=order/NNS/3/compound release/NN/0/root of/IN/5/case papers=paper/NNS/3/nmod
      """
    let verbs = VerbLexicon(infinitives: ["order"])
    let nouns = NounLexicon(types: ["court": .organization])
    let headline = TreeNotation.document("# " + notation)
    let read = headline.readingHeadlines(verbs, nouns)
    #expect(headline.readingHeadlines(verbs, NounLexicon()).words == headline.words)
    #expect(read.words[1].head == nil)
    #expect(read.words[1].xpos == "VBZ")
    #expect(read.words[0].relation.name == "nsubj")
    #expect(read.words[2].relation.name == "obj")
    let sentence = TreeNotation.document(notation)
    #expect(sentence.readingHeadlines(verbs, nouns).words == sentence.words)
  }

  @Test func `a headline's infinitive is what somebody is to do`() {
    let document = TreeNotation.document(
      "# Maker/NN/0/root to/TO/3/mark cut/VB/1/acl jobs=job/NNS/3/obj")
    let verbs = VerbLexicon(infinitives: [])
    let read = document.readingHeadlines(verbs, NounLexicon(types: ["maker": .organization]))
    #expect(read.words[2].head == nil)
    #expect(read.words[0].head == 2)
    #expect(read.words[0].relation.name == "nsubj")
    #expect(document.readingHeadlines(verbs, NounLexicon()).words == document.words)
  }

  @Test func `who stands before told at a headline's end is told`() {
    let read = TreeNotation.document(
      "# Roe/NNP/2/nsubj lied=lie/VBD/5/ccomp ~,/,/5/punct inquest/NN/5/nsubj told=tell/VBD/0/root"
    ).readingHeadlines(VerbLexicon(infinitives: []), NounLexicon())
    #expect(read.words[4].xpos == "VBN")
    #expect(read.words[3].relation.name == "nsubj:pass")
  }

  @Test func `a name behind one of several people is that one's`() {
    let document = TreeNotation.document(
      """
      One/CD/8/nsubj of/IN/4/case the/DT/4/det tenants=tenant/NNS/1/nmod ~,/,/6/punct Grace/NNP/4/appos ~,/,/6/punct left=leave/VBD/0/root ~././8/punct
      """, naming: ["Grace": .person])
    var words = document.words
    words[3].features = Features("Number=Plur")
    let read = Document(
      text: document.text, words: words, sentences: document.sentences, names: document.names
    ).readingNamesAsAppositions(NounLexicon())
    #expect(read.words[5].head == 0)
  }

  @Test func `a name behind a noun for a person is that person's`() {
    let document = TreeNotation.document(
      """
      They/PRP/2/nsubj backed=back/VBD/0/root a/DT/4/det motion/NN/2/obj by/IN/6/case backbencher/NN/4/nmod Roe/NNP/4/appos ~././2/punct
      """, naming: ["Roe": .person])
    let nouns = NounLexicon(types: ["backbencher": .person])
    #expect(document.readingNamesAsAppositions(nouns).words[6].head == 5)
    #expect(document.readingNamesAsAppositions(NounLexicon()).words == document.words)
  }

  @Test func `a noun whose tag and features say that it is a finite verb is one`() {
    let document = TreeNotation.document("Minister/NN/2/nsubj quits/VBZ/0/root ~././2/punct")
    var words = document.words
    words[1].upos = .noun
    func read() -> Word {
      let doubtful = Document(text: document.text, words: words, sentences: document.sentences)
      return VerbLexicon(infinitives: ["quit"]).correct(doubtful).words[1]
    }
    #expect(read().upos == .noun)
    words[1].features = Features("VerbForm=Fin")
    #expect(read().upos == .verb)
    #expect(read().lemma == "quit")
  }

  @Test func `a sentence whose mended heads would be no tree stays as it is`() {
    let document = TreeNotation.document(
      """
      Roe/NNP/2/nsubj left=leave/VBD/0/root
      Lee/NNP/2/nsubj came=come/VBD/0/root early/RB/2/advmod
      """)
    var words = document.words
    words[1].head = 0
    words[4].head = 2
    let read = document.reparsed(words)
    #expect(read.words[1].head == nil)
    #expect(read.words[4].head == 2)
    #expect(read.dependents[2] == [4])
  }
}
