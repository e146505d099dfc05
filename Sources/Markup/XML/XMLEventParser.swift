import CLibXML2

/// Reads an XML document piece by piece and reports what is in it, on libxml2's push parser.
///
///     let parser = try XMLEventParser { event, position in … ; return true }
///     try parser.feed(bytes)
///     try parser.finish()
///
/// The document stays by itself: external entities are refused, an external DTD is not loaded, and
/// nothing asks the network. How deep elements nest and how much text entities give is bounded.
package final class XMLEventParser {
  /// How many elements can lie in one another.
  package static let depthLimit = 1_000
  /// How many bytes a document can give for each of its own, once it gives many.
  package static let expansionLimit = 10
  /// How many bytes any document can give.
  package static let expansionAllowance = 1_000_000
  /// How many bytes libxml2 is handed at a time.
  private static let chunkSize = 32_768

  private let context: xmlParserCtxtPtr
  private let onEvent: (XMLEvent, XMLPosition) -> Bool
  // No change of these calls what changes them too, and each event makes several: watching over
  // that would cost time at every event.
  @exclusivity(unchecked)
  private var failure: XMLError?
  @exclusivity(unchecked)
  private var isStopped = false
  @exclusivity(unchecked)
  private var depth = 0
  @exclusivity(unchecked)
  private var bytesFed = 0
  @exclusivity(unchecked)
  private var bytesGiven = 0
  /// libxml2 keeps every name once, so a name's address tells which one it is.
  @exclusivity(unchecked)
  private var names: [NamePointers: XMLExpandedName] = [:]
  /// The names of late, each in the place that its address gives, so that most need no hashing.
  @exclusivity(unchecked)
  private var recentNames: [(pointers: NamePointers, name: XMLExpandedName)?] =
    Array(repeating: nil, count: 256)

  private struct NamePointers: Hashable {
    let localName: UnsafePointer<UInt8>?
    let prefix: UnsafePointer<UInt8>?
    let namespace: UnsafePointer<UInt8>?
  }

  /// Begins a document.
  ///
  /// - Parameter onEvent: Takes each event with the place where it ends; gives false to stop.
  package init(onEvent: @escaping (XMLEvent, XMLPosition) -> Bool) throws(XMLError) {
    var handler = Self.handler()
    guard let context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else {
      throw .outOfMemory
    }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue))
    self.context = context
    self.onEvent = onEvent
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    xmlFreeDoc(context.pointee.myDoc)
    xmlFreeParserCtxt(context)
  }

  /// Reads the next part of the document.
  ///
  /// - Throws: ``XMLError`` at the first thing that is not well-formed or not allowed.
  package func feed(_ bytes: [UInt8]) throws(XMLError) {
    var rest = bytes[...]
    while !rest.isEmpty && !isStopped && failure == nil {
      let chunk = rest.prefix(Self.chunkSize)
      rest = rest.dropFirst(Self.chunkSize)
      bytesFed += chunk.count
      parse(chunk, isLast: false)
    }
    if let failure { throw failure }
  }

  /// Ends the document.
  ///
  /// - Throws: ``XMLError`` when something is left open.
  package func finish() throws(XMLError) {
    if !isStopped && failure == nil { parse([], isLast: true) }
    if let failure { throw failure }
  }

  private func parse(_ chunk: ArraySlice<UInt8>, isLast: Bool) {
    let status = chunk.withUnsafeBytes {
      xmlParseChunk(
        context, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count),
        isLast ? 1 : 0)
    }
    if status != 0 && context.pointee.wellFormed == 0 && failure == nil && !isStopped {
      failure = .malformed(position(in: context), reason: "this is no well-formed XML")
    }
  }

  private func position(in context: xmlParserCtxtPtr) -> XMLPosition {
    XMLPosition(
      line: Int(xmlSAX2GetLineNumber(context)), column: Int(xmlSAX2GetColumnNumber(context)))
  }

  private func stop(_ context: xmlParserCtxtPtr) {
    xmlStopParser(context)
    xmlStopParser(self.context)
  }
}

// MARK: - What libxml2 reports

extension XMLEventParser {
  /// The parser of a context; entities are parsed in contexts of their own that inherit it.
  private static func of(_ context: UnsafeMutableRawPointer?) -> (XMLEventParser, xmlParserCtxtPtr)?
  {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let parser = context.pointee._private
    else { return nil }
    return (Unmanaged<XMLEventParser>.fromOpaque(parser).takeUnretainedValue(), context)
  }

  private func report(_ event: XMLEvent, size: Int, _ context: xmlParserCtxtPtr) {
    guard allow(size, context) else { return }
    if !onEvent(event, position(in: context)) {
      isStopped = true
      stop(context)
    }
  }

  /// Counts what the document gives; false once that is too much, or all is over anyway.
  private func allow(_ size: Int, _ context: xmlParserCtxtPtr) -> Bool {
    guard failure == nil && !isStopped else { return false }
    bytesGiven += size
    guard bytesGiven > Self.expansionAllowance + Self.expansionLimit * bytesFed else { return true }
    fail(.tooMuchExpansion(position(in: context)), context)
    return false
  }

  /// Whether an entity may be put in.
  ///
  /// libxml2 parses entities in entities each in a context of its own and cannot be stopped while it
  /// does so. Without an entity it has nothing left to do; in a well-formed document it would look
  /// for the entity once more by itself.
  private func allow(_ entity: xmlEntityPtr, _ context: xmlParserCtxtPtr) -> Bool {
    if allow(1 + Int(entity.pointee.length), context) { return true }
    context.pointee.wellFormed = 0
    return false
  }

  private func fail(_ error: XMLError, _ context: xmlParserCtxtPtr) {
    if failure == nil { failure = error }
    stop(context)
  }

  private func startElement(
    _ tag: XMLStartTag, size: Int, _ context: xmlParserCtxtPtr
  ) {
    depth += 1
    if depth > Self.depthLimit {
      return fail(.tooDeep(position(in: context), limit: Self.depthLimit), context)
    }
    report(.startElement(tag), size: size, context)
  }

  private func endElement(_ context: xmlParserCtxtPtr) {
    depth -= 1
    report(.endElement, size: 0, context)
  }

  private func declareEntity(
    _ name: String, isExternal: Bool, _ context: xmlParserCtxtPtr
  ) -> Bool {
    if isExternal { fail(.externalEntity(position(in: context), name: name), context) }
    return !isExternal
  }

  private func expandedName(
    _ localName: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?,
    _ namespace: UnsafePointer<UInt8>?
  ) -> XMLExpandedName {
    let pointers = NamePointers(localName: localName, prefix: prefix, namespace: namespace)
    let place = Int(bitPattern: localName) & 255
    if let recent = recentNames[place], recent.pointers == pointers { return recent.name }
    let name = names[pointers] ?? newName(pointers)
    recentNames[place] = (pointers, name)
    return name
  }

  private func newName(_ pointers: NamePointers) -> XMLExpandedName {
    let name = XMLExpandedName(
      namespace: pointers.namespace.map { String(cString: $0) },
      prefix: pointers.prefix.map { String(cString: $0) },
      localName: pointers.localName.map { String(cString: $0) } ?? "", number: names.count)
    names[pointers] = name
    return name
  }

  /// libxml2's five pointers an attribute: name, prefix, namespace, value and the value's end.
  private func attributes(
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) -> [XMLAttribute] {
    guard let pointers else { return [] }
    return (0..<count).map { index in
      let parts = pointers + 5 * index
      var value = ""
      if let start = parts[3], let end = parts[4] {
        value = String(
          decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
      }
      return XMLAttribute(name: expandedName(parts[0], parts[1], parts[2]), value: value)
    }
  }

  /// Errors that matter; namespaces are IRIs, and whether they are in order is not for XML to say.
  private func report(_ error: xmlError, _ context: xmlParserCtxtPtr) {
    let code = UInt32(bitPattern: error.code)
    guard error.level.rawValue > XML_ERR_WARNING.rawValue, code != XML_WAR_NS_URI.rawValue,
      code != XML_WAR_NS_URI_RELATIVE.rawValue
    else { return }
    let message = error.message.map { String(cString: $0) } ?? "this is no well-formed XML"
    fail(
      .malformed(
        XMLPosition(line: Int(error.line), column: Int(error.int2)),
        reason: String(message.prefix { $0 != "\n" })), context)
  }
}

// MARK: - Callbacks

extension XMLEventParser {
  /// libxml2's own handler, which keeps entities, with the rest in our hands.
  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.externalSubset = nil
    handler.resolveEntity = { _, _, _ in nil }
    handler.notationDecl = nil
    handler.unparsedEntityDecl = nil
    handler.elementDecl = nil
    handler.entityDecl = entityDecl
    handler.getEntity = getEntity
    handler.getParameterEntity = getParameterEntity
    handler.startElementNs = startElementNs
    handler.endElementNs = { context, _, _, _ in
      if let (parser, context) = XMLEventParser.of(context) { parser.endElement(context) }
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.comment = comment
    handler.processingInstruction = processingInstruction
    handler.reference = reference
    handler.warning = nil
    handler.error = nil
    handler.fatalError = nil
    handler.serror = { context, error in
      guard let (parser, context) = XMLEventParser.of(context), let error else { return }
      parser.report(error.pointee, context)
    }
    return handler
  }

  private static let startElementNs: startElementNsSAX2Func = {
    context, localName, prefix, namespace, _, _, attributeCount, _, attributes in
    guard let (parser, context) = XMLEventParser.of(context) else { return }
    let tag = XMLStartTag(
      name: parser.expandedName(localName, prefix, namespace),
      attributes: parser.attributes(attributes, count: Int(attributeCount)))
    let size = tag.attributes.reduce(1) { $0 + $1.value.utf8.count }
    parser.startElement(tag, size: size, context)
  }

  private static let characters: charactersSAXFunc = { context, text, count in
    guard let (parser, context) = XMLEventParser.of(context) else { return }
    let bytes = UnsafeBufferPointer(start: text, count: Int(count))
    parser.report(
      .characters(String(decoding: bytes, as: UTF8.self)), size: Int(count), context)
  }

  private static let comment: commentSAXFunc = { context, text in
    guard let (parser, context) = XMLEventParser.of(context), let text else { return }
    let comment = String(cString: text)
    parser.report(.comment(comment), size: comment.utf8.count, context)
  }

  private static let processingInstruction: processingInstructionSAXFunc = {
    context, target, data in
    guard let (parser, context) = XMLEventParser.of(context), let target else { return }
    let instruction = data.map { String(cString: $0) } ?? ""
    parser.report(
      .processingInstruction(target: String(cString: target), data: instruction),
      size: instruction.utf8.count, context)
  }

  private static let entityDecl: entityDeclSAXFunc = {
    context, name, type, publicID, systemID, content in
    guard let (parser, parserContext) = XMLEventParser.of(context), let name else { return }
    let isInternal =
      type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue)
      || type == Int32(XML_INTERNAL_PARAMETER_ENTITY.rawValue)
    if parser.declareEntity(String(cString: name), isExternal: !isInternal, parserContext) {
      xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
    }
  }

  private static let getEntity: getEntitySAXFunc = { context, name in
    guard let entity = xmlSAX2GetEntity(context, name),
      let (parser, parserContext) = XMLEventParser.of(context)
    else { return nil }
    return parser.allow(entity, parserContext) ? entity : nil
  }

  private static let getParameterEntity: getParameterEntitySAXFunc = { context, name in
    guard let entity = xmlSAX2GetParameterEntity(context, name),
      let (parser, parserContext) = XMLEventParser.of(context)
    else { return nil }
    return parser.allow(entity, parserContext) ? entity : nil
  }

  private static let reference: referenceSAXFunc = { context, name in
    guard let (parser, context) = XMLEventParser.of(context), let name else { return }
    parser.fail(
      .malformed(
        parser.position(in: context),
        reason: "the entity '\(String(cString: name))' is not declared in the document"), context)
  }
}
