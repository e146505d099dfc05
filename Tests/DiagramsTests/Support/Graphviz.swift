import Foundation

/// Runs the real `dot` for the tests.
enum Graphviz {
  /// Whether it is on this machine; the tests that need it say that they are skipped.
  static let isInstalled: Bool = {
    let isThere = (try? run(["-V"], input: "").status) == 0
    if !isThere { print("SKIPPED: no 'dot' on this machine; install graphviz") }
    return isThere
  }()

  /// What it answers to a source.
  static func run(
    _ arguments: [String], input: String
  ) throws -> (status: Int32, output: Data, messages: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, messages) = (folder.appending(path: "in.dot"), folder.appending(path: "messages"))
    try Data(input.utf8).write(to: source)
    try Data().write(to: messages)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["dot"] + arguments + [source.path]
    process.standardError = try FileHandle(forWritingTo: messages)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let said = try String(decoding: Data(contentsOf: messages), as: UTF8.self)
    return (process.terminationStatus, output, said)
  }

  /// The drawing as JSON: every object with the texts that are drawn for it.
  static func drawing(of dot: String) throws -> Drawing {
    let result = try run(["-Tjson"], input: dot)
    return try JSONDecoder().decode(Drawing.self, from: result.output)
  }
}

/// What Graphviz draws.
struct Drawing: Decodable {
  struct Item: Decodable {
    struct Operation: Decodable {
      var op: String
      var text: String?
    }

    var name: String?
    var tooltip: String?
    var ldraw: [Operation]?

    enum CodingKeys: String, CodingKey {
      case name, tooltip
      case ldraw = "_ldraw_"
    }

    /// The lines that are drawn as its label.
    var lines: [String] { (ldraw ?? []).compactMap(\.text) }
  }

  var ldraw: [Item.Operation]?
  var objects: [Item]?
  var edges: [Item]?

  enum CodingKeys: String, CodingKey {
    case objects, edges
    case ldraw = "_ldraw_"
  }
}
