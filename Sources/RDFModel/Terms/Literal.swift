/// A literal: a text with a datatype or a language (RDF 1.1 Concepts 3.3).
///
/// Literals are equal when their lexical forms, datatypes and languages have the same code points
/// (term equality, not equality of values), and ordered by lexical form, datatype, language.
public struct Literal: Hashable, Sendable {
  /// The characters.
  public let lexicalForm: String
  /// The datatype; `rdf:langString` exactly where there is a language.
  public let datatype: IRI
  /// The language tag (BCP 47), in lower case.
  public let language: String?

  /// A literal of a datatype, `xsd:string` unless told otherwise.
  public init(_ lexicalForm: String, datatype: IRI = XSD.string) {
    self.lexicalForm = lexicalForm
    self.datatype = datatype
    self.language = nil
  }

  /// A text in a language, whose tag is well-formed (BCP 47).
  public init(_ lexicalForm: String, language: String) {
    self.lexicalForm = lexicalForm
    self.datatype = RDF.langString
    self.language = language.lowercased()
  }

  /// A whole number, as `xsd:integer`.
  public init(_ value: Int) {
    self.init(String(value), datatype: XSD.integer)
  }

  /// A truth value, as `xsd:boolean`.
  public init(_ value: Bool) {
    self.init(value ? "true" : "false", datatype: XSD.boolean)
  }

  /// Term equality (RDF 1.1 Concepts 3.3).
  public static func == (one: Literal, other: Literal) -> Bool {
    one.lexicalForm.isIdentical(to: other.lexicalForm) && one.datatype == other.datatype
      && one.language == other.language
  }

  /// Hashes what makes literals equal.
  public func hash(into hasher: inout Hasher) {
    lexicalForm.hashCodePoints(into: &hasher)
    datatype.hash(into: &hasher)
    hasher.combine(language)
  }
}

extension Literal: Comparable {
  /// By lexical form, then datatype, then language.
  public static func < (one: Literal, other: Literal) -> Bool {
    if !one.lexicalForm.isIdentical(to: other.lexicalForm) {
      return one.lexicalForm.precedes(other.lexicalForm)
    }
    if one.datatype != other.datatype { return one.datatype < other.datatype }
    return (one.language ?? "").precedes(other.language ?? "")
  }
}
