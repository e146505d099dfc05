import Testing

@testable import Language

@Suite struct CoNLLUReaderTests {
  static let sample = """
    # newdoc
    # sent_id = a-1
    # newpar
    # text = She can't  go.
    1\tShe\tshe\tPRON\tPRP\tPerson=3\t4\tnsubj\t_\tNER=B-PER
    2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpacesAfter=\\s\\s
    2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
    4.1\tempty\t_\t_\t_\t_\t_\t_\t_\t_
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tSpacesAfter=\\n\\n

    # sent_id = a-2
    # newpar
    # text = Yes
    1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No


    """

  private func read(_ text: String) throws -> Document { try CoNLLUReader.document(text) }

  private func problem(_ text: String) -> CoNLLUError? {
    do {
      _ = try CoNLLUReader.document(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func `text, words, trees and names are read`() throws {
    let document = try read(Self.sample)
    #expect(document.text.string == "She can't  go.\n\nYes")
    #expect(document.words.map(\.form) == ["She", "ca", "n't", "go", ".", "Yes"])
    #expect(document.words.map { document.text[$0.range] } == document.words.map(\.form))
    #expect(document.words.map(\.head) == [3, 3, 3, nil, 3, nil])
    #expect(document.tokens.map(\.words) == [0..<1, 1..<3, 3..<4, 4..<5, 5..<6])
    #expect(document.sentences.map(\.block) == [0, 1])
    #expect(document.sentences.map(\.identifier) == ["a-1", "a-2"])
    #expect(document.names == [NamedMention(words: 0..<1, type: .person)])
    #expect(document.brokenPromise == nil)
  }

  @Test func `what is read and written is the same text`() throws {
    let once = CoNLLUWriter.string(try read(Self.sample))
    #expect(CoNLLUWriter.string(try read(once)) == once)
    #expect(try read(once).text == read(Self.sample).text)
  }

  @Test func `without spaces given, the text comment tells them`() throws {
    let document = try read(
      "# text = a,b c\n1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n2\t,\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "3\tb\t_\t_\t_\t_\t_\t_\t_\t_\n4\tc\t_\t_\t_\t_\t_\t_\t_\t_\n")
    #expect(document.text.string == "a,b c")
  }

  @Test func `words that do not make up their token lie over all of it`() throws {
    let document = try read(
      "1-2\tau\t_\t_\t_\t_\t_\t_\t_\t_\n1\tà\t_\t_\t_\t_\t_\t_\t_\t_\n2\tle\t_\t_\t_\t_\t_\t_\t_\t_\n"
    )
    #expect(document.words.map(\.range) == [0..<2, 0..<2])
  }

  @Test(arguments: [
    ("1\tx\n", CoNLLUError(line: 1, problem: .fieldCount(2))),
    ("# c\nx\tx\t_\t_\t_\t_\t_\t_\t_\t_\n", CoNLLUError(line: 2, problem: .identifier("x"))),
    (
      "2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n", CoNLLUError(line: 1, problem: .order(found: 2, expected: 1))
    ),
    ("1\t\t_\t_\t_\t_\t_\t_\t_\t_\n", CoNLLUError(line: 1, problem: .emptyForm)),
    ("1\tx\t_\tNN\t_\t_\t_\t_\t_\t_\n", CoNLLUError(line: 1, problem: .partOfSpeech("NN"))),
    ("1\tx\t_\t_\t_\t_\tup\t_\t_\t_\n", CoNLLUError(line: 1, problem: .head("up"))),
    ("1\tx\t_\t_\t_\t_\t7\t_\t_\t_\n\n", CoNLLUError(line: 2, problem: .head("7"))),
    ("1\tx\t_\t_\t_\t_\t1\t_\t_\t_\n\n", CoNLLUError(line: 2, problem: .head("1"))),
    (
      "1-9\tx\t_\t_\t_\t_\t_\t_\t_\t_\n1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
      CoNLLUError(line: 3, problem: .range("x"))
    ),
    ("2-1\tx\t_\t_\t_\t_\t_\t_\t_\t_\n", CoNLLUError(line: 1, problem: .range("2-1"))),
    (
      "1\tx\t_\t_\t_\t_\t2\t_\t_\t_\n2\tx\t_\t_\t_\t_\t1\t_\t_\t_\n\n",
      CoNLLUError(line: 3, problem: .tree)
    ),
  ])
  func `an error tells its line`(text: String, error: CoNLLUError) {
    #expect(problem(text) == error)
  }

  @Test func `an error says what to do`() {
    #expect(
      problem("1 x\n")?.description
        == "line 1: a word has 10 fields with tabs between, this line has 1")
  }

  @Test func `a file cut anywhere is read or refused`() throws {
    let scalars = Array(Self.sample.unicodeScalars)
    for count in 0..<scalars.count {
      _ = problem(String(String.UnicodeScalarView(scalars[..<count])))
    }
  }

  @Test func `nothing is an empty document`() throws {
    #expect(try read("").words.isEmpty)
    #expect(try read("\n\n# only = comments\n\n").sentences.isEmpty)
  }

  @Test func `lines may end with carriage returns`() throws {
    let document = try read(Self.sample.replacing("\n", with: "\r\n"))
    #expect(document.words.count == 6)
  }
}

@Suite struct CoNLLUWriterTests {
  @Test(arguments: [
    "a b", " \n a  b\u{A0}c\t\r\nd ", "Don't.\n\nYes|no \\ x", "\u{301}a \u{2028}b",
  ])
  func `the text comes back to the character`(string: String) throws {
    let text = SourceText(string)
    let document = Segmenter.document(of: text, blocks: [Block(range: 0..<text.count)])
    let read = try CoNLLUReader.document(CoNLLUWriter.string(document))
    #expect(read.text == text)
    #expect(read.tokens == document.tokens)
    #expect(read.words.map(\.range) == document.words.map(\.range))
  }

  @Test func `headlines and paragraphs come back`() throws {
    let text = SourceText("One\n\nTwo. Three.")
    let blocks = [Block(range: 0..<3, role: .headline), Block(range: 5..<16)]
    let document = Segmenter.document(of: text, blocks: blocks)
    let read = try CoNLLUReader.document(CoNLLUWriter.string(document))
    #expect(read.sentences.map(\.role) == [.headline, .paragraph, .paragraph])
    #expect(read.sentences.map(\.block) == [0, 1, 1])
  }

  @Test func `blocks without an empty line between come back`() throws {
    let text = SourceText("One Two.Three")
    let blocks = [Block(range: 0..<4), Block(range: 4..<8), Block(range: 8..<13)]
    let document = Segmenter.document(of: text, blocks: blocks)
    let read = try CoNLLUReader.document(CoNLLUWriter.string(document))
    #expect(read.text == text)
    #expect(read.sentences.map(\.range) == document.sentences.map(\.range))
    #expect(read.sentences.map(\.block) == [0, 1, 2])
  }

  @Test func `entities are brackets that nest`() throws {
    var document = PennTreebankLines.document(of: ["the head of Acme resigned"])
    func mention(_ words: Range<Int>, head: Int) -> Mention {
      Mention(head: head, words: words, kind: .nominal, reason: "")
    }
    document.entities = [
      Entity(mentions: [mention(0..<4, head: 1)], type: .person),
      Entity(mentions: [mention(3..<4, head: 3)], type: .organization),
      Entity(mentions: [mention(0..<5, head: 4)]),
    ]
    let output = CoNLLUWriter.string(document)
    #expect(output.hasPrefix("# global.Entity = eid-etype-head\n"))
    let values = output.split(separator: "\n").compactMap { line in
      line.split(separator: "Entity=").dropFirst().first.map(String.init)
    }.dropFirst(0).filter { !$0.hasPrefix(" ") }
    #expect(
      values.map { $0.split(separator: "|")[0] } == [
        "(e3--5(e1-person-2", "(e2-organization-1)e1)", "e3)",
      ])
  }

  @Test func `an unanalysed sentence has no heads`() {
    let document = PennTreebankLines.document(of: ["two words"])
    let heads = CoNLLUWriter.string(document).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t")[6] }
    #expect(heads == ["_", "_"])
  }
}

@Suite struct CoNLLUMentionsTests {
  private func entities(_ values: [String], header: String = "") throws -> [Entity] {
    let rows = values.enumerated().map { index, value in
      "\(index + 1)\tw\t_\tNOUN\t_\t_\t\(index == 0 ? 0 : 1)\tx\t_\t\(value)"
    }
    return try CoNLLUReader.document(header + rows.joined(separator: "\n") + "\n").entities
  }

  @Test func `brackets become mentions with their heads`() throws {
    let found = try entities([
      "Entity=(e3--5(e1-person-2", "_", "_", "Entity=(e2-organization-1)e1)", "Entity=e3)",
    ])
    #expect(found.map(\.type) == [nil, .person, .organization])
    #expect(found.map { $0.mentions.map(\.words) } == [[0..<5], [0..<4], [3..<4]])
    #expect(found.map { $0.mentions.map(\.head) } == [[4], [1], [3]])
  }

  @Test func `the fields are those that the header names`() throws {
    let header = "# global.Entity = eid-etype-infstat-minspan-link\n"
    let found = try entities(
      ["Entity=(7-place-new-1-Warsaw)", "Entity=(7-place-giv-1-Warsaw", "Entity=7)"],
      header: header)
    #expect(found.count == 1 && found[0].type == .location)
    #expect(found[0].mentions.map(\.words) == [0..<1, 1..<3])
  }

  @Test(arguments: ["Entity=(", "Entity=)", "Entity=e1)", "Entity=()", "Entity=((", "Entity=(e1-x"])
  func `brackets that do not match are passed over`(value: String) throws {
    #expect(try entities([value, "_"]).isEmpty)
  }

  @Test func `entities that are written are read again`() throws {
    let text = try CoNLLUReader.document(CoNLLUReaderTests.sample)
    var document = text
    let mention = Mention(head: 3, words: 0..<4, kind: .nominal, reason: "annotated")
    let name = Mention(head: 0, words: 0..<1, kind: .pronoun, reason: "annotated")
    document.entities = [
      Entity(mentions: [mention], type: .miscellaneous), Entity(mentions: [name], type: .person),
    ]
    let again = try CoNLLUReader.document(CoNLLUWriter.string(document))
    #expect(again.entities == document.entities)
  }
}
