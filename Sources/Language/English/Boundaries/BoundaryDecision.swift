/// A ``BoundaryModel`` at work on the tokens of a block.
struct BoundaryDecision {
  private let model: BoundaryModel
  private let features: BoundaryFeatures

  /// The decision for the tokens of a block.
  init(model: BoundaryModel, tokens: [SurfaceToken], in text: SourceText) {
    var spaces = zip(tokens, tokens.dropFirst()).map { $0.range.upperBound < $1.range.lowerBound }
    if !tokens.isEmpty { spaces.append(true) }
    self.init(model: model, forms: tokens.map { text.scalars[$0.range] }, spaces: spaces)
  }

  /// The decision for tokens with the white space behind each.
  init(model: BoundaryModel, forms: [ArraySlice<Unicode.Scalar>], spaces: [Bool]) {
    self.model = model
    features = BoundaryFeatures(forms, spaces: spaces, classes: model.classes)
  }

  /// Whether the decision is the model's, and no rule's.
  func isOpen(_ index: Int) -> Bool { features.isOpen(index) }

  /// Whether a sentence that began with a token ends behind another one.
  func ends(after index: Int, start: Int) -> Bool { score(after: index, start: start) > 0 }

  /// How sure the model is that a sentence ends.
  func score(after index: Int, start: Int) -> Int {
    let values = model.templates.atoms.map { features.value($0, at: index, start: start) }
    return model.score(model.templates.hashes(of: values))
  }
}
