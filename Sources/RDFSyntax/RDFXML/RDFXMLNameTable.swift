import Markup
import RDFModel

/// What the names of a document mean to RDF/XML, found out once for each.
struct RDFXMLNameTable {
  /// What a name means.
  final class Meaning {
    /// The IRI that namespace and name make, or why there is none.
    let iri: Result<IRI, RDFXMLProblem>
    /// The syntax attribute that the name is.
    let syntax: RDFXMLAttributes.Syntax?
    let isForbiddenNode: Bool
    let isForbiddenProperty: Bool
    let isForbiddenAttribute: Bool
    /// Whether it is `rdf:Description`, `rdf:li`, `rdf:type`.
    let isDescription: Bool
    let isItem: Bool
    let isType: Bool

    fileprivate init(_ name: XMLExpandedName, namespace: String?) {
      iri = Self.iri(name, namespace)
      let known = try? iri.get()
      syntax = namespace == RDF.namespace ? RDFXMLAttributes.Syntax(name: name.localName) : nil
      isForbiddenNode = known.map(RDFXMLNames.forbiddenNodeElements.contains) ?? false
      isForbiddenProperty = known.map(RDFXMLNames.forbiddenPropertyElements.contains) ?? false
      isForbiddenAttribute = known.map(RDFXMLNames.forbiddenPropertyAttributes.contains) ?? false
      isDescription = known == RDFXMLNames.description
      isItem = known == RDFXMLNames.item
      isType = known == RDF.type
    }

    private static func iri(
      _ name: XMLExpandedName, _ namespace: String?
    ) -> Result<IRI, RDFXMLProblem> {
      guard let namespace else { return .failure(.withoutNamespace(name.qualifiedName)) }
      do throws(IRIError) {
        return .success(try IRI(namespace + name.localName))
      } catch {
        return .failure(.notAnIRI(error))
      }
    }
  }

  /// The meanings by the numbers of the names.
  private var meanings: [Meaning?] = []
  private var knownPrefixes: Set<String> = []
  /// The prefixes that have been met since they were last taken, and what they stand for.
  private var newPrefixes: [(prefix: String, namespace: String)] = []

  /// What a name means.
  mutating func meaning(of name: XMLExpandedName) -> Meaning {
    guard let number = name.number else { return Meaning(name, namespace: name.namespace) }
    if number < meanings.count, let known = meanings[number] { return known }
    while meanings.count <= number { meanings.append(nil) }
    let meaning = Meaning(name, namespace: name.namespace)
    meanings[number] = meaning
    if let prefix = name.prefix, let namespace = name.namespace,
      knownPrefixes.insert(prefix).inserted
    {
      newPrefixes.append((prefix, namespace))
    }
    return meaning
  }

  /// Whether there are prefixes to take out.
  var hasNewPrefixes: Bool { !newPrefixes.isEmpty }

  /// Takes out the prefixes that are new.
  mutating func takeNewPrefixes() -> [(prefix: String, namespace: String)] {
    defer { newPrefixes.removeAll() }
    return newPrefixes
  }

  /// What a name without a namespace means where older documents leave that out (6.1.4).
  static func oldMeaning(of name: XMLExpandedName) -> Meaning {
    Meaning(name, namespace: RDF.namespace)
  }
}
