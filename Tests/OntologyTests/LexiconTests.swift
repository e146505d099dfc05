import RDFModel
import Testing

/// The verbs and nouns of `relations.ttl` and `roles.ttl`.
@Suite struct LexiconTests {
  let ontology: ShippedOntology

  init() throws { ontology = try ShippedOntology.shared.get() }

  @Test func `a verb's relation is the verb in lower camel case`() {
    let misnamed = ontology.subjects(in: ShippedOntology.relation).filter { relation in
      ontology.texts(relation, ShippedOntology.ng("verb")).contains {
        relation.value != ShippedOntology.relation + lowerCamelCase($0)
      }
    }
    #expect(misnamed == [])
  }

  @Test func `no verb both happened and did not`() {
    let both = ontology.subjects(in: ShippedOntology.relation).filter {
      flag("implicativePositive", of: $0) && flag("implicativeNegative", of: $0)
    }
    #expect(both == [])
  }

  @Test(arguments: [
    ("warn", "Threaten", ["speechVerb", "agentive"]), ("deny", "Deny", ["speechVerb"]),
    ("arrest", "Arrest", ["agentive"]), ("confirm", "Confirm", ["speechVerb", "factive"]),
    ("refuse", "Reject", ["implicativeNegative"]), ("meetWith", "Meet", []),
  ])
  func `a verb of news has its event type and flags`(
    name: String, event: String, flags: [String]
  ) throws {
    let relation = IRI(unchecked: ShippedOntology.relation + name)
    let type = IRI(unchecked: "https://newsgraph.dev/event/" + event)
    #expect(ontology.values(relation, ShippedOntology.ng("eventType")) == [.iri(type)])
    #expect(flags.filter { !flag($0, of: relation) } == [])
  }

  @Test func `a role noun has a relation, an organ noun acts for its possessor`() {
    let nouns = ontology.subjects(in: ShippedOntology.role)
    let roles = nouns.filter { isA("RoleNoun", $0) }
    let organs = nouns.filter { isA("OrganNoun", $0) }
    #expect(roles.count >= 250)
    #expect(organs.count >= 50)
    #expect(roles.filter { ontology.values($0, ShippedOntology.ng("relation")).count != 1 } == [])
    #expect(organs.filter { !flag("actsForPossessor", of: $0) } == [])
  }

  @Test func `a court acts for no state`() {
    let courts = ontology.subjects(in: ShippedOntology.role).filter { noun in
      ontology.texts(noun, SKOS.prefLabel).contains { $0 == "court" || $0.hasSuffix(" court") }
    }
    #expect(courts.count >= 5)
    #expect(courts.filter { flag("actsForPossessor", of: $0) } == [])
  }

  @Test func `every noun has one class`() {
    let odd = ontology.subjects(in: ShippedOntology.role).filter {
      ontology.values($0, ShippedOntology.ng("roleClass")).count != 1
    }
    #expect(odd == [])
  }

  private func flag(_ name: String, of subject: IRI) -> Bool {
    ontology.texts(subject, ShippedOntology.ng(name)) == ["true"]
  }

  private func isA(_ name: String, _ subject: IRI) -> Bool {
    ontology.values(subject, RDF.type).contains(.iri(ShippedOntology.ng(name)))
  }

  private func lowerCamelCase(_ verb: String) -> String {
    let words = verb.split { $0 == " " || $0 == "-" }
    let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return (words.prefix(1).map(String.init) + rest).joined()
  }
}
