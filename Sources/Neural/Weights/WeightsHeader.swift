/// What a weights file says of itself: sizes, label sets and where its tensors lie.
///
/// See `Models/FORMAT.md`.
public struct WeightsHeader: Sendable, Hashable, Decodable {
  /// The model's name, `english`.
  public let name: String
  /// The language it analyses, as a BCP 47 tag.
  public let language: String
  /// The sizes of the network.
  public let hyperparameters: Hyperparameters
  /// The label sets of the classifiers, in the order of their outputs.
  public let labels: LabelSets
  /// The SHA-256 digest of the tensor `vocabulary`, in hexadecimal.
  public let vocabularyDigest: String
  let tensors: [String: TensorPlace]
}

/// The sizes of the network.
public struct Hyperparameters: Sendable, Hashable, Decodable {
  /// Transformer layers.
  public let layers: Int
  /// Length of a piece's vector.
  public let width: Int
  /// Heads of attention; they share ``width`` evenly.
  public let attentionHeads: Int
  /// Width of the feed-forward blocks.
  public let intermediate: Int
  /// The longest sequence of pieces, `[CLS]` and `[SEP]` included.
  public let positions: Int
  /// Number of pieces in the vocabulary.
  public let vocabulary: Int
  /// Number of word shapes, the root's included as the last.
  public let shapes: Int
  /// Width of a word shape's vector.
  public let shapeWidth: Int
  /// Number of rows that the affixes of words share.
  public let affixes: Int
  /// Width of an affix's vector.
  public let affixWidth: Int
  /// Width of the hidden layer that the tag classifiers share.
  public let tagWidth: Int
  /// Width of the arc scorer's two sides.
  public let arcWidth: Int
  /// Width of the relation scorer's two sides.
  public let relationWidth: Int
  /// Width of the entity classifier's hidden layer.
  public let entityWidth: Int
  /// What layer normalisation adds to the variance.
  public let layerNormEpsilon: Float

  /// Length of a word's vector: its pieces' mean, its shape and its affixes.
  public var wordWidth: Int { width + shapeWidth + affixWidth }
}

/// The label sets of the classifiers, in the order of their outputs.
public struct LabelSets: Sendable, Hashable, Decodable {
  /// Universal parts of speech.
  public let upos: [String]
  /// Treebank tags.
  public let xpos: [String]
  /// Morphological features.
  public let feats: [String]
  /// Lemma scripts.
  public let lemma: [String]
  /// Dependency relations.
  public let deprel: [String]
  /// Entity labels, `O` and `B-`/`I-` with a class.
  public let entity: [String]
}

/// Where a tensor lies in the data.
struct TensorPlace: Sendable, Hashable, Decodable {
  enum Kind: String, Sendable, Decodable {
    case f32
    case i8
    case utf8
  }

  let type: Kind
  let shape: [Int]
  let offset: Int
  let scales: Int?
}

extension Hyperparameters {
  /// The sizes with their names, which all must be at least 1.
  var sizes: [(name: String, value: Int)] {
    [
      ("layers", layers), ("width", width), ("attentionHeads", attentionHeads),
      ("intermediate", intermediate), ("positions", positions), ("vocabulary", vocabulary),
      ("shapes", shapes), ("shapeWidth", shapeWidth), ("affixes", affixes),
      ("affixWidth", affixWidth), ("tagWidth", tagWidth), ("arcWidth", arcWidth),
      ("relationWidth", relationWidth), ("entityWidth", entityWidth),
    ]
  }

  /// Why these sizes make no network, or nil where they do.
  var problem: String? {
    // The bound keeps every product of two or three sizes inside an Int.
    if let bad = sizes.first(where: { !(1...1_000_000).contains($0.value) }) {
      return "hyperparameter '\(bad.name)' is \(bad.value), expected 1 to 1000000"
    }
    let widest = max(wordWidth, intermediate, tagWidth, arcWidth, relationWidth + 1, entityWidth)
    if widest > IntegerMatrix.inputLimit {
      return "a layer has \(widest) inputs, expected at most \(IntegerMatrix.inputLimit)"
    }
    if width % attentionHeads != 0 {
      return "width \(width) is no multiple of attentionHeads \(attentionHeads)"
    }
    if positions < 3 { return "positions is \(positions), expected at least 3" }
    if !(layerNormEpsilon > 0) { return "layerNormEpsilon is \(layerNormEpsilon), not above 0" }
    return nil
  }
}
