/// Makes an article of passages as they came: parts furniture and credits from text and gives every passage its role.
struct Cleaner {
  /// The longest headline, in words.
  static let longestHeadline = 30
  /// The longest heading inside an article, in words.
  static let longestSubheading = 12
  /// A short passage that comes this often is furniture, not text.
  static let furnitureRepeats = 3

  private(set) var metadata = Metadata()
  private var passages: [Passage] = []

  /// Cleans passages in text order.
  ///
  /// - Parameter headline: The headline, where the source tells; otherwise it is found among the passages.
  init(_ raw: [String], headline: String? = nil) {
    let texts = raw.map { Furniture.removingServerMessages(from: $0) }
    let own = Self.withoutRepeats(Self.withoutFurniture(texts.filter { !$0.isEmpty }))
    let text = own.filter { !collectCredits(of: $0) }
    passages = text.map { Passage(.paragraph, $0) }
    nameHeadlines(headline)
    stripDateline()
    nameSubheadings()
    flagCutOffs()
  }

  /// The article of what is left.
  var article: Article { Article(passages, metadata: metadata) }
}

extension Cleaner {
  /// The passages without furniture; link titles that follow a box's heading go with it.
  static func withoutFurniture(_ texts: [String]) -> [String] {
    var (result, isInBox) = ([String](), false)
    for (index, text) in texts.enumerated() {
      switch Furniture.kind(of: text) {
      case .closing where endsArticle(at: index, of: texts): return result
      case .closing, .box: isInBox = true
      case .single: break
      case nil where isInBox && !Surface.isProse(text): break
      case nil:
        isInBox = false
        result.append(text)
      }
    }
    return result
  }

  /// Whether the article is over here: most of its prose has been read.
  ///
  /// A list of other articles at the top of a page leaves the article still to come.
  private static func endsArticle(at index: Int, of texts: [String]) -> Bool {
    let words = { (part: ArraySlice<String>) in
      part.filter(Surface.isProse).reduce(0) { $0 + Surface.wordCount($1) }
    }
    return words(texts[..<index]) >= words(texts[index...])
  }

  /// The passages without short ones that come again and again; the first passage may be a headline and stays.
  private static func withoutRepeats(_ texts: [String]) -> [String] {
    guard let first = texts.first.map(Surface.folded) else { return texts }
    let counts = Dictionary(grouping: texts, by: Surface.folded).mapValues(\.count)
    return texts.filter { text in
      let key = Surface.folded(text)
      return key == first || Surface.isProse(text) || counts[key, default: 0] < furnitureRepeats
    }
  }

  /// Takes the metadata from a line of credits; false where the passage is text.
  private mutating func collectCredits(of passage: String) -> Bool {
    guard let found = Credits.metadata(ofLine: passage) else { return false }
    metadata = metadata.filled(from: found)
    return true
  }

  /// Names the first passage a headline if it looks like one, and its repetitions with it.
  private mutating func nameHeadlines(_ known: String?) {
    guard let headline = known ?? passages.first.map(\.text), known != nil || opensWithHeadline
    else {
      return
    }
    let key = Surface.folded(headline)
    for index in passages.indices where Surface.folded(passages[index].text) == key {
      passages[index].role = .headline
    }
    if known != nil, passages.first?.role != .headline {
      passages.removeAll { $0.role == .headline }
      passages.insert(Passage(.headline, headline), at: 0)
    }
  }

  /// Whether the first passage is short, has no full stop, and text follows.
  private var opensWithHeadline: Bool {
    guard let first = passages.first?.text, passages.count > 1 else { return false }
    return !Surface.endsWithStop(first) && Surface.wordCount(first) <= Self.longestHeadline
      && !CutOff.isCutOff(first, expectsStop: false)
      && passages.dropFirst().contains { Surface.folded($0.text) != Surface.folded(first) }
  }

  private mutating func stripDateline() {
    guard let index = passages.firstIndex(where: { $0.role == .paragraph }),
      let (found, rest) = Credits.dateline(of: passages[index].text)
    else { return }
    metadata = metadata.filled(from: found)
    passages[index].text = rest
  }

  private mutating func nameSubheadings() {
    for index in passages.indices.dropLast() where passages[index].role == .paragraph {
      let (text, next) = (passages[index].text, passages[index + 1].text)
      if looksLikeHeading(text), Surface.isProse(next) { passages[index].role = .subheading }
    }
  }

  private func looksLikeHeading(_ text: String) -> Bool {
    let endsOpen = !Surface.endsSentence(text) || text.hasSuffix("?") || text.hasSuffix(":")
    return endsOpen && Surface.wordCount(text) <= Self.longestSubheading
      && !CutOff.isCutOff(text, expectsStop: false) && text.first?.isLowercase != true
  }

  private mutating func flagCutOffs() {
    let paragraphs = passages.filter { $0.role == .paragraph }
    let ending = paragraphs.filter { Surface.endsSentence($0.text) }
    let expectsStop = ending.count >= 2 && ending.count * 2 > paragraphs.count
    for index in passages.indices where passages[index].role == .paragraph {
      passages[index].isCutOff = CutOff.isCutOff(passages[index].text, expectsStop: expectsStop)
    }
  }
}
