import Extraction
import RDFModel

extension Statement {
  /// The identifier of a statement: a digest of what it says, inside its article.
  ///
  /// Wording, confidence and evidence do not enter it, tense only as far as the future is no fact: the same fact said twice is one statement.
  static func identifier(
    in article: IRI, subject: IRI, relation: IRI, object: Object, qualifiers: [Qualifier],
    polarity: Polarity, factuality: Factuality, isFuture: Bool, sources: [Source]
  ) -> IRI {
    var fields = [subject.value, relation.value]
    switch object {
    case .node(let iri): fields.append("node \(iri.value)")
    case .statements(let iris): fields += iris.map { "statement \($0.value)" }
    case .text(let text): fields.append("text \(text)")
    case .none: fields.append("none")
    }
    fields += [polarity.rawValue, factuality.rawValue]
    if isFuture { fields.append("future") }
    fields += sources.map { "source \($0.node?.value ?? $0.label)" }
    fields += qualifiers.map { "\($0.role.rawValue) \($0.node?.value ?? $0.text)" }.sorted()
    let digest = SHA256Digest.hexadecimal(of: fields.joined(separator: "\n"))
    return IRI(unchecked: "\(article.value)#s\(digest.prefix(16))")
  }
}
