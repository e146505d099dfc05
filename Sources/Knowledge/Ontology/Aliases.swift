import Language
public import RDFModel

extension Ontology {
  /// The ontology with what a user says about names, which goes before what it knew.
  ///
  /// A resource's `skos:prefLabel` is what it is called, its `skos:altLabel`s are names and descriptions that mean it; classes and
  /// `owl:sameAs` are taken over. Names of one resource are one thing and names of two are two, which `owl:differentFrom` may say
  /// besides.
  ///
  /// - Throws: ``AliasError`` where the file contradicts itself or leaves open which name it means.
  public func applying(aliases dataset: Dataset) throws(AliasError) -> Ontology {
    let descriptions = Descriptions(dataset)
    guard !descriptions.subjects.isEmpty else { throw .empty }
    var result = self
    var given: [KnownThing] = []
    for subject in descriptions.subjects {
      let thing = try self.thing(subject, in: descriptions)
      result.things[thing.iri.value] = thing
      given.append(thing)
    }
    try Self.checkNames(of: given)
    for subject in descriptions.subjects {
      for other in descriptions.iris(subject, OWL.differentFrom) {
        try result.checkDifference(of: subject.iri, from: other)
      }
    }
    result.gazetteer = Gazetteer(
      result.things.values.sorted { $0.iri.value < $1.iri.value }, given: given)
    return result
  }

  private func thing(
    _ subject: Descriptions.Subject, in descriptions: Descriptions
  ) throws(AliasError) -> KnownThing {
    let known = things[subject.iri.value]
    let alternatives = descriptions.texts(subject, SKOS.altLabel)
    let preferred = descriptions.texts(subject, SKOS.prefLabel).first
    guard let label = preferred ?? known?.label ?? alternatives.first else {
      throw .unnamed(subject.iri)
    }
    var thing =
      known
      ?? KnownThing(iri: subject.iri, label: label, names: [], demonyms: [], types: [], sameAs: [])
    thing.names = Self.distinct(alternatives + thing.names + (known.map { [$0.label] } ?? []))
    thing.label = label
    let types = descriptions.iris(subject, RDF.type)
    if !types.isEmpty { thing.types = types }
    thing.sameAs = Self.distinct(thing.sameAs + descriptions.iris(subject, OWL.sameAs))
    return thing
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }

  private static func checkNames(of things: [KnownThing]) throws(AliasError) {
    var owners: [String: IRI] = [:]
    for thing in things {
      for name in distinct([thing.label] + thing.names) {
        if let other = owners.updateValue(thing.iri, forKey: name) {
          throw .ambiguous(name: name, other, thing.iri)
        }
      }
    }
  }

  private func checkDifference(of iri: IRI, from other: IRI) throws(AliasError) {
    if iri == other { throw .unequalToItself(iri) }
    if things[other.value] == nil { throw .unnamed(other) }
  }
}

/// A file of aliases does not say clearly what it wants.
public enum AliasError: Error, Equatable, CustomStringConvertible {
  /// The file says nothing.
  case empty
  /// A resource has no name, and the ontology knows none.
  case unnamed(IRI)
  /// Two resources have the same name.
  case ambiguous(name: String, IRI, IRI)
  /// A resource is said to be different from itself.
  case unequalToItself(IRI)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .empty: "no aliases; give resources with skos:prefLabel and skos:altLabel"
    case .unnamed(let iri):
      "<\(iri.value)> has no name; give it a skos:prefLabel, as the article writes it"
    case .ambiguous(let name, let one, let other):
      "'\(name)' is given to both <\(one.value)> and <\(other.value)>; give it to one of them"
    case .unequalToItself(let iri):
      "<\(iri.value)> is said to be owl:differentFrom itself; name the other resource"
    }
  }
}
