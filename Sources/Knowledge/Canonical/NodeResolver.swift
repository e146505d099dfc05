import Extraction
import Language
import RDFModel

/// Finds the node of a phrase: that of its entity, or a new one scoped to the article.
struct NodeResolver {
  let document: Document
  let ontology: Ontology
  let article: IRI
  /// The namespace of names that the ontology does not know.
  let entityNamespace: String
  /// The entity of each word that heads one of its mentions.
  private let entityOfHead: [Int: Int]
  /// The nodes made so far, in the order in which they were asked for.
  private(set) var nodes: [Node] = []
  private var nodeOfEntity: [Int: Int] = [:]
  private var nodeOfHead: [Int: Int] = [:]
  private var taken: Set<String> = []

  init(document: Document, ontology: Ontology, article: IRI, entityNamespace: String) {
    self.document = document
    self.ontology = ontology
    self.article = article
    self.entityNamespace = entityNamespace
    var entityOfHead: [Int: Int] = [:]
    for (index, entity) in document.entities.enumerated() {
      for mention in entity.mentions
      where entityOfHead[mention.head] == nil && !document.isPredicate(mention) {
        entityOfHead[mention.head] = index
      }
    }
    // A phrase may be headed by any part of a flat name: *Jane* in *founder Jane Roe*.
    for (index, entity) in document.entities.enumerated() {
      for word in entity.mentions.filter({ $0.kind == .name }).flatMap(\.words)
      where entityOfHead[word] == nil && document.words[word].relation.matches("flat") {
        entityOfHead[word] = index
      }
    }
    self.entityOfHead = entityOfHead
  }

  /// The node of a phrase, by its head.
  mutating func node(of phrase: Phrase) -> Node {
    if let index = entityOfHead[phrase.head] { return node(ofEntity: index) }
    if let known = nodeOfHead[phrase.head] { return nodes[known] }
    var label =
      document.words[phrase.head].upos == .verb
      ? DescriptionLabel(document: document, clause: phrase)
      : DescriptionLabel(document: document, head: phrase.head)
    if let whole = whole(of: phrase.head) {
      label = label.of(
        node(ofEntity: whole.entity).label, insteadOf: document.words[whole.pronoun].form)
    }
    nodeOfHead[phrase.head] = nodes.count
    return append(described(by: label, mentions: [characters(phrase.words)]))
  }

  /// The pronoun and entity that a quantity is a part of: *many of **them***.
  private func whole(of quantity: Int) -> (pronoun: Int, entity: Int)? {
    guard [.num, .adj, .pron, .det].contains(document.words[quantity].upos) else { return nil }
    let pronoun = document.dependents(of: quantity, "nmod").first {
      ["them", "us", "whom"].contains(document.words[$0].form.lowercased())
    }
    guard let pronoun, let entity = entityOfHead[pronoun],
      document.entities[entity].mentions.contains(where: { $0.kind != .pronoun })
    else { return nil }
    return (pronoun, entity)
  }

  /// The node of a known thing that the article may only imply: *Germany* in *German Economics Ministry*.
  mutating func node(of thing: KnownThing) -> Node {
    if let index = document.entities.firstIndex(where: {
      $0.gazetteerKey == thing.iri.value
    }) {
      return node(ofEntity: index)
    }
    if let implied = nodes.first(where: { $0.iri == thing.iri }) { return implied }
    return append(known(thing, mentions: [], names: [], head: 0, types: thing.types))
  }

  /// The entity that a word heads a mention of.
  func entity(ofHead head: Int) -> Entity? {
    entityOfHead[head].map { document.entities[$0] }
  }

  /// How sure it is that the mention that a word heads speaks of its thing.
  func certainty(ofHead head: Int) -> Double {
    entity(ofHead: head)?.mentions.first { $0.head == head }?.certainty ?? 1
  }

  private mutating func node(ofEntity index: Int) -> Node {
    if let known = nodeOfEntity[index] { return nodes[known] }
    let entity = document.entities[index]
    nodeOfEntity[index] = nodes.count
    let mentions = entity.mentions.map { characters(Array($0.words)) }
    if let key = entity.gazetteerKey, let thing = ontology.things[key] {
      return append(
        known(
          thing, mentions: mentions, names: names(of: entity), head: entity.mentions[0].head,
          types: thing.types.isEmpty ? [type(of: entity)] : thing.types))
    }
    if let name = entity.name { return append(named(name, entity: entity, mentions: mentions)) }
    let label = DescriptionLabel(document: document, head: headOfBestDescription(of: entity))
    return append(described(by: label, mentions: mentions))
  }

  /// The first description that says more than its noun, else the first one, else the first pronoun.
  private func headOfBestDescription(of entity: Entity) -> Int {
    let heads = entity.mentions.filter { $0.kind == .nominal && !document.isPredicate($0) }
      .map(\.head)
    let narrowed = heads.first { head in
      !document.dependents(of: head, "amod", "compound", "nmod", "nummod").isEmpty
    }
    let pronoun = entity.mentions.first { document.words[$0.head].features["Poss"] != "Yes" }
    return narrowed ?? heads.first ?? pronoun?.head ?? entity.mentions[0].head
  }

  private mutating func append(_ node: Node) -> Node {
    nodes.append(node)
    return node
  }

  // MARK: Kinds of nodes

  private func known(
    _ thing: KnownThing, mentions: [Range<Int>], names: [String], head: Int,
    types: [IRI]
  ) -> Node {
    Node(
      iri: thing.iri, label: thing.label, shortLabel: thing.label,
      wordings: wordings(mentions), names: names, types: types, sameAs: thing.sameAs,
      isNamed: true,
      isPronoun: false, mentions: mentions, head: head)
  }

  private mutating func named(_ name: String, entity: Entity, mentions: [Range<Int>]) -> Node {
    let local = LocalName.upperCamelCase(name)
    let iri = unique(entityNamespace + (local.isEmpty ? "Unnamed" : local))
    return Node(
      iri: iri, label: name, shortLabel: name, wordings: wordings(mentions),
      names: names(of: entity),
      types: [type(of: entity)], sameAs: [], isNamed: true, isPronoun: false, mentions: mentions,
      head: entity.mentions[0].head)
  }

  private mutating func described(by label: DescriptionLabel, mentions: [Range<Int>]) -> Node {
    let local = LocalName.upperCamelCase(label.full)
    let iri = unique(article.value + "#" + (local.isEmpty ? "Thing" : local))
    let role = ontology.roles[label.lemma]
    return Node(
      iri: iri, label: label.full, shortLabel: label.head, wordings: wordings(mentions),
      names: [],
      types: [role?.type ?? Schema.term("Thing")], sameAs: [], isNamed: false,
      isPronoun: label.isPronoun, quantity: quantity(of: label), mentions: mentions,
      head: label.word)
  }

  /// The number that a description begins with: *over 200 politicians*, *$4.25 an hour*.
  private func quantity(of label: DescriptionLabel) -> Quantity? {
    document.dependents(of: label.word, "nummod").isEmpty ? nil : Quantity(label.full)
  }

  private func type(of entity: Entity) -> IRI {
    let described = entity.mentions.lazy.compactMap { mention in
      ontology.roles[document.words[mention.head].lemma.lowercased()]?.type
    }
    // What the article calls it says more than the recogniser, as long as the two agree.
    let specific = described.first { EntityType(ofClasses: [$0]) == entity.type }
    return specific ?? EntityType.schemaClass(of: entity.type)
  }

  /// An IRI that no other node of the graph has.
  private mutating func unique(_ value: String) -> IRI {
    var candidate = value
    var number = 2
    // A name that the gazetteer refused (a person called *Jordan*) is not the known thing of that name.
    while ontology.things[candidate] != nil || !taken.insert(candidate).inserted {
      candidate = "\(value)-\(number)"
      number += 1
    }
    return IRI(unchecked: candidate)
  }

  private func characters(_ words: [Int]) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return document.words[first].range.lowerBound..<document.words[last].range.upperBound
  }

  private func names(of entity: Entity) -> [String] {
    wordings(entity.mentions.filter { $0.kind == .name }.map { characters(Array($0.words)) })
  }

  private func wordings(_ mentions: [Range<Int>]) -> [String] {
    var seen: Set<String> = []
    return mentions.map { document.text[$0] }.filter { seen.insert($0).inserted }
  }
}

extension Document {
  /// Whether a description is what a sentence says that something is: *the theme is water*.
  ///
  /// It is the subject over again, but it is told as a statement, which needs a node of its own.
  fileprivate func isPredicate(_ mention: Mention) -> Bool {
    mention.kind == .nominal && !dependents(of: mention.head, "cop").isEmpty
  }
}
