import Articles
import Comparison
import Foundation
import Knowledge
import NewsgraphKit
import RDFModel
import RDFSyntax

/// The versions that a command compares, read.
struct Versions {
  let versions: [Version]
  /// What is known beforehand; empty where no article is compared.
  private let ontology: Ontology
  private let names: [String]

  /// Reads articles and RDF files, in any mix.
  ///
  /// - Parameter isOfStore: Whether the versions are graphs as they were written, which hold only what was sure enough; so does a file of
  ///   RDF. Otherwise what is doubtful counts, too: it may be sure in the other version.
  init(
    inputs: [Input], engine: EngineOptions, base: String?, isExact: Bool, isOfStore: Bool
  ) throws {
    // All inputs are read before the model is loaded: one that is in disorder fails at once.
    let sources = try inputs.map { try VersionSource($0, isExact: isExact) }
    let hasRDF = sources.contains { if case .rdf = $0 { true } else { false } }
    var options = GraphOptions(base: base)
    if !hasRDF, !isOfStore { options.leastConfidence = 0 }
    let needsModel = sources.contains { if case .article = $0 { true } else { false } }
    let newsgraph = needsModel ? try engine.newsgraph() : nil
    versions = sources.compactMap { source in
      switch source {
      case .rdf(let version): version
      case .article(let article, let input):
        newsgraph.map { newsgraph in
          let document = newsgraph.document(of: article)
          document.reportCuts(in: input)
          let graph = newsgraph.graph(of: document, from: article, options: options)
          return Version(name: input.displayName, graph: graph)
        }
      }
    }
    names = inputs.map(\.displayName)
    let hasFacts = versions.contains { $0.graph != nil }
    ontology = try newsgraph?.ontology ?? (hasFacts ? engine.ontology() : Ontology(Dataset()))
  }

  /// What one version states differently from another.
  func difference(_ old: Int, _ new: Int) throws -> VersionDifference {
    try canonicalizing(old, new) { () throws(CanonicalizationError) in
      try VersionDifference(from: versions[old], to: versions[new], ontology: ontology)
    }
  }

  /// What became of the facts from version to version.
  func history() throws -> FactHistory {
    let graphs = try zip(versions, names).map { version, name in
      guard let graph = version.graph else {
        throw UsageError(
          "\(name) is RDF that describes no article's statements, which a history follows; give two "
            + "versions to compare triples")
      }
      return graph
    }
    return FactHistory(of: graphs, ontology: ontology)
  }

  /// The triples in which the second version differs from the first.
  ///
  /// - Parameters:
  ///   - name: The graph that has what is in no named graph.
  ///   - isRevision: Whether the second version states that it is a revision of the first.
  func exactDifference(inGraph name: IRI?, asRevision isRevision: Bool) throws -> DatasetDifference
  {
    var datasets = versions.prefix(2).map(\.dataset)
    if isRevision { datasets[1].insert(try revisionTriple()) }
    datasets = datasets.map { $0.movingDefaultGraph(to: name) }
    return try canonicalizing(0, 1) { () throws(CanonicalizationError) in
      try DatasetDifference(from: datasets[0], to: datasets[1])
    }
  }

  /// That the second article is a revision of the first.
  private func revisionTriple() throws -> Triple {
    let articles = try zip(versions, names).prefix(2).map { version, name in
      guard let article = version.graph?.article.iri else {
        throw UsageError(
          "\(name) describes no article that --revision could speak of; leave it out")
      }
      return article
    }
    guard articles[0] != articles[1] else {
      throw UsageError(
        "both versions have the IRI \(articles[0].value), and nothing is a revision of itself; leave "
          + "--revision out")
    }
    return Triple(.iri(articles[1]), PROV.wasRevisionOf, .iri(articles[0]))
  }

  private func canonicalizing<Result>(
    _ old: Int, _ new: Int, _ work: () throws(CanonicalizationError) -> Result
  ) throws -> Result {
    do throws(CanonicalizationError) {
      return try work()
    } catch {
      throw InputError(name: "\(names[old]), \(names[new])", reason: error.description)
    }
  }
}

/// An input of a comparison, read but not yet analysed.
private enum VersionSource {
  case article(Article, Input)
  case rdf(Version)

  init(_ input: Input, isExact: Bool) throws {
    let fileExtension = URL(filePath: input.argument).pathExtension
    if let format = RDFFormats.withExtension(fileExtension) {
      let document = try input.document(as: format)
      self = .rdf(Version(name: input.displayName, document: document, isExact: isExact))
    } else {
      self = .article(try input.article(), input)
    }
  }
}

extension Dataset {
  /// The dataset with the triples of its default graph in a graph of a name, which they share with what is there.
  fileprivate func movingDefaultGraph(to name: IRI?) -> Dataset {
    guard let name else { return self }
    return Dataset(map { Quad($0.triple, graph: $0.graph ?? .iri(name)) })
  }
}
