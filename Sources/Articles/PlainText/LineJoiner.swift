/// Joins the lines of a plain text into passages.
///
/// An empty line always parts two passages. A line break inside a group of lines is only a wrapped
/// line where the text is wrapped at a fixed width, as mail is, or where a sentence plainly runs on.
struct LineJoiner {
  /// Text whose longest line is longer than this is not wrapped at a fixed width.
  static let widestWrap = 100
  /// Text whose longest line is shorter than this is not wrapped either: its lines are list entries.
  static let narrowestWrap = 40

  private let groups: [[String]]
  private let width: Int
  private let isStandalone: (String) -> Bool

  /// - Parameter isStandalone: Whether a line is never part of a sentence: a byline, a server message.
  init(_ text: String, isStandalone: @escaping (String) -> Bool) {
    let lines = Self.lines(of: text).map { Self.normalizingSpaces(of: $0) }
    self.groups = lines.split { $0.isEmpty }.map(Array.init)
    self.width = lines.map(\.count).max() ?? 0
    self.isStandalone = isStandalone
  }

  /// The passages in text order.
  func passages() -> [Passage] {
    groups.enumerated().flatMap { index, lines in join(lines, isFirst: index == 0) }
  }

  /// For every line that is not empty, whether it goes on with the passage of the line before.
  func continuations() -> [Bool] {
    groups.enumerated().flatMap { index, lines in
      lines.indices.map { line in
        line > 0 && goesOn(lines[line - 1], into: lines[line], inFirstGroup: index == 0)
      }
    }
  }

  private func join(_ lines: [String], isFirst: Bool) -> [Passage] {
    var passages: [Passage] = []
    var previous: String?
    for line in lines {
      if let previous, goesOn(previous, into: line, inFirstGroup: isFirst) {
        passages[passages.count - 1].text += (Self.endsInHyphen(previous) ? "" : " ") + line
      } else {
        let (start, isItem) = Self.strippingBullet(line)
        passages.append(Passage(start))
        passages[passages.count - 1].isItem = isItem
      }
      previous = line
    }
    return passages
  }

  private func goesOn(_ line: String, into next: String, inFirstGroup: Bool) -> Bool {
    !Self.strippingBullet(next).isItem && runsOn(line, into: next, inFirstGroup: inFirstGroup)
  }

  /// Whether a line's text goes on in the next line of its group.
  private func runsOn(_ line: String, into next: String, inFirstGroup: Bool) -> Bool {
    if isStandalone(line) || isStandalone(next) { return false }
    let isOpen = !Surface.endsSentence(line)
    if isOpen, next.first?.isLowercase == true { return true }
    guard (Self.narrowestWrap...Self.widestWrap).contains(width) else { return false }
    return isFull(line, before: next) || (groups.count > 1 && !inFirstGroup)
  }

  /// Whether the next line's first word had no room left in this line.
  private func isFull(_ line: String, before next: String) -> Bool {
    let word = next.prefix { !$0.isWhitespace }
    return line.count + 1 + word.count > width
  }

  private static func endsInHyphen(_ line: String) -> Bool {
    line.last == "-" && line.dropLast().last?.isLetter == true
  }

  /// A line without its bullet, and whether it had one.
  private static func strippingBullet(_ line: String) -> (String, isItem: Bool) {
    for bullet in ["• ", "* ", "- ", "– ", "· ", "‣ ", "◦ "] where line.hasPrefix(bullet) {
      return (String(line.dropFirst(2)), true)
    }
    return (line, false)
  }

  /// Single spaces for all white space, none at the ends; invisible marks dropped.
  static func normalizingSpaces(of line: some StringProtocol) -> String {
    var visible = String.UnicodeScalarView()
    visible.append(contentsOf: line.unicodeScalars.lazy.filter { !invisible.contains($0) })
    return String(visible).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The lines of a text, empty ones too.
  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// Whether a character is more than white space or an invisible mark.
  static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !invisible.contains(scalar)
  }

  /// Soft hyphen, zero-width space, word joiner and byte order mark: they carry no text.
  private static let invisible: Set<Unicode.Scalar> = [
    "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}",
  ]
}
