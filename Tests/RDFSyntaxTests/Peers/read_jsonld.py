"""Reads the JSON-LD files of a folder with PyLD and writes N-Quads beside each."""

import json
import pathlib
import sys

from pyld import jsonld


def refuse(url, options):
    raise RuntimeError(f"the document asks for {url}")


for file in sorted(pathlib.Path(sys.argv[1]).glob("*.jsonld")):
    document = json.loads(file.read_text(encoding="utf-8"))
    options = {"format": "application/n-quads", "documentLoader": refuse, "base": ""}
    quads = jsonld.to_rdf(document, options)
    file.with_suffix(".nq").write_text(quads, encoding="utf-8")
