import Testing

@testable import Language

@Suite struct CoNLLUAnnotatorTests {
  /// The words of a text with a small analysis of our own: each word hangs on the one before, and the last one is a name.
  private func annotate(_ text: String) throws -> String {
    var document = try CoNLLUReader.document(text, wordsAlone: true)
    var words = document.words
    for sentence in document.sentences {
      for index in sentence.words {
        words[index].lemma = words[index].form.lowercased()
        words[index].upos = .noun
        words[index].head = index == sentence.words.lowerBound ? nil : index - 1
        words[index].relation = index == sentence.words.lowerBound ? "root" : "dep"
      }
    }
    document = Document(
      text: document.text, words: words, sentences: document.sentences, tokens: document.tokens,
      names: [NamedMention(words: (words.count - 1)..<words.count, type: .person)])
    document.entities = [
      Entity(
        mentions: [
          Mention(
            head: words.count - 1, words: (words.count - 1)..<words.count, kind: .name, reason: "")
        ], type: .person)
    ]
    return CoNLLUAnnotator.string(text, with: document)
  }

  private static let text = """
    # newdoc id = d1
    # global.Entity = GRP-etype-infstat
    # sent_id = d1-1
    # speaker = Ann
    # text = Don't  go\tAnn
    1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tTypo=No|SpacesAfter=\\s\\s
    1\tDo\tX\tVERB\tVB\tMood=Imp\t3\taux\t3:aux\t_
    2\tn't\tX\tPART\tRB\t_\t3\tadvmod\t3:advmod\t_
    3\tgo\tX\tVERB\tVB\t_\t0\troot\t0:root\tGloss=go|SpacesAfter=\\t
    3.1\tgone\t_\tVERB\t_\t_\t_\t_\t3:dep\t_
    4\tAnn\tX\tPROPN\tNNP\t_\t3\tvocative\t3:vocative\tEntity=(7-person-new)|NER=B-ORG|Gloss=Ann

    # sent_id = d1-2
    1\tB\tX\tPROPN\tNNP\t_\t0\troot\t0:root\tSpaceAfter=No

    """

  private static let annotated = """
    # global.Entity = eid-etype-head
    # newdoc id = d1
    # sent_id = d1-1
    # speaker = Ann
    # text = Don't  go\tAnn
    1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tTypo=No|SpacesAfter=\\s\\s
    1\tDo\tdo\tNOUN\t_\t_\t0\troot\t_\t_
    2\tn't\tn't\tNOUN\t_\t_\t1\tdep\t_\t_
    3\tgo\tgo\tNOUN\t_\t_\t2\tdep\t_\tGloss=go|SpacesAfter=\\t
    4\tAnn\tann\tNOUN\t_\t_\t3\tdep\t_\tGloss=Ann

    # sent_id = d1-2
    1\tB\tb\tNOUN\t_\t_\t0\troot\t_\tEntity=(e1-person-1)|NER=B-PER|SpaceAfter=No


    """

  @Test func `columns of the analysis are replaced, all else stays`() throws {
    #expect(try annotate(Self.text) == Self.annotated)
  }

  @Test func `line ends of other systems and a missing last one make no difference`() throws {
    #expect(try annotate(Self.text.replacing("\n", with: "\r\n")) == Self.annotated)
    #expect(try annotate(String(Self.text.dropLast())) == Self.annotated)
    #expect(try annotate("\n\n# alone\n\n" + Self.text + "\n\n") == Self.annotated)
  }

  @Test func `what is annotated is read to the same text`() throws {
    let before = try CoNLLUReader.document(Self.text)
    let after = try CoNLLUReader.document(Self.annotated)
    #expect(after.text.string == "Don't  go\tAnn B")
    #expect(after.text == before.text && after.tokens == before.tokens)
    #expect(after.brokenPromise == nil)
  }

  @Test func `a text is parted where documents begin`() {
    let word = "1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    let first = "# global.Entity = eid\n# newdoc id = a\n" + word + "# newpar\n" + word
    let second = "# newdoc\n" + word
    #expect(CoNLLUReader.parts(of: first + second + second) == [first, second, second])
    #expect(CoNLLUReader.parts(of: word + word) == [word + word])
    #expect(CoNLLUReader.parts(of: "").isEmpty)
  }

  @Test func `an analysis that is no good does not matter, since it is replaced`() throws {
    let rows = "1\ta\t_\tNN\t_\t_\t9\t_\t_\t_\n2\tb\t_\t?\t_\t_\tup\t_\t_\t_\n"
    #expect(throws: CoNLLUError.self) { try CoNLLUReader.document(rows) }
    let document = try CoNLLUReader.document(rows, wordsAlone: true)
    #expect(document.words.map(\.form) == ["a", "b"])
  }
}
