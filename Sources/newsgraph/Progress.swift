import Foundation

/// Says on a terminal which of several inputs is being read; in a pipe or a log it says nothing.
struct Progress {
  private let total: Int
  private let isShown: Bool

  /// Progress through so many inputs; a single one needs none.
  init(total: Int) {
    self.total = total
    isShown = total > 1 && isatty(STDERR_FILENO) == 1
  }

  /// Names the input that is read now, in place of the last.
  func begin(_ number: Int, _ name: String) { show("[\(number)/\(total)] \(name)") }

  /// Leaves the line empty for what is printed next.
  func clear() { show("") }

  private func show(_ line: String) {
    guard isShown else { return }
    let printable = line.filter { $0.isASCII ? !$0.isNewline && $0 >= " " : true }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(printable)".utf8))
  }
}
