/// Names known beforehand: states, bodies, offices and cities with all that they are called.
///
/// Filled from the ontology by whoever loads it; this module knows neither files nor RDF.
public struct Gazetteer: Sendable {
  /// One known thing.
  public struct Entry: Sendable, Hashable {
    /// What it is identified by.
    public var key: String
    /// Its class as the entity recogniser would name it; nil where it is not known.
    public var type: EntityType?
    /// The name it is best called by.
    public var preferredName: String
    /// The key of the state or union whose government its name may stand for (*Berlin decided*).
    public var governs: String?
    /// The key of the state or union that it is an organ of.
    public var organOf: String?
    /// Whether it is a state, which *the city* does not take up.
    public var isState: Bool
    /// Whether the user gave it: then nothing speaks against its names.
    public var isGiven: Bool

    /// A known thing.
    public init(
      key: String, type: EntityType?, preferredName: String, governs: String? = nil,
      organOf: String? = nil, isState: Bool = false,
      isGiven: Bool = false
    ) {
      self.isGiven = isGiven
      self.organOf = organOf
      self.isState = isState
      self.key = key
      self.type = type
      self.preferredName = preferredName
      self.governs = governs
    }
  }

  /// The known things by key.
  public private(set) var entries: [String: Entry] = [:]
  private var keysByName: [String: [String]] = [:]
  private var keysByDemonym: [String: String] = [:]
  /// The words of the names that the user gave, longer ones first.
  private(set) var givenNames: [[String]] = []
  /// The things that the user gave, by all they are called, in lower case and without articles.
  private var givenKeys: [String: String] = [:]

  /// A gazetteer that knows nothing.
  public init() {}

  /// Adds a thing with all its names and, for a place, the adjectives and nouns of its people.
  public mutating func insert(_ entry: Entry, names: [String], demonyms: [String] = []) {
    entries[entry.key] = entry
    for name in [entry.preferredName] + names where keysByName[name]?.contains(entry.key) != true {
      keysByName[name, default: []].append(entry.key)
    }
    if entry.isGiven {
      for name in [entry.preferredName] + names {
        givenKeys[name.droppingArticle.lowercased()] = entry.key
        guard name.first?.isUppercase == true else { continue }
        givenNames.append(name.split(separator: " ").map(String.init))
      }
      givenNames.sort { $0.count > $1.count }
    }
    for demonym in demonyms where keysByDemonym[demonym] == nil {
      keysByDemonym[demonym] = entry.key
    }
  }

  /// The thing of a name, where the entity recogniser's class does not speak against it.
  ///
  /// A name of several things is the user's, else that of the class recognised, else that of the first one inserted. Case counts: *US* is a state,
  /// *us* is not.
  public func entry(named name: String, type: EntityType?) -> Entry? {
    let keys = keysByName[name] ?? keysByName[name.droppingArticle] ?? []
    let candidates = keys.compactMap { entries[$0] }
    return candidates.first(where: \.isGiven) ?? candidates.first { $0.type == type }
      ?? candidates.first { $0.admits(type) }
  }

  /// The thing that the user gave a description to, whatever its article and capitals.
  func entry(described description: String) -> Entry? {
    givenKeys.isEmpty
      ? nil : givenKeys[description.droppingArticle.lowercased()].flatMap { entries[$0] }
  }

  /// The state of an adjective or noun for its people (*Polish*, *Pole*).
  public func entry(ofDemonym demonym: String) -> Entry? {
    keysByDemonym[demonym].flatMap { entries[$0] }
  }
}

extension Gazetteer.Entry {
  /// Whether a name recognised as of a class can be this thing: people are never places or bodies, the rest is confused easily.
  fileprivate func admits(_ recognised: EntityType?) -> Bool {
    guard let recognised, let type else { return true }
    return (recognised == .person) == (type == .person)
  }
}

extension String {
  /// The text without a leading English article.
  var droppingArticle: String {
    for article in ["the ", "The ", "a ", "A ", "an ", "An "] where hasPrefix(article) {
      return String(dropFirst(article.count))
    }
    return self
  }
}
