import Foundation
import TestSupport
import Testing

@Suite struct ExplainCommandTests {
  private static let article = """
    Harbour closed

    The storm closed the harbour on Monday. "Nobody was hurt," said Mayor Ada Low. Call the police \
    if you see a boat. Ships may leave tomorrow.
    """

  private func explain(_ arguments: String..., input: String = article) throws -> Shell.Result {
    try Program.run(["explain", "-"] + arguments, input: input)
  }

  private func headings(_ output: String) -> [Substring] {
    output.split(separator: "\n").filter {
      $0.hasPrefix("Sentence ") || $0.hasPrefix("Line ")
    }
  }

  @Test func `without a phrase every sentence is explained`() throws {
    let result = try explain()
    #expect(result.code == 0)
    #expect(result.errors.isEmpty)
    #expect(headings(result.output).count == 5)
    #expect(result.output.contains("Sentence 1 of 5, characters 0 to 14, headline\n"))
  }

  @Test func `with a phrase the sentences that contain it are`() throws {
    let result = try explain("the  HARBOUR")
    #expect(result.code == 0)
    #expect(headings(result.output) == ["Sentence 2 of 5, characters 16 to 55"])
    #expect(result.output.contains("    → The storm | closed | the harbour\n"))
    #expect(result.output.contains("        time: on Monday\n"))
    #expect(try explain("the", "harbour").output == result.output)
  }

  @Test func `a phrase over two sentences shows both`() throws {
    let result = try explain("on Monday. \"Nobody")
    #expect(headings(result.output).count == 2)
  }

  @Test func `a clause that gives nothing says why`() throws {
    let result = try explain("Call the police")
    #expect(result.output.contains("  nothing  no subject, as in commands and fragments\n"))
  }

  @Test func `a phrase that occurs nowhere is a fault of the input`() throws {
    let result = try explain("earthquake")
    #expect(result.code == 3)
    #expect(result.output.isEmpty)
    #expect(
      result.errors
        == "newsgraph: error: standard input: no sentence contains 'earthquake'; give words as they stand in the text\n"
    )
  }

  @Test func `a phrase inside of words alone is found and said to be so`() throws {
    let result = try explain("morro")
    #expect(result.code == 0)
    #expect(headings(result.output).count == 1)
    #expect(
      result.errors
        == "newsgraph: note: 'morro' stands nowhere as whole words, only inside of words\n")
  }

  @Test func `lines are sentences, called by their number from 0`() throws {
    let result = try explain(
      "--lines", "denies these", input: "It rained .\n\nHuawei denies these claims .\n")
    #expect(result.code == 0)
    #expect(headings(result.output) == ["Line 2, characters 0 to 28"])
    #expect(result.output.contains("    → Huawei | denies | these claims\n"))
  }

  @Test func `an empty phrase is a wrong command line`() throws {
    let result = try explain(" ")
    #expect(result.code == 2)
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func `the result goes to a file whole or not at all`() throws {
    let folder = try Shell.scratchFolder()
    let target = folder.appending(path: "why.txt")
    let failed = try Program.run(
      ["explain", "-", "earthquake", "-o", target.path], input: Self.article)
    #expect(failed.code == 3)
    #expect(!FileManager.default.fileExists(atPath: target.path))
    let done = try Program.run(
      ["explain", "-", "harbour", "-o", target.path], input: Self.article)
    #expect(done.code == 0 && done.output.isEmpty)
    #expect(
      try String(contentsOf: target, encoding: .utf8)
        == Program.run(["explain", "-", "harbour"], input: Self.article).output)
  }

  @Test func `the same bytes on one thread and on two`() throws {
    let outputs = try ["1", "2"].map { threads in
      try Program.run(["explain", Program.sample, "--threads", threads]).output
    }
    #expect(outputs[0].count > 1_000)
    #expect(outputs[0] == outputs[1])
  }
}
