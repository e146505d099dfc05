/// The classifiers of parts of speech, tags, features and lemma scripts, on one hidden layer.
struct TagHeads: Sendable {
  let hidden: Linear
  let upos: Linear
  let xpos: Linear
  let feats: Linear
  let lemma: Linear

  init(_ source: LayerSource) throws(WeightsError) {
    let labels = source.weights.header.labels
    let width = source.sizes.tagWidth
    hidden = try source.linear("tags.hidden", inputs: source.sizes.wordWidth, outputs: width)
    upos = try source.linear("tags.upos", inputs: width, outputs: labels.upos.count)
    xpos = try source.linear("tags.xpos", inputs: width, outputs: labels.xpos.count)
    feats = try source.linear("tags.feats", inputs: width, outputs: labels.feats.count)
    lemma = try source.linear("tags.lemma", inputs: width, outputs: labels.lemma.count)
  }
}

/// The classifier of names.
struct EntityHead: Sendable {
  let hidden: Linear
  let output: Linear

  init(_ source: LayerSource) throws(WeightsError) {
    let sizes = source.sizes
    hidden = try source.linear(
      "entities.hidden", inputs: sizes.wordWidth, outputs: sizes.entityWidth)
    output = try source.linear(
      "entities.output", inputs: sizes.entityWidth,
      outputs: source.weights.header.labels.entity.count)
  }
}
