import Extraction
import Language
import TestSupport
import Testing

@Suite struct VerbalClauseTests {
  @Test func `a transitive clause has its object, and its time is a qualifier`() {
    #expect(
      extracted(
        """
        Vandals=vandal/NNS/2/nsubj painted=paint/VBD/0/root the/DT/4/det mayor/NN/6/nmod:poss ~'s/POS/4/case car/NN/2/obj on/IN/8/case Sunday/NNP/2/obl ~././2/punct
        """) == ["(Vandals; painted; the mayor's car) [time: on Sunday] past"])
  }

  @Test func `a prepositional phrase that completes the verb stands in the object's place`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj met=meet/VBD/0/root with/IN/6/case over/RB/5/advmod twenty/CD/6/nummod farmers=farmer/NNS/2/obl in/IN/8/case May/NNP/2/obl ~././2/punct
        """) == ["(She; met with; over twenty farmers) [time: in May] past"])
  }

  @Test func `a place is a qualifier of an intransitive clause`() {
    #expect(
      extracted(
        """
        The/DT/2/det ferry/NN/3/nsubj sank=sink/VBD/0/root near/IN/6/case the/DT/6/det harbour/NN/3/obl ~././3/punct
        """) == ["(The ferry; sank) [place: near the harbour] past"])
  }

  @Test func `a passive keeps the roles of the text and names its agent`() {
    #expect(
      extracted(
        """
        The/DT/2/det bridge/NN/4/nsubj:pass was=be/VBD/4/aux:pass inspected=inspect/VBN/0/root by/IN/6/case engineers=engineer/NNS/4/obl:agent ~././4/punct
        """) == ["(The bridge; was inspected) [agent: by engineers] past"])
  }

  @Test func `the recipient of a double object is a qualifier`() {
    #expect(
      extracted(
        """
        The/DT/2/det club/NN/3/nsubj gave=give/VBD/0/root Ines/NNP/3/iobj a/DT/6/det medal/NN/3/obj ~././3/punct
        """) == ["(The club; gave; a medal) [recipient: Ines] past"])
  }

  @Test func `what somebody is named is a qualifier of whoever is named`() {
    #expect(
      extracted(
        """
        They/PRP/2/nsubj elected=elect/VBD/0/root her/PRP/2/obj chair/NN/2/xcomp ~././2/punct
        """) == ["(They; elected; her) [other: chair] past"])
  }

  @Test func `a particle is part of the relation`() {
    #expect(
      extracted(
        """
        Guards=guard/NNS/2/nsubj turned=turn/VBD/0/root away/RB/2/advmod the/DT/5/det visitors=visitor/NNS/2/obj ~././2/punct
        """) == ["(Guards; turned away; the visitors) past"])
  }

  @Test func `a light verb stands for the verb of its noun`() throws {
    let document = TreeNotation.document(
      """
      Oslo/NNP/2/nsubj made=make/VBD/0/root a/DT/4/det decision/NN/2/obj to/TO/6/mark wait/VB/4/acl ~././2/punct
      """)
    let first = try #require(Extractor().propositions(in: document).first)
    #expect(first.predicate.lemma == "decide")
    #expect(first.predicate.words.map { document.words[$0].form } == ["made"])
  }

  @Test func `an addressed person is the object of telling, and what is told a qualifier`() {
    #expect(
      extracted(
        """
        Ito/NNP/2/nsubj told=tell/VBD/0/root reporters=reporter/NNS/2/iobj that/IN/6/mark ferries=ferry/NNS/6/nsubj stopped=stop/VBD/2/ccomp ~././2/punct
        """) == [
          "(Ito; told; reporters) [topic: that ferries stopped] past",
          "(ferries; stopped) past by Ito",
        ])
  }

  @Test func `a cause takes what it causes as its object`() {
    #expect(
      extracted(
        """
        Rain/NN/2/nsubj caused=cause/VBD/0/root a/DT/4/det wall/NN/2/obj to/TO/6/mark fall/VB/2/xcomp ~././2/punct
        """) == ["(Rain; caused; {a wall to fall}) past", "(a wall; to fall) past"])
  }

  @Test func `fixed adverbials are no arguments`() {
    #expect(
      extracted(
        """
        In/IN/2/case fact/NN/5/obl ~,/,/2/punct nobody/NN/5/nsubj slept=sleep/VBD/0/root ~././5/punct
        """) == ["(nobody; slept) negative past"])
  }

  @Test func `a clause with when tells the time`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj left=leave/VBD/0/root when/WRB/5/advmod rain/NN/5/nsubj fell=fall/VBD/2/advcl ~././2/punct
        """) == [
          "(She; left) [time: when rain fell] past",
          "(rain; fell) past",
        ])
  }

  @Test func `a measure of time belongs to the time that it measures`() {
    #expect(
      extracted(
        """
        He/PRP/2/nsubj came=come/VBD/0/root ten/CD/4/nummod days=day/NNS/7/nmod:unmarked before/IN/7/case the/DT/7/det feast/NN/2/obl ~././2/punct
        """) == [
          "(He; came) [time: ten days before the feast] past"
        ])
  }

  @Test func `an adverb that heads a time tells the time`() {
    #expect(
      extracted(
        """
        It/PRP/2/nsubj rained=rain/VBD/0/root late/RB/2/advmod on/IN/5/case Monday/NNP/3/obl ~././2/punct
        """) == [
          "(It; rained) [time: late on Monday] past"
        ])
  }

  @Test func `a bare number of three digits after in is a year`() {
    #expect(
      extracted(
        """
        It/PRP/3/nsubj:pass was=be/VBD/3/aux:pass built=build/VBN/0/root in/IN/5/case 968/CD/3/obl ~././3/punct
        """) == [
          "(It; was built) [time: in 968] past"
        ])
  }

  @Test func `an object keeps what it is about`() {
    #expect(
      extracted(
        """
        They/PRP/2/nsubj found=find/VBD/0/root a/DT/4/det way/NN/2/obj to/TO/6/mark swim/VB/4/acl ~././2/punct
        """) == [
          "(They; found; a way to swim) past"
        ])
  }

  @Test func `whoever is appealed to by a preposition does what the infinitive says`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj called=call/VBD/0/root on/IN/4/case firms=firm/NNS/2/obl to/TO/6/mark pay/VB/2/advcl ~././2/punct
        """) == [
          "(She; called on; firms) [purpose: to pay] past",
          "(firms; to pay) possible",
        ])
  }

  @Test func `a relative pronoun may stand for what is named`() {
    #expect(
      extracted(
        """
        A/DT/2/det plan/NN/0/root which/WDT/6/obj critics=critic/NNS/6/nsubj had=have/VBD/6/aux called=call/VBN/2/acl:relcl a/DT/8/det mistake/NN/6/obj
        """) == [
          "(critics; had called; A plan) [other: a mistake] past"
        ])
  }

  @Test func `how time is spent is a qualifier`() {
    #expect(
      extracted(
        """
        She/PRP/2/nsubj spent=spend/VBD/0/root the/DT/4/det day/NN/2/obj apologising=apologise/VBG/2/advcl ~././2/punct
        """
      ).first == "(She; spent; the day) [manner: apologising] past")
  }

  @Test func `a passive may have two agents`() {
    #expect(
      extracted(
        """
        The/DT/2/det bridge/NN/4/nsubj:pass was=be/VBD/4/aux:pass inspected=inspect/VBN/0/root by/IN/6/case engineers=engineer/NNS/4/obl:agent and/CC/8/cc divers=diver/NNS/6/conj ~././4/punct
        """) == [
          "(The bridge; was inspected) [agent: by engineers, agent: by divers] past"
        ])
  }

  @Test func `to look after somebody tells no time`() {
    #expect(
      extracted(
        """
        They/PRP/2/nsubj looked=look/VBD/0/root after/IN/5/case the/DT/5/det children=child/NNS/2/obl ~././2/punct
        """) == ["(They; looked after; the children) past"])
  }
}
