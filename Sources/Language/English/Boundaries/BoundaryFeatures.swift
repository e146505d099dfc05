/// The properties of a block's tokens that the learned decision looks at; `Models/FORMAT.md` defines them to the letter.
struct BoundaryFeatures {
  /// The tokens with what is known of each alone.
  private let tokens: [BoundaryToken]
  private let spaces: [Bool]
  private var quotation: [UInt8] = []
  private var brackets: [UInt8] = []
  private var stopDistance: [UInt8] = []
  private var endDistance: [UInt8] = []
  /// The number of stops before each token.
  private var stopsBefore: [Int] = []
  private let manner: UInt64

  /// As many empty tokens stand before and behind a block.
  static let padding = 3
  private static let lengths = [2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 46, 60]
  private static let distances = [1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 50]
  /// The distance to a stop where none follows.
  private static let noStop = 99

  /// The properties of the tokens of a block.
  ///
  /// - Parameter spaces: Whether white space follows each token.
  init(_ forms: [ArraySlice<Unicode.Scalar>], spaces: [Bool], classes: FormClasses) {
    tokens = forms.map { BoundaryToken($0, classes) }
    self.spaces = spaces
    manner = Self.manner(tokens)
    readForwards(forms)
    readBackwards()
  }

  /// Whether the learned decision has a say behind a token.
  func isOpen(_ index: Int) -> Bool {
    let (token, next) = (tokens[index], tokens[index + 1])
    return !token.isAbbreviation && !(token.endsPlain && next.beginsLower)
  }

  /// The value of a property at the gap behind a token.
  ///
  /// - Parameter start: The first token of the sentence so far.
  func value(_ atom: BoundaryTemplates.Atom, at gap: Int, start: Int) -> UInt64 {
    let index = gap + atom.offset
    let token = tokens.indices.contains(index) ? tokens[index] : .padding
    switch atom.kind {
    case .form: return token.form
    case .shape: return token.shape
    case .formClass: return token.formClass
    case .suffix: return token.suffix
    case .stop: return token.stop.rawValue
    case .space: return tokens.indices.contains(index) ? (spaces[index] ? 1 : 0) : 1
    case .quotation: return UInt64(quotation[gap])
    case .brackets: return UInt64(brackets[gap])
    case .stopDistance: return UInt64(stopDistance[gap])
    case .endDistance: return UInt64(endDistance[gap])
    case .manner: return manner
    case .length: return UInt64(Self.bucket(gap - start + 1, Self.lengths))
    case .opening: return tokens[start].form
    case .stopsBefore: return UInt64(min(2, stopsBefore[gap] - stopsBefore[start]))
    }
  }

  /// Quotation marks, brackets and stops up to each token.
  private mutating func readForwards(_ forms: [ArraySlice<Unicode.Scalar>]) {
    var (isStraight, isCurly, depth, stops) = (false, false, 0, 0)
    for (form, token) in zip(forms, tokens) {
      switch form.count < 3 ? form.string : "" {
      case "(", "[", "{": depth = min(depth + 1, 2)
      case ")", "]", "}": depth = max(depth - 1, 0)
      case "\"", "''", "``": isStraight.toggle()
      case "“": isCurly = true
      case "”": isCurly = false
      default: break
      }
      quotation.append(isStraight || isCurly ? 1 : 0)
      brackets.append(UInt8(depth))
      stopsBefore.append(stops)
      stops += token.stop == .alone ? 1 : 0
    }
  }

  /// How many tokens stand between each token and the next stop, and behind it in all.
  private mutating func readBackwards() {
    var distance = Self.noStop
    for (behind, token) in tokens.reversed().enumerated() {
      stopDistance.append(UInt8(Self.bucket(distance, Self.distances)))
      endDistance.append(UInt8(Self.bucket(behind, Self.distances)))
      distance = token.stop == .alone ? 0 : distance + 1
    }
    stopDistance.reverse()
    endDistance.reverse()
  }

  /// How a block is written: a stop at its end, the share of capitals, its length, stops at all, a capital at its start.
  private static func manner(_ tokens: [BoundaryToken]) -> UInt64 {
    guard let first = tokens.first else { return 0 }
    let ends = tokens.suffix(2).contains { $0.stop == .alone }
    let capitals = min(2, 6 * tokens.count(where: \.beginsUpper) / tokens.count)
    let length = min(3, bucket(tokens.count, lengths) / 4)
    let hasStops = tokens.contains { $0.stop == .alone }
    return UInt64(
      (ends ? 1 : 0) + 2 * capitals + 6 * length + (hasStops ? 24 : 0)
        + (first.beginsUpper ? 48 : 0))
  }

  /// The number of bounds that a value reaches.
  private static func bucket(_ value: Int, _ bounds: [Int]) -> Int {
    bounds.count { $0 <= value }
  }
}
