/// Nodes and edges with typed values, for programs that compute with graphs rather than draw them.
package struct AttributedGraph: Sendable, Hashable {
  /// A value of a node or an edge.
  package enum Value: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)
  }

  /// A name with its value.
  package struct Attribute: Sendable, Hashable {
    /// What the value is.
    package var name: String
    /// The value.
    package var value: Value

    /// A name with its value.
    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// A node.
  package struct Node: Sendable, Hashable {
    /// What tells it from the other nodes.
    package var id: String
    /// What is known of it; no name twice.
    package var attributes: [Attribute]

    /// A node with its attributes.
    package init(id: String, attributes: [Attribute]) {
      self.id = id
      self.attributes = attributes
    }
  }

  /// A directed edge; several may join the same nodes.
  package struct Edge: Sendable, Hashable {
    /// What tells it from the other edges.
    package var id: String
    /// The ids of the nodes that it joins.
    package var from, to: String
    /// What is known of it; no name twice.
    package var attributes: [Attribute]

    /// An edge with its attributes.
    package init(id: String, from: String, to: String, attributes: [Attribute]) {
      self.id = id
      self.from = from
      self.to = to
      self.attributes = attributes
    }
  }

  /// What is known of the whole.
  package var attributes: [Attribute]
  /// The nodes.
  package var nodes: [Node]
  /// The edges.
  package var edges: [Edge]

  /// A graph of nodes and edges.
  package init(attributes: [Attribute] = [], nodes: [Node] = [], edges: [Edge] = []) {
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
  }
}
