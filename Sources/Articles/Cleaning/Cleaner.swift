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
  init(_ raw: [Passage], headline: String? = nil) {
    let readable = raw.map(Self.withoutServerMessages)
    let own = Self.withoutFurniture(readable.filter { !$0.text.isEmpty })
    passages = Self.withoutRepeats(own).filter { !collectCredits(of: $0.text) }
    nameHeadlines(headline)
    stripDateline()
    nameSubheadings()
    flagCutOffs()
  }

  /// The article of what is left.
  var article: Article { Article(passages, metadata: metadata) }
}

extension Cleaner {
  private static func withoutServerMessages(_ passage: Passage) -> Passage {
    var passage = passage
    passage.text = Furniture.removingServerMessages(from: passage.text)
    return passage
  }

  /// The passages without furniture; link titles that follow a box's heading go with it.
  static func withoutFurniture(_ passages: [Passage]) -> [Passage] {
    var (result, isInBox) = ([Passage](), false)
    for (index, passage) in passages.enumerated() {
      let isCredit = Credits.metadata(ofLine: passage.text) != nil
      switch isCredit ? nil : Furniture.kind(of: passage.text) {
      case .closing where endsArticle(at: index, of: passages): return result
      case .closing, .box: isInBox = true
      case .single: break
      case nil where isInBox && !Surface.isProse(passage.text): break
      case nil:
        isInBox = false
        result.append(passage)
      }
    }
    return result
  }

  /// Whether the article is over here: most of its prose has been read.
  ///
  /// A list of other articles at the top of a page leaves the article still to come.
  private static func endsArticle(at index: Int, of passages: [Passage]) -> Bool {
    let words = { (part: ArraySlice<Passage>) in
      part.map(\.text).filter(Surface.isProse).reduce(0) { $0 + Surface.wordCount($1) }
    }
    return words(passages[..<index]) >= words(passages[index...])
  }

  /// The passages without short ones that come again and again; the first passage may be a headline and stays.
  private static func withoutRepeats(_ passages: [Passage]) -> [Passage] {
    let keys = passages.map { Surface.folded($0.text) }
    let counts = Dictionary(grouping: keys) { $0 }.mapValues(\.count)
    return zip(passages, keys).filter { passage, key in
      key == keys[0] || Surface.isProse(passage.text) || counts[key, default: 0] < furnitureRepeats
    }.map(\.0)
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
    // A headline that was not seen to be one may stand before it; behind a sentence only an agency tells a dateline from an aside.
    var needsAgency = false
    for index in passages.indices.filter({ passages[$0].role == .paragraph }).prefix(2) {
      if let (found, rest) = Credits.dateline(of: passages[index].text),
        found.publisher != nil || !needsAgency
      {
        metadata = metadata.filled(from: found)
        passages[index].text = rest
        return
      }
      needsAgency = Surface.endsWithStop(passages[index].text)
    }
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
      let (text, isItem) = (passages[index].text, passages[index].isItem)
      passages[index].isCutOff = CutOff.isCutOff(text, expectsStop: expectsStop && !isItem)
    }
  }
}
