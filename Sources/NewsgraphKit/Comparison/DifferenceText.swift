public import Comparison
import Knowledge
import Language
import RDFModel

/// A difference for people to read: grouped by kind, with the sentences of both versions.
public struct DifferenceText: Sendable {
  /// Whether kinds are told apart by colour, too.
  public var isColoured: Bool
  /// Which kinds are listed.
  public var kinds: Set<FactDifference.Kind>
  /// Whether unchanged facts in other words are listed as well.
  public var withEvidence: Bool

  /// A way to print differences.
  public init(
    isColoured: Bool = false,
    kinds: Set<FactDifference.Kind> = Set(FactDifference.Kind.allCases), withEvidence: Bool = false
  ) {
    self.isColoured = isColoured
    self.kinds = kinds
    self.withEvidence = withEvidence
  }

  /// The difference as lines.
  public func print(_ difference: GraphDifference) -> String {
    var lines = [summary(of: difference)]
    for kind in [FactDifference.Kind.changed, .removed, .added] where kinds.contains(kind) {
      let chosen = difference.differences.filter { $0.kind == kind }
      if chosen.isEmpty { continue }
      lines += ["", paint(kind.rawValue.uppercased(), as: kind)]
      for one in chosen { lines += self.lines(of: one, in: difference) }
    }
    if !difference.renamings.isEmpty, kinds.contains(.changed) {
      lines += ["", "CALLED OTHERWISE"]
      lines += difference.renamings.map {
        "  \($0.oldLabel) → \($0.newLabel), in \(Self.count($0.factCount, "fact"))"
      }
    }
    if withEvidence { lines += rewordedLines(of: difference) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The difference of two RDF datasets as lines: triple by triple, grouped by subject.
  public func print(_ difference: TripleDifference) -> String {
    let (removed, added) = (difference.removed, difference.added)
    let unchanged = Self.count(difference.exact.unchanged, "triple")
    if removed.isEmpty, added.isEmpty { return "No triples differ; \(unchanged) in both\n" }
    var lines = [
      "\(Self.count(removed.count, "triple")) removed, \(added.count) added; \(unchanged) in both"
    ]
    let shown =
      (kinds.contains(.removed) ? removed.map { (FactDifference.Kind.removed, $0) } : [])
      + (kinds.contains(.added) ? added.map { (.added, $0) } : [])
    let groups = Dictionary(grouping: shown) { [$0.1.graph ?? "", $0.1.nodes.subject] }
    for group in groups.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      lines += ["", heading(of: group.value[0].1)]
      lines += group.value.map { kind, line in
        let sign = kind == .added ? "+" : "-"
        return paint("  \(sign) \(line.predicate) \u{2014} \(line.object)", as: kind)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The subject with its address where that is not its label, and its graph.
  private func heading(of line: TripleLine) -> String {
    let address = line.nodes.subject == line.subject ? "" : "  \(line.nodes.subject)"
    return line.subject + address + (line.graph.map { "  in \($0)" } ?? "")
  }

  /// The counts: *2 changed, none removed, 1 added; 14 unchanged*.
  private func summary(of difference: GraphDifference) -> String {
    if difference.isEmpty { return "No facts differ; \(difference.unchanged.count) unchanged" }
    let counts = [FactDifference.Kind.changed, .removed, .added].map { kind in
      let count = difference.differences.count { $0.kind == kind }
      return "\(count == 0 ? "none" : String(count)) \(kind.rawValue)"
    }
    return counts.joined(separator: ", ") + "; \(difference.unchanged.count) unchanged"
  }

  private func lines(of difference: FactDifference, in whole: GraphDifference) -> [String] {
    switch difference {
    case .added(let new):
      return [paint("  + " + whole.new.line(of: new), as: .added)]
        + quotes(nil, whole.new.sentence(of: new))
    case .removed(let old):
      return [paint("  - " + whole.old.line(of: old), as: .removed)]
        + quotes(whole.old.sentence(of: old), nil)
    case .changed(let old, let new, let what):
      return [paint("  ~ " + whole.new.line(of: new), as: .changed)] + what.map(line)
        + quotes(whole.old.sentence(of: old), whole.new.sentence(of: new))
    }
  }

  /// A respect with both wordings: *quantity: 12 people → 15 people*.
  private func line(of change: AspectChange) -> String {
    let direction = change.direction.map { " (\($0.rawValue))" } ?? ""
    let (old, new) = (change.old ?? "nothing", change.new ?? "nothing")
    return "      \(change.aspect.rawValue): \(old) → \(new)\(direction)"
  }

  /// The sentences, quoted; where both are the same, once.
  private func quotes(_ old: String?, _ new: String?) -> [String] {
    if let old, old == new {
      return TerminalText.paragraph("“\(old)”", first: "      ")
    }
    let removed = old.map { TerminalText.paragraph("“\($0)”", first: "      - ") } ?? []
    let added = new.map { TerminalText.paragraph("“\($0)”", first: "      + ") } ?? []
    return removed.map { paint($0, as: .removed) } + added.map { paint($0, as: .added) }
  }

  private func rewordedLines(of difference: GraphDifference) -> [String] {
    let reworded = difference.reworded
    guard !reworded.isEmpty else { return [] }
    return ["", "UNCHANGED, IN OTHER WORDS"]
      + reworded.flatMap { pair in
        ["  = " + difference.new.line(of: pair.new)]
          + quotes(difference.old.sentence(of: pair.old), difference.new.sentence(of: pair.new))
      }
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }

  /// A line in the colour of its kind: the terminal's red, green and yellow.
  private func paint(_ text: String, as kind: FactDifference.Kind) -> String {
    guard isColoured else { return text }
    let code =
      switch kind {
      case .added: "32"
      case .removed: "31"
      case .changed: "33"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}

extension KnowledgeGraph {
  /// A statement on one line, with what restricts it: *Huawei — denies — claims [Ren says]*.
  func line(of statement: Statement) -> String { record(of: statement).text() }

  /// The sentence that first says a statement; nil where the graph has no evidence.
  func sentence(of statement: Statement) -> String? {
    statement.evidence.first.map { text[$0.sentence] }
  }
}
