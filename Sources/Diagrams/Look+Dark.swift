extension Look {
  /// The paper on a dark screen.
  static let darkPaper = "#16181B"

  /// The colours of paper with those of a dark screen: the same hues, dark where they were light.
  static let inTheDark: [(light: String, dark: String)] = [
    (ink, "#E9E7E2"), (quiet, "#B0AEA8"), (frame, "#4A4F55"), (clusterFill, "#1D2024"),
    (denied, "#FF9A66"), (reported, "#7CC4F0"), (possible, "#DCCB55"),
    ("#DDF0FB", "#12384D"), ("#56B4E9", "#4A9CCB"),
    ("#FCEBC8", "#4A3508"), ("#E69F00", "#C58A08"),
    ("#C4DDEF", "#0D3C5C"),
    ("#D3EFE6", "#0C4234"), ("#009E73", "#1FA57C"),
    ("#FBF7CF", "#45400F"), ("#B3A617", "#BDB135"),
    ("#F4F4F4", "#2B2E33"), ("#BDBDBD", "#6D7278"),
    ("#F6E3EC", "#4A2639"), ("#CC79A7", "#B96C97"),
    ("#F6F6F6", "#26292D"), ("#767676", "#A3A3A3"), ("#00694C", "#55C79D"),
    ("#FBE3D6", "#55240F"), ("#B23A00", "#FF9A66"), ("#8A5A00", "#E9B44C"),
  ]

  /// The colour of a dark screen for one of paper.
  static func dark(_ light: String) -> String {
    inTheDark.first { $0.light == light }?.dark ?? light
  }
}
