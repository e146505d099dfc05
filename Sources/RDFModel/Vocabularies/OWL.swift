/// The Web Ontology Language (<https://www.w3.org/TR/owl2-syntax/>).
public enum OWL {
  /// The namespace.
  public static let namespace = "http://www.w3.org/2002/07/owl#"

  /// The class of OWL classes.
  public static let `class` = IRI(unchecked: namespace + "Class")
  /// The class of properties whose values are things.
  public static let objectProperty = IRI(unchecked: namespace + "ObjectProperty")
  /// The class of properties whose values are literals.
  public static let datatypeProperty = IRI(unchecked: namespace + "DatatypeProperty")
  /// The class of properties that only annotate.
  public static let annotationProperty = IRI(unchecked: namespace + "AnnotationProperty")
  /// The class of individuals with a name.
  public static let namedIndividual = IRI(unchecked: namespace + "NamedIndividual")
  /// The class of ontologies.
  public static let ontology = IRI(unchecked: namespace + "Ontology")
  /// Says that one ontology includes another.
  public static let imports = IRI(unchecked: namespace + "imports")
  /// Says that one property is another, read backwards.
  public static let inverseOf = IRI(unchecked: namespace + "inverseOf")
  /// The class of properties that hold both ways.
  public static let symmetricProperty = IRI(unchecked: namespace + "SymmetricProperty")
  /// Says that two names are of one thing.
  public static let sameAs = IRI(unchecked: namespace + "sameAs")
  /// Says that two names are of two things.
  public static let differentFrom = IRI(unchecked: namespace + "differentFrom")
  /// The version of an ontology, for people to read.
  public static let versionInfo = IRI(unchecked: namespace + "versionInfo")
  /// The identifier of one version of an ontology.
  public static let versionIRI = IRI(unchecked: namespace + "versionIRI")
  /// Says whether a term should no longer be used.
  public static let deprecated = IRI(unchecked: namespace + "deprecated")
}
