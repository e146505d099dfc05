import Markup

/// Reads an article out of a web page.
public struct HTMLReader: Sendable {
  /// A reader.
  public init() {}

  /// The article of a page.
  ///
  /// - Throws: ``ArticleError`` where the source is empty, is no text, or has no article in it.
  public func read(_ source: Source) throws(ArticleError) -> Article {
    try TextDecoder().refuseBinary(source)
    guard let root = HTMLDocument(parsing: source.bytes).root else {
      throw .empty(name: source.name)
    }
    let (headline, metadata) = HTMLMetadata(root).found
    let passages = HTMLContent(root).passages
    var article = Cleaner(passages, headline: headline).article
    guard !article.blocks.isEmpty else { throw .noArticle(name: source.name) }
    article.metadata = metadata.filled(from: article.metadata)
    return article
  }
}
