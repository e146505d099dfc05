import RDFModel

/// A reproducible source of numbers (SplitMix64), so that a failing dataset can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Datasets that try what formats find hard.
struct RandomDatasets {
  /// What the datasets may contain.
  struct Options {
    var hasNamedGraphs = false
    /// Only what XML can hold: its characters, and predicates that end in a name.
    var isXML = false
    /// Without what Raptor 2.0.15 reads otherwise than it is written: it cuts texts off at U+0000,
    /// U+FFFE and U+FFFF, and takes `.` and `..` out of absolute IRIs.
    var isForRaptor = false
  }

  private var generator: SeededGenerator
  private let options: Options

  init(seed: UInt64, _ options: Options) {
    generator = SeededGenerator(seed: seed)
    self.options = options
  }

  mutating func next() -> Dataset {
    var dataset = Dataset()
    for _ in 0..<Int.random(in: 0...25, using: &generator) {
      let graph = options.hasNamedGraphs && Bool.random(using: &generator) ? resource() : nil
      dataset.insert(Triple(resource(), predicate(), term()), graph: graph)
    }
    addStatements(to: &dataset)
    addList(to: &dataset)
    return dataset
  }

  /// Statement resources of all kinds: whole, without their triple, with two subjects, with names
  /// that are no XML names, two for one triple.
  private mutating func addStatements(to dataset: inout Dataset) {
    let triples = dataset.triples(in: nil)
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      guard let triple = triples.randomElement(using: &generator) else { return }
      let name = ["s1", "s2", "1s", "é", "a.b-c", "x:y", ""].randomElement(using: &generator) ?? ""
      let statement = Resource.iri(IRI(unchecked: Self.base.value + "#" + name))
      dataset.insert(Triple(statement, RDF.type, .iri(RDF.statement)))
      dataset.insert(Triple(statement, RDF.subject, Term(triple.subject)))
      dataset.insert(Triple(statement, RDF.predicate, .iri(triple.predicate)))
      dataset.insert(
        Triple(statement, RDF.object, Bool.random(using: &generator) ? triple.object : term()))
      dataset.insert(Triple(statement, predicate(), term()))
    }
  }

  private mutating func addList(to dataset: inout Dataset) {
    var rest = Term.iri(RDF.emptyList)
    for number in 0..<Int.random(in: 0...3, using: &generator) {
      let cell = Resource.blankNode(BlankNode("cell\(number)"))
      dataset.insert(Triple(cell, RDF.first, term()))
      dataset.insert(Triple(cell, RDF.rest, rest))
      rest = Term(cell)
    }
    dataset.insert(Triple(resource(), predicate(), rest))
  }

  static let base = IRI(unchecked: "http://example.org/dir/doc")

  private mutating func resource() -> Resource {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: .blankNode(BlankNode("b1"))
    case 1: .blankNode(BlankNode("b2"))
    case 2:
      .blankNode(BlankNode(pick(["genid1", "0", "a.b", "é-x", "b 3", "", "B1", "_x", "\"", "l1"])))
    default: .iri(iri())
    }
  }

  private mutating func iri() -> IRI {
    let dotted = options.isForRaptor ? [] : ["http://example.org/a/../b/./c"]
    return IRI(
      unchecked: pick(
        dotted + [
          "http://example.org/a", "http://example.org/b", "http://example.org/dir/doc",
          "http://example.org/dir/doc#x", "http://example.org/dir/doc#char=0,9",
          "http://example.org/dir/doc#", "http://example.org/dir/", "urn:x:y", "mailto:a@b.c",
          "http://é.example/ü?q=1&r=%20'()*#ß", "a:b",
          "http://schema.org/Person", "http://schema.org/1", "http://schema.org/a.b.",
          "http://schema.org/-x", "http://www.w3.org/2001/XMLSchema#integer",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#Description",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#li",
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#Bag", "http://schema.org/a/b",
          "http://schema.org/",
          "http://example.org/\u{301}x", "http://schema.org/x~y!$&'()*+,;=:@%20",
        ]))
  }

  private mutating func predicate() -> IRI {
    let names = [
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "http://schema.org/name",
      "http://schema.org/knows", "http://example.org/ns/p", "http://example.org/ns#é-x.1",
      "http://example.org/1/2p", "urn:p", "http://www.w3.org/1999/02/22-rdf-syntax-ns#_1",
      "http://www.w3.org/XML/1998/namespacelang", "http://example.org/p:q",
      "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    ]
    let nameless = ["http://example.org/1", "http://example.org/ns#", "http://schema.org/a.b:1"]
    return IRI(unchecked: pick(options.isXML ? names : names + nameless))
  }

  private mutating func term() -> Term {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0, 1: Term(resource())
    case 2: .literal(Literal(text(), language: pick(["en", "de-CH-1996", "x-y"])))
    case 3: .literal(Literal(text(), datatype: pick([XSD.integer, RDF.xmlLiteral, iri()])))
    default: .literal(Literal(text()))
    }
  }

  private mutating func text() -> String {
    let pieces = [
      "", "a", " ", "\n", "\r", "\r\n", "\t", "\"", "'", "\\", "\"\"\"", "'''", "\\u0041", "<b>",
      "&amp;", "&", "]]>", "--", "é", "e\u{301}", "\u{301}", "😀", "\u{FEFF}", "\u{85}",
      "\u{2028}", "\u{A0}", "\u{7F}", "\u{9F}", "\u{FFFD}", "@en", "^^", ".", ";", "{", "[", "%20",
      "1", "true",
    ]
    let forbidden = ["\0", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"]
    let lost = ["\0", "\u{FFFE}", "\u{FFFF}"]
    let choice =
      options.isXML
      ? pieces : pieces + forbidden.filter { !options.isForRaptor || !lost.contains($0) }
    return (0..<Int.random(in: 0...6, using: &generator)).map { _ in pick(choice) }.joined()
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }
}
