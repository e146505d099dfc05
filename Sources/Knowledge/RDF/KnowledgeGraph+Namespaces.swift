public import RDFModel

extension KnowledgeGraph {
  /// The prefixes of the vocabularies, entities and relations that graphs use.
  public var namespaces: Namespaces {
    var namespaces = Namespaces.wellKnown
    namespaces.bind("ng", to: NG.namespace)
    namespaces.bind("ent", to: NG.entity)
    namespaces.bind("rel", to: NG.relation)
    namespaces.bind("event", to: NG.event)
    namespaces.bind("wd", to: "http://www.wikidata.org/entity/")
    return namespaces
  }
}
