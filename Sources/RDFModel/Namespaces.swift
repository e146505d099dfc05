/// A table of prefixes and the namespaces they stand for.
///
/// Prefixes are kept in the order of their code points, so whatever is written with a table is the
/// same however the table was filled.
public struct Namespaces: Hashable, Sendable {
  /// A prefix and what it stands for.
  public struct Binding: Hashable, Sendable {
    /// The prefix, without a colon.
    public let prefix: String
    /// What every IRI of the namespace begins with.
    public let namespace: String
  }

  /// Sorted by prefix; neither prefixes nor namespaces repeat.
  private var bindings: [Binding] = []

  /// An empty table.
  public init() {}

  /// Binds a prefix to a namespace, in place of what either was bound to before.
  ///
  /// - Parameter prefix: An XML name without a colon, in ASCII, or nothing; not `xml…` and not `_`.
  ///   Every syntax takes such a prefix. Others are ignored and `false` is returned.
  @discardableResult
  public mutating func bind(_ prefix: String, to namespace: String) -> Bool {
    guard Self.isPrefix(prefix) else { return false }
    bindings.removeAll { $0.prefix == prefix || $0.namespace == namespace }
    let place = bindings.firstIndex { prefix.precedes($0.prefix) } ?? bindings.endIndex
    bindings.insert(Binding(prefix: prefix, namespace: namespace), at: place)
    return true
  }

  /// The namespace of a prefix.
  public func namespace(of prefix: String) -> String? {
    bindings.first { $0.prefix == prefix }?.namespace
  }

  /// The prefix of a namespace.
  public func prefix(of namespace: String) -> String? {
    bindings.first { $0.namespace == namespace }?.prefix
  }

  /// The longest bound namespace that an IRI begins with, and the rest of the IRI.
  public func split(_ iri: IRI) -> (binding: Binding, localName: String)? {
    let candidates = bindings.filter { iri.value.utf8.starts(with: $0.namespace.utf8) }
    let longest = candidates.max { $0.namespace.utf8.count < $1.namespace.utf8.count }
    guard let longest else { return nil }
    let rest = iri.value.utf8.dropFirst(longest.namespace.utf8.count)
    return (longest, String(decoding: rest, as: UTF8.self))
  }

  /// Whether every syntax takes a text as a prefix.
  private static func isPrefix(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    let isLetter = { (byte: UInt8) in UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
    return isLetter(first) && !text.lowercased().utf8.starts(with: "xml".utf8)
      && text.utf8.allSatisfy {
        isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
  }
}

extension Namespaces: Sequence, ExpressibleByDictionaryLiteral {
  /// A table with these bindings; a later one replaces an earlier one.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (prefix, namespace) in elements { bind(prefix, to: namespace) }
  }

  /// The bindings in the order of their prefixes.
  public func makeIterator() -> some IteratorProtocol<Binding> { bindings.makeIterator() }
}

extension Namespaces {
  /// The customary prefixes of the vocabularies that this module names.
  public static let wellKnown: Namespaces = [
    "dcterms": DCTerms.namespace, "gaf": GAF.namespace, "grasp": GRASP.namespace,
    "graspf": GRASP.factualityNamespace, "nif": NIF.namespace, "owl": OWL.namespace,
    "prov": PROV.namespace, "rdf": RDF.namespace, "rdfs": RDFS.namespace,
    "schema": Schema.namespace, "sem": SEM.namespace, "sh": SHACL.namespace,
    "skos": SKOS.namespace, "time": Time.namespace, "xsd": XSD.namespace,
  ]
}
