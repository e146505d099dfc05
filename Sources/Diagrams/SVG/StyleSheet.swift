/// The rules that follow the reader's setting of light or dark.
enum StyleSheet {
  /// The rules of a picture.
  ///
  /// Graphviz writes colours as attributes, and a rule by such an attribute turns them dark.
  ///
  /// A rim in the colour of the paper keeps the words at an edge readable where another edge runs through them.
  static let picture = """
    .edge text { paint-order: stroke; stroke: #fff; stroke-linejoin: round; stroke-width: 3px }
    @media screen and (prefers-color-scheme: dark) {
      [fill="white"] { fill: \(Look.darkPaper) }
      .edge text { stroke: \(Look.darkPaper) }
    \(Look.inTheDark.map { "  " + rules(light: $0.light, dark: $0.dark) }.joined(separator: "\n"))
    }

    """

  /// The rules of the signs that stand for kinds of nodes.
  static let signs: String = {
    let kinds = Diagram.Node.Kind.allCases
    let light = kinds.map { sign($0, in: { $0 }) }
    let dark = kinds.map { "  " + sign($0, in: Look.dark) }
    return light.joined(separator: "\n") + "\n@media screen and (prefers-color-scheme: dark) {\n"
      + dark.joined(separator: "\n") + "\n}\n"
  }()

  private static func rules(light: String, dark: String) -> String {
    // Graphviz writes colours in lower case.
    let color = light.lowercased()
    return "[fill=\"\(color)\"] { fill: \(dark) } [stroke=\"\(color)\"] { stroke: \(dark) }"
  }

  private static func sign(_ kind: Diagram.Node.Kind, in light: (String) -> String) -> String {
    let look = Look.node(kind)
    return ".kind.\(kind.rawValue) { background: \(light(look.fill)); border-color: "
      + "\(light(look.line)) }"
  }
}
