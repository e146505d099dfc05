import Articles
import Foundation
import Knowledge
import RDFModel

/// Chooses the IRI of an article: the given one, its address, or one made of its headline.
///
/// The headline rather than the text: an article keeps its identifier when a later version is edited, so that versions can be compared.
enum ArticleIdentifier {
  /// A slug longer than this, in characters, is cut at a word.
  private static let longestSlug = 80

  static func iri(of article: Article, base: String?) -> IRI {
    if let given = base ?? article.metadata.url, let iri = try? IRI(withoutFragment(given)) {
      return iri
    }
    let opening = article.headline ?? String(article.text.prefix(longestSlug))
    return IRI(unchecked: NG.article + slug(opening, digestOf: article.text))
  }

  /// The identifier of a text that is no article: a digest.
  static func iri(ofText text: String) -> IRI {
    IRI(unchecked: NG.article + slug("", digestOf: text))
  }

  private static func withoutFragment(_ address: String) -> String {
    String(address.prefix { $0 != "#" })
  }

  private static func slug(_ text: String, digestOf content: String) -> String {
    var result = ""
    for word in text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      guard result.count + word.count < longestSlug else { break }
      result += (result.isEmpty ? "" : "-") + word
    }
    return result.isEmpty ? String(SHA256Digest.hexadecimal(of: content).prefix(16)) : result
  }
}
