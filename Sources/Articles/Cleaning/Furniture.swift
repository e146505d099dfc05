/// Recognises what stands around an article on a page and is no part of it.
///
/// The rules know the furniture of news pages in general, never one article.
enum Furniture {
  /// What a passage is, if it is furniture.
  enum Kind {
    /// Opens a list of other articles: nothing after it belongs to this one.
    case closing
    /// Opens a box inside the article: link titles after it do not belong, prose does.
    case box
    /// Stands alone.
    case single
  }

  /// The longest furniture, in words; anything longer is read as the article's own.
  static let longestNotice = 40

  /// What kind of furniture a passage is; nil for a part of the article.
  static func kind(of passage: String) -> Kind? {
    let folded = Surface.folded(passage).trimmed(of: ":.!»>→…-*#=_ |")
      .replacing(/\s?\(\d+\)$/, with: "")
    let words = Surface.wordCount(folded)
    if words == 0 { return .single }
    if words <= 6, closingHeadings.contains(where: { matches(folded, $0) }) { return .closing }
    if words <= 8, boxHeadings.contains(where: { matches(folded, $0) }) { return .box }
    guard words <= longestNotice else { return nil }
    if labels.contains(where: folded.hasPrefix), !Surface.isLongProse(passage) { return .single }
    if isBracketed(passage) || isCopyright(folded) || isBreadcrumb(passage) { return .single }
    if isCredit(passage, folded: folded) || isNotice(folded, words: words) { return .single }
    return nil
  }

  /// A text without server messages in square brackets.
  static func removingServerMessages(from text: String) -> String {
    guard text.contains("[") else { return text }
    let message = /\s?\[(?:an error occurred[^\]]*|[^\]]*processing (?:the|this) directive[^\]]*)\]/
    return text.replacing(message.ignoresCase(), with: "")
  }

  /// Headings after which other articles follow.
  private static let closingHeadings = [
    "related", "related news", "related articles", "related stories", "related content",
    "related links", "related topics", "related coverage", "related posts", "related reading",
    "more news", "more stories", "more on this story", "more on this topic", "more from *",
    "more in *", "most read", "most popular", "most viewed", "most shared", "trending",
    "trending now", "recommended", "recommended for you", "recommended stories", "top stories",
    "latest news", "latest stories", "you may also like", "you might also like", "around the web",
    "from around the web", "sponsored content", "promoted stories", "comments", "leave a reply",
    "leave a comment", "post a comment", "view comments", "about the author", "read next",
    "up next", "what to read next", "editors' picks", "editor's picks", "don't miss",
    "next article",
    "previous article", "popular now", "elsewhere on the web", "topics", "tags", "filed under *",
    "topics mentioned in this article", "in other news",
  ]

  /// Headings of boxes and lone calls inside an article.
  private static let boxHeadings = [
    "read more", "read also", "also read", "read more *", "see also", "see more", "watch",
    "watch more", "watch now", "listen", "listen now", "advertisement", "advertising", "advert",
    "ad",
    "sponsored", "promotion", "story continues below", "story continues below advertisement",
    "article continues below", "article continues after advertisement", "continue reading",
    "continue reading the main story", "continue reading below", "share", "share this",
    "share this article", "share this story", "share on *", "share with *", "share via *",
    "tweet this", "follow us", "follow us on *", "like us on *", "find us on *", "print",
    "print this *", "email this *", "send by email", "save", "save for later", "copy link",
    "gallery",
    "photos", "video", "image", "in pictures", "skip to content", "skip to main content",
    "back to top", "click here *", "supported by", "subscribe", "subscribe now", "sign up",
    "sign up now", "sign in", "log in", "register", "newsletter", "breaking news", "live updates",
    "facebook", "twitter", "whatsapp", "linkedin", "reddit", "pinterest", "menu", "search", "home",
    "close", "loading", "explore more", "learn more", "keep reading", "view image", "enlarge image",
    "report a correction", "report an error", "report a typo", "suggest a correction",
  ]

  /// What stands before the title of another article, or before what an agency says of itself.
  private static let labels = [
    "read more:", "read also:", "also read:", "see also:", "related:", "watch:", "more:",
    "related article:", "related story:", "don't miss:", "editor's note:", "our standards:",
    "reporting by ", "additional reporting by ", "writing by ", "editing by ", "translated by ",
  ]

  /// Whether a folded text is a heading; a star stands for anything.
  private static func matches(_ folded: String, _ heading: String) -> Bool {
    guard heading.hasSuffix(" *") else { return folded == heading }
    let stem = heading.dropLast(2)
    return folded.hasPrefix(stem) && folded.dropFirst(stem.count).first?.isLetter == false
  }

  private static func isBracketed(_ passage: String) -> Bool {
    passage.hasPrefix("[") && passage.hasSuffix("]") && !passage.dropLast().contains("]")
  }

  private static func isCopyright(_ folded: String) -> Bool {
    let starts = ["©", "(c)", "copyright ©", "copyright (c)", "copyright 1", "copyright 2"]
    return starts.contains { folded.hasPrefix($0) } || folded.contains("all rights reserved")
      || folded.contains("may not be published, broadcast, rewritten")
  }

  /// `Home > World > Europe`, `News | Sport | Weather`.
  private static func isBreadcrumb(_ passage: String) -> Bool {
    guard !Surface.endsSentence(passage) else { return false }
    return [" > ", " » ", " › ", " | ", " / ", " • ", " · "].contains { separator in
      let parts = passage.split(separator: separator)
      let opensHome = parts.first.map { ["home", "news"].contains($0.lowercased()) } ?? false
      guard parts.count >= (opensHome ? 2 : 3) else { return false }
      return parts.allSatisfy { Surface.wordCount($0) <= 4 }
    }
  }

  /// `Photo: Jane Doe/AP`, `Image credit: Getty Images`, `(Photograph by …)`, `REUTERS/Jane Doe`.
  private static func isCredit(_ passage: String, folded: String) -> Bool {
    let text = folded.trimmed(of: "()[] ")
    let openings = [
      "photo:", "photos:", "photo by", "photo credit", "photograph:", "photograph by", "image:",
      "images:", "image credit", "image source", "image copyright", "picture:", "picture credit",
      "file photo", "file picture", "video:", "credit:", "source: ", "caption:", "illustration:",
      "media caption", "image caption", "reuters/", "ap photo", "afp/", "getty images",
    ]
    if openings.contains(where: { text.hasPrefix($0) }) { return !Surface.isLongProse(passage) }
    let agencies = ["/getty images", "/reuters", "/afp", "/ap", "/ap images", "/shutterstock"]
    return agencies.contains { text.hasSuffix($0) } && Surface.wordCount(text) <= 12
  }

  /// Calls to subscribe, cookie notices, reading times.
  private static func isNotice(_ folded: String, words: Int) -> Bool {
    if noticePhrases.contains(where: folded.contains) { return true }
    if opensCall(folded) { return true }
    let isReadingTime = folded.contains(/^(?:\d+|one|two|three|four|five) min(?:ute)?s? read$/)
    return isReadingTime || (words <= 6 && folded.contains(/^\d+ (?:comments?|shares?|views?)$/))
  }

  /// Whether one of its sentences opens with a call to the reader.
  private static func opensCall(_ folded: String) -> Bool {
    calls.contains {
      folded.hasPrefix($0) || folded.contains(". " + $0) || folded.contains("! " + $0)
    }
  }

  /// What only a page says about itself.
  private static let noticePhrases = [
    "uses cookies", "use cookies", "use of cookies", "accept cookies", "cookie policy",
    "privacy policy", "terms of service", "terms of use", "terms and conditions", "our newsletter",
    "daily newsletter", "free newsletter", "newsletter and get", "your inbox",
    "already a subscriber", "enable javascript", "javascript is disabled", "story continues below",
    "email addresses will not be", "an error occurred while processing",
    "desktop notifications", "support our journalism", "comments are moderated",
  ]

  /// What it asks of its readers.
  private static let calls = [
    "subscribe to ", "subscribe now", "sign up for ", "sign up to ", "follow us ", "follow the ",
    "like us on ", "find us on ", "click here ", "download our ", "download the ",
    "become a member",
    "for the latest stories", "for more stories", "submit your ", "join our ", "tap here ",
  ]
}

extension Surface {
  /// Whether a text is surely no caption credit: several sentences' worth of words.
  static func isLongProse(_ text: String) -> Bool { wordCount(text) > 25 && endsSentence(text) }
}

extension String {
  /// The text without these characters at its ends.
  func trimmed(of characters: String) -> String {
    let start = drop { characters.contains($0) }
    return String(start.reversed().drop { characters.contains($0) }.reversed())
  }
}
