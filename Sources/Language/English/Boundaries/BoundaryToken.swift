/// What the learned decision is told of one token.
struct BoundaryToken {
  /// What stops have to do with a token.
  enum Stop: UInt64 {
    case none
    /// It is nothing but stops.
    case alone
    /// It is a word with its period.
    case period
  }

  /// The hash of the form.
  let form: UInt64
  /// The hash of its last bytes.
  let suffix: UInt64
  /// The shape of its spelling, from 1; 0 outside of the block.
  let shape: UInt64
  let formClass: UInt64
  let stop: Stop
  let beginsUpper: Bool
  let beginsLower: Bool
  /// Whether it ends with a letter or a digit.
  let endsPlain: Bool
  /// Whether it is a word with a period, which the learned decision does not judge.
  let isAbbreviation: Bool

  private static let suffixLength = 3
  private static let suffixMark = UInt8(ascii: "~")

  /// What stands outside of a block.
  static let padding = BoundaryToken([], nil)

  /// A token's characters, and the classes of forms.
  init(_ scalars: ArraySlice<Unicode.Scalar>, _ classes: FormClasses?) {
    let string = scalars.string
    let bytes = Array(string.utf8)
    form = FormClasses.hash(bytes)
    suffix = FormClasses.hash(bytes.suffix(Self.suffixLength) + [Self.suffixMark])
    shape = scalars.isEmpty ? 0 : 1 + UInt64(WordShape(string).rawValue)
    formClass = scalars.isEmpty ? 0 : classes?[form] ?? 0
    if scalars.allSatisfy({ $0.isStop || $0 == "…" }) {
      stop = .alone
    } else {
      stop = scalars.last == "." ? .period : .none
    }
    let first = scalars.first?.properties.generalCategory
    let last = scalars.last?.properties.generalCategory
    beginsUpper = first == .uppercaseLetter || first == .titlecaseLetter
    beginsLower = first == .lowercaseLetter
    endsPlain = last?.isLetter == true || last == .decimalNumber
    isAbbreviation =
      stop == .period && scalars.contains { $0.properties.generalCategory.isLetter }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
