/// The lines of one sentence of CoNLL-U, as they stand.
struct CoNLLUSentence {
  /// A line of a word.
  struct Row {
    let form: String
    let lemma: String
    let upos: PartOfSpeech
    let xpos: String
    let features: Features
    /// The number of the head, 0 for the root; nil for `_`.
    let head: Int?
    let relation: String
    let misc: CoNLLUMisc
  }

  /// A line of several words in one token.
  struct Range {
    let words: ClosedRange<Int>
    let form: String
    let misc: CoNLLUMisc
  }

  /// Whether what stands in the columns of the analysis is passed over.
  let wordsAlone: Bool
  private(set) var identifier: String?
  private(set) var text: String?
  /// Whether it is the first one of a document; entities are those of their document.
  private(set) var beginsDocument = false
  private(set) var beginsParagraph = false
  /// The fields of an entity, as `# global.Entity` names them.
  private(set) var entityFields: [String]?
  private(set) var isHeadline = false
  private(set) var isCut = false
  private(set) var rows: [Row] = []
  private(set) var ranges: [Range] = []

  init(wordsAlone: Bool = false) { self.wordsAlone = wordsAlone }

  mutating func readComment(_ line: Substring) {
    let parts = line.dropFirst().split(separator: "=", maxSplits: 1)
    let key = (parts.first ?? "").trimmingSpaces
    let value = parts.count > 1 ? parts[1].trimmingSpaces : ""
    switch key.split(separator: " ").first {
    case "sent_id": identifier = value
    case "text" where key == "text": text = value
    case "newpar": beginsParagraph = true
    case "newdoc": (beginsDocument, beginsParagraph) = (true, true)
    case "global.Entity": entityFields = value.split(separator: "-").map(String.init)
    case "newsgraph_block": isHeadline = value == BlockRole.headline.rawValue
    case "newsgraph_cut": isCut = value == "yes"
    default: break
    }
  }

  mutating func readWord(_ line: Substring, number: Int) throws(CoNLLUError) {
    func fail(_ problem: CoNLLUError.Problem) -> CoNLLUError {
      CoNLLUError(line: number, problem: problem)
    }
    var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 10 else { throw fail(.fieldCount(fields.count)) }
    if wordsAlone { for column in 2..<9 { fields[column] = "_" } }
    if fields[0].contains(".") {
      guard fields[0].split(separator: ".").allSatisfy({ Int($0) != nil }) else {
        throw fail(.identifier(fields[0]))
      }
      return
    }
    guard !fields[1].isEmpty else { throw fail(.emptyForm) }
    if fields[0].contains("-") { return try readRange(fields, fail) }
    guard let index = Int(fields[0]) else { throw fail(.identifier(fields[0])) }
    guard index == rows.count + 1 else {
      throw fail(.order(found: index, expected: rows.count + 1))
    }
    rows.append(try Self.row(fields, fail))
  }

  private mutating func readRange(
    _ fields: [String], _ fail: (CoNLLUError.Problem) -> CoNLLUError
  ) throws(CoNLLUError) {
    let bounds = fields[0].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard bounds.count == 2, let first = bounds[0], let last = bounds[1] else {
      throw fail(.identifier(fields[0]))
    }
    guard first == rows.count + 1, last >= first, first > ranges.last?.words.upperBound ?? 0 else {
      throw fail(.range(fields[0]))
    }
    ranges.append(
      Range(words: first...last, form: fields[1], misc: CoNLLUMisc(fields[9])))
  }

  private static func row(
    _ fields: [String], _ fail: (CoNLLUError.Problem) -> CoNLLUError
  ) throws(CoNLLUError) -> Row {
    let upos = fields[3] == "_" ? .x : PartOfSpeech(rawValue: fields[3])
    guard let upos else { throw fail(.partOfSpeech(fields[3])) }
    let head = fields[6] == "_" ? nil : Int(fields[6])
    guard fields[6] == "_" || (head ?? -1) >= 0 else { throw fail(.head(fields[6])) }
    return Row(
      form: fields[1], lemma: fields[2], upos: upos, xpos: fields[4],
      features: Features(fields[5]), head: head, relation: fields[7], misc: CoNLLUMisc(fields[9]))
  }
}

extension Substring {
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
