/// The RDF vocabulary (<https://www.w3.org/TR/rdf11-concepts/>).
public enum RDF {
  /// The namespace.
  public static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  /// The datatype of texts with a language.
  public static let langString = IRI(unchecked: namespace + "langString")
}
