import RDFModel

extension Schema {
  /// A term of schema.org by its local name.
  static func term(_ name: String) -> IRI { IRI(unchecked: namespace + name) }
}
