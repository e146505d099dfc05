import CLibXML2

/// Copies libxml2's tree of a page into records of our own.
enum HTMLTreeBuilder {
  /// Read everything, say nothing, fetch nothing; the last one lifts the limit of 256 nested elements, at which libxml2
  /// would drop the rest of the page.
  private static let options =
    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
    | HTML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue

  /// The nodes of a page in document order.
  static func records(of bytes: [UInt8], encoding: String) -> [HTMLDocument.Record] {
    let document = bytes.withUnsafeBytes { buffer in
      htmlReadMemory(
        buffer.bindMemory(to: CChar.self).baseAddress, CInt(clamping: buffer.count), nil, encoding,
        CInt(options))
    }
    guard let document else { return [] }
    defer { xmlFreeDoc(document) }
    return xmlDocGetRootElement(document).map(records(from:)) ?? []
  }

  /// Walks the tree without recursion, since pages may be nested as deep as they like.
  private static func records(from root: xmlNodePtr) -> [HTMLDocument.Record] {
    var records: [HTMLDocument.Record] = []
    var open: [Int] = []
    var depth = 0
    var node: xmlNodePtr? = root
    while let current = node {
      if let record = record(of: current, parent: open.last ?? -1) {
        records.append(record)
      }
      if let child = current.pointee.children, current.pointee.type == XML_ELEMENT_NODE {
        if depth < HTMLDocument.deepestNesting { open.append(records.count - 1) }
        depth += 1
        node = child
        continue
      }
      var last = current
      while last != root, last.pointee.next == nil, let parent = last.pointee.parent {
        depth -= 1
        if depth < HTMLDocument.deepestNesting, let closed = open.popLast() {
          records[closed].end = records.count
        }
        last = parent
      }
      node = last == root ? nil : last.pointee.next
    }
    return records
  }

  private static func record(of node: xmlNodePtr, parent: Int) -> HTMLDocument.Record? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      return HTMLDocument.Record(
        name: string(node.pointee.name).lowercased(), attributes: attributes(of: node), text: "",
        parent: parent, end: 0)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      return HTMLDocument.Record(
        name: "", attributes: [], text: string(node.pointee.content), parent: parent, end: 0)
    default:
      return nil
    }
  }

  private static func attributes(of node: xmlNodePtr) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    var next = node.pointee.properties
    while let attribute = next {
      let name = string(attribute.pointee.name).lowercased()
      result.append((name, value(of: attribute)))
      next = attribute.pointee.next
    }
    return result
  }

  /// The value of an attribute, which libxml2 keeps as a list of texts.
  private static func value(of attribute: xmlAttrPtr) -> String {
    var (value, next) = ("", attribute.pointee.children)
    while let part = next {
      value += string(part.pointee.content)
      next = part.pointee.next
    }
    return value
  }

  private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
