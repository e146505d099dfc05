/// The Grounded Annotation Framework (<http://groundedannotationframework.org/>).
public enum GAF {
  /// The namespace.
  public static let namespace = "http://groundedannotationframework.org/gaf#"

  /// The mention that something is denoted by.
  public static let denotedBy = IRI(unchecked: namespace + "denotedBy")
  /// The text that something is denoted in.
  public static let denotedIn = IRI(unchecked: namespace + "denotedIn")
  /// What a mention denotes.
  public static let denotes = IRI(unchecked: namespace + "denotes")
}
