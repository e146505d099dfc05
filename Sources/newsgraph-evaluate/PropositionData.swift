import Extraction
import Foundation
import NewsgraphKit

/// What Newsgraph extracts from CaRB's development set and from openie-dev.
struct PropositionData {
  let carb: CaRBCorpus
  let facts: JudgedWordings
  let fit: ConfidenceFit

  /// Reads the data and analyses the sentences.
  init(_ setting: Setting) throws {
    let folder = try setting.folder()
    func text(_ path: String) throws -> String {
      try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    let newsgraph = try Newsgraph(threads: 2)
    carb = try CaRBCorpus(sentences: text("carb/dev.txt"), gold: text("carb/dev.tsv"))
    let corpus = try FactCorpus(text("openie-dev/gold.txt"))
    facts = try JudgedWordings(
      corpus: corpus, table: text("openie-dev/sentences.tsv"),
      wordings: newsgraph.wordings(ofLines: corpus.sentences))
    fit = ConfidenceFit(
      carb: carb, wordings: newsgraph.wordings(ofLines: carb.sentences).map { $0.flatMap(\.self) },
      facts: facts)
  }
}
