import Foundation
import TestSupport
import Testing

@Suite struct ParseCommandTests {
  /// What `newsgraph parse` prints of an input.
  private func parse(_ input: String, _ options: String...) throws -> String {
    let result = try Program.run(["parse", "-"] + options, input: input)
    #expect(result.code == 0, "\(result.errors)")
    return result.output
  }

  /// The fields of the lines of tokens and words.
  private func rows(_ conllu: String) -> [[String]] {
    conllu.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The text that tokens and white space of a CoNLL-U make up, by the format's own rules.
  private func text(of conllu: String) -> String {
    let escapes = [("\\s", " "), ("\\t", "\t"), ("\\n", "\n"), ("\\r", "\r"), ("\\p", "|")]
    var text = ""
    var covered = 0
    for row in rows(conllu) {
      let numbers = row[0].split(separator: "-").compactMap { Int($0) }
      if row[0] == "1" || row[0].hasPrefix("1-") { covered = 0 }
      guard let first = numbers.first, first > covered else { continue }
      covered = numbers.last ?? first
      let misc = row[9].split(separator: "|").map(String.init)
      func value(_ key: String) -> String? {
        misc.first { $0.hasPrefix(key) }.map { field in
          escapes.reduce(String(field.dropFirst(key.count))) { $0.replacing($1.0, with: $1.1) }
        }
      }
      let after = misc.contains("SpaceAfter=No") ? "" : value("SpacesAfter=") ?? " "
      text += (value("SpacesBefore=") ?? "") + row[1] + after
    }
    return text
  }

  @Test(arguments: [
    "Read more\n\n- [Advertisement]\n\nBERLIN (Reuters) - Don't  go, said\nMr. Smith | today.\n",
    "  Ren\u{A0}Zhengfei met\tthem.\n\n\nRead more\nRead more\nRead more", "One.Two. (Three",
  ])
  func `from raw text every character comes back`(input: String) throws {
    #expect(text(of: try parse(input, "--input", "text")) == input)
    #expect(text(of: try parse(input)) == input)
  }

  @Test func `a page is cleaned first`() throws {
    let page =
      "<html><body><article><h1>Huawei denies claims</h1><p>The company has rejected the accusation "
      + "on Monday, as a spokesman said.</p></article><p>Read more</p></body></html>"
    let output = try parse(page)
    #expect(output.contains("# text = Huawei denies claims\n"))
    #expect(!output.contains("Read more"))
    #expect(
      try parse("Huawei denies.\n\nRead more\n", "--input", "article").contains("more") == false)
  }

  @Test func `lines are sentences whose tokens stay`() throws {
    let words = rows(try parse("Huawei can't `` go '' .\n\nRen left -LRB- .\n", "--input", "lines"))
    #expect(
      words.map { $0[1] } == [
        "Huawei", "can't", "``", "go", "''", ".", "Ren", "left", "-LRB-", ".",
      ])
    #expect(words.map { $0[0] } == ["1", "2", "3", "4", "5", "6", "1", "2", "3", "4"])
  }

  @Test func `of CoNLL-U the analysis alone is replaced`() throws {
    let sentence = """
      # sent_id = x-1
      # note = a\tb
      # text = Huawei can't go
      1\tHuawei\tx\tVERB\tXX\tOdd=Yes\t1\tpunct\t_\tNER=B-LOC|Gloss=firm
      2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tca\tx\tX\tXX\t_\t1\tx\t_\t_
      3\tn't\tx\tX\tXX\t_\t1\tx\t_\t_
      3.1\tx\tx\tX\tXX\t_\t_\t_\t0:root\t_
      4\tgo\tx\tX\tXX\t_\t1\tx\t_\tSpaceAfter=No
      """
    let output = try parse(sentence, "--input", "conllu")
    #expect(
      output.contains("# sent_id = x-1\n# note = a\tb\n# text = Huawei can't go\n1\tHuawei\t"))
    let words = rows(output)
    #expect(words.map { $0[0] } == ["1", "2-3", "2", "3", "4"])
    #expect(words.map { $0[3] } == ["PROPN", "_", "AUX", "PART", "VERB"])
    #expect(words.map { $0[6] } == ["4", "_", "4", "4", "0"])
    #expect(words.map { $0[2] } == ["Huawei", "_", "can", "not", "go"])
    #expect(words[0][9].contains("NER=B-ORG") && words[0][9].hasSuffix("|Gloss=firm"))
    #expect(words[4][9] == "SpaceAfter=No")
    #expect(try parse(sentence.replacing("\n", with: "\r\n"), "--input", "conllu") == output)
    // What is printed is itself an input, with the same outcome.
    #expect(try parse(output, "--input", "conllu") == output)
  }

  @Test func `a line that is no CoNLL-U is named with its file`() throws {
    let result = try Program.run(
      ["parse", "-", "--input", "conllu"], input: "# sent_id = 1\n1\ttwo\n")
    #expect(result.code == 3)
    #expect(
      result.errors
        == "newsgraph: error: standard input: line 2: a word has 10 fields with tabs between, this line has 2\n"
    )
  }
}
