import Foundation
import Testing

@testable import Diagrams

@Suite struct LookTests {
  private static let kinds = Diagram.Node.Kind.allCases

  @Test(arguments: kinds)
  func `words on nodes keep a contrast of 7 to 1 on paper and in the dark`(
    kind: Diagram.Node.Kind
  ) {
    let fill = Look.node(kind).fill
    #expect(Self.contrast(fill, Look.ink) >= 7)
    #expect(Self.contrast(Look.dark(fill), Look.dark(Look.ink)) >= 7)
  }

  @Test(arguments: [Look.ink, Look.quiet, Look.denied, Look.reported, Look.possible])
  func `words on paper keep a contrast of 4_5 to 1, in the dark as well`(color: String) {
    #expect(Self.contrast(color, "#FFFFFF") >= 4.5)
    #expect(Self.contrast(Look.dark(color), Look.darkPaper) >= 4.5)
  }

  @Test func `every colour is another one in the dark`() {
    let colors = Self.kinds.flatMap { [Look.node($0).fill, Look.node($0).line] }
    for color in colors + [Look.frame, Look.clusterFill] { #expect(Look.dark(color) != color) }
  }

  /// The contrast of two colours by WCAG 2.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let number = Int(color.dropFirst(), radix: 16) ?? 0
    let parts = [number >> 16, number >> 8, number].map { Double($0 & 0xFF) / 255 }
    let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
