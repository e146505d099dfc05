import RDFModel
import Testing

@Suite struct DatasetDifferenceTests {
  private func node(_ label: String) -> Resource { .blankNode(BlankNode(label)) }
  private func iri(_ name: String) -> IRI { IRI(unchecked: "http://e/" + name) }

  private func triple(_ subject: Resource, _ predicate: String, _ object: Term) -> Triple {
    Triple(subject, iri(predicate), object)
  }

  private func text(_ value: String) -> Term { .literal(Literal(value)) }

  /// A blank node with a name and an age, known by somebody.
  private func person(_ label: String, age: Int) -> [Triple] {
    [
      triple(.iri(iri("a")), "knows", Term(node(label))),
      triple(node(label), "name", text("Bob")), triple(node(label), "age", .literal(Literal(age))),
    ]
  }

  @Test func `a dataset differs from itself in nothing`() throws {
    let dataset = Dataset(person("x", age: 3))
    let difference = try DatasetDifference(from: dataset, to: dataset)
    #expect(difference.isEmpty)
    #expect(difference.unchanged == 3)
  }

  @Test func `labels of blank nodes are no difference`() throws {
    let difference = try DatasetDifference(
      from: Dataset(person("x", age: 3) + person("y", age: 4)),
      to: Dataset(person("p", age: 4) + person("q", age: 3)))
    #expect(difference.isEmpty)
  }

  @Test func `a blank node that changes leaves the others what they are`() throws {
    let difference = try DatasetDifference(
      from: Dataset(person("x", age: 3) + person("y", age: 4)),
      to: Dataset(person("p", age: 5) + person("q", age: 3)))
    #expect(difference.removed == Dataset(person("y", age: 4)).sorted())
    #expect(difference.unchanged == 3)
    #expect(difference.added.count == 3)
  }

  @Test func `copies of a blank node are counted`() throws {
    let two = Dataset(person("x", age: 3) + person("y", age: 3))
    let one = Dataset(person("z", age: 3))
    #expect(try DatasetDifference(from: two, to: one).removed.count == 3)
    #expect(try DatasetDifference(from: one, to: two).added.count == 3)
    #expect(try DatasetDifference(from: one, to: two).unchanged == 3)
  }

  @Test func `new blank nodes take no label of an old one`() throws {
    let old = Dataset(person("new0", age: 3))
    let difference = try DatasetDifference(from: old, to: Dataset(person("new0", age: 4)))
    let labels = difference.added.flatMap { [Term($0.triple.subject), $0.triple.object] }
    #expect(!labels.contains(Term(node("new0"))))
  }

  @Test func `the same triple in another graph is another`() throws {
    let quad = Quad(triple(.iri(iri("a")), "p", text("x")))
    let moved = Quad(quad.triple, graph: .iri(iri("g")))
    let difference = try DatasetDifference(from: Dataset([quad]), to: Dataset([moved]))
    #expect(difference.removed == [quad])
    #expect(difference.added == [moved])
  }

  @Test func `nodes that hang together are compared as a whole`() throws {
    let chain = { (end: String) in
      Dataset([
        triple(node("x"), "next", Term(node("y"))), triple(node("y"), "next", Term(node("z"))),
        triple(node("z"), "name", text(end)),
      ])
    }
    #expect(try DatasetDifference(from: chain("a"), to: chain("a")).isEmpty)
    #expect(try DatasetDifference(from: chain("a"), to: chain("b")).removed.count == 3)
  }
}
