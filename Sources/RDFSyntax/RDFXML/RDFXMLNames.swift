import RDFModel

/// The names that the RDF/XML grammar keeps for itself (RDF 1.1 XML Syntax 5.1 and 6.2).
enum RDFXMLNames {
  private static func iris(_ names: [String]) -> Set<IRI> {
    Set(names.map { IRI(unchecked: RDF.namespace + $0) })
  }

  /// `coreSyntaxTerms` (6.2.2).
  private static let core = [
    "RDF", "ID", "about", "parseType", "resource", "nodeID", "datatype",
  ]
  /// `oldTerms` (6.2.4).
  private static let old = ["aboutEach", "aboutEachPrefix", "bagID"]

  /// What cannot be a node element (6.2.5).
  static let forbiddenNodeElements = iris(core + ["li"] + old)
  /// What cannot be a property element (6.2.6).
  static let forbiddenPropertyElements = iris(core + ["Description"] + old)
  /// What cannot be a property attribute (6.2.7).
  static let forbiddenPropertyAttributes = iris(core + ["Description", "li"] + old)

  /// The element around all others.
  static let root = IRI(unchecked: RDF.namespace + "RDF")
  /// The element for a node without a type.
  static let description = IRI(unchecked: RDF.namespace + "Description")
  /// The element that counts its siblings.
  static let item = IRI(unchecked: RDF.namespace + "li")
}
