import Extraction
import Language
import RDFModel

/// What an organ does its state has done: *Poland's Internal Security Agency arrested …* gives *Poland arrested …*.
///
/// An organ is known as one to the ontology (`ng:actsFor`), or is called by a noun for organs (`ng:OrganNoun`: agency, ministry,
/// embassy) beside the name or the adjective of a state.
struct ActsForState {
  let document: Document
  let ontology: Ontology
  /// The first entity that each word heads a mention of, as an index.
  private let entityOfHead: [Int: Int]

  init(document: Document, ontology: Ontology) {
    self.document = document
    self.ontology = ontology
    entityOfHead = Dictionary(
      document.entities.enumerated().flatMap { index, entity in
        entity.mentions.map { ($0.head, index) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The known state that a node acts for.
  func state(actingThrough organ: IRI, nodes: [Node]) -> KnownThing? {
    if let thing = ontology.things[organ.value] {
      return thing.actsFor.flatMap { ontology.things[$0.value] }
    }
    guard let node = nodes.first(where: { $0.iri == organ }),
      let entity = entityOfHead[node.head]
    else { return nil }
    return document.entities[entity].mentions.lazy.compactMap(state(possessing:)).first
  }

  /// The statement that the state did it; nil where the organ's statement is none of fact or no act.
  func statement(
    _ statement: Statement, by state: KnownThing, in article: IRI, nodes: inout NodeResolver
  ) -> Statement? {
    // What an organ says or finds it says for itself; what it does as an actor, its state does.
    guard statement.isAsserted, statement.kind == .verbal, statement.object != .none,
      statement.eventType != nil, ontology.relations[statement.relationLabel]?.isSpeech != true
    else { return nil }
    let node = nodes.node(of: state)
    guard statement.object != .node(node.iri), !isOwnOrgan(statement.object, nodes: nodes.nodes)
    else { return nil }
    var derived = statement
    derived.subject = node.iri
    derived.derivedFrom = [statement.iri]
    derived.iri = Statement.identifier(
      in: article, subject: node.iri, relation: statement.relation, object: statement.object,
      qualifiers: statement.qualifiers, polarity: statement.polarity,
      factuality: statement.factuality, isFuture: false, sources: statement.sources)
    return derived
  }

  /// Whether an object is an organ that no other state is named with: *the court ordered **the government** to pay*.
  private func isOwnOrgan(_ object: Statement.Object, nodes: [Node]) -> Bool {
    guard case .node(let iri) = object, let node = nodes.first(where: { $0.iri == iri }),
      !node.isNamed
    else { return false }
    let lemma = document.words[node.head].lemma.lowercased()
    return ontology.roles[lemma]?.actsForPossessor == true
      && state(actingThrough: iri, nodes: nodes) == nil
  }

  /// The state that a noun for organs belongs to: possessor, adjective, compound or *of*; *the embassy in Germany* is not Germany's.
  private func state(possessing mention: Mention) -> KnownThing? {
    guard mention.kind != .pronoun, isOrgan(mention), !isFormer(mention.head) else {
      return nil
    }
    let owners = document.dependents(of: mention.head, "nmod:poss", "compound", "amod")
    let behind = document.dependents(of: mention.head, "nmod").filter { attribute in
      document.dependents(of: attribute, "case").contains { document.words[$0].lemma == "of" }
    }
    // The adjective inside a name hangs on the name's head too, or on another part of it: *German Federal Economics Ministry*.
    let parts = mention.kind == .name ? mention.words.filter { $0 < mention.head } : []
    return (owners + behind + parts).sorted().lazy.compactMap(knownState).first
  }

  /// Whether a mention calls its thing an organ: by its head (*embassy* in *embassy driver* makes the driver none), or by any
  /// word of a name (*Police Security Service*).
  private func isOrgan(_ mention: Mention) -> Bool {
    let telling = mention.kind == .name ? Array(mention.words) : [mention.head]
    return telling.contains { word in
      ontology.roles[document.words[word].lemma.lowercased()]?.actsForPossessor == true
    }
  }

  private func isFormer(_ head: Int) -> Bool {
    document.dependents(of: head, "amod").contains {
      ["former", "alleged", "defunct", "fake", "ex"].contains(document.words[$0].lemma.lowercased())
    }
  }

  private func knownState(_ word: Int) -> KnownThing? {
    let form = document.words[word].form
    let key =
      entityOfHead[word].flatMap { document.entities[$0].gazetteerKey }
      ?? (ontology.gazetteer.entry(ofDemonym: form)
      ?? ontology.gazetteer.entry(named: form, type: .location))?.key
    return key.flatMap { ontology.things[$0] }.flatMap { $0.isState ? $0 : nil }
  }
}
