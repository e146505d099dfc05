import Diagrams
public import Foundation
public import Knowledge
import Pages
import RDFModel
public import RDFSyntax

/// A form that a graph can be written in.
public enum GraphFormat: String, Sendable, CaseIterable {
  case rdfxml
  case dot
  case turtle
  case ntriples
  case nquads
  case trig
  case jsonld
  case svg
  case html
  case graphml

  /// The names, for messages.
  public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The extension of its files.
  public var fileExtension: String {
    switch self {
    case .rdfxml: "rdf"
    case .dot: "dot"
    case .turtle: "ttl"
    case .ntriples: "nt"
    case .nquads: "nq"
    case .trig: "trig"
    case .jsonld: "jsonld"
    case .svg: "svg"
    case .html: "html"
    case .graphml: "graphml"
    }
  }

  /// The format of files with an extension.
  public init?(fileExtension: String) {
    let wanted = fileExtension.lowercased() == "gv" ? "dot" : fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtension == wanted }) else {
      return nil
    }
    self = format
  }

  /// The bytes of a graph in this format.
  ///
  /// - Throws: If the graph cannot be written so, or Graphviz is missing or fails (`svg`, `html`).
  public func file(of graph: KnowledgeGraph, _ options: ExportOptions = ExportOptions())
    async throws -> Data
  {
    switch self {
    case .dot: Data(DOTSerializer().serialize(graph.diagram(options.view)).utf8)
    case .svg: try await Data(SVGRenderer().render(graph.diagram(options.view)).utf8)
    case .html: try await Data(graph.reader(options.view).html.utf8)
    case .graphml: try Data(GraphMLSerializer().serialize(graph.attributedGraph()))
    case .rdfxml, .turtle, .ntriples, .nquads, .trig, .jsonld:
      try rdf(of: graph, options)
    }
  }

  private func rdf(of graph: KnowledgeGraph, _ options: ExportOptions) throws -> Data {
    guard let format = options.rdfFormat(named: rawValue) else {
      preconditionFailure("RDFSyntax has no format named \(rawValue)")
    }
    let dataset = graph.dataset(provenance: options.provenance, asserting: options.assertion)
    return try Data(
      dataset.serialized(as: format, namespaces: graph.namespaces, base: graph.article.iri))
  }
}

/// What a user may choose for the files of a graph.
public struct ExportOptions: Sendable {
  /// How much evidence RDF carries.
  public var provenance: Provenance
  /// What becomes a plain triple.
  public var assertion: Assertion
  /// What a picture shows.
  public var view: DiagramView
  /// The names by which JSON-LD calls IRIs.
  public var context: JSONLDContext

  /// Options with their defaults.
  public init(
    provenance: Provenance = .compact, assertion: Assertion = .asserted,
    view: DiagramView = DiagramView(), context: JSONLDContext = JSONLDContext()
  ) {
    self.provenance = provenance
    self.assertion = assertion
    self.view = view
    self.context = context
  }

  /// The RDF format of a name; JSON-LD with the context.
  fileprivate func rdfFormat(named name: String) -> (any RDFFormat)? {
    name == JSONLDFormat().name ? JSONLDFormat(context: context) : RDFFormats.named(name)
  }
}
