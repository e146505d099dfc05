package import Diagrams

/// An article beside its graph, as one page: a pointer on an edge lights up the sentences that say so, one on a word its
/// node and edges.
package struct ReaderPage: Sendable {
  /// The headline.
  package var title: String
  /// Newspaper, date, authors, in one line.
  package var source: String?
  /// The language of the text, BCP 47.
  package var language: String?
  /// The article.
  package var text: ArticleText
  /// The picture that Graphviz drew.
  package var picture: SVGPicture
  /// What the picture leaves out.
  package var note: String?
  /// The nodes of the graph, the weightiest first.
  package var nodes: [Node]
  /// The statements, in text order.
  package var statements: [Statement]

  /// A thing that the article speaks of.
  package struct Node: Sendable {
    /// Its name.
    package var label: String
    /// What it is.
    package var kind: Diagram.Node.Kind
    /// The code points that mention it.
    package var mentions: [Range<Int>]
    /// The indices of its nodes in the picture.
    package var drawn: [Int]

    /// A thing with its name.
    package init(
      label: String, kind: Diagram.Node.Kind, mentions: [Range<Int>], drawn: [Int] = []
    ) {
      self.label = label
      self.kind = kind
      self.mentions = mentions
      self.drawn = drawn
    }
  }

  /// What the article says.
  package struct Statement: Sendable {
    /// How the article stands to it.
    package enum Stance: String, Sendable, CaseIterable {
      case stated, reported, possible, denied
    }

    /// Its parts, in words.
    package var subject, relation, object: String
    /// Further arguments, in words.
    package var qualifiers: [String]
    /// The indices of the nodes that it speaks of, subject first.
    package var ends: [Int]
    /// How the article stands to it.
    package var stance: Stance
    /// What limits it: *according to Ren Zhengfei*, *possible*.
    package var remarks: [String]
    /// Who says so; empty for the article itself.
    package var sources: [String]
    /// The sentences that say so.
    package var sentences: [Range<Int>]
    /// The phrases in them that say so.
    package var phrases: [Range<Int>]
    /// The index of its edge in the picture; nil where it is not drawn.
    package var drawn: Int?

    /// A statement with its words.
    package init(
      subject: String, relation: String, object: String, qualifiers: [String] = [], ends: [Int],
      stance: Stance = .stated, remarks: [String] = [], sources: [String] = [],
      sentences: [Range<Int>], phrases: [Range<Int>] = [], drawn: Int? = nil
    ) {
      (self.subject, self.relation, self.object) = (subject, relation, object)
      self.qualifiers = qualifiers
      self.ends = ends
      self.stance = stance
      self.remarks = remarks
      self.sources = sources
      self.sentences = sentences
      self.phrases = phrases
      self.drawn = drawn
    }
  }

  /// A page for an article and its graph.
  package init(
    title: String, source: String? = nil, language: String? = nil, text: ArticleText,
    picture: SVGPicture, note: String? = nil, nodes: [Node], statements: [Statement]
  ) {
    self.title = title
    self.source = source
    self.language = language
    self.text = text
    self.picture = picture
    self.note = note
    self.nodes = nodes
    self.statements = statements
  }
}
