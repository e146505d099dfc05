extension Article: Encodable {
  private enum CodingKeys: String, CodingKey {
    case headline, authors, published, modified, publisher, language, url, dateline, body
  }

  /// Writes the object that `newsgraph text` prints; what is not known has no key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(headline, forKey: .headline)
    if !metadata.authors.isEmpty { try container.encode(metadata.authors, forKey: .authors) }
    try container.encodeIfPresent(metadata.published, forKey: .published)
    try container.encodeIfPresent(metadata.modified, forKey: .modified)
    try container.encodeIfPresent(metadata.publisher, forKey: .publisher)
    try container.encodeIfPresent(metadata.language, forKey: .language)
    try container.encodeIfPresent(metadata.url, forKey: .url)
    try container.encodeIfPresent(metadata.dateline, forKey: .dateline)
    try container.encode(paragraphs.joined(separator: "\n\n"), forKey: .body)
  }
}
