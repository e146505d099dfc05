/// The Simple Knowledge Organization System (<https://www.w3.org/TR/skos-reference/>).
public enum SKOS {
  /// The namespace.
  public static let namespace = "http://www.w3.org/2004/02/skos/core#"

  /// The class of concepts.
  public static let concept = IRI(unchecked: namespace + "Concept")
  /// The class of concept schemes.
  public static let conceptScheme = IRI(unchecked: namespace + "ConceptScheme")
  /// The name to show.
  public static let prefLabel = IRI(unchecked: namespace + "prefLabel")
  /// Another name.
  public static let altLabel = IRI(unchecked: namespace + "altLabel")
  /// A name to find something by, and not to show.
  public static let hiddenLabel = IRI(unchecked: namespace + "hiddenLabel")
  /// A code.
  public static let notation = IRI(unchecked: namespace + "notation")
  /// What a concept means.
  public static let definition = IRI(unchecked: namespace + "definition")
  /// How a concept is used.
  public static let example = IRI(unchecked: namespace + "example")
  /// A remark.
  public static let note = IRI(unchecked: namespace + "note")
  /// What a concept covers.
  public static let scopeNote = IRI(unchecked: namespace + "scopeNote")
  /// The scheme that a concept belongs to.
  public static let inScheme = IRI(unchecked: namespace + "inScheme")
  /// The scheme that a concept is at the top of.
  public static let topConceptOf = IRI(unchecked: namespace + "topConceptOf")
  /// A concept at the top of a scheme.
  public static let hasTopConcept = IRI(unchecked: namespace + "hasTopConcept")
  /// A concept that includes this one.
  public static let broader = IRI(unchecked: namespace + "broader")
  /// A concept that this one includes.
  public static let narrower = IRI(unchecked: namespace + "narrower")
  /// A concept that has to do with this one.
  public static let related = IRI(unchecked: namespace + "related")
  /// The same concept in another scheme.
  public static let exactMatch = IRI(unchecked: namespace + "exactMatch")
  /// Nearly the same concept in another scheme.
  public static let closeMatch = IRI(unchecked: namespace + "closeMatch")
  /// A concept of another scheme that includes this one.
  public static let broadMatch = IRI(unchecked: namespace + "broadMatch")
}
