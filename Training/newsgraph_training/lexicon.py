"""The lemma lexicon in front of the network's lemma scripts: python -m newsgraph_training.lexicon --weights ../Models/english.weights

Collects what lemma a form has with a treebank tag in the treebanks' training parts, leaves out what goes without saying, and adds the
rest to the weights file as `lexicon.entries`. What the program does with it: Models/FORMAT.md, "Lemma lexicon".
"""
import argparse
import re
from collections import Counter, defaultdict
from pathlib import Path

from . import tables
from .data import treebank

NAMES = ("NNP", "NNPS")  # looked up as written, all others in lower case
UNKNOWN = ("GW", "ADD", "_")  # parts of misspelt words, addresses: nothing to learn from
BASES = ("VB", "NN", "JJ")  # the tags of uninflected forms, which show that a word exists
PLAIN = ("VB", "NN", *NAMES, "VBP", "RB", "CD", "IN", "UH", "FW")  # the lemma is the form, as a rule: not stored


def key_form(form: str, tag: str) -> str:
    return form if tag in NAMES else form.lower()


def collect(sentences, pieces: set[str]) -> dict[tuple[str, str], list[str]]:
    """(form, tag) -> lemmas, the most frequent first."""
    counts = defaultdict(Counter)
    for s in sentences:
        for form, lemma, tag in zip(s.words, s.lemmas, s.xpos):
            if lemma != "_" and tag not in UNKNOWN and not re.search(r"\s", form + lemma):
                counts[key_form(form, tag), tag][lemma] += 1
    entries = {}
    for (form, tag), found in counts.items():
        lemmas = sorted(found, key=lambda lemma: (-found[lemma], lemma))
        is_base = tag in BASES and form.isalpha() and form not in pieces
        if lemmas != [form] or tag not in PLAIN or is_base:
            entries[form, tag] = lemmas
    return entries


def text(entries) -> bytes:
    """A line an entry, `form TAB tag TAB lemma`, further lemmas behind further tabs; in the order of the bytes."""
    return b"".join(sorted("\t".join([form, tag, *lemmas]).encode() + b"\n" for (form, tag), lemmas in entries.items()))


# ---------------------------------------------------------------- the weights file

def vocabulary(path: Path) -> set[str]:
    """Whole words of the WordPiece vocabulary: frequent words of English."""
    _, header, data = tables.read(path)
    return {piece for piece in tables.table(header, data, "vocabulary").tobytes().decode().split("\n") if re.fullmatch("[a-z]{3,}", piece)}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--weights", type=Path, required=True)
    path = arguments.parse_args().weights
    content = text(collect(treebank("en_ewt-train") + treebank("en_gum-train"), vocabulary(path)))
    tables.add(path, "lexicon.", {"lexicon.entries": content})
    print(f"{path}: {len(content.splitlines())} entries, {len(content)} bytes")


if __name__ == "__main__":
    main()
