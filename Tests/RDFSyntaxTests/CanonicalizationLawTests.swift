import RDFModel
import RDFSyntax
import Testing

/// Laws that tie canonical forms to isomorphism.
@Suite struct CanonicalizationLawTests {
  @Test func `datasets are isomorphic exactly when their canonical forms are equal`() throws {
    var datasets = RandomDatasets(seed: 21, RandomDatasets.Options(hasNamedGraphs: true))
    var former = Dataset()
    for _ in 0..<200 {
      let dataset = datasets.next()
      let canonical = try dataset.canonicalized()
      #expect(try canonical.isIsomorphic(to: dataset))
      #expect(
        try (former.canonicalNQuads() == dataset.canonicalNQuads())
          == former.isIsomorphic(to: dataset))
      let again = try Dataset(
        parsing: dataset.serialized(as: .trig), as: .trig, blankNodePrefix: "other")
      #expect(try again.canonicalNQuads() == dataset.canonicalNQuads())
      former = dataset
    }
  }
}
