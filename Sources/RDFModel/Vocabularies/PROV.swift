/// The provenance ontology PROV-O (<https://www.w3.org/TR/prov-o/>).
public enum PROV {
  /// The namespace.
  public static let namespace = "http://www.w3.org/ns/prov#"

  /// The class of things with a provenance.
  public static let entity = IRI(unchecked: namespace + "Entity")
  /// The class of what happens over time and makes or changes entities.
  public static let activity = IRI(unchecked: namespace + "Activity")
  /// The class of those who are responsible.
  public static let agent = IRI(unchecked: namespace + "Agent")
  /// The class of programs.
  public static let softwareAgent = IRI(unchecked: namespace + "SoftwareAgent")
  /// What something was made from.
  public static let wasDerivedFrom = IRI(unchecked: namespace + "wasDerivedFrom")
  /// The earlier version of something.
  public static let wasRevisionOf = IRI(unchecked: namespace + "wasRevisionOf")
  /// The activity that made something.
  public static let wasGeneratedBy = IRI(unchecked: namespace + "wasGeneratedBy")
  /// Who is responsible for something.
  public static let wasAttributedTo = IRI(unchecked: namespace + "wasAttributedTo")
  /// Who was responsible in an activity.
  public static let wasAssociatedWith = IRI(unchecked: namespace + "wasAssociatedWith")
  /// What an activity used.
  public static let used = IRI(unchecked: namespace + "used")
  /// A direct representation of something.
  public static let value = IRI(unchecked: namespace + "value")
}
