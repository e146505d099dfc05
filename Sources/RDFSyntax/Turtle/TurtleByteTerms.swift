import RDFModel

/// Writes terms that come as bytes; they come out as ``TurtleTerms`` would write them.
struct TurtleByteTerms {
  private struct Prefix {
    /// With the colon.
    let name: [UInt8]
    let namespace: [UInt8]
    let length: Int
    let last: UInt8

    func begins(_ iri: TermBytes.Text) -> Bool {
      iri.count >= length && iri[length - 1] == last
        && UnsafeBufferPointer(rebasing: iri[..<length]).isSame(as: namespace)
    }
  }

  /// The longest namespaces come first.
  private var prefixes: [Prefix] = []

  init(_ namespaces: Namespaces) {
    for binding in namespaces { _ = bind(binding.prefix, to: binding.namespace) }
  }

  /// Takes in a further prefix; false if it is none that every syntax takes.
  mutating func bind(_ prefix: String, to namespace: String) -> Bool {
    var table = Namespaces()
    guard table.bind(prefix, to: namespace) else { return false }
    let name = Array((prefix + ":").utf8)
    let namespace = Array(namespace.utf8)
    prefixes.removeAll { $0.name == name || $0.namespace == namespace }
    guard let last = namespace.last else { return true }
    let place = prefixes.firstIndex { $0.length < namespace.count } ?? prefixes.endIndex
    prefixes.insert(
      Prefix(name: name, namespace: namespace, length: namespace.count, last: last), at: place)
    return true
  }

  /// Appends a term.
  func append(_ term: TermBytes, to buffer: inout [UInt8]) {
    switch term {
    case .iri(let iri): append(iri: iri, to: &buffer)
    case .blankNode(let label):
      buffer.append(contentsOf: "_:".utf8)
      StreamLabels.append(label, to: &buffer)
    case .tagged, .literal(_, nil): buffer.append(form: term)
    case .literal(let text, let datatype?): append(text, datatype, to: &buffer)
    }
  }

  /// Appends an IRI with a prefix, if one fits and what remains needs no escapes; else in full.
  func append(iri: TermBytes.Text, to buffer: inout [UInt8]) {
    if let prefix = prefixes.first(where: { $0.begins(iri) }) {
      let name = UnsafeBufferPointer(rebasing: iri[prefix.length...])
      if Self.isLocalName(name) {
        buffer.append(contentsOf: prefix.name)
        return buffer.append(contentsOf: name)
      }
    }
    buffer.append(form: .iri(iri))
  }

  private func append(
    _ text: TermBytes.Text, _ datatype: TermBytes.Text, to buffer: inout [UInt8]
  ) {
    if Self.isBare(text, datatype) { return buffer.append(contentsOf: text) }
    buffer.append(quoted: text)
    if datatype.isSame(as: Self.string) { return }
    buffer.append(contentsOf: "^^".utf8)
    append(iri: datatype, to: &buffer)
  }

  /// ``TurtleTerms/isLocalName(_:)``, which the names with other than ASCII are left to.
  private static func isLocalName(_ name: TermBytes.Text) -> Bool {
    guard let first = name.first, let last = name.last else { return true }
    let hyphen = UInt8(ascii: "-")
    let point = UInt8(ascii: ".")
    var isName = first != hyphen && first != point && last != point
    for byte in name {
      if byte >= 0x80 { return TurtleTerms.isLocalName(String(decoding: name, as: UTF8.self)) }
      let isSign = byte == UInt8(ascii: "_") || byte == hyphen || byte == point
      isName = isName && (byte.isLetter || byte.isDigit || isSign)
    }
    return isName
  }

  // MARK: Datatypes

  private static let string = Array(XSD.string.value.utf8)
  private static let boolean = Array(XSD.boolean.value.utf8)
  private static let integer = Array(XSD.integer.value.utf8)
  private static let decimal = Array(XSD.decimal.value.utf8)
  private static let truthValues = ["true", "false"].map { Array($0.utf8) }

  /// Whether a number or truth value stands for itself.
  private static func isBare(_ text: TermBytes.Text, _ datatype: TermBytes.Text) -> Bool {
    if datatype.isSame(as: decimal) { return isNumber(text, points: 1) }
    if datatype.isSame(as: integer) { return isNumber(text, points: 0) }
    return datatype.isSame(as: boolean) && truthValues.contains { text.isSame(as: $0) }
  }

  /// Whether there are so many points, with digits on both sides, behind a sign or none.
  private static func isNumber(_ text: TermBytes.Text, points: Int) -> Bool {
    guard let first = text.first, let last = text.last, last.isDigit else { return false }
    var points = points
    var wasDigit = false
    for byte in first == UInt8(ascii: "-") || first == UInt8(ascii: "+") ? text[1...] : text[...] {
      if byte == UInt8(ascii: "."), wasDigit, points > 0 {
        points -= 1
      } else if !byte.isDigit {
        return false
      }
      wasDigit = byte.isDigit
    }
    return points == 0
  }
}
