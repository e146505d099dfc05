/// What the analysis must reach, in percent; floors rise with a better model, and sink only by a decision of their own.
enum AccuracyFloors {
  /// Treebanks: the file's digest, and floors of figures named as in ``CoNLLScores``, with gold tokens and from raw text.
  static let treebanks: [Treebank] = [
    Treebank(
      name: "en_ewt-dev",
      digest: "03377bf7af28c0ed56f3fa3ed91df4072a89cdb2abeedadbac5f8a33788c0355",
      goldTokens: [
        "UPOS": 97.25, "XPOS": 96.75, "FEATS": 96.70, "Lemmas": 97.85, "UAS": 92.60,
        "LAS+subtypes": 90.35,
      ],
      rawText: ["Tokens": 99.5, "Sentences": 88.65, "LAS+subtypes": 88.20]),
    Treebank(
      name: "en_gum-dev",
      digest: "4af24304eefa203cfdf14baa65f278613cd55e4a825643a76484adb1801cdecb",
      goldTokens: [
        "UPOS": 98.05, "XPOS": 97.85, "FEATS": 95.95, "Lemmas": 98.75, "UAS": 93.00,
        "LAS+subtypes": 90.95,
      ],
      rawText: ["Tokens": 99.9, "Sentences": 96.30, "LAS+subtypes": 90.45]),
  ]

  /// Names: a set of `Training/newsgraph_training/heldout.py`, the digest of what it prints, and the floor of the F1 over
  /// persons, organisations and places.
  static let names: [Names] = [
    Names(
      set: "uner",
      digest: "cd8ff968b9bdd41ae11c165fb69623e12aee411675f538abcdeb69e4e1b3f419", floor: 81.8),
    Names(
      set: "wikigold",
      digest: "d5d451321fc04db10511bc42cdb4fbb1b6efe696ea6a3c3d59048026016092d9", floor: 85.0),
    Names(
      set: "voa",
      digest: "7da35c3246d0dba63ac5ceb106d5d9c52625a1821b7040f0784b323f2b787a06", floor: 85.1),
    Names(
      set: "crossner-politics",
      digest: "ae26276ae553a41b5bc8ac3940b3ed993ca0888eb48b46f5d7906759acbd1644", floor: 86.4),
    Names(
      set: "gum",
      digest: "18d0c580c8c36f558051c13715ed8010427ee39bfd52df0c144a744d6b10fae2", floor: 82.6),
  ]

  struct Treebank {
    let name: String
    let digest: String
    let goldTokens: [String: Double]
    let rawText: [String: Double]
  }

  struct Names {
    let set: String
    let digest: String
    let floor: Double
  }
}
