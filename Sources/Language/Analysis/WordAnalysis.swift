import Neural

/// What the network says of one word.
struct WordAnalysis: Sendable, Hashable {
  let lemma: String
  let upos: PartOfSpeech
  let xpos: String
  let features: Features
  /// The position of the head in the sentence, or nil for the root.
  var head: Int?
  var relation: Relation
}

/// What the network says of a sentence, or of a window of one.
struct SentenceAnalysis: Sendable {
  var words: [WordAnalysis] = []
  /// Names, as positions of words.
  var names: [(words: Range<Int>, type: EntityType)] = []

  /// Puts the next window of the sentence after this one: its root becomes a part beside the first root.
  mutating func append(_ window: SentenceAnalysis) {
    let offset = words.count
    let root = words.firstIndex { $0.head == nil }
    for var word in window.words {
      if let head = word.head {
        word.head = head + offset
      } else if let root {
        word.head = root
        word.relation = "parataxis"
      }
      words.append(word)
    }
    for name in window.names {
      names.append(
        ((name.words.lowerBound + offset)..<(name.words.upperBound + offset), name.type))
    }
  }
}

extension SentenceAnalysis {
  /// Reads the labels off a window's scores.
  init(
    _ scores: SequenceScores, forms: ArraySlice<String>, labels: LabelInventory,
    lemmatizer: Lemmatizer?
  ) {
    for (index, form) in forms.enumerated() {
      let head = scores.heads[index]
      let relation =
        head == 0 ? labels.root : scores.relations.best(in: index, excluding: labels.root)
      let lemma = labels.lemma[scores.lemma.best(in: index)].lemma(of: form)
      let xpos = labels.xpos[scores.xpos.best(in: index)]
      words.append(
        WordAnalysis(
          lemma: lemmatizer?.lemma(of: form, tag: xpos, predicted: lemma) ?? lemma,
          upos: labels.upos[scores.upos.best(in: index)], xpos: xpos,
          features: labels.features[scores.feats.best(in: index)],
          head: head == 0 ? nil : head - 1, relation: labels.relations[relation]))
    }
    names = Self.names(scores.entities, labels.entities)
  }

  private static func names(
    _ scores: Scores, _ labels: [EntityLabel]
  ) -> [(words: Range<Int>, type: EntityType)] {
    let rows = (0..<scores.rows).map { Array(scores[$0]) }
    let best = Viterbi.decode(rows) { previous, next in
      labels[next].mayFollow(previous.map { labels[$0] })
    }
    return EntityLabel.spans(of: best.map { labels[$0] }).map { (words: $0.range, type: $0.type) }
  }
}
