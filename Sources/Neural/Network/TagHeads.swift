/// The classifiers of parts of speech, tags, features and lemma scripts, on one hidden layer.
struct TagHeads: Sendable {
  let hidden: Linear
  let upos: Linear
  let xpos: Linear
  let feats: Linear
  let lemma: Linear

  init(_ weights: WeightsFile) throws(WeightsError) {
    let sizes = weights.header.hyperparameters
    let labels = weights.header.labels
    let width = sizes.tagWidth
    hidden = try Linear(weights, "tags.hidden", inputs: sizes.wordWidth, outputs: width)
    upos = try Linear(weights, "tags.upos", inputs: width, outputs: labels.upos.count)
    xpos = try Linear(weights, "tags.xpos", inputs: width, outputs: labels.xpos.count)
    feats = try Linear(weights, "tags.feats", inputs: width, outputs: labels.feats.count)
    lemma = try Linear(weights, "tags.lemma", inputs: width, outputs: labels.lemma.count)
  }
}

/// The classifier of names.
struct EntityHead: Sendable {
  let hidden: Linear
  let output: Linear

  init(_ weights: WeightsFile) throws(WeightsError) {
    let sizes = weights.header.hyperparameters
    hidden = try Linear(
      weights, "entities.hidden", inputs: sizes.wordWidth, outputs: sizes.entityWidth)
    output = try Linear(
      weights, "entities.output", inputs: sizes.entityWidth,
      outputs: weights.header.labels.entity.count)
  }
}
