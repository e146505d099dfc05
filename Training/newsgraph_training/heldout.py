"""Prints what names are measured on, and nothing was trained on: python3 -m newsgraph_training.heldout NAME

A word and its IOB2 label a line with a tab between, an empty line after each sentence; `?` where the corpus does not tell.
`wikigold`, `voa`, `crossner-politics`, `gum` and `uner` are labelled as the training sees them; `wikigold-raw` and `voa-raw`
have the corpus' own tokens and labels, renamed and not corrected. `--documents` prints the documents of `uner` instead.
Needs nothing but Python.
"""
import argparse

from . import data
from .data import Sentence

VOA_RAW = {"geo": "LOC", "gpe": "LOC", "per": "PER", "org": "ORG", "art": "MISC", "eve": "MISC", "nat": "MISC"}


def raw(name: str, file: str, kinds: dict[str, str]) -> list[Sentence]:
    """The held-out sentences of a corpus with its own tokens; other classes than the given ones are no names."""
    sentences = []
    for number, (words, tags) in enumerate(data.read_columns(data.DATA / "ner" / f"{file}.conll")):
        labels = ["O"] * len(words)
        for first, last, kind in data.spans(tags):
            if kind in kinds:
                labels[first:last + 1] = ["B-" + kinds[kind]] + ["I-" + kinds[kind]] * (last - first)
        sentences.append(Sentence(words=words, identifier=f"{name}-{number}", entities=labels))
    return [s for s in sentences if data.held_out(s)]


def corpus(name: str) -> list[Sentence]:
    return [s for s in data.entity_corpus(name) if data.held_out(s)]


def uner() -> list[Sentence]:
    """The fold of EWT dev that the entity head did not learn from."""
    return [s for s in data.uner_ewt_dev() if data.uner_fold(s) == 0]


SETS = {
    "uner": uner,
    "wikigold": lambda: corpus("wikigold"),
    "wikigold-raw": lambda: raw("wikigold", "wikigold", data.WIKIGOLD),
    "voa": lambda: corpus("gmb"),
    "voa-raw": lambda: raw("gmb", "gmb-voa", VOA_RAW),
    "crossner-politics": lambda: corpus("crossner-politics"),
    "gum": lambda: data.treebank("en_gum-dev"),
}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("name", choices=SETS)
    arguments.add_argument("--documents", action="store_true", help="the documents of the sentences, one a line")
    given = arguments.parse_args()
    sentences = SETS[given.name]()
    if given.documents:
        print("\n".join(sorted({s.identifier.rpartition("-")[0] for s in sentences})))
        return
    for sentence in sentences:
        for word, label in zip(sentence.words, sentence.entities):
            print(f"{word}\t{label or '?'}")
        print()


if __name__ == "__main__":
    main()
