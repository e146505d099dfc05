import Foundation
import Language

extension Document {
  /// Says on standard error which sentences were too long to be read at once, a line each.
  func reportCuts(in input: Input) {
    for sentence in cutSentences {
      let line = "newsgraph: note: \(input.displayName): \(sentence.notice)\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
  }
}

extension CutSentence {
  /// So many places are named; of a text without end there are thousands.
  private static let mostPlaces = 5

  /// What happened to the sentence, with the offsets of its text and of the cuts.
  var notice: String {
    let places = cuts.prefix(Self.mostPlaces).map(String.init).joined(separator: ", ")
    let rest = cuts.count - Self.mostPlaces
    let more = rest > 0 ? " and \(rest) more" : ""
    return
      "the sentence at characters \(range.lowerBound) to \(range.upperBound) is too long to be "
      + "read at once and was cut at \(places)\(more)"
  }
}
