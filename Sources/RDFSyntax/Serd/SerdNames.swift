import CSerd
import RDFModel

/// The base and the prefixes of a file that Serd reads, and the IRIs that names stand for.
final class SerdNames {
  private var base: IRI?
  /// The declared prefixes, and their namespaces by the numbers of these.
  private var prefixes = InternedTexts()
  private var namespaces: [[UInt8]] = []

  init(base: IRI?) { self.base = base }

  /// Takes a base that the file declares.
  func setBase(_ node: SerdNode, _ scratch: ScratchText) throws(SerdStatements.Failure) {
    base = IRI(unchecked: String(decoding: try resolved(node.bytes, scratch), as: UTF8.self))
  }

  /// Takes a prefix that the file declares, and gives its namespace.
  func declare(
    _ prefix: TermBytes.Text, _ node: SerdNode, _ scratch: ScratchText
  ) throws(SerdStatements.Failure) -> String {
    let namespace = try resolved(node.bytes, scratch)
    let number = Int(prefixes.intern(prefix, tag: 0))
    if number == namespaces.count { namespaces.append([]) }
    namespaces[number] = Array(namespace)
    return String(decoding: namespace, as: UTF8.self)
  }

  /// The absolute IRI of a name or reference, in memory of the node or in the scratch room.
  func iri(
    _ node: SerdNode, _ scratch: ScratchText
  ) throws(SerdStatements.Failure) -> TermBytes.Text {
    let text = node.bytes
    guard node.type == SERD_CURIE else { return try resolved(text, scratch) }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      throw .term(Self.bareWord(String(decoding: text, as: UTF8.self)))
    }
    let prefix = UnsafeBufferPointer(rebasing: text[..<colon])
    guard let number = prefixes.number(of: prefix, tag: 0) else {
      throw .term(Self.undeclared(String(decoding: prefix, as: UTF8.self)))
    }
    let iri = namespaces[Int(number)].withUnsafeBufferPointer {
      scratch.joined($0, text[(colon + 1)...])
    }
    if !IRI.isPlain(iri) { try Self.check(String(decoding: iri, as: UTF8.self)) }
    return iri
  }

  private func resolved(
    _ reference: TermBytes.Text, _ scratch: ScratchText
  ) throws(SerdStatements.Failure) -> TermBytes.Text {
    if IRI.isPlain(reference) { return reference }
    let text = String(decoding: reference, as: UTF8.self)
    do throws(IRIError) {
      guard let base else { return scratch.text(try IRI(text).value) }
      return scratch.text(try base.resolving(text).value)
    } catch {
      throw .term(error.description)
    }
  }

  private static func check(_ text: String) throws(SerdStatements.Failure) {
    do throws(IRIError) { _ = try IRI(text) } catch { throw .term(error.description) }
  }

  private static func undeclared(_ prefix: String) -> String {
    "the prefix '\(prefix):' is not declared; put '@prefix \(prefix): <…> .' before it"
  }

  private static func bareWord(_ word: String) -> String {
    "'\(word)' is no term; write an IRI as <\(word)>, a name with its prefix, a text in quotes"
  }
}
