import Extraction
import Language
import RDFModel

/// A relation with its IRI and its name for people.
struct RelationName {
  var iri: IRI
  var label: String
  var eventType: IRI?
  /// Whether it reports speech.
  var isSpeech = false
}

/// Names relations: a verb's lemma with its particle and preposition, or what a relational noun makes of its thing.
///
/// `rel:warn`, `rel:meetWith`, `rel:isFounderOf`; a passive without its agent is `rel:isAccusedOf`.
struct RelationNamer {
  let document: Document
  let ontology: Ontology

  /// The relation of a predicate.
  ///
  /// - Parameter isActive: Whether the subject is the agent; a passive that was turned round is active.
  func name(of predicate: Predicate, isActive: Bool) -> RelationName {
    switch predicate.kind {
    case .verbal where isActive || !predicate.isPassive: verbal(predicate)
    case .verbal: passive(predicate)
    case .copular: copular(predicate)
    case .nominal: nominal(predicate)
    }
  }

  private func verbal(_ predicate: Predicate) -> RelationName {
    let words = [predicate.lemma, predicate.particle, predicate.preposition].compactMap(\.self)
    let label = words.joined(separator: " ").lowercased()
    let known = ontology.relations[label] ?? ontology.relations[predicate.lemma.lowercased()]
    return RelationName(
      iri: ontology.relations[label]?.iri ?? minted(words), label: label,
      eventType: known?.eventType, isSpeech: known?.isSpeech == true)
  }

  private func passive(_ predicate: Predicate) -> RelationName {
    let head = document.words[predicate.head]
    // *The detention of …* has no participle to name the relation by.
    let wording = head.upos == .noun ? "subject of \(head.lemma)" : head.form
    let words = ["is", wording.lowercased(), predicate.particle, predicate.preposition]
      .compactMap(\.self)
    return RelationName(
      iri: minted(words), label: words.joined(separator: " "),
      eventType: ontology.relations[predicate.lemma.lowercased()]?.eventType)
  }

  private func copular(_ predicate: Predicate) -> RelationName {
    let lemma = predicate.lemma.lowercased() == "be" ? "is" : predicate.lemma
    let words = [lemma, predicate.preposition].compactMap(\.self)
    return RelationName(iri: minted(words), label: words.joined(separator: " ").lowercased())
  }

  private func nominal(_ predicate: Predicate) -> RelationName {
    let noun = predicate.lemma.lowercased()
    guard noun != "be", noun != "is", !noun.isEmpty else {
      return RelationName(iri: minted(["is"]), label: "is")
    }
    // Possession, which the text states without a word: *Poland's agency*.
    if noun == "belong" { return RelationName(iri: minted(["belong", "to"]), label: "belongs to") }
    let words = ["is", noun, predicate.preposition].compactMap(\.self)
    let known = predicate.preposition == "of" ? ontology.roles[noun]?.relation : nil
    return RelationName(iri: known ?? minted(words), label: words.joined(separator: " "))
  }

  private func minted(_ words: [String]) -> IRI {
    let name = LocalName.lowerCamelCase(words)
    return IRI(unchecked: NG.relation + (name.isEmpty ? "relatesTo" : name))
  }
}
