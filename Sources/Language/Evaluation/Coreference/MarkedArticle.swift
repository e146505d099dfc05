/// An article with its coreference marked inline: `[kov Marek Kovac] said [kov his] lawyer …`.
///
/// A mark is a square bracket, a label of lower-case letters and digits, a space and the words of the mention; marks nest. Mentions
/// with one label speak of one thing.
public struct MarkedArticle: Sendable {
  /// Why a text is no marked article.
  public struct MarkError: Error, Equatable, CustomStringConvertible {
    /// The character of the marked text where it goes wrong.
    public let offset: Int
    /// What is wrong.
    public let description: String
  }

  /// The text without marks.
  public let text: String
  /// The places of each thing, in the order of their first marks.
  public let chains: AnnotatedChains

  /// Reads the marks of a text.
  ///
  /// - Throws: ``MarkError`` where brackets do not match or have no label.
  public init(_ marked: String) throws(MarkError) {
    var text = String.UnicodeScalarView()
    var length = 0
    var open: [(label: String, start: Int)] = []
    var order: [String] = []
    var places: [String: [AnnotatedChains.Place]] = [:]
    let scalars = Array(marked.unicodeScalars)
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "[":
        let label = scalars[(index + 1)...].prefix { $0.isMarkLabel }
        guard !label.isEmpty, label.endIndex < scalars.count, scalars[label.endIndex] == " " else {
          throw MarkError(offset: index, description: "a mark without a label")
        }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: label)
        open.append((String(name), length))
        if places.updateValue(places[String(name)] ?? [], forKey: String(name)) == nil {
          order.append(String(name))
        }
        index = label.endIndex
      case "]":
        guard let mark = open.popLast() else {
          throw MarkError(offset: index, description: "a closing bracket without a mark")
        }
        places[mark.label, default: []].append(
          AnnotatedChains.Place(characters: mark.start..<length, kind: nil))
      default:
        text.append(scalars[index])
        length += 1
      }
      index += 1
    }
    guard open.isEmpty else {
      throw MarkError(offset: scalars.count, description: "a mark that is not closed")
    }
    self.text = String(text)
    chains = AnnotatedChains(order.map { places[$0] ?? [] })
  }
}

extension Unicode.Scalar {
  fileprivate var isMarkLabel: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self)
  }
}
