/// The logins of a `.netrc` file, as FTP and many programs after it read it.
public struct Netrc: Hashable, Sendable {
  /// A login at a machine.
  public struct Entry: Hashable, Sendable {
    /// The machine; nil for the login of all others.
    public var machine: String?
    /// The user.
    public var login = ""
    /// The password.
    public var password = ""
  }

  private var entries: [Entry] = []

  /// Reads a file: words after one another, in any lines; what is unknown is passed over.
  public init(_ text: String) {
    var words = Self.words(of: text)[...]
    while let word = words.popFirst() {
      switch word {
      case "machine": if let machine = words.popFirst() { entries.append(Entry(machine: machine)) }
      case "default": entries.append(Entry(machine: nil))
      case "login": if let login = words.popFirst() { change { $0.login = login } }
      case "password": if let password = words.popFirst() { change { $0.password = password } }
      case "account": words = words.dropFirst()
      default: continue
      }
    }
  }

  /// The login at a host: the first entry of its name, or a `default` entry before it.
  public func entry(for host: String) -> Entry? {
    entries.first { $0.machine == nil || $0.machine?.lowercased() == host.lowercased() }
  }

  private mutating func change(_ change: (inout Entry) -> Void) {
    guard let last = entries.indices.last else { return }
    change(&entries[last])
  }

  /// The words, without comments and without macros, which go on to an empty line.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isInMacro = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let parts = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if isInMacro {
        isInMacro = !parts.isEmpty
        continue
      }
      if parts.first?.hasPrefix("#") == true { continue }
      let macro = parts.firstIndex(of: "macdef")
      words += parts[..<(macro ?? parts.endIndex)]
      isInMacro = macro != nil
    }
    return words
  }
}
