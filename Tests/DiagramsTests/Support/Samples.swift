import Diagrams

extension Diagram {
  /// A small picture with one of everything.
  static let small = Diagram(
    title: "USA warns Germany", subtitle: "12 March 2019 · example.org",
    note: "5 of 9 statements",
    nodes: [
      Node(id: "USA", label: "USA", kind: .state, salience: 1),
      Node(id: "Germany", label: "Germany", kind: .state, salience: 0.5),
      Node(id: "Huawei", label: "Huawei", kind: .organization, link: "https://example.org/Huawei"),
      Node(id: "claims", label: "claims", kind: .claim),
      Node(id: "Ren", label: "Ren Zhengfei", kind: .person, tooltip: "founder of Huawei"),
      Node(id: "doors", label: "back doors in its 5G products"),
      Node(id: "move", label: "the same move", kind: .event),
      Node(id: "Italy", label: "Italy", kind: .state),
    ],
    edges: [
      Edge(from: "USA", to: "Germany", label: "warns", count: 3, tooltip: "U.S. warns Germany"),
      Edge(from: "Huawei", to: "claims", label: "denies"),
      Edge(from: "Ren", to: "Huawei", label: "is founder of"),
      Edge(from: "Ren", to: "statement", label: "insists"),
      Edge(
        from: "Huawei", to: "doors", label: "will install", certainty: .reported, isNegated: true),
      Edge(from: "Italy", to: "move", label: "considering", certainty: .possible),
    ],
    clusters: [Cluster(id: "statement", label: "according to Ren Zhengfei", nodes: ["doors"])])

  /// A picture of one label at a node, at an edge to another, and at a frame.
  static func with(label: String) -> Diagram {
    Diagram(
      title: label, subtitle: label,
      nodes: [Node(id: label, label: label), Node(id: label + "'", label: "b")],
      edges: [Edge(from: label, to: label + "'", label: label)],
      clusters: [Cluster(id: label + "''", label: label, nodes: [label])])
  }

  /// Labels that have broken other programs' files.
  static let hostileLabels = [
    #"He said "no""#, #"back\slash"#, #"ends in a backslash \"#, #"\N \G \E \T \L \H \l \r \n"#,
    #"\\"#, "line\nbreak", "tab\tand\r\nreturn", "<b>bold</b>", "<<TABLE></TABLE>>", "AT&amp;T",
    "AT&T", "&#65;&lt;", "R&D;", "{a|b}", "[x]", "a -> b; c", "// comment", "/* comment */",
    "#line",
    "مرحبا بالعالم", "שלום \"עולם\"", "🇩🇪 👩‍👩‍👧 ❤️", "漢字かな交じり文", "e\u{301}", "null\u{0}byte",
    "bell\u{7}", "\u{FFFE}", "graph", "node", "strict", "1e5", "-.5", "a:b:c", "ü", "%20 %", "'",
    "`$(x)`",
    "--", "-->", " ", "", "]]>", "\u{202E}evil", "x\u{2028}y",
  ]
}
