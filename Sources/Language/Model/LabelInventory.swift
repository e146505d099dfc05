import Neural

/// The label sets of a model as values of the document.
struct LabelInventory: Sendable {
  let upos: [PartOfSpeech]
  let xpos: [String]
  let features: [Features]
  let lemma: [LemmaScript]
  let relations: [Relation]
  let entities: [EntityLabel]
  /// The index of the relation `root`.
  let root: Int

  init(_ weights: WeightsFile) throws(WeightsError) {
    let labels = weights.header.labels
    upos = try Self.map(labels.upos, "upos", weights) { PartOfSpeech(rawValue: $0) }
    xpos = try Self.map(labels.xpos, "xpos", weights) { $0 }
    features = try Self.map(labels.feats, "feats", weights) { Features($0) }
    lemma = try Self.map(labels.lemma, "lemma", weights) { LemmaScript($0) }
    relations = try Self.map(labels.deprel, "deprel", weights) { Relation($0) }
    entities = try Self.map(labels.entity, "entity", weights) { EntityLabel($0) }
    guard let root = labels.deprel.firstIndex(of: "root"), labels.deprel.count > 1 else {
      throw weights.error(.label(set: "deprel", label: "root"))
    }
    guard entities.contains(.outside) else {
      throw weights.error(.label(set: "entity", label: "O"))
    }
    self.root = root
  }

  private static func map<T>(
    _ labels: [String], _ set: String, _ weights: WeightsFile, _ value: (String) -> T?
  ) throws(WeightsError) -> [T] {
    guard !labels.isEmpty else { throw weights.error(.label(set: set, label: "")) }
    var values: [T] = []
    for label in labels {
      guard let value = value(label) else { throw weights.error(.label(set: set, label: label)) }
      values.append(value)
    }
    return values
  }
}
