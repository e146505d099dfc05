extension Document {
  /// The document with arguments that precede a complementizer given to the verb above it.
  ///
  /// English lets nothing but *wh*-words stand before the complementizer of their clause. A parser that hangs *the paper* in *told
  /// the paper (FT) that it had won* on *won* has mistaken it; it is an object of *told*. (Huddleston and Pullum 2002, chapter 11.)
  public func respectingComplementizers() -> Document {
    var words = words
    for index in words.indices {
      guard let verb = words[index].head, let governor = verbAbove(index, argumentOf: verb) else {
        continue
      }
      words[index].head = governor
      words[index].relation = "obj"
    }
    return reparsed(words)
  }

  /// The verb that an argument belongs to by its place; nil where it stands in its own clause.
  private func verbAbove(_ argument: Int, argumentOf verb: Int) -> Int? {
    guard ["obj", "iobj"].contains(words[argument].relation.base),
      words[verb].relation.matches("ccomp"), let governor = words[verb].head,
      words[governor].upos == .verb, governor < argument,
      words[argument].features["PronType"] == nil,
      dependents(of: verb, "mark").contains(where: { argument < $0 }),
      dependents(of: governor, "obj", "iobj").isEmpty
    else { return nil }
    return governor
  }
}
