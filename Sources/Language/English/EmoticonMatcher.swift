/// Finds faces made of marks: `:)`, `;-)`, `:D`, `^_^`.
enum EmoticonMatcher {
  private static let eyes = Set(":;=8xX".unicodeScalars)
  private static let noses = Set("-o'^".unicodeScalars)
  private static let mouths = Set(")(][DPpO/\\|*3>".unicodeScalars)
  private static let whole = ["^_^", "-_-", "<3", "o_O", "O_o", ">_<", "T_T"]

  /// The end of the face at the start of a chunk's rest, or nil where there is none.
  static func end(in rest: ArraySlice<Unicode.Scalar>) -> Int? {
    for face in whole where rest.starts(with: face.unicodeScalars) {
      let end = rest.startIndex + face.unicodeScalars.count
      return isFree(rest[ifPresent: end]) ? end : nil
    }
    guard eyes.contains(rest[rest.startIndex]), !rest[rest.startIndex].isWordCharacter else {
      return nil
    }
    var mouth = rest.startIndex + 1
    if let nose = rest[ifPresent: mouth], noses.contains(nose) { mouth += 1 }
    guard let mark = rest[ifPresent: mouth], mouths.contains(mark) else { return nil }
    var end = mouth + 1
    while rest[ifPresent: end] == mark, !mark.isWordCharacter { end += 1 }
    return isFree(rest[ifPresent: end]) ? end : nil
  }

  private static func isFree(_ next: Unicode.Scalar?) -> Bool {
    next.map { !$0.isWordCharacter && $0 != "/" } ?? true
  }
}
