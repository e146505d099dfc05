import Markup

/// Walks through an article's container and collects its blocks as passages.
struct HTMLPassageCollector {
  /// The passages collected so far.
  private(set) var passages: [Passage] = []
  private let hidden: Set<Int>
  private var text = ""
  private var linked = 0
  private var breaks = 0
  private var role = Article.Block.Role.paragraph
  private var isItem = false

  /// - Parameter hidden: The places of nodes that are not part of the article.
  init(hidden: Set<Int>) { self.hidden = hidden }

  /// Collects the passages of an element.
  mutating func collect(_ node: HTMLNode) {
    finishPassage()
    visit(node, isLinked: false)
    finishPassage()
  }

  private mutating func visit(_ node: HTMLNode, isLinked: Bool) {
    guard !hidden.contains(node.index) else { return }
    if node.isText { return append(node.text, isLinked: isLinked) }
    if node.name == "br" { return breakLine() }
    let isBlock = HTMLSelectors.blocks.contains(node.name)
    if isBlock { finishPassage() }
    if HTMLSelectors.headings.contains(node.name) { role = .subheading }
    if ["li", "td", "th", "dt", "dd"].contains(node.name) { isItem = true }
    for child in node.children { visit(child, isLinked: isLinked || node.name == "a") }
    if isBlock { finishPassage() }
  }

  private mutating func append(_ characters: String, isLinked: Bool) {
    if characters.contains(where: { !$0.isWhitespace }) { breaks = 0 }
    text += characters
    if isLinked { linked += characters.count { !$0.isWhitespace } }
  }

  /// One line break is white space, two in a row part two paragraphs.
  private mutating func breakLine() {
    breaks += 1
    text += " "
    if breaks >= 2 { finishPassage() }
  }

  private mutating func finishPassage() {
    let plain = LineJoiner.normalizingSpaces(of: text)
    if !plain.isEmpty, !isListOfLinks(plain) {
      passages.append(Passage(role, plain))
      passages[passages.count - 1].isItem = isItem
    }
    (text, linked, breaks, role, isItem) = ("", 0, 0, .paragraph, false)
  }

  private func isListOfLinks(_ plain: String) -> Bool {
    let letters = plain.count { !$0.isWhitespace }
    return plain.count <= HTMLSelectors.longestLinkBlock
      && Double(linked) > HTMLSelectors.largestLinkShare * Double(letters)
  }
}
