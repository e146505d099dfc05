import Extraction
import Foundation
import Language
import Testing

/// What must hold of every proposition, on the trees of a treebank.
@Suite struct ExtractorLawsTests {
  @Test(.enabled(if: Treebank.isThere, "skipped: no treebanks; set NEWSGRAPH_DATA"))
  func `every proposition is made of its sentence, with parts that do not overlap`() throws {
    let document = try Treebank.document("en_gum-dev.conllu.gz")
    let propositions = Extractor().propositions(in: document)
    #expect(propositions.count > 1_000)
    for proposition in propositions {
      let sentence = document.sentences[proposition.sentence].words
      let parts =
        [proposition.subject?.words ?? [], proposition.predicate.words]
        + [proposition.object?.phrase.words ?? []] + proposition.qualifiers.map(\.phrase.words)
      #expect(
        parts.allSatisfy { $0.allSatisfy(sentence.contains) && $0 == Array(Set($0)).sorted() })
      let main = parts.prefix(3).flatMap { $0 }
      let isApart = proposition.predicate.kind == .nominal || Set(main).count == main.count
      #expect(isApart, "\(proposition.description(in: document))")
      #expect(proposition.subject?.words.isEmpty == false)
      #expect((0...1).contains(proposition.confidence))
    }
  }

  @Test(.enabled(if: Treebank.isThere, "skipped: no treebanks; set NEWSGRAPH_DATA"))
  func `no relative pronoun is left as an argument`() throws {
    let document = try Treebank.document("en_gum-dev.conllu.gz")
    let traces: Set<String> = ["who", "Who", "whom", "which", "Which", "whose"]
    for wording in Extractor().propositions(in: document).flatMap({ $0.wordings(in: document) }) {
      #expect(!traces.contains(wording.subject.text))
      #expect(!traces.contains(wording.object.text))
      #expect(!wording.subject.text.isEmpty && !wording.predicate.text.isEmpty)
    }
  }
}

/// A treebank of the shared data, read as far as these tests need it.
private enum Treebank {
  static var folder: URL {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = ProcessInfo.processInfo.environment["NEWSGRAPH_DATA"].map { URL(filePath: $0) }
    return (data ?? root.appending(path: "../shared/data")).appending(path: "treebanks")
  }

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path()) }

  static func document(_ name: String) throws -> Document {
    var text = ""
    var offset = 0
    var words: [Word] = []
    var sentences: [Sentence] = []
    for block in try unpacked(name).components(separatedBy: "\n\n") {
      let (start, begin) = (words.count, offset)
      for line in block.split(separator: "\n") where !line.hasPrefix("#") {
        let fields = line.components(separatedBy: "\t")
        guard Int(fields[0]) != nil, let head = Int(fields[6]) else { continue }
        let end = offset + fields[1].unicodeScalars.count
        text += fields[1] + " "
        words.append(
          Word(
            form: fields[1], lemma: fields[2], upos: PartOfSpeech(rawValue: fields[3]) ?? .x,
            xpos: fields[4], features: Features(fields[5]),
            head: head == 0 ? nil : start + head - 1,
            relation: Relation(fields[7]), range: offset..<end))
        offset = end + 1
      }
      guard words.count > start else { continue }
      sentences.append(
        Sentence(
          words: start..<words.count, range: begin..<offset,
          block: sentences.count))
    }
    return Document(text: SourceText(text), words: words, sentences: sentences)
  }

  private static func unpacked(_ name: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gunzip", "-c", folder.appending(path: name).path()]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
