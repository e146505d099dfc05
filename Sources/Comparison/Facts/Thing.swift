import Knowledge
import Language
import RDFModel

/// A node as it is compared.
struct Thing: Sendable {
  var iri: IRI
  var label: String
  /// The label, read.
  var reading: PhraseReading
  /// The head of a description, in the singular.
  var head: String
  /// The names and descriptions that the article has for it, read.
  var wordings: [PhraseReading]
  /// The words of its names.
  var names: [[String]]
  /// Its class as the recogniser of entities would give it.
  var type: EntityType
  var isNamed: Bool
  var isPronoun: Bool
  /// Whether its IRI means the same in every article: it is known beforehand.
  var isKnown: Bool

  init(_ node: Node) {
    iri = node.iri
    label = node.label
    reading = PhraseReading(node.label)
    head = String(Spelling.stem(WrittenWords.words(of: node.shortLabel).last ?? ""))
    isNamed = node.isNamed
    isPronoun = node.isPronoun
    isKnown = !node.sameAs.isEmpty
    type = EntityType(ofClasses: node.types)
    wordings = ([node.label] + node.wordings).map { PhraseReading($0) }
    names = node.isNamed ? ([node.label] + node.names).map { Self.nameWords($0) } : []
  }

  /// A node of which a graph says nothing but its IRI.
  init(unknown iri: IRI) {
    self.iri = iri
    label = iri.value.split { "/#".contains($0) }.last.map(String.init) ?? iri.value
    reading = PhraseReading(label)
    head = label
    (isNamed, isPronoun, isKnown) = (true, false, false)
    type = .miscellaneous
    wordings = [reading]
    names = [Self.nameWords(label)]
  }

  /// Whether one of its wordings says what a phrase says.
  func isCalled(_ phrase: PhraseReading, _ spelling: Spelling) -> Bool {
    !phrase.isEmpty && wordings.contains { spelling.isSame($0, phrase) }
  }

  /// Whether some wording has the amounts of another thing's label, which may have none.
  func hasAmounts(of other: Thing) -> Bool {
    other.reading.amounts.isEmpty || wordings.contains { $0.amounts == other.reading.amounts }
  }

  /// The words of a name, titles included.
  private static func nameWords(_ name: String) -> [String] {
    WrittenWords.words(of: name).filter { $0 != "s" && $0 != "the" }
  }
}
