/// The Shapes Constraint Language (<https://www.w3.org/TR/shacl/>).
public enum SHACL {
  /// The namespace.
  public static let namespace = "http://www.w3.org/ns/shacl#"

  /// The class of shapes of nodes.
  public static let nodeShape = IRI(unchecked: namespace + "NodeShape")
  /// The class of shapes of properties.
  public static let propertyShape = IRI(unchecked: namespace + "PropertyShape")
  /// The class whose instances a shape is for.
  public static let targetClass = IRI(unchecked: namespace + "targetClass")
  /// The shape of a property.
  public static let property = IRI(unchecked: namespace + "property")
  /// The property that a shape is for.
  public static let path = IRI(unchecked: namespace + "path")
  /// The datatype of the values.
  public static let datatype = IRI(unchecked: namespace + "datatype")
  /// The class of the values.
  public static let `class` = IRI(unchecked: namespace + "class")
  /// The kind of the values.
  public static let nodeKind = IRI(unchecked: namespace + "nodeKind")
  /// How many values there are at least.
  public static let minCount = IRI(unchecked: namespace + "minCount")
  /// How many values there are at most.
  public static let maxCount = IRI(unchecked: namespace + "maxCount")
  /// A regular expression that the values match.
  public static let pattern = IRI(unchecked: namespace + "pattern")
  /// What to say of a violation.
  public static let message = IRI(unchecked: namespace + "message")
}
