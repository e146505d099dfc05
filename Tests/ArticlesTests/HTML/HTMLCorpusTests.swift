import Articles
import Foundation
import Testing

/// The gate of the HTML reader: real pages with passages that belong to the article, and others that do not.
@Suite struct HTMLCorpusTests {
  /// The floor of the F1 over passages; 0.91 was measured, and it only rises.
  static let floor = 0.9
  /// The floor of the share of headlines that are exactly the expected ones; 0.81 was measured.
  static let headlineFloor = 0.79

  @Test(.enabled(if: SharedData.folder != nil))
  func `articles are found on real pages`() throws {
    let pages = try Page.all()
    #expect(pages.count == 112)
    let figures = try pages.reduce(into: Figures()) { figures, page in try figures.add(page) }
    print("HTML corpus: \(figures)")
    #expect(figures.f1 >= Self.floor)
    #expect(figures.headlineShare >= Self.headlineFloor)
  }

  /// A page with what is expected of it.
  private struct Page {
    var file: String
    var with: [String]
    var without: [String]
    var title: String

    static func all() throws -> [Page] {
      let data = Data(try SharedData.bytes("html/expected.json"))
      let json = try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]] ?? [:]
      return json.values.map { entry in
        Page(
          file: entry["file"] as? String ?? "", with: entry["with"] as? [String] ?? [],
          without: entry["without"] as? [String] ?? [], title: entry["title"] as? String ?? "")
      }.sorted { $0.file < $1.file }
    }
  }

  /// How many passages were kept and left out rightly and wrongly.
  private struct Figures: CustomStringConvertible {
    private var (kept, missing, extra, titles, rightTitles) = (0, 0, 0, 0, 0)

    mutating func add(_ page: Page) throws {
      let bytes = try SharedData.unpacked("html/pages/\(page.file).gz")
      let article = try? Article(reading: Source(bytes: bytes, name: page.file, mediaType: .html))
      let text = Self.flat(article?.text ?? "")
      let found = page.with.count { text.contains(Self.flat($0)) }
      kept += found
      missing += page.with.count - found
      extra += page.without.count { text.contains(Self.flat($0)) }
      titles += page.title.isEmpty ? 0 : 1
      let isRight = article?.headline?.lowercased() == page.title.lowercased()
      rightTitles += !page.title.isEmpty && isRight ? 1 : 0
    }

    var f1: Double { 2 * Double(kept) / Double(2 * kept + missing + extra) }

    var headlineShare: Double { Double(rightTitles) / Double(titles) }

    var description: String {
      "kept \(kept), missing \(missing), extra \(extra), F1 \(f1), headlines \(headlineShare)"
    }

    private static func flat(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
