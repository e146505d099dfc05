import Foundation
import TestSupport
import Testing

@Suite struct EntitiesCommandTests {
  private static let article = "Port grows\n\nPort of Hull hired Ada Low. She likes the port.\n"

  private func entities(_ arguments: String...) throws -> Shell.Result {
    try Program.run(["entities", "-"] + arguments, input: Self.article)
  }

  @Test func `every entity is listed with its mentions and their places`() throws {
    let result = try entities()
    #expect(result.code == 0 && result.errors.isEmpty)
    #expect(
      result.output.contains("Ada Low  (Person)  <https://newsgraph.dev/entity/AdaLow>\n"))
    #expect(result.output.contains("  Ada Low  31\u{2013}38  name: name\n"))
    #expect(result.output.contains("  She      40\u{2013}43  pronoun: pronoun\n"))
  }

  @Test func `an object a line for machines`() throws {
    let lines = try entities("--format", "jsonl").output.split(separator: "\n")
    #expect(lines.count > 1)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["label"] is String && object?["mentions"] is [Any])
    }
  }

  @Test func `a file of aliases that cannot be used ends the run with one line`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "aliases.ttl").path
    let unnamed = "<https://a.example/x> a <http://schema.org/Person> ."
    for (content, message) in [
      (unnamed, "has no name; give it a skos:prefLabel"), ("<https://a.example/x> a", "error:"),
    ] {
      try Data(content.utf8).write(to: URL(filePath: file))
      let result = try entities("--aliases", file)
      #expect(result.code == 3 && result.output.isEmpty)
      #expect(result.errors.contains(message) && result.errors.contains(file))
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(try entities("--aliases", folder.appending(path: "none.ttl").path).code == 3)
  }
}
