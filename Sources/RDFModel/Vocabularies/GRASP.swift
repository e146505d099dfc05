/// Attribution, polarity and certainty values of GRaSP
/// (<http://groundedannotationframework.org/grasp>).
public enum GRASP {
  /// The namespace.
  public static let namespace = "http://groundedannotationframework.org/grasp#"
  /// The namespace of the factuality values.
  public static let factualityNamespace = "http://groundedannotationframework.org/grasp/factuality#"

  /// The attribution of a mention.
  public static let hasAttribution = IRI(unchecked: namespace + "hasAttribution")
  /// The mention that an attribution belongs to.
  public static let isAttributionFor = IRI(unchecked: namespace + "isAttributionFor")
  /// Whom a text names as the source of what it says.
  public static let wasAttributedTo = IRI(unchecked: namespace + "wasAttributedTo")
  /// Said with certainty.
  public static let certain = IRI(unchecked: factualityNamespace + "CERTAIN")
  /// Said to be probable.
  public static let probable = IRI(unchecked: factualityNamespace + "PROBABLE")
  /// Said to be possible.
  public static let possible = IRI(unchecked: factualityNamespace + "POSSIBLE")
  /// Said without a degree of certainty.
  public static let underspecified = IRI(unchecked: factualityNamespace + "UNDERSPECIFIED")
  /// Said to be so.
  public static let positive = IRI(unchecked: factualityNamespace + "POSITIVE")
  /// Said not to be so.
  public static let negative = IRI(unchecked: factualityNamespace + "NEGATIVE")
}
