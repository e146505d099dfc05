import Markup

/// The content of an element as text, in exclusive canonical form with comments
/// ([XML-EXC-C14N](https://www.w3.org/TR/xml-exc-c14n/)), which is the value of an `rdf:XMLLiteral`.
///
/// Namespaces are declared where they are used and not where the document declares them.
struct CanonicalXMLFragment {
  private(set) var text = ""
  /// Of each open element, its name and the declarations in force in the output.
  private var open: [(name: String, declared: [String: String])] = []

  /// Takes an event of the content; true when the element around it ends.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .startElement(let tag): start(tag)
    case .endElement:
      guard let element = open.popLast() else { return true }
      text += "</" + element.name + ">"
    case .characters(let characters): text.append(escaped: characters, Self.textEscapes)
    case .comment(let comment): text += "<!--" + comment + "-->"
    case .processingInstruction(let target, let data):
      text += "<?" + target + (data.isEmpty ? "" : " " + data) + "?>"
    }
    return false
  }

  private mutating func start(_ tag: XMLStartTag) {
    var declared = open.last?.declared ?? [:]
    text += "<" + tag.name.qualifiedName
    for (prefix, namespace) in Self.namespaces(usedBy: tag) where declared[prefix] != namespace {
      // No namespace needs saying only where there was one.
      if namespace.isEmpty && declared[prefix] == nil { continue }
      declared[prefix] = namespace
      appendAttribute(prefix.isEmpty ? "xmlns" : "xmlns:" + prefix, namespace)
    }
    let attributes = tag.attributes.sorted {
      ($0.name.namespace ?? "", $0.name.localName) < ($1.name.namespace ?? "", $1.name.localName)
    }
    for attribute in attributes { appendAttribute(attribute.name.qualifiedName, attribute.value) }
    text += ">"
    open.append((tag.name.qualifiedName, declared))
  }

  /// The prefixes that an element's tag uses and their namespaces, in the order of the prefixes.
  private static func namespaces(
    usedBy tag: XMLStartTag
  ) -> [(prefix: String, namespace: String)] {
    var used = [tag.name.prefix ?? "": tag.name.namespace ?? ""]
    for attribute in tag.attributes {
      guard let prefix = attribute.name.prefix, prefix != "xml" else { continue }
      used[prefix] = attribute.name.namespace ?? ""
    }
    used["xml"] = nil
    return used.sorted { $0.key < $1.key }.map { (prefix: $0.key, namespace: $0.value) }
  }

  private mutating func appendAttribute(_ name: String, _ value: String) {
    text += " " + name + "=\""
    text.append(escaped: value, Self.attributeEscapes)
    text += "\""
  }

  private static let textEscapes: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;",
  ]

  private static let attributeEscapes: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", "\"": "&quot;", "\t": "&#x9;", "\n": "&#xA;", "\r": "&#xD;",
  ]
}

extension String {
  fileprivate mutating func append(escaped text: String, _ escapes: [Unicode.Scalar: String]) {
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] { self += escape } else { unicodeScalars.append(scalar) }
    }
  }
}
