import Articles

extension Article {
  /// The article of a plain text.
  init(text: String) throws {
    try self.init(
      reading: Source(bytes: Array(text.utf8), name: "a.txt", mediaType: .plainText))
  }

  /// The article of a page.
  init(page: String) throws {
    try self.init(reading: Source(bytes: Array(page.utf8), name: "a.html", mediaType: .html))
  }

  /// Its blocks as `role: text`, with `…` after one that is cut off.
  var outline: [String] {
    blocks.map { "\($0.role): \(self[$0])\($0.isCutOff ? " …" : "")" }
  }
}
