extension Document {
  /// The document with *than* phrases given to the comparative that they stand behind: *commanded **more than a battalion***.
  ///
  /// (Huddleston and Pullum 2002, chapter 13, 2: a comparative phrase is a complement of the comparative.)
  public func respectingComparatives() -> Document {
    var words = words
    for noun in words.indices {
      guard words[noun].relation.matches("obl"), let verb = words[noun].head,
        let than = dependents(of: noun, "case").first(where: { words[$0].form == "than" }),
        let comparative = dependents(of: verb, "obj").first(where: { $0 == than - 1 }),
        words[comparative].xpos.hasSuffix("R")
      else { continue }
      words[noun].head = comparative
      words[noun].relation = "nmod"
    }
    return reparsed(words)
  }
}
