/// The vocabulary of schema.org (<https://schema.org/docs/schemas.html>).
public enum Schema {
  /// The namespace.
  public static let namespace = "http://schema.org/"

  /// The class of news articles.
  public static let newsArticle = IRI(unchecked: namespace + "NewsArticle")
  /// The class of articles.
  public static let article = IRI(unchecked: namespace + "Article")
  /// The class of everything.
  public static let thing = IRI(unchecked: namespace + "Thing")
  /// The class of people.
  public static let person = IRI(unchecked: namespace + "Person")
  /// The class of organisations.
  public static let organization = IRI(unchecked: namespace + "Organization")
  /// The class of companies.
  public static let corporation = IRI(unchecked: namespace + "Corporation")
  /// The class of news media.
  public static let newsMediaOrganization = IRI(unchecked: namespace + "NewsMediaOrganization")
  /// The class of public bodies.
  public static let governmentOrganization = IRI(unchecked: namespace + "GovernmentOrganization")
  /// The class of places.
  public static let place = IRI(unchecked: namespace + "Place")
  /// The class of countries.
  public static let country = IRI(unchecked: namespace + "Country")
  /// The class of cities.
  public static let city = IRI(unchecked: namespace + "City")
  /// The class of areas under one administration.
  public static let administrativeArea = IRI(unchecked: namespace + "AdministrativeArea")
  /// The class of products.
  public static let product = IRI(unchecked: namespace + "Product")
  /// The class of events.
  public static let event = IRI(unchecked: namespace + "Event")
  /// The class of roles.
  public static let role = IRI(unchecked: namespace + "Role")
  /// A name.
  public static let name = IRI(unchecked: namespace + "name")
  /// Another name.
  public static let alternateName = IRI(unchecked: namespace + "alternateName")
  /// A description.
  public static let description = IRI(unchecked: namespace + "description")
  /// A code or other identifier.
  public static let identifier = IRI(unchecked: namespace + "identifier")
  /// The headline of an article.
  public static let headline = IRI(unchecked: namespace + "headline")
  /// The text of an article.
  public static let articleBody = IRI(unchecked: namespace + "articleBody")
  /// When something was published.
  public static let datePublished = IRI(unchecked: namespace + "datePublished")
  /// When something was changed.
  public static let dateModified = IRI(unchecked: namespace + "dateModified")
  /// The place and time that an article gives at its beginning.
  public static let dateline = IRI(unchecked: namespace + "dateline")
  /// Who wrote something.
  public static let author = IRI(unchecked: namespace + "author")
  /// Who published something.
  public static let publisher = IRI(unchecked: namespace + "publisher")
  /// What something mentions.
  public static let mentions = IRI(unchecked: namespace + "mentions")
  /// What something is about.
  public static let about = IRI(unchecked: namespace + "about")
  /// The language of something.
  public static let inLanguage = IRI(unchecked: namespace + "inLanguage")
  /// An address of something.
  public static let url = IRI(unchecked: namespace + "url")
  /// What something is a part of.
  public static let isPartOf = IRI(unchecked: namespace + "isPartOf")
  /// The text of something.
  public static let text = IRI(unchecked: namespace + "text")
  /// What somebody's job is called.
  public static let jobTitle = IRI(unchecked: namespace + "jobTitle")
  /// Whom somebody works for.
  public static let worksFor = IRI(unchecked: namespace + "worksFor")
  /// An organisation that somebody belongs to.
  public static let affiliation = IRI(unchecked: namespace + "affiliation")
  /// Who founded an organisation.
  public static let founder = IRI(unchecked: namespace + "founder")
  /// An organisation that somebody is a member of.
  public static let memberOf = IRI(unchecked: namespace + "memberOf")
  /// The organisation that this one is a part of.
  public static let parentOrganization = IRI(unchecked: namespace + "parentOrganization")
  /// The place that this place lies in.
  public static let containedInPlace = IRI(unchecked: namespace + "containedInPlace")
  /// Which country somebody belongs to.
  public static let nationality = IRI(unchecked: namespace + "nationality")
  /// A number with its unit.
  public static let quantitativeValue = IRI(unchecked: namespace + "QuantitativeValue")
  /// An amount of money.
  public static let monetaryAmount = IRI(unchecked: namespace + "MonetaryAmount")
  /// The number of a quantity.
  public static let value = IRI(unchecked: namespace + "value")
  /// The least that a quantity may be.
  public static let minValue = IRI(unchecked: namespace + "minValue")
  /// The most that a quantity may be.
  public static let maxValue = IRI(unchecked: namespace + "maxValue")
  /// What is counted or measured, in words.
  public static let unitText = IRI(unchecked: namespace + "unitText")
  /// The currency of an amount, ISO 4217.
  public static let currency = IRI(unchecked: namespace + "currency")
  /// A page that says without doubt what something is.
  public static let sameAs = IRI(unchecked: namespace + "sameAs")
}
