/// The RDF vocabulary (<https://www.w3.org/TR/rdf11-concepts/>, <https://www.w3.org/TR/rdf-schema/>).
public enum RDF {
  /// The namespace.
  public static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"

  /// Says of which class something is an instance.
  public static let type = IRI(unchecked: namespace + "type")
  /// The class of statements that are talked about.
  public static let statement = IRI(unchecked: namespace + "Statement")
  /// The subject of a statement that is talked about.
  public static let subject = IRI(unchecked: namespace + "subject")
  /// The predicate of a statement that is talked about.
  public static let predicate = IRI(unchecked: namespace + "predicate")
  /// The object of a statement that is talked about.
  public static let object = IRI(unchecked: namespace + "object")
  /// The main value of something that has several properties.
  public static let value = IRI(unchecked: namespace + "value")
  /// The class of properties.
  public static let property = IRI(unchecked: namespace + "Property")
  /// The class of lists.
  public static let list = IRI(unchecked: namespace + "List")
  /// The first item of a list.
  public static let first = IRI(unchecked: namespace + "first")
  /// What follows the first item of a list.
  public static let rest = IRI(unchecked: namespace + "rest")
  /// The empty list.
  public static let emptyList = IRI(unchecked: namespace + "nil")
  /// The datatype of texts with a language.
  public static let langString = IRI(unchecked: namespace + "langString")
  /// The datatype of XML fragments.
  public static let xmlLiteral = IRI(unchecked: namespace + "XMLLiteral")
}
