/// Reads an article that comes as plain text.
public struct PlainTextReader: Sendable {
  /// A reader.
  public init() {}

  /// The article of a source of plain text.
  ///
  /// - Throws: ``ArticleError`` where the source is empty or is no text.
  public func read(_ source: Source) throws(ArticleError) -> Article {
    let text = try TextDecoder().decode(source)
    let lines = LineJoiner(text) { line in
      Credits.metadata(ofLine: line) != nil || Furniture.kind(of: line) != nil
    }
    let article = Cleaner(lines.passages()).article
    guard !article.blocks.isEmpty else { throw .empty(name: source.name) }
    return article
  }
}
