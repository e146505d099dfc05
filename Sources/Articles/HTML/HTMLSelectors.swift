/// Where articles stand on web pages and where they do not: every name and every tuned number of the HTML reader.
///
/// The numbers were tuned together on the development pages of `HTMLReaderTests`, by their F1.
enum HTMLSelectors {
  // MARK: What is never text

  /// Elements whose content is no text of the article, wherever they stand.
  static let silent: Set<String> = [
    "script", "style", "noscript", "template", "head", "nav", "aside", "footer", "button", "iframe",
    "svg", "select", "input", "textarea", "object", "embed", "canvas", "video", "audio",
    "figcaption",
    "dialog", "menu", "map", "label", "fieldset",
  ]

  /// Of these, the elements that are never shown as text at all.
  static let unshown: Set<String> = [
    "script", "style", "template", "head", "noscript", "svg", "select",
  ]

  /// Words in an element's class or id that mark it as page furniture.
  static let furnitureWords: Set<String> = [
    "ad", "ads", "advert", "advertisement", "banner", "breadcrumb", "breadcrumbs", "byline",
    "caption", "comment", "comments", "commentlist", "cookie", "cookies", "copyright", "credit",
    "dateline", "disqus", "fb", "footer", "footnotes", "hidden", "links", "login", "masthead",
    "menu",
    "meta", "metadata", "modal", "more", "nav", "navbar", "navigation", "newsletter", "outbrain",
    "pager", "pagination", "popular", "popup", "postmeta", "print", "promo", "promoted", "rail",
    "rating", "recirc", "recommended", "related", "reply", "respond", "share", "sharedaddy",
    "sharing", "shares", "sidebar", "signup", "skip", "social", "sponsor", "sponsored", "subscribe",
    "subscription", "taboola", "tag", "tags", "teaser", "toolbar", "tooltip", "trending", "tweet",
    "twitter", "widget", "widgets", "yarpp", "jp", "bio", "authorbox", "buttons",
  ]

  /// Words that mark an element as the article even where a furniture word stands beside them.
  static let articleWords: Set<String> = [
    "article", "articlebody", "body", "content", "entry", "main", "maincontent", "post", "postbody",
    "story", "storybody", "text",
  ]

  // MARK: Where the article stands

  /// Class or id names, with anything but letters removed, that themes give to the article's text.
  static let bodyNames: Set<String> = [
    "articlebody", "articlecontent", "articletext", "articlebodycontent", "storybody",
    "storycontent", "storytext", "entrycontent", "postcontent", "postbody", "posttext",
    "contentbody", "bodycontent", "newstext", "newsbody", "newscontent", "articlecopy",
    "articlemain",
    "blogcontent", "blogpost", "singlecontent", "thecontent", "pagecontent", "richtext",
    "mainarticle", "articledetail", "contentarticle", "postentry", "fulltext",
  ]

  // MARK: What is a block

  /// Elements that start a block of their own.
  static let blocks: Set<String> = [
    "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl",
    "dt", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main",
    "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul",
  ]

  /// Elements that hold a heading.
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Elements whose own text counts towards their container's score.
  static let scored: Set<String> = ["p", "pre", "td", "blockquote", "li", "div", "section"]

  // MARK: Numbers

  /// A paragraph with less text than this says nothing about where the article stands.
  static let shortestScoredText = 25
  /// What a paragraph that does not end as a sentence counts.
  static let fragmentWorth = 0.5
  /// An element with more than this share of the page's prose is no furniture, whatever it is called.
  static let layoutShare = 0.4
  /// A container that is named like an article's text needs this share of the best container's score.
  static let namedShare = 0.35
  /// The element around the best container is taken instead if it has more prose by this share.
  static let wideningGain = 0.2
  /// Prose has to be at least this share of the text that a wider container adds.
  static let wideningDensity = 0.6
  /// Siblings of the best container belong to the article from this share of its score.
  static let siblingShare = 0.25
  /// Blocks with more than this share of their characters in links are lists of links, if they are short.
  static let largestLinkShare = 0.6
  /// Link-rich blocks of more than this many characters are prose all the same.
  static let longestLinkBlock = 240
}
