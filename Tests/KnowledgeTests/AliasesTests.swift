import Knowledge
import RDFModel
import RDFSyntax
import Testing

@Suite struct AliasesTests {
  private func error(_ turtle: String) throws -> AliasError? {
    let prefixes = """
      @prefix ent: <https://newsgraph.dev/entity/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .

      """
    let dataset = try Dataset(parsing: Array((prefixes + turtle).utf8), as: .turtle)
    do throws(AliasError) {
      _ = try SmallWorld.ontology.applying(aliases: dataset)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a resource without a name is refused, one that the ontology names is not`() throws {
    let unnamed = "ent:A owl:differentFrom ent:Ruritania ."
    #expect(try error(unnamed) == .unnamed(IRI(unchecked: "https://newsgraph.dev/entity/A")))
    #expect(try error("ent:Ruritania owl:differentFrom ent:Strelsau .") == nil)
    #expect(try error("ent:A skos:altLabel \"A\" ; owl:differentFrom ent:B .") != nil)
  }

  @Test func `a name of two things is refused`() throws {
    let found = try error("ent:A skos:prefLabel \"Ann\" . ent:B skos:altLabel \"Ann\" .")
    #expect(found?.description.contains("'Ann' is given to both") == true)
  }

  @Test func `nothing is different from itself, and no aliases are no file of aliases`() throws {
    #expect(
      try error("ent:A skos:prefLabel \"A\" ; owl:differentFrom ent:A .")
        == .unequalToItself(IRI(unchecked: "https://newsgraph.dev/entity/A")))
    #expect(try error("") == .empty)
  }
}
