/// DCMI Metadata Terms (<https://www.dublincore.org/specifications/dublin-core/dcmi-terms/>).
public enum DCTerms {
  /// The namespace.
  public static let namespace = "http://purl.org/dc/terms/"

  /// A title.
  public static let title = IRI(unchecked: namespace + "title")
  /// A description.
  public static let description = IRI(unchecked: namespace + "description")
  /// Who made something.
  public static let creator = IRI(unchecked: namespace + "creator")
  /// Who published something.
  public static let publisher = IRI(unchecked: namespace + "publisher")
  /// What something was made from.
  public static let source = IRI(unchecked: namespace + "source")
  /// When something was made.
  public static let created = IRI(unchecked: namespace + "created")
  /// When something was published.
  public static let issued = IRI(unchecked: namespace + "issued")
  /// When something was changed.
  public static let modified = IRI(unchecked: namespace + "modified")
  /// The language of something.
  public static let language = IRI(unchecked: namespace + "language")
  /// Under which licence something may be used.
  public static let license = IRI(unchecked: namespace + "license")
  /// What something is called without ambiguity.
  public static let identifier = IRI(unchecked: namespace + "identifier")
  /// What something is a part of.
  public static let isPartOf = IRI(unchecked: namespace + "isPartOf")
  /// A part of something.
  public static let hasPart = IRI(unchecked: namespace + "hasPart")
  /// What something is a version of.
  public static let isVersionOf = IRI(unchecked: namespace + "isVersionOf")
  /// What something is about.
  public static let subject = IRI(unchecked: namespace + "subject")
}
