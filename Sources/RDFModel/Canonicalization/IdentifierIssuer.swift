/// Gives blank nodes identifiers in the order in which it is asked (RDFC-1.0, 4.5).
struct IdentifierIssuer {
  private let prefix: [UInt8]
  private var numbers: [Int: Int] = [:]
  /// The blank nodes that have an identifier, in the order of issuance.
  private(set) var issued: [Int] = []

  init(prefix: String) { self.prefix = Array(("_:" + prefix).utf8) }

  /// Whether a blank node has an identifier.
  func hasIssued(_ node: Int) -> Bool { numbers[node] != nil }

  /// The identifier of a blank node, with `_:` in front; nil if it has none.
  func identifier(of node: Int) -> [UInt8]? { numbers[node].map { prefix + String($0).utf8 } }

  /// The identifier of a blank node, which gets one if it has none.
  @discardableResult
  mutating func issue(_ node: Int) -> [UInt8] {
    let number = numbers[node] ?? issued.count
    if numbers.updateValue(number, forKey: node) == nil { issued.append(node) }
    return prefix + String(number).utf8
  }
}
