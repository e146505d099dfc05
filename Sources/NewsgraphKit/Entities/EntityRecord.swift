public import Knowledge
public import Language
import RDFModel

/// One entity of an article as `newsgraph entities` prints it: what it is, where it is mentioned, and why.
public struct EntityRecord: Codable, Sendable, Equatable {
  /// A place where the article speaks of the entity.
  public struct Mention: Codable, Sendable, Equatable {
    var text: String
    /// Code points of the clean text, `[begin, end]`.
    var span: [Int]
    /// A name, a description or a pronoun.
    var kind: String
    /// What made it a mention of this entity.
    var reason: String
  }

  /// An entity with a similar name that is another one.
  public struct Separation: Codable, Sendable, Equatable {
    var label: String
    var iri: String?
    var reason: String
  }

  /// The node in the graph; absent for what no statement speaks of.
  var iri: String?
  var label: String
  /// The local names of schema.org's classes, whole IRIs of others.
  var types: [String]
  var sameAs: [String]?
  var mentions: [Mention]
  var keptApart: [Separation]?

  /// The record for people, a line a mention.
  public func text() -> String {
    let head =
      "\(label)  (\(types.joined(separator: ", ")))  \(iri.map { "<\($0)>" } ?? "in no statement")"
    let same = (sameAs ?? []).map { "  the same as <\($0)>" }
    let width = min(40, mentions.map(\.text.count).max() ?? 0)
    let places = mentions.map { mention in
      let padding = String(repeating: " ", count: max(0, width - mention.text.count))
      let place = "\(mention.span[0])\u{2013}\(mention.span[1])"
      return "  \(mention.text)\(padding)  \(place)  \(mention.kind): \(mention.reason)"
    }
    let apart = (keptApart ?? []).map { "  is not \($0.label): \($0.reason)" }
    return ([head] + same + places + apart).joined(separator: "\n")
  }
}

extension KnowledgeGraph {
  /// The entities of the article that the graph was made from: all nodes of the graph, and whatever else has a name or is
  /// spoken of twice, by first mention.
  public func entityRecords(of document: Document) -> [EntityRecord] {
    let nodes = nodeByPlace
    let separations = NameSeparation.all(in: document)
    let listed = document.entities.indices.filter { index in
      let entity = document.entities[index]
      return entity.name != nil && entity.type != nil || entity.mentions.count > 1
        || document.places(of: entity).contains { nodes[$0] != nil }
    }
    let found = listed.map { index in
      let entity = document.entities[index]
      let node = document.places(of: entity).lazy.compactMap { nodes[$0] }.first
      let apart = separations.filter { $0.first == index || $0.second == index }.map {
        separation($0, from: index, in: document, nodes)
      }
      return EntityRecord(entity, node: node, apart: apart, in: document)
    }
    let known = Set(found.compactMap(\.iri))
    let others = self.nodes.filter { !known.contains($0.iri.value) }.map(EntityRecord.init)
    return (found + others).enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element)
  }

  /// The node of each stretch of the text that mentions one.
  private var nodeByPlace: [Range<Int>: Node] {
    nodes.reduce(into: [:]) { places, node in
      for mention in node.mentions where places[mention] == nil { places[mention] = node }
    }
  }

  private func separation(
    _ separation: NameSeparation, from index: Int, in document: Document,
    _ nodes: [Range<Int>: Node]
  ) -> EntityRecord.Separation {
    let other = separation.first == index ? separation.second : separation.first
    let entity = document.entities[other]
    let node = document.places(of: entity).lazy.compactMap { nodes[$0] }.first
    return EntityRecord.Separation(
      label: node?.label ?? entity.label(in: document), iri: node?.iri.value,
      reason: separation.reason)
  }
}

extension EntityRecord {
  fileprivate init(_ entity: Entity, node: Node?, apart: [Separation], in document: Document) {
    let places = document.places(of: entity)
    self.init(
      iri: node?.iri.value, label: node?.label ?? entity.label(in: document),
      types: Self.names(of: node?.types ?? [EntityType.schemaClass(of: entity.type)]),
      sameAs: node.flatMap { $0.sameAs.isEmpty ? nil : $0.sameAs.map(\.value) },
      mentions: zip(entity.mentions, places).map { mention, place in
        Mention(
          text: document.text(of: mention), span: [place.lowerBound, place.upperBound],
          kind: mention.kind.rawValue, reason: mention.reason)
      },
      keptApart: apart.isEmpty ? nil : apart)
  }

  /// A node that coreference knows nothing of, such as a described event or an implied state.
  fileprivate init(_ node: Node) {
    self.init(
      iri: node.iri.value, label: node.label, types: Self.names(of: node.types),
      sameAs: node.sameAs.isEmpty ? nil : node.sameAs.map(\.value),
      mentions: zip(node.wordings, node.mentions).map { wording, place in
        Mention(
          text: wording, span: [place.lowerBound, place.upperBound], kind: "nominal",
          reason: "description")
      })
  }

  /// Where the first mention begins; what is only implied comes last.
  fileprivate var place: Int { mentions.first?.span[0] ?? .max }

  private static func names(of types: [IRI]) -> [String] {
    types.map {
      $0.value.hasPrefix(Schema.namespace)
        ? String($0.value.dropFirst(Schema.namespace.count)) : $0.value
    }
  }
}

extension Document {
  /// The code points of an entity's mentions.
  fileprivate func places(of entity: Entity) -> [Range<Int>] {
    entity.mentions.map { characters(of: $0.words) }
  }
}

extension Entity {
  fileprivate func label(in document: Document) -> String {
    name ?? mentions.first.map { document.text(of: $0) } ?? ""
  }
}
