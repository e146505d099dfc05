import Markup

/// Writes a graph as [GraphML](http://graphml.graphdrawing.org/specification.html), which Gephi, yEd, Cytoscape and
/// networkx read.
///
/// Every attribute is declared with its type, by the first value that has its name. What XML cannot hold is left out.
package struct GraphMLSerializer: Sendable {
  /// A serializer.
  package init() {}

  /// The graph as a document in UTF-8; the same graph gives the same bytes.
  package func serialize(_ graph: AttributedGraph) throws -> [UInt8] {
    var writer = try XMLWriter()
    try writer.startElement("graphml")
    try writer.attribute("xmlns", "http://graphml.graphdrawing.org/xmlns")
    let keys = [
      Keys("graph", of: [graph.attributes]), Keys("node", of: graph.nodes.map(\.attributes)),
      Keys("edge", of: graph.edges.map(\.attributes)),
    ]
    for keys in keys { try keys.write(to: &writer) }
    try writer.startElement("graph")
    try writer.attribute("edgedefault", "directed")
    try keys[0].write(graph.attributes, to: &writer)
    for node in graph.nodes {
      try writer.startElement("node")
      try writer.attribute("id", XMLText.allowed(node.id))
      try keys[1].write(node.attributes, to: &writer)
      writer.endElement()
    }
    for edge in graph.edges {
      try writer.startElement("edge")
      try writer.attribute("id", XMLText.allowed(edge.id))
      try writer.attribute("source", XMLText.allowed(edge.from))
      try writer.attribute("target", XMLText.allowed(edge.to))
      try keys[2].write(edge.attributes, to: &writer)
      writer.endElement()
    }
    return writer.finish()
  }
}

/// The declared attributes of one kind of element.
private struct Keys {
  private let element: String
  private var names: [String] = []
  private var types: [String: String] = [:]

  init(_ element: String, of attributes: [[AttributedGraph.Attribute]]) {
    self.element = element
    for attribute in attributes.joined() where types[attribute.name] == nil {
      names.append(attribute.name)
      types[attribute.name] = attribute.value.type
    }
  }

  func write(to writer: inout XMLWriter) throws {
    for name in names {
      try writer.startElement("key")
      try writer.attribute("id", "\(element)-\(name)")
      try writer.attribute("for", element)
      try writer.attribute("attr.name", name)
      try writer.attribute("attr.type", types[name] ?? "string")
      writer.endElement()
    }
  }

  func write(_ attributes: [AttributedGraph.Attribute], to writer: inout XMLWriter) throws {
    for attribute in attributes {
      precondition(
        types[attribute.name] == attribute.value.type, "'\(attribute.name)' has two types")
      try writer.startElement("data")
      try writer.attribute("key", "\(element)-\(attribute.name)")
      try writer.text(attribute.value.text)
      writer.endElement()
    }
  }
}

extension AttributedGraph.Value {
  /// The type, as GraphML calls it.
  fileprivate var type: String {
    switch self {
    case .text: "string"
    case .integer: "long"
    case .number: "double"
    case .flag: "boolean"
    }
  }

  /// The value, as GraphML writes it.
  fileprivate var text: String {
    switch self {
    case .text(let text): XMLText.allowed(text)
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .flag(let flag): "\(flag)"
    }
  }
}
