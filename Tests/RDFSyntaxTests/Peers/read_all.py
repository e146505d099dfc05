"""Reads each RDF file of a folder with one peer and writes what it understood as N-Quads beside it."""

import json
import logging
import pathlib
import sys

BASE = "http://example.org/dir/doc"


def refuse(url, options):
    raise RuntimeError(f"the document asks for {url}")


def pyld(file):
    from pyld import jsonld

    document = json.loads(file.read_text(encoding="utf-8"))
    options = {"format": "application/n-quads", "documentLoader": refuse, "base": BASE}
    return jsonld.to_rdf(document, options)


def rdflib(file):
    import rdflib

    logging.disable(logging.CRITICAL)
    rdflib.NORMALIZE_LITERALS = False
    formats = {"rdf": "xml", "ttl": "turtle", "nt": "nt", "nq": "nquads", "trig": "trig", "jsonld": "json-ld"}
    dataset = rdflib.Dataset()
    dataset.parse(data=file.read_bytes(), format=formats[file.suffix[1:]], publicID=BASE)
    # Of a format without graphs, rdflib calls the one that there is by its base.
    names = {str(rdflib.graph.DATASET_DEFAULT_GRAPH_ID), "None"}
    if file.suffix in (".rdf", ".ttl", ".nt"):
        names.add(BASE)
    lines = []
    for s, p, o, graph in dataset.quads():
        terms = [s, p, o] if str(graph) in names else [s, p, o, graph]
        lines.append(" ".join(form(term) for term in terms) + " .\n")
    return "".join(lines)


def form(term):
    """A term as N-Quads; rdflib's own form escapes less than it must."""
    import rdflib

    if not isinstance(term, rdflib.Literal):
        return f"<{term}>" if isinstance(term, rdflib.URIRef) else f"_:{term}"
    text = "".join(f"\\U{ord(c):08X}" if c < " " or c in '"\\\x7f' else c for c in str(term))
    if term.language:
        return f'"{text}"@{term.language}'
    return f'"{text}"' + (f"^^<{term.datatype}>" if term.datatype else "")


def oxigraph(file):
    import pyoxigraph

    format = pyoxigraph.RdfFormat.from_extension(file.suffix[1:])
    quads = pyoxigraph.parse(file.read_bytes(), format=format, base_iri=BASE)
    return pyoxigraph.serialize(quads, format=pyoxigraph.RdfFormat.N_QUADS).decode()


peer, folder = sys.argv[1:3]
for file in sorted(pathlib.Path(folder).iterdir()):
    if file.suffix in (".rdf", ".ttl", ".nt", ".nq", ".trig", ".jsonld"):
        try:
            result = globals()[peer](file)
        except Exception as error:
            result = f"# {type(error).__name__}: {error}\n<not> <understood> .\n"
        file.with_name(f"{file.name}.{peer}").write_text(result, encoding="utf-8")
