/// XML Schema datatypes (<https://www.w3.org/TR/xmlschema11-2/>).
public enum XSD {
  /// The namespace.
  public static let namespace = "http://www.w3.org/2001/XMLSchema#"

  /// Character strings.
  public static let string = IRI(unchecked: namespace + "string")
  /// `true` and `false`.
  public static let boolean = IRI(unchecked: namespace + "boolean")
  /// Whole numbers.
  public static let integer = IRI(unchecked: namespace + "integer")
  /// Whole numbers from 0.
  public static let nonNegativeInteger = IRI(unchecked: namespace + "nonNegativeInteger")
  /// Decimal numbers.
  public static let decimal = IRI(unchecked: namespace + "decimal")
  /// Floating-point numbers of 64 bits.
  public static let double = IRI(unchecked: namespace + "double")
  /// Days of the calendar.
  public static let date = IRI(unchecked: namespace + "date")
  /// Days with a time of day.
  public static let dateTime = IRI(unchecked: namespace + "dateTime")
  /// Times of day.
  public static let time = IRI(unchecked: namespace + "time")
  /// Years.
  public static let gYear = IRI(unchecked: namespace + "gYear")
  /// Months of a year.
  public static let gYearMonth = IRI(unchecked: namespace + "gYearMonth")
  /// Lengths of time.
  public static let duration = IRI(unchecked: namespace + "duration")
  /// Addresses.
  public static let anyURI = IRI(unchecked: namespace + "anyURI")
  /// Language tags.
  public static let language = IRI(unchecked: namespace + "language")
}
