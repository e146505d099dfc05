/// A text whose positions are Unicode code points, counted from 0.
///
/// Every offset that Newsgraph reports is an index into such a text; ranges are half-open. RFC 5147 counts a text's
/// characters in the same way.
public struct SourceText: Sendable, Hashable {
  /// The code points of the text.
  public let scalars: [Unicode.Scalar]

  /// A text with the code points of a string.
  public init(_ string: String) {
    self.scalars = Array(string.unicodeScalars)
  }

  /// The number of code points.
  public var count: Int { scalars.count }

  /// The whole text.
  public var string: String { self[0..<count] }

  /// The characters of a range of code points.
  ///
  /// - Precondition: The range lies inside the text.
  public subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
