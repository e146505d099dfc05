import RDFModel
import Testing

@Suite struct DatasetTests {
  private let a = Resource.iri(IRI(unchecked: "http://e/a"))
  private let b = Resource.iri(IRI(unchecked: "http://e/b"))
  private let p = IRI(unchecked: "http://e/p")
  private let q = IRI(unchecked: "http://e/q")

  private var sample: [Quad] {
    [
      Quad(Triple(a, p, Term(b))),
      Quad(Triple(a, p, .literal(Literal("x")))),
      Quad(Triple(a, q, Term(b))),
      Quad(Triple(b, p, Term(b))),
      Quad(Triple(.blankNode(BlankNode("n")), p, Term(b))),
      Quad(Triple(a, p, Term(b)), graph: b),
    ]
  }

  @Test func `a quad inserted twice counts once`() {
    var dataset = Dataset(sample)
    let wasNew = dataset.insert(sample[0])
    #expect(!wasNew)
    #expect(dataset.count == sample.count)
  }

  @Test func `elements come in canonical order however they were inserted`() {
    #expect(Array(Dataset(sample)) == Array(Dataset(sample.reversed())))
    #expect(Array(Dataset(sample)) == sample.sorted())
    #expect(Dataset(sample) == Dataset(sample.reversed()))
    #expect(Dataset(sample).hashValue == Dataset(sample.reversed()).hashValue)
  }

  @Test func `the default graph comes first, and IRIs before blank nodes before literals`() {
    let order = Array(Dataset(sample)).map(\.description)
    #expect(
      order == [
        #"<http://e/a> <http://e/p> <http://e/b> ."#, #"<http://e/a> <http://e/p> "x" ."#,
        #"<http://e/a> <http://e/q> <http://e/b> ."#, #"<http://e/b> <http://e/p> <http://e/b> ."#,
        #"_:n <http://e/p> <http://e/b> ."#,
        #"<http://e/a> <http://e/p> <http://e/b> <http://e/b> ."#,
      ])
  }

  @Test func `adding a dataset is adding its quads`() {
    let literals = ["x", "1"].flatMap { text in
      [
        Literal(text), Literal(text, language: "en"), Literal(text, datatype: XSD.integer),
      ]
    }
    let others = sample.dropFirst(2) + literals.map { Quad(Triple(b, q, .literal($0)), graph: a) }
    var joined = Dataset(sample)
    joined.insert(contentsOf: Dataset(others.reversed()))
    #expect(joined == Dataset(sample + others))
    var fromNothing = Dataset()
    fromNothing.insert(contentsOf: joined)
    #expect(fromNothing == joined)
  }

  @Test func `lookups give what a search through all quads gives`() {
    let dataset = Dataset(sample)
    let subjects: [Resource?] = [nil, a, b, .blankNode(BlankNode("n")), .iri(q)]
    let predicates: [IRI?] = [nil, p, q, IRI(unchecked: "http://e/none")]
    let objects: [Term?] = [nil, Term(b), .literal(Literal("x")), .literal(Literal("y"))]
    for subject in subjects {
      for predicate in predicates {
        for object in objects {
          let expected = sample.sorted().filter {
            (subject == nil || $0.triple.subject == subject)
              && (predicate == nil || $0.triple.predicate == predicate)
              && (object == nil || $0.triple.object == object)
          }
          #expect(
            dataset.quads(subject: subject, predicate: predicate, object: object) == expected)
        }
      }
    }
  }

  @Test func `graphs are kept apart`() {
    let dataset = Dataset(sample)
    #expect(dataset.graphNames == [b])
    #expect(dataset.triples(in: b) == [sample[5].triple])
    #expect(dataset.triples(in: nil).count == 5)
    #expect(dataset.triples(in: a).isEmpty)
    #expect(dataset.contains(sample[0].triple, graph: b))
    #expect(!dataset.contains(sample[0].triple, graph: a))
  }

  @Test func `objects and subjects come once each`() {
    let dataset = Dataset(sample)
    #expect(dataset.objects(of: a, p) == [Term(b), .literal(Literal("x"))])
    #expect(dataset.subjects(with: p, Term(b)) == [a, b, .blankNode(BlankNode("n"))])
    #expect(dataset.object(of: a, q) == Term(b))
    #expect(dataset.predicates == [p, q])
  }

  @Test func `a copy is a value of its own`() {
    let dataset = Dataset(sample)
    var copy = dataset
    copy.insert(Triple(b, q, Term(a)))
    #expect(dataset.count + 1 == copy.count)
    #expect(dataset.quads(subject: b, predicate: q).isEmpty)
  }
}
