/// A web page as a tree, read as leniently as browsers do.
///
/// The nodes lie in one flat array in document order, so that a node's descendants are the records right behind it;
/// ``HTMLNode`` is a view of one of them. Comments and processing instructions are left out.
public struct HTMLDocument: Sendable {
  /// One node in document order.
  struct Record: Sendable {
    /// The element's name in lower case; empty for a text.
    var name: String
    /// The element's attributes, in document order.
    var attributes: [(name: String, value: String)]
    /// The characters of a text.
    var text: String
    /// The index of the element around it; -1 for the outermost.
    var parent: Int
    /// The index behind its last descendant.
    var end: Int
  }

  /// Elements nested deeper than this lie side by side; no page that is meant to be read is so deep.
  static let deepestNesting = 400

  let records: [Record]

  /// The tree of a page in any encoding that can be recognised.
  ///
  /// Never fails: whatever bytes there are, browsers show something, and so does this. Nothing is fetched.
  public init(parsing bytes: [UInt8]) {
    let page = HTMLEncoding.readable(bytes)
    self.records = HTMLTreeBuilder.records(of: page.bytes, encoding: page.encoding)
  }

  /// The tree of a page that is a string.
  public init(parsing text: String) {
    self.records = HTMLTreeBuilder.records(
      of: Array(text.utf8).filter { $0 != 0 }, encoding: "UTF-8")
  }

  /// The outermost element; nil for a page without any content.
  public var root: HTMLNode? { records.isEmpty ? nil : HTMLNode(records: records, index: 0) }
}
