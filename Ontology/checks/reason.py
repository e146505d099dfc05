"""Checks newsgraph.ttl against OWL 2: DL's restrictions, and a reasoner's contradictions.

    python reason.py [FOLDER] [GRAPH.rdf ...]

Needs rdflib and owlrl. Checks that every term that the vocabulary uses is declared as one kind of thing (OWL 2 Structural
Specification, 5.8), that only properties of the right kind are used, and that the OWL 2 RL rules derive no contradiction from the
vocabulary together with each of the graphs. Prints one line per finding and ends with 1 if there is any.
"""

import pathlib
import sys

import owlrl
from rdflib import OWL, RDF, RDFS, Graph, Literal, URIRef

KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, RDFS.Datatype, OWL.NamedIndividual)
BUILT_IN = (str(OWL), str(RDF), str(RDFS), "http://www.w3.org/2001/XMLSchema#")
OWN = "https://newsgraph.dev/ontology#"
ERROR = URIRef("http://www.daml.org/2002/03/agents/agent-ont#error")


def typing(graph):
    """What is wrong with how terms are declared and used."""
    kinds = {}
    for kind in KINDS:
        for term in graph.subjects(RDF.type, kind):
            kinds.setdefault(term, set()).add(kind)
    properties = {OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}
    for term, own in sorted(kinds.items()):
        if len(own & properties) > 1 or {OWL.Class, RDFS.Datatype} <= own:
            yield f"{term} is several kinds of thing: {', '.join(sorted(own))}"
    for subject, predicate, value in graph:
        if str(predicate).startswith(BUILT_IN):
            continue
        own = kinds.get(predicate, set())
        if not own & properties:
            yield f"{predicate} is used but not declared"
        elif OWL.DatatypeProperty in own and not isinstance(value, Literal):
            yield f"{predicate} of {subject} has a thing as its value, but is a datatype property"
        elif OWL.ObjectProperty in own and isinstance(value, Literal):
            yield f"{predicate} of {subject} has a literal as its value, but is an object property"
    for predicate, wanted in ((RDFS.domain, OWL.Class), (RDFS.range, None), (RDFS.subClassOf, OWL.Class)):
        for subject, value in graph.subject_objects(predicate):
            isLiteralRange = predicate == RDFS.range and OWL.DatatypeProperty in kinds.get(subject, set())
            if isLiteralRange or not str(value).startswith(OWN):
                continue
            if wanted and wanted not in kinds.get(value, set()):
                yield f"{value}, used as a class by {subject}, is none"


def different(graph):
    """The pairs that are said to be different."""
    yield from graph.subject_objects(OWL.differentFrom)
    for group in graph.subjects(RDF.type, OWL.AllDifferent):
        members = [m for head in graph.objects(group, OWL.distinctMembers) for m in graph.items(head)]
        yield from ((one, other) for one in members for other in members if one != other)


def contradictions(vocabulary, path):
    """What the OWL 2 RL rules find wrong with the vocabulary and a graph together."""
    graph = Graph() + vocabulary
    if path:
        graph.parse(path, format="xml")
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics).expand(graph)
    for _, message in graph.subject_objects(ERROR):
        yield f"{path or 'the vocabulary alone'}: {message}"
    # owlrl looks at AllDifferent before equalities are derived (rules eq-diff1 to 3).
    for one, other in different(graph):
        if (one, OWL.sameAs, other) in graph:
            yield f"{path or 'the vocabulary alone'}: {one} and {other} are the same and different"
    for subject in graph.subjects(RDF.type, OWL.Nothing):
        yield f"{path or 'the vocabulary alone'}: {subject} cannot exist"


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    vocabulary = Graph().parse(folder / "newsgraph.ttl", format="turtle")
    findings = sorted(set(typing(vocabulary)))
    for path in [None, *sys.argv[2:]]:
        findings += sorted(set(contradictions(vocabulary, path)))
    for finding in findings:
        print(finding)
    if not findings:
        print(f"{len(vocabulary)} triples, no contradiction")
    return bool(findings)


if __name__ == "__main__":
    sys.exit(main())
