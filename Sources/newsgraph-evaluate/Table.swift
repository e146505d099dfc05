import Foundation

/// Figures in columns, for people.
struct Table {
  let title: String
  let columns: [String]
  private let nameWidth: Int

  /// A table; prints its title and the names of its columns.
  init(_ title: String, columns: [String], nameWidth: Int) {
    self.title = title
    self.columns = columns
    self.nameWidth = nameWidth
    print(title)
    print(Self.line(name: "", columns, columns, nameWidth))
  }

  /// Prints a row; a column without a figure stays empty.
  func row(_ name: String, _ figures: [Double?]) {
    print(Self.line(name: name, figures.map { $0.map(twoDecimals) ?? "" }, columns, nameWidth))
  }

  private static func line(
    name: String, _ cells: [String], _ columns: [String], _ nameWidth: Int
  ) -> String {
    let first = name.padding(toLength: nameWidth, withPad: " ", startingAt: 0)
    return zip(cells, columns).reduce("  " + first) { line, pair in
      let width = max(6, pair.1.count) + 1
      return line + String(repeating: " ", count: max(1, width - pair.0.count)) + pair.0
    }
  }
}

/// A number with two decimals.
func twoDecimals(_ value: Double) -> String { decimals(value, 2) }

/// A number with some decimals.
func decimals(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
