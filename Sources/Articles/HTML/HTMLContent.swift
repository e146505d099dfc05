import Markup

/// Finds the passages of a page that are its article.
struct HTMLContent {
  private let root: HTMLNode
  private let scores: HTMLScores

  init(_ root: HTMLNode) {
    self.root = root
    self.scores = HTMLScores(root)
  }

  /// The article's passages in document order.
  var passages: [Passage] {
    var collector = HTMLPassageCollector(hidden: scores.furniture)
    for node in containers { collector.collect(node) }
    return collector.passages
  }

  /// The best container, and those of its siblings that look like a part of the article.
  private var containers: [HTMLNode] {
    let best = widened(bestContainer)
    guard let score = scores[best], let parent = best.parent else { return [best] }
    let siblings = parent.children.filter { sibling in
      sibling == best || isPart(sibling, of: score)
    }
    return siblings
  }

  private func isPart(_ sibling: HTMLNode, of score: Double) -> Bool {
    guard !sibling.isText, !scores.furniture.contains(sibling.index) else { return false }
    if let own = scores[sibling], own >= score * HTMLSelectors.siblingShare { return true }
    guard sibling.name == "p" else { return false }
    let text = sibling.plainText
    return text.count > 80 && Surface.endsSentence(text) && sibling.linkShare < 0.25
  }

  /// The element around it that holds the rest of an article whose paragraphs lie in several boxes.
  private func widened(_ container: HTMLNode) -> HTMLNode {
    let prose = HTMLProse(root, without: scores.furniture)
    var best = container
    var outer = container.parent
    while let node = outer, node.name != "html" {
      let (inside, around) = (prose.amount(in: best), prose.amount(in: node))
      let gained = around.prose - inside.prose
      let added = around.text - inside.text
      if Double(gained) > HTMLSelectors.wideningGain * Double(inside.prose),
        Double(gained) > HTMLSelectors.wideningDensity * Double(added)
      {
        best = node
      }
      outer = node.parent
    }
    return best
  }

  /// An element named like an article's text if much of the page's text is in it, else the one that scores best.
  private var bestContainer: HTMLNode {
    let ranked = scores.ranked
    guard let best = ranked.first else { return root }
    let threshold = best.score * HTMLSelectors.namedShare
    let named = ranked.filter { $0.node.isNamedBody && $0.score >= threshold }
    if let inner = named.first { return inner.node }
    let article = ranked.first { $0.node.name == "article" && $0.score >= threshold }
    return article.map(\.node) ?? best.node
  }
}

/// How much each element of a page looks like the container of the article.
struct HTMLScores {
  /// The places of elements that are page furniture, with all that is inside them.
  private(set) var furniture: Set<Int> = []
  private var scores: [Int: Double] = [:]
  private let root: HTMLNode

  init(_ root: HTMLNode) {
    self.root = root
    collectFurniture()
    for node in root.descendants where !furniture.contains(node.index) { score(node) }
    for (index, score) in scores {
      let node = root.node(at: index)
      scores[index] = score * (1 - node.linkShare) * (node.isNamedBody ? 1.3 : 1)
    }
  }

  subscript(node: HTMLNode) -> Double? { scores[node.index] }

  /// The elements with a score, best first; of equals, the first on the page.
  var ranked: [(node: HTMLNode, score: Double)] {
    scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (root.node(at: $0.key), $0.value) }
  }

  /// Marks furniture, but never what holds most of the page's prose: layouts are named after their sidebars, too.
  private mutating func collectFurniture() {
    let prose = HTMLProse(root)
    var index = root.index + 1
    while index < root.range.upperBound {
      let node = root.node(at: index)
      let isFurniture = !node.isText && node.isFurniture
      let isLayout = isFurniture && prose.share(of: node) > HTMLSelectors.layoutShare
      if isFurniture, !isLayout || HTMLSelectors.unshown.contains(node.name) {
        furniture.formUnion(node.range)
        index = node.range.upperBound
      } else {
        index += 1
      }
    }
  }

  /// Gives a paragraph's worth to the elements around it: the nearer, the more.
  private mutating func score(_ node: HTMLNode) {
    guard HTMLSelectors.scored.contains(node.name) else { return }
    let text = node.ownText
    guard text.count >= HTMLSelectors.shortestScoredText else { return }
    let commas = text.count { ",，、;".contains($0) }
    var worth = 1 + Double(commas) + min(Double(text.count) / 100, 3)
    worth *= Surface.endsSentence(text) ? 1.5 : HTMLSelectors.fragmentWorth
    let isParagraph = ["p", "li", "pre", "blockquote"].contains(node.name)
    var receiver = isParagraph ? node.parent : node
    for share in [1, 0.5, 0.25] {
      guard let current = receiver, current.name != "html" else { return }
      scores[current.index, default: 0] += worth * share
      receiver = current.parent
    }
  }
}

/// Where the prose of a page stands: how many characters of sentences, and of any text, there are before each place.
struct HTMLProse {
  private var proseBefore: [Int] = []
  private var textBefore: [Int] = []

  init(_ root: HTMLNode, without furniture: Set<Int> = []) {
    var (prose, all) = (0, 0)
    for index in root.range {
      proseBefore.append(prose)
      textBefore.append(all)
      let node = root.node(at: index)
      guard HTMLSelectors.blocks.contains(node.name), !furniture.contains(index) else { continue }
      let text = node.ownText
      all += text.count
      if Surface.isProse(text), !node.isComment { prose += text.count }
    }
    proseBefore.append(prose)
    textBefore.append(all)
  }

  /// The characters of sentences and of all texts in an element.
  func amount(in node: HTMLNode) -> (prose: Int, text: Int) {
    let (start, end) = (node.index, node.range.upperBound)
    return (proseBefore[end] - proseBefore[start], textBefore[end] - textBefore[start])
  }

  /// The share of the page's prose that stands in an element.
  func share(of node: HTMLNode) -> Double {
    guard let all = proseBefore.last, all > 0 else { return 0 }
    return Double(amount(in: node).prose) / Double(all)
  }
}

extension HTMLNode {
  /// Whether it is a reader's comment or a list of them by its own name.
  var isComment: Bool {
    !nameWords.isDisjoint(with: [
      "comment", "comments", "commentlist", "disqus", "reply", "respond",
    ])
  }

  /// The text of the element that is in no block inside it, with single spaces.
  var ownText: String { text(without: HTMLSelectors.blocks.union(HTMLSelectors.unshown)) }

  /// The text that is shown, with single spaces.
  var shownText: String { text(without: HTMLSelectors.unshown) }

  private func text(without names: Set<String>) -> String {
    var text = ""
    var next = index + 1
    while next < range.upperBound {
      let node = self.node(at: next)
      if node.isText { text += node.text }
      next = names.contains(node.name) ? node.range.upperBound : next + 1
    }
    return LineJoiner.normalizingSpaces(of: text)
  }

  /// The share of its characters that stand in links.
  var linkShare: Double {
    let all = shownText.count
    guard all > 0 else { return 0 }
    let linked = descendants(named: "a").reduce(0) { $0 + $1.shownText.count }
    return Double(linked) / Double(all)
  }
}
