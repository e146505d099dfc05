import Markup
import RDFModel

/// The XML names of a dataset's predicates and classes, and the prefixes they need.
///
/// An IRI whose namespace has a prefix keeps it. Others are cut before the longest XML name that
/// they end in, and their namespaces are called `ns1`, `ns2`, … in the order of code points, so
/// the names depend on nothing but the dataset and the table.
struct ElementNames {
  /// The prefixes to declare, in the order of the prefixes.
  private(set) var declarations: [(prefix: String, namespace: String)] = []
  private var names: [IRI: String] = [:]

  /// Names what can be named of some IRIs.
  init(_ iris: some Sequence<IRI>, namespaces: Namespaces) {
    let split = iris.compactMap { iri in
      Self.split(iri, namespaces).map { (iri: iri, namespace: $0, localName: $1) }
    }
    let prefixes = Self.prefixes(
      of: Set(split.map(\.namespace)).union([RDF.namespace]), namespaces)
    for part in split {
      guard let prefix = prefixes[part.namespace] else { continue }
      names[part.iri] = prefix + ":" + part.localName
    }
    declarations =
      prefixes.map { (prefix: $0.value, namespace: $0.key) }.sorted { $0.prefix < $1.prefix }
  }

  /// The element name of an IRI; nil where it has none.
  subscript(iri: IRI) -> String? { names[iri] }

  private static func prefixes(
    of used: Set<String>, _ namespaces: Namespaces
  ) -> [String: String] {
    var prefixes = [RDF.namespace: "rdf"]
    var number = 0
    for namespace in used.sorted() where namespace != RDF.namespace {
      if let prefix = namespaces.prefix(of: namespace), !prefix.isEmpty, prefix != "rdf" {
        prefixes[namespace] = prefix
        continue
      }
      repeat { number += 1 } while namespaces.namespace(of: "ns\(number)") != nil
      prefixes[namespace] = "ns\(number)"
    }
    return prefixes
  }

  /// The namespaces that XML binds to prefixes of its own.
  private static let reserved: Set<String> = [
    "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/",
  ]

  /// The longest XML name that an IRI ends in, and what comes before it.
  static func split(
    _ iri: IRI, _ namespaces: Namespaces
  ) -> (namespace: String, localName: String)? {
    if let known = namespaces.split(iri), XMLName.isNCName(known.localName),
      !reserved.contains(known.binding.namespace)
    {
      return (known.binding.namespace, known.localName)
    }
    let scalars = iri.value.unicodeScalars
    let part = scalars.lastIndex { !XMLName.isPart($0) }
    var start = part.map { scalars.index(after: $0) } ?? scalars.startIndex
    while start < scalars.endIndex {
      let namespace = String(scalars[..<start])
      if XMLName.isStart(scalars[start]), !namespace.isEmpty, !reserved.contains(namespace) {
        return (namespace, String(scalars[start...]))
      }
      start = scalars.index(after: start)
    }
    return nil
  }
}
