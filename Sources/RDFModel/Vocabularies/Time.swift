/// OWL-Time (<https://www.w3.org/TR/owl-time/>).
public enum Time {
  /// The namespace.
  public static let namespace = "http://www.w3.org/2006/time#"

  /// The class of instants.
  public static let instant = IRI(unchecked: namespace + "Instant")
  /// The class of intervals.
  public static let interval = IRI(unchecked: namespace + "Interval")
  /// The instant at which an interval begins.
  public static let hasBeginning = IRI(unchecked: namespace + "hasBeginning")
  /// The instant at which an interval ends.
  public static let hasEnd = IRI(unchecked: namespace + "hasEnd")
  /// The day of an instant.
  public static let inXSDDate = IRI(unchecked: namespace + "inXSDDate")
  /// The month of an instant.
  public static let inXSDgYearMonth = IRI(unchecked: namespace + "inXSDgYearMonth")
  /// The year of an instant.
  public static let inXSDgYear = IRI(unchecked: namespace + "inXSDgYear")
  /// The day and time of an instant.
  public static let inXSDDateTimeStamp = IRI(unchecked: namespace + "inXSDDateTimeStamp")
}
