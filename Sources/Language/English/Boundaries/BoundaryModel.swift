import Neural

/// The learned decision whether a sentence ends between two tokens, where no rule knows.
///
/// Hashed features of the tokens around choose rows of integers, whose sums pass a hidden layer: `Models/FORMAT.md` defines it,
/// `Training/newsgraph_training/segmenter.py` learns it. All of it is integers, so that decisions are the same on every machine.
struct BoundaryModel: Sendable {
  /// What the features are made of, by template.
  let templates: BoundaryTemplates
  /// What frequent forms usually are.
  let classes: FormClasses
  private let network: HashedNetwork

  /// A model of its parts.
  init(templates: BoundaryTemplates, classes: FormClasses, network: HashedNetwork) {
    self.templates = templates
    self.classes = classes
    self.network = network
  }

  /// The model in a weights file, or nil where it has none.
  ///
  /// - Throws: ``WeightsError`` where the file has one that cannot be used.
  init?(_ file: WeightsFile) throws(WeightsError) {
    guard let network = try HashedNetwork(file, prefix: "segmenter") else { return nil }
    func table(_ name: String) throws(WeightsError) -> WeightsTable {
      guard let table = try file.table(name) else { throw file.error(.missingTensor(name: name)) }
      return table
    }
    let templates = BoundaryTemplates(
      String(decoding: try table("segmenter.templates").bytes, as: UTF8.self))
    let classes = FormClasses(try table("segmenter.classes").bytes)
    guard let templates, let classes else { throw file.error(.table(name: "segmenter")) }
    self.init(templates: templates, classes: classes, network: network)
  }

  /// The score of features: a sentence ends where it is positive.
  func score(_ hashes: [UInt64]) -> Int { network.score(hashes) }
}
