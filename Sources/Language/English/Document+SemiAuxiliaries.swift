extension Document {
  /// The document with adjectives that a parser took for auxiliaries read as predicates with an infinitive: *was **due** to fly*.
  ///
  /// (Quirk et al. 1985, 3.47: semi-auxiliaries; UD makes the infinitive an `xcomp` of the adjective.)
  public func readingSemiAuxiliaries() -> Document {
    var words = words
    for adjective in words.indices {
      guard words[adjective].upos == .adj,
        ["aux", "mark"].contains(words[adjective].relation.base),
        let verb = words[adjective].head, verb > adjective,
        let to = (dependents[verb] + dependents[adjective]).first(where: {
          $0 > adjective && $0 < verb && words[$0].form == "to"
        }),
        let copula = dependents(of: verb, "cop", "aux").first(where: {
          $0 < adjective && words[$0].lemma == "be"
        })
      else { continue }
      words[adjective].head = words[verb].head
      words[adjective].relation = words[verb].relation
      words[verb].head = adjective
      words[verb].relation = "xcomp"
      for dependent in dependents[verb] where dependent < adjective {
        words[dependent].head = adjective
      }
      words[copula].relation = "cop"
      words[to].head = verb
      words[to].relation = "mark"
    }
    return reparsed(words)
  }
}
