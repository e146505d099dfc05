import Extraction
import Knowledge
import Language
import RDFModel
import RDFSyntax
import TestSupport

/// A small ontology of an invented world, and graphs of hand-made trees read with it.
enum SmallWorld {
  static let turtle = """
    @prefix ent: <https://newsgraph.dev/entity/> .
    @prefix rel: <https://newsgraph.dev/relation/> .
    @prefix event: <https://newsgraph.dev/event/> .
    @prefix role: <https://newsgraph.dev/role/> .
    @prefix ng: <https://newsgraph.dev/ontology#> .
    @prefix schema: <http://schema.org/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix owl: <http://www.w3.org/2002/07/owl#> .

    ent:Ruritania a schema:Country ; skos:prefLabel "Ruritania"@en ; skos:altLabel "R.K."@en ;
      ng:demonym "Ruritanian"@en ; owl:sameAs <http://www.wikidata.org/entity/Q0> .
    ent:Strelsau a schema:City ; skos:prefLabel "Strelsau"@en ; ng:capitalOf ent:Ruritania .
    role:agency a ng:OrganNoun ; skos:prefLabel "agency"@en ; ng:roleClass schema:GovernmentOrganization ;
      ng:actsForPossessor true .
    role:founder a ng:RoleNoun ; skos:prefLabel "founder"@en ; ng:roleClass schema:Person ;
      ng:relation rel:isFounderOf .
    rel:arrest a ng:Relation ; ng:verb "arrest"@en ; ng:eventType event:Coerce ;
      ng:agentive true .
    """

  static let ontology = parsed(turtle)

  /// The same world with verbs of saying.
  static let speaking = parsed(
    turtle + """

      rel:say a ng:Relation ; ng:verb "say"@en ; ng:eventType event:Say ; ng:speechVerb true .
      rel:tell a ng:Relation ; ng:verb "tell"@en ; ng:eventType event:Say ; ng:speechVerb true .
      """)

  private static func parsed(_ turtle: String) -> Ontology {
    guard let dataset = try? Dataset(parsing: Array(turtle.utf8), as: .turtle) else {
      fatalError("the small world's Turtle does not parse")
    }
    return Ontology(dataset)
  }

  static let article = IRI(unchecked: "https://example.org/story")

  /// The graph of sentences in tree notation.
  ///
  /// - Parameters:
  ///   - features: The morphological features of words, by their form.
  ///   - least: How sure a statement must be.
  static func graph(
    _ notation: String, naming names: [String: EntityType] = [:], published: String? = nil,
    features: [String: String] = [:], with ontology: Ontology = SmallWorld.ontology,
    least: Double = Canonicalizer.usualConfidence
  ) -> KnowledgeGraph {
    let tree = TreeNotation.document(notation, naming: names)
    var words = tree.words
    for index in words.indices {
      if let own = features[words[index].form] { words[index].features = Features(own) }
    }
    let document = CoreferenceResolver(gazetteer: ontology.gazetteer, nouns: ontology.nouns)
      .resolve(
        Document(text: tree.text, words: words, sentences: tree.sentences, names: tree.names))
    return Canonicalizer(ontology: ontology, leastConfidence: least).graph(
      of: document, propositions: Extractor().propositions(in: document),
      article: ArticleDescription(
        iri: article, headline: "Story", published: published, language: "en"))
  }
}

extension KnowledgeGraph {
  /// The statements in short, with what keeps them from being asserted.
  var summary: [String] {
    statements.map { statement in
      var notes: [String] = []
      if statement.polarity == .negative { notes.append("not") }
      if statement.factuality != .certain { notes.append(statement.factuality.rawValue) }
      notes += statement.sources.map { "says \($0.label)" }
      if !statement.derivedFrom.isEmpty { notes.append("derived") }
      let line =
        [headline(statement)] + (notes.isEmpty ? [] : ["[\(notes.joined(separator: ", "))]"])
      return line.joined(separator: " ")
    }
  }
}
