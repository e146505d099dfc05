import CLibXML2

/// Writes an XML 1.0 document in UTF-8, element by element, on libxml2's writer.
///
///     var writer = try XMLWriter()
///     try writer.startElement("note")
///     try writer.attribute("lang", "en")
///     try writer.text("Tom & Jerry")
///     writer.endElement()
///     let bytes = writer.finish()
///
/// Attributes come in the order given. Whatever XML cannot hold is refused, never dropped. Elements
/// with text in them are not indented inside.
package struct XMLWriter: ~Copyable {
  private let buffer: xmlBufferPtr
  private let writer: xmlTextWriterPtr
  private var openElements: [String] = []

  /// Begins a document.
  ///
  /// - Parameter indentation: What each level is indented by; nil puts everything on one line.
  package init(indentation: String? = "  ") throws(XMLError) {
    guard let buffer = xmlBufferCreate() else { throw .outOfMemory }
    guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
      xmlBufferFree(buffer)
      throw .outOfMemory
    }
    xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
    if let indentation {
      xmlTextWriterSetIndent(writer, 1)
      xmlTextWriterSetIndentString(writer, indentation)
    }
    xmlTextWriterStartDocument(writer, nil, "UTF-8", nil)
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Opens an element inside the open one.
  ///
  /// - Throws: ``XMLError/invalidName(_:)``.
  package mutating func startElement(_ name: String) throws(XMLError) {
    guard XMLName.isQName(name) else { throw .invalidName(name) }
    xmlTextWriterStartElement(writer, name)
    openElements.append(name)
  }

  /// Adds an attribute to the element that was opened last.
  ///
  /// - Precondition: The element has no content yet.
  /// - Throws: ``XMLError/invalidName(_:)``, ``XMLError/forbiddenCharacter(_:offset:place:)``.
  package mutating func attribute(_ name: String, _ value: String) throws(XMLError) {
    guard XMLName.isQName(name) else { throw .invalidName(name) }
    try check(value, "the attribute \(name) of \(openElements.last ?? "the document")")
    let status = xmlTextWriterWriteAttribute(writer, name, value)
    precondition(status >= 0, "an attribute follows the content of its element")
  }

  /// Adds text to the open element.
  ///
  /// - Throws: ``XMLError/forbiddenCharacter(_:offset:place:)``.
  package mutating func text(_ text: String) throws(XMLError) {
    try check(text, "the text of \(openElements.last ?? "the document")")
    xmlTextWriterWriteString(writer, text)
  }

  /// Adds a comment.
  ///
  /// - Throws: ``XMLError/invalidComment(_:)``, ``XMLError/forbiddenCharacter(_:offset:place:)``.
  package mutating func comment(_ text: String) throws(XMLError) {
    try check(text, "a comment")
    let hyphens = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if hyphens.dropFirst().contains(where: \.isEmpty) { throw .invalidComment(text) }
    xmlTextWriterWriteComment(writer, text)
  }

  /// Closes the element that was opened last.
  package mutating func endElement() {
    precondition(!openElements.isEmpty, "more elements are closed than were opened")
    openElements.removeLast()
    xmlTextWriterEndElement(writer)
  }

  /// Closes what is open and gives the document's bytes, which end in a newline.
  package consuming func finish() -> [UInt8] {
    endDocument()
    return takePending()
  }

  /// Closes what is open; nothing can be written any more.
  package mutating func endDocument() {
    xmlTextWriterEndDocument(writer)
    xmlTextWriterFlush(writer)
    openElements = []
  }

  /// About how many bytes have been written since they were last taken.
  package var pendingSize: Int { Int(xmlBufferLength(buffer)) }

  /// Takes out what has been written so far, so that a large document needs no large memory.
  package mutating func takePending() -> [UInt8] {
    xmlTextWriterFlush(writer)
    let bytes = UnsafeBufferPointer(
      start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer)))
    defer { xmlBufferEmpty(buffer) }
    return Array(bytes)
  }

  private func check(_ text: String, _ place: @autoclosure () -> String) throws(XMLError) {
    for (offset, scalar) in text.unicodeScalars.enumerated() where !scalar.isXMLCharacter {
      throw .forbiddenCharacter(scalar, offset: offset, place: place())
    }
  }
}
