import RDFModel

/// The IRI or blank node that was written last, in memory that the next one uses again.
struct RecentNode {
  private var bytes: [UInt8] = []
  private var isBlank = false
  /// Whether there is one.
  private(set) var isPresent = false

  /// Whether this is a node.
  func holds(_ node: TermBytes) -> Bool {
    let (text, isBlank) = Self.parts(of: node)
    return isPresent && self.isBlank == isBlank && text.isSame(as: bytes)
  }

  /// Makes this a node.
  mutating func set(_ node: TermBytes) {
    let (text, isBlank) = Self.parts(of: node)
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text)
    self.isBlank = isBlank
    isPresent = true
  }

  /// Forgets the node.
  mutating func clear() { isPresent = false }

  private static func parts(of node: TermBytes) -> (text: TermBytes.Text, isBlank: Bool) {
    switch node {
    case .blankNode(let label): (label, true)
    case .iri(let text), .literal(let text, _), .tagged(let text, _): (text, false)
    }
  }
}

extension TermBytes.Text {
  /// Whether the bytes are those of an array.
  func isSame(as other: [UInt8]) -> Bool {
    count == other.count && other.withUnsafeBufferPointer { precedes($0) == nil }
  }
}
