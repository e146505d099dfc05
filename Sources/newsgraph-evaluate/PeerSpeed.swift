import Foundation

/// How fast others are at the same work, by the scripts of `Training/`.
struct PeerSpeed {
  let setting: Setting
  /// UDPipe's model, made once.
  private let model = URL(filePath: ".build/udpipe-ewt.model")

  /// PyTorch with the same weights; nothing where the Python has none.
  func pytorch() throws -> Race.Speeds {
    let weights = URL(filePath: "Models/english.weights").path
    guard hasModule("torch") else { return [:] }
    let record = try record("speed", ["--weights", weights])
    return record["words_per_second"].map { ["PyTorch": $0] } ?? [:]
  }

  /// UDPipe 1 with gold tokens and from raw text; nothing where the Python has none.
  func udpipe() throws -> Race.Speeds {
    guard hasModule("ufal.udpipe") else { return [:] }
    let record = try record("udpipe_peer", ["--model", model.path])
    guard let gold = record["gold_tokens"], let raw = record["raw_text"] else { return [:] }
    return ["UDPipe": gold, "UDPipe raw": raw]
  }

  /// How UDPipe's model was made; nil where there is none.
  var udpipeRecipe: String? {
    try? String(contentsOf: model.appendingPathExtension("recipe"), encoding: .utf8)
      .trimmingCharacters(in: .newlines)
  }

  /// What a script prints on its last line: figures by name.
  private func record(_ script: String, _ arguments: [String]) throws -> [String: Double] {
    let output = try setting.training(script, arguments, python: setting.python)
    let line = output.split(separator: "\n").last ?? ""
    return try JSONDecoder().decode([String: Double].self, from: Data(line.utf8))
  }

  /// Whether the Python that was given has what a script needs.
  private func hasModule(_ name: String) -> Bool {
    (try? Setting.output(of: setting.python, ["-c", "import \(name)"])) != nil
  }
}
