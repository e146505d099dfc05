import ArgumentParser
import Diagrams
import Foundation
import Knowledge
import NewsgraphKit

/// What pictures cost: to write as DOT, and to lay out by Graphviz.
struct PictureSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pictures",
    abstract: "The time that pictures take, to choose and write, and by Graphviz to lay out.")

  @OptionGroup var setting: Setting

  func run() throws { try Self.print(setting) }

  /// How often everything takes its turn; the best turns count.
  private static let rounds = 10
  /// A long read in a newspaper.
  private static let manyWords = 3_000

  static func print(_ setting: Setting) throws {
    let newsgraph = try Newsgraph()
    let sample = try Data(contentsOf: Assets().home.appending(path: "Examples/huawei-5g.txt"))
    let articles = [
      ("the sample article", String(decoding: sample, as: UTF8.self)),
      ("news of GUM joined", try longRead(setting)),
    ]
    Swift.print("Pictures, default view, best of \(rounds) turns of processor time")
    for (name, text) in articles {
      let graph = try newsgraph.graph(ofFile: Array(text.utf8), named: "article.txt")
      try print(name, graph, words: text.split(whereSeparator: \.isWhitespace).count)
    }
  }

  private static func print(_ name: String, _ graph: KnowledgeGraph, words: Int) throws {
    var (choosing, writing, layout) = (Double.infinity, Double.infinity, Double.infinity)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).dot")
    defer { try? FileManager.default.removeItem(at: file) }
    for _ in 0..<rounds {
      var (diagram, source) = (Diagram(title: ""), "")
      choosing = min(choosing, Stopwatch.seconds { diagram = graph.diagram() })
      writing = min(writing, Stopwatch.seconds { source = DOTSerializer().serialize(diagram) })
      try Data(source.utf8).write(to: file)
      layout = min(layout, try Stopwatch.run("dot", ["-Tsvg", file.path]).seconds)
    }
    Swift.print("  \(name), \(words) words, \(graph.statements.count) statements:")
    Swift.print(
      "    chosen in \(twoDecimals(1_000 * choosing)) ms, written as DOT in "
        + "\(twoDecimals(1_000 * writing)) ms, laid out by dot in \(twoDecimals(layout)) s")
  }

  /// The first news documents of GUM train, one after the other, until there are words enough.
  private static func longRead(_ setting: Setting) throws -> String {
    let file = try setting.folder().appending(path: "treebanks/en_gum-train.conllu.gz")
    let lines = try Setting.output(of: "gunzip", ["-c", file.path]).split(separator: "\n")
    var (paragraphs, words, isNews, isNew) = ([String](), 0, false, false)
    for line in lines where words < manyWords {
      if line.hasPrefix("# newdoc id = ") { isNews = line.contains("_news_") }
      if line.hasPrefix("# newpar") { isNew = true }
      guard isNews, line.hasPrefix("# text = ") else { continue }
      let sentence = line.dropFirst("# text = ".count)
      words += sentence.split(separator: " ").count
      if isNew || paragraphs.isEmpty {
        paragraphs.append(String(sentence))
      } else {
        paragraphs[paragraphs.count - 1] += " " + sentence
      }
      isNew = false
    }
    return paragraphs.joined(separator: "\n\n")
  }
}
