"""Checks the Turtle files of Ontology/ beyond their syntax.

    python check.py [FOLDER] [--country-codes country-codes.csv]

Needs rdflib; uses pyoxigraph and serdi as second and third parsers where they are installed. Prints
one line per finding and ends with 1 if there is any, else prints what it counted and ends with 0.
"""

import argparse
import collections
import csv
import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef

HERE = pathlib.Path(__file__).resolve().parent
NG = Namespace("https://newsgraph.dev/ontology#")
OURS = {
    "ent": "https://newsgraph.dev/entity/",
    "event": "https://newsgraph.dev/event/",
    "ng": "https://newsgraph.dev/ontology#",
    "rel": "https://newsgraph.dev/relation/",
    "role": "https://newsgraph.dev/role/",
}
# How the local names of each namespace look.
SHAPES = {
    "ent": r"[A-Z0-9][A-Za-z0-9]*",
    "event": r"[A-Z][A-Za-z]*",
    "ng": r"[A-Za-z][A-Za-z0-9]*",
    "rel": r"[a-z][A-Za-z]*",
    "role": r"[A-Za-z][A-Za-z0-9]*",
}
# Names that mean two entities on purpose: a reader must choose by the type that the context asks for.
SHARED_NAMES = {}
# Types of schema.org that the files may use; a typo would pass unseen otherwise.
SCHEMA_TYPES = set(
    "AdministrativeArea BodyOfWater City CollegeOrUniversity Continent Corporation Country "
    "CreativeWork EducationalOrganization Event GovernmentOrganization MedicalOrganization NGO "
    "NewsMediaOrganization Organization Person Place PoliticalParty Product SportsOrganization "
    "State Thing".split()
)
ENTITY_NAMES = (SKOS.prefLabel, SKOS.altLabel, NG.demonym)
PROPERTY_KINDS = {OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty}


class Report:
    """Collects findings; equal ones are printed once."""

    def __init__(self):
        self.findings = {}

    def add(self, place, text):
        self.findings[f"{place}: {text}"] = None


def short(term):
    """ent:Berlin for <https://newsgraph.dev/entity/Berlin>."""
    for prefix, namespace in OURS.items():
        if str(term).startswith(namespace):
            return f"{prefix}:{str(term)[len(namespace):]}"
    return str(term)


def is_ours(term):
    return isinstance(term, URIRef) and str(term).startswith(tuple(OURS.values()))


def parse(files, report):
    """All files as one graph, each read by every parser that is here."""
    union = Graph()
    for path in files:
        graph = Graph()
        try:
            graph.parse(path, format="turtle")
        except Exception as error:  # noqa: BLE001 - whatever the parser throws is the finding
            report.add(path.name, f"rdflib: {error}")
            continue
        compare_with_oxigraph(path, len(graph), report)
        compare_with_serd(path, len(graph), report)
        union += graph
    return union


def compare_with_oxigraph(path, count, report):
    try:
        import pyoxigraph
    except ImportError:
        return
    try:
        store = pyoxigraph.Store()
        store.load(path=str(path), format=pyoxigraph.RdfFormat.TURTLE)
    except SyntaxError as error:
        report.add(path.name, f"Oxigraph: {error}")
        return
    if len(store) != count:
        report.add(path.name, f"Oxigraph reads {len(store)} triples, rdflib {count}")


def compare_with_serd(path, count, report):
    if not shutil.which("serdi"):
        return
    run = subprocess.run(["serdi", "-o", "ntriples", str(path)], capture_output=True, text=True)
    lines = set(run.stdout.splitlines())
    if run.returncode or run.stderr:
        report.add(path.name, f"Serd: {run.stderr.strip()}")
    elif len(lines) != count:
        report.add(path.name, f"Serd reads {len(lines)} triples, rdflib {count}")


def check_texts(graph, report):
    """Texts have a language and no odd characters; numbers and booleans are what they say."""
    for subject, predicate, value in graph:
        if not isinstance(value, Literal):
            continue
        text = str(value)
        if text != text.strip() or re.search(r"\s\s|[^\S ]", text) or not text:
            report.add(short(subject), f"odd white space in {predicate.n3()} {text!r}")
        if value.datatype is not None and value.ill_typed:
            report.add(short(subject), f"{text!r} is no {value.datatype}")
        if predicate in ENTITY_NAMES and value.language != "en":
            report.add(short(subject), f"the name {text!r} has no language tag en")


def check_local_names(graph, report):
    for term in {t for triple in graph for t in triple if is_ours(t)}:
        prefix, _, local = short(term).partition(":")
        if prefix in SHAPES and not re.fullmatch(SHAPES[prefix], local):
            report.add(short(term), "the name is not in the camel case of its namespace")


def check_entity_names(graph, report):
    """An entity's IRI is one of its names, so that no other thing of an article is given that IRI."""
    for entity in {s for s in graph.subjects() if short(s).startswith("ent:")}:
        names = list(graph.objects(entity, SKOS.prefLabel)) + list(graph.objects(entity, SKOS.altLabel))
        local = short(entity).removeprefix("ent:")
        if names and local not in map(upper_camel_case, names):
            report.add(short(entity), f"is none of its names, as {upper_camel_case(names[0])} is")


def upper_camel_case(name):
    """KualaLumpur for "Kuala Lumpur", in ASCII."""
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    words = re.split(r"[^A-Za-z0-9]+", folded.replace("'", ""))
    return "".join(word[:1].upper() + word[1:] for word in words)


def check_references(graph, report):
    """Whatever of ours is pointed at is described somewhere, and has a type."""
    typed = set(graph.subjects(RDF.type, None))
    for subject, predicate, value in graph:
        for term in (predicate, value):
            if is_ours(term) and term not in typed:
                report.add(short(subject), f"{short(term)} is described nowhere")
    for subject in {s for s in graph.subjects() if is_ours(s)} - typed:
        report.add(short(subject), "has no type")
    for kind in set(graph.objects(None, RDF.type)) | set(graph.objects(None, NG.roleClass)):
        if str(kind).startswith("http://schema.org/"):
            if str(kind).removeprefix("http://schema.org/") not in SCHEMA_TYPES:
                report.add(str(kind), "is not among the schema.org types in use")


def check_labels(graph, report):
    """One preferred label each; relations and terms have rdfs:label, terms a comment."""
    for subject in {s for s in graph.subjects(RDF.type, None) if is_ours(s)}:
        prefix = short(subject).partition(":")[0]
        wanted = {"rel": RDFS.label, "ng": RDFS.label}.get(prefix, SKOS.prefLabel)
        if prefix == "ng" and str(subject).endswith("Shape"):
            continue
        count = len(list(graph.objects(subject, wanted)))
        if count != 1:
            report.add(short(subject), f"has {count} values of {wanted.n3()}, not 1")
        if prefix == "ng" and (subject, RDFS.comment, None) not in graph:
            report.add(short(subject), "has no comment")


def names_of(graph, prefix, properties):
    names = collections.defaultdict(set)
    for name_property in properties:
        for subject, name in graph.subject_objects(name_property):
            if short(subject).startswith(prefix + ":"):
                names[str(name)].add(subject)
    return names


def check_shared_names(graph, report):
    """No name means two things, unless SHARED_NAMES says so."""
    for prefix, properties in (
        ("ent", ENTITY_NAMES),
        ("role", (SKOS.prefLabel, SKOS.altLabel)),
        ("rel", (NG.verb, NG.synonymVerb)),
        ("event", (SKOS.prefLabel,)),
    ):
        for name, subjects in names_of(graph, prefix, properties).items():
            found = {short(s) for s in subjects}
            if len(found) > 1 and SHARED_NAMES.get(name) != found:
                report.add(f'"{name}"', "names " + " and ".join(sorted(found)))
    for address, subjects in same_as(graph).items():
        if len(subjects) > 1:
            report.add(address, "is the same as " + " and ".join(sorted(subjects)))


def same_as(graph):
    addresses = collections.defaultdict(set)
    for subject, address in graph.subject_objects(OWL.sameAs):
        if not re.fullmatch(r"http://www\.wikidata\.org/entity/Q[1-9]\d*", str(address)):
            addresses[str(address)] |= {short(subject), "no Wikidata entity"}
        addresses[str(address)].add(short(subject))
    return addresses


def check_redundant_names(graph, report):
    for subject, label in graph.subject_objects(SKOS.prefLabel):
        if (subject, SKOS.altLabel, label) in graph:
            report.add(short(subject), f"{str(label)!r} is both preferred and alternative")


def check_relations(graph, report):
    """A verb relation's IRI is its verb in camel case, and its flags don't contradict each other."""
    for relation, verb in graph.subject_objects(NG.verb):
        words = re.split(r"[ -]", str(verb))
        name = words[0] + "".join(w[:1].upper() + w[1:] for w in words[1:])
        if short(relation) != f"rel:{name}":
            report.add(short(relation), f"should be rel:{name}, after its verb {str(verb)!r}")
        if {(relation, p, None) in graph for p in
                (NG.implicativePositive, NG.implicativeNegative)} == {True}:
            report.add(short(relation), "implies both that something happened and that it did not")


def check_properties(graph, report):
    """A property of ours is declared as one kind and used as that kind, as OWL 2 DL asks."""
    kinds = {}
    for term in {s for s in graph.subjects(RDF.type, None) if is_ours(s)}:
        declared = set(graph.objects(term, RDF.type)) & PROPERTY_KINDS
        if len(declared) > 1:
            report.add(short(term), "is declared as two kinds of property")
        if declared:
            kinds[term] = declared.pop()
    for subject, predicate, value in graph:
        if not str(predicate).startswith(OURS["ng"]):
            continue
        kind = kinds.get(predicate)
        if kind is None:
            report.add(short(predicate), f"is used on {short(subject)} but is no property")
        elif kind != OWL.AnnotationProperty and isinstance(value, Literal) != (
                kind == OWL.DatatypeProperty):
            report.add(short(subject), f"{short(predicate)} has the wrong kind of value")


def check_event_scheme(graph, report):
    """Every concept leads up to one top concept."""
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        seen, at = set(), concept
        while at is not None and at not in seen:
            seen.add(at)
            above = graph.value(at, SKOS.broader)
            if above is None and (at, SKOS.topConceptOf, None) not in graph:
                report.add(short(concept), f"leads up to {short(at)}, which is no top concept")
            at = above


def check_country_codes(graph, path, report):
    """Every country of ISO's table is here, by both codes."""
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            subject = graph.value(None, NG.isoAlpha2, Literal(row["ISO3166-1-Alpha-2"]))
            if subject is None:
                report.add(row["ISO3166-1-Alpha-2"], "no country has this code")
            elif str(graph.value(subject, NG.isoAlpha3)) != row["ISO3166-1-Alpha-3"]:
                report.add(short(subject), "the three-letter code is not ISO's")


def counts(graph):
    def of(kind):
        return len(set(graph.subjects(RDF.type, kind)))

    entities = {s for s in graph.subjects() if short(s).startswith("ent:")}
    return (
        f"{len(graph)} triples: {len(entities)} entities, "
        f"{len(set(graph.subjects(NG.isoAlpha2, None)))} of them in ISO 3166; "
        f"{of(NG.RoleNoun)} role, {of(NG.OrganNoun)} organ, {of(NG.TypeNoun)} type nouns; "
        f"{len(set(graph.subjects(NG.verb, None)))} verbs; {of(SKOS.Concept)} event types"
    )


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", nargs="?", type=pathlib.Path, default=HERE.parent)
    arguments.add_argument("--country-codes", type=pathlib.Path)
    options = arguments.parse_args()
    report = Report()
    graph = parse(sorted(options.folder.glob("*.ttl")), report)
    for check in (check_texts, check_local_names, check_entity_names, check_references, check_labels,
                  check_shared_names, check_redundant_names, check_relations, check_properties,
                  check_event_scheme):
        check(graph, report)
    if options.country_codes:
        check_country_codes(graph, options.country_codes, report)
    for finding in sorted(report.findings):
        print(finding)
    if report.findings:
        sys.exit(1)
    print(counts(graph))


if __name__ == "__main__":
    main()
