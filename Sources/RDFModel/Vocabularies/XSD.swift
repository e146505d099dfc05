/// XML Schema datatypes (<https://www.w3.org/TR/xmlschema11-2/>).
public enum XSD {
  /// The namespace.
  public static let namespace = "http://www.w3.org/2001/XMLSchema#"
  /// Character strings.
  public static let string = IRI(unchecked: namespace + "string")
}
