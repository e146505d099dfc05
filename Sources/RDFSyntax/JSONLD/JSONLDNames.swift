import RDFModel

/// The shortest names that a context has for the IRIs of a dataset, and which of them were used.
struct JSONLDNames {
  private let context: JSONLDContext
  /// The prefixes that no IRI of the dataset can be mistaken to begin with.
  private let prefixes: Namespaces
  private var usedPrefixes: Set<String> = []
  private var usedTerms: Set<JSONLDContext.Term> = []

  init(_ context: JSONLDContext, schemes: Set<String>) {
    self.context = context
    var prefixes = Namespaces()
    for binding in context.prefixes where !binding.prefix.isEmpty {
      if schemes.contains(binding.prefix) { continue }
      prefixes.bind(binding.prefix, to: binding.namespace)
    }
    self.prefixes = prefixes
  }

  /// An IRI as the value of `@id` or `@type`: with a prefix, or in full.
  mutating func compact(_ iri: IRI) -> String {
    guard let (binding, rest) = prefixes.split(iri), !rest.utf8.starts(with: "//".utf8) else {
      return iri.value
    }
    usedPrefixes.insert(binding.prefix)
    return binding.prefix + ":" + rest
  }

  /// The term for a predicate whose value is of a kind.
  mutating func term(_ predicate: IRI, _ kind: JSONLDContext.Term.Coercion) -> JSONLDContext.Term? {
    let term = context.terms[predicate]?.first { $0.coercion == kind || $0.coercion == .none }
    if let term { usedTerms.insert(term) }
    return term
  }

  /// What the document's `@context` must say.
  mutating func contextValue() -> JSONValue {
    let terms = usedTerms.sorted { $0.name < $1.name }
      .map { (name: $0.name, value: definition(of: $0)) }
    let prefixes = prefixes.filter { usedPrefixes.contains($0.prefix) }
      .map { (name: $0.prefix, value: JSONValue.string($0.namespace)) }
    return .object(prefixes + terms)
  }

  private mutating func definition(of term: JSONLDContext.Term) -> JSONValue {
    let iri = JSONValue.string(compact(term.iri))
    switch term.coercion {
    case .none: return iri
    case .reference: return .object([("@id", iri), ("@type", .string("@id"))])
    case .datatype(let datatype):
      return .object([("@id", iri), ("@type", .string(compact(datatype)))])
    case .language(let language):
      return .object([("@id", iri), ("@language", .string(language))])
    }
  }
}
