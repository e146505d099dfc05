/// What the analysis must reach, in percent; floors rise with a better model, and sink only by a decision of their own.
enum AccuracyFloors {
  /// Treebanks: the file's digest, and floors of figures named as in ``CoNLLScores``, with gold tokens and from raw text.
  static let treebanks: [Treebank] = [
    Treebank(
      name: "en_ewt-dev",
      digest: "03377bf7af28c0ed56f3fa3ed91df4072a89cdb2abeedadbac5f8a33788c0355",
      goldTokens: [
        "UPOS": 97.16, "XPOS": 96.61, "FEATS": 96.58, "Lemmas": 97.10, "UAS": 92.42,
        "LAS+subtypes": 90.02,
      ],
      rawText: ["Tokens": 99.54, "Sentences": 85.44, "LAS+subtypes": 87.26]),
    Treebank(
      name: "en_gum-dev",
      digest: "4af24304eefa203cfdf14baa65f278613cd55e4a825643a76484adb1801cdecb",
      goldTokens: [
        "UPOS": 97.77, "XPOS": 97.65, "FEATS": 95.66, "Lemmas": 97.80, "UAS": 92.68,
        "LAS+subtypes": 90.54,
      ],
      rawText: ["Tokens": 99.93, "Sentences": 95.84, "LAS+subtypes": 90.05]),
  ]

  /// Names: a set of `Training/newsgraph_training/heldout.py`, the digest of what it prints, and the floor of the F1 over
  /// persons, organisations and places.
  static let names: [Names] = [
    Names(
      set: "uner",
      digest: "4bc5515ab6d9b229047560840d95ccb825876a248a4c791c643f34b7b67648f1", floor: 74.5),
    Names(
      set: "wikigold",
      digest: "d5d451321fc04db10511bc42cdb4fbb1b6efe696ea6a3c3d59048026016092d9", floor: 81.0),
    Names(
      set: "voa",
      digest: "7da35c3246d0dba63ac5ceb106d5d9c52625a1821b7040f0784b323f2b787a06", floor: 84.3),
    Names(
      set: "crossner-politics",
      digest: "ae26276ae553a41b5bc8ac3940b3ed993ca0888eb48b46f5d7906759acbd1644", floor: 82.7),
    Names(
      set: "gum",
      digest: "18d0c580c8c36f558051c13715ed8010427ee39bfd52df0c144a744d6b10fae2", floor: 83.0),
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
