import Foundation
import Knowledge
import NewsgraphKit
import NewsgraphNetwork
import RDFModel
import RDFSyntax

/// A graph to be sent to a store.
struct PushedGraph {
  let name: IRI
  let body: GraphStoreBody
  let count: Int
  let hasBlankNodes: Bool
}

/// Makes the graphs that articles and RDF files are sent as.
struct PushedGraphs {
  /// The name that the user gave.
  let name: IRI?
  let engine: EngineOptions
  /// A folder for files that are too large for memory.
  let spool: URL

  /// The graphs of all inputs.
  func graphs(of inputs: [Input]) throws -> [PushedGraph] {
    var newsgraph: Newsgraph?
    var graphs: [PushedGraph] = []
    for (number, input) in inputs.enumerated() {
      if let format = Self.rdfFormat(of: input) {
        graphs += try self.graphs(ofFile: input, format, number: number)
      } else {
        let article = try input.article()
        let engine = try newsgraph ?? engine.newsgraph()
        newsgraph = engine
        graphs.append(try graph(of: engine.graph(of: article)))
      }
    }
    return graphs
  }

  /// The format of an RDF file by its extension; nil for an article.
  private static func rdfFormat(of input: Input) -> (any RDFFormat)? {
    RDFFormats.withExtension(URL(filePath: input.argument).pathExtension)
  }

  private func graph(of graph: KnowledgeGraph) throws -> PushedGraph {
    try self.graph(name ?? graph.article.iri, graph.dataset())
  }

  private func graph(_ name: IRI, _ dataset: Dataset) throws -> PushedGraph {
    PushedGraph(
      name: name, body: .bytes(try dataset.serialized(as: .ntriples)), count: dataset.count,
      hasBlankNodes: !dataset.blankNodes.isEmpty)
  }

  /// The graphs of an RDF file: its named graphs, and its default graph under the name that the user
  /// gave or that the article in it has.
  private func graphs(
    ofFile input: Input, _ format: any RDFFormat, number: Int
  ) throws -> [PushedGraph] {
    if let name, !format.holdsNamedGraphs {
      return [try streamed(input, format, as: name, number: number)]
    }
    let dataset = try input.document(as: format).dataset
    var graphs: [PushedGraph] = []
    let unnamed = Dataset(dataset.triples(in: nil))
    if !unnamed.isEmpty {
      graphs.append(try graph(name ?? articleName(in: unnamed, of: input), unnamed))
    }
    for resource in dataset.graphNames {
      guard let graphName = resource.iri else {
        throw UsageError("\(input.displayName) has a graph named \(resource); give it an IRI")
      }
      graphs.append(try graph(graphName, Dataset(dataset.triples(in: resource))))
    }
    return graphs
  }

  private func articleName(in dataset: Dataset, of input: Input) throws -> IRI {
    let articles = dataset.subjects(with: RDF.type, .iri(Schema.newsArticle)).compactMap(\.iri)
    guard articles.count == 1 else {
      throw UsageError(
        "\(input.displayName) describes \(articles.count) articles, so that nothing tells the name "
          + "of its graph; give --graph")
    }
    return articles[0]
  }

  /// An RDF file carried over to a file of N-Triples, statement by statement.
  private func streamed(
    _ input: Input, _ format: any RDFFormat, as name: IRI, number: Int
  ) throws -> PushedGraph {
    let file = spool.appending(path: "\(number).nt")
    let conversion = try RDFConversion(from: format, to: .ntriples)
    try input.checkFile()
    let lines = LineCount()
    do {
      try OutputFile.writePieces(to: file) { write in
        try conversion.run(.file(path: input.argument)) { piece in
          lines.add(piece)
          try write(piece)
        }
      }
    } catch let error as RDFSyntaxError {
      throw RDFInputError(name: input.displayName, error: error)
    }
    // Whether there are blank nodes is not known without keeping all statements.
    return PushedGraph(
      name: name, body: .file(path: file.path), count: lines.count, hasBlankNodes: true)
  }
}

/// Counts the lines of what goes by.
private final class LineCount {
  private(set) var count = 0

  func add(_ piece: [UInt8]) { count += piece.count { $0 == UInt8(ascii: "\n") } }
}
