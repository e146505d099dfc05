/// A label of the name recogniser: outside, or the beginning or inside of a name of some class.
enum EntityLabel: Sendable, Hashable {
  case outside
  case begin(EntityType)
  case inside(EntityType)

  /// The label of `O`, `B-PER`, `I-PER` …, or nil where it is none.
  init?(_ label: String) {
    if label == "O" {
      self = .outside
      return
    }
    guard let type = EntityType(rawValue: String(label.dropFirst(2))) else { return nil }
    switch label.prefix(2) {
    case "B-": self = .begin(type)
    case "I-": self = .inside(type)
    default: return nil
    }
  }

  /// Whether this label may stand after another one, nil being the start: a name goes on only where it has begun.
  func mayFollow(_ previous: EntityLabel?) -> Bool {
    guard case .inside(let type) = self else { return true }
    return previous == .begin(type) || previous == .inside(type)
  }
}

extension EntityLabel {
  /// The names that a sequence of labels marks, as ranges of its positions.
  static func spans(of labels: [EntityLabel]) -> [(range: Range<Int>, type: EntityType)] {
    var spans: [(range: Range<Int>, type: EntityType)] = []
    for (index, label) in labels.enumerated() {
      switch label {
      case .outside: continue
      case .begin(let type): spans.append((index..<(index + 1), type))
      case .inside(let type):
        if let last = spans.last, last.range.upperBound == index, last.type == type {
          spans[spans.count - 1].range = last.range.lowerBound..<(index + 1)
        } else {
          spans.append((index..<(index + 1), type))
        }
      }
    }
    return spans
  }
}
