/// RDF Schema (<https://www.w3.org/TR/rdf-schema/>).
public enum RDFS {
  /// The namespace.
  public static let namespace = "http://www.w3.org/2000/01/rdf-schema#"

  /// The class of classes.
  public static let `class` = IRI(unchecked: namespace + "Class")
  /// The class of literals.
  public static let literal = IRI(unchecked: namespace + "Literal")
  /// The class of everything.
  public static let resource = IRI(unchecked: namespace + "Resource")
  /// The class of datatypes.
  public static let datatype = IRI(unchecked: namespace + "Datatype")
  /// Says that every instance of one class is one of another.
  public static let subClassOf = IRI(unchecked: namespace + "subClassOf")
  /// Says that whatever one property relates, another relates too.
  public static let subPropertyOf = IRI(unchecked: namespace + "subPropertyOf")
  /// The class of a property's subjects.
  public static let domain = IRI(unchecked: namespace + "domain")
  /// The class of a property's objects.
  public static let range = IRI(unchecked: namespace + "range")
  /// A name for people to read.
  public static let label = IRI(unchecked: namespace + "label")
  /// A description for people to read.
  public static let comment = IRI(unchecked: namespace + "comment")
  /// Where more is said about something.
  public static let seeAlso = IRI(unchecked: namespace + "seeAlso")
  /// The vocabulary that defines a term.
  public static let isDefinedBy = IRI(unchecked: namespace + "isDefinedBy")
}
