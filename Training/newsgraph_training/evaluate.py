"""Scores a weights file: python -m newsgraph_training.evaluate --weights ../Models/english.weights

Gold words, fp32, the file's own (int8, dequantised) weights. Prints one JSON object.
"""
import argparse
import json
from pathlib import Path

from . import data, weights
from .heldout import uner
from .score import analyse, compare_entities, compare_trees


def entity_sets() -> dict[str, tuple[list, tuple]]:
    """What names are measured on: nothing of it was trained on. UNER knows no MISC."""
    every = ("PER", "ORG", "LOC", "MISC")
    sets = {"UNER held out": (uner(), every[:3])}
    for name in ("wikigold", "gmb", "crossner-politics"):
        sets[f"{name} held out"] = ([s for s in data.entity_corpus(name) if data.held_out(s)], every)
    return sets


def evaluate(model, entities=True) -> dict:
    result = {"trees": {}, "entities": {}}
    for name in ("en_ewt-dev", "en_gum-dev"):
        gold = data.treebank(name)
        own = analyse(model, gold)
        result["trees"][name] = {"words": sum(len(s.words) for s in gold), "sentences": len(gold), **compare_trees(gold, own)}
        if name == "en_gum-dev" and entities:
            result["entities"]["GUM dev"] = compare_entities(gold, own)
    if entities:
        for name, (gold, kinds) in entity_sets().items():
            result["entities"][name] = compare_entities(gold, analyse(model, gold, tasks=("entity",)), kinds)
    return result


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--weights", type=Path, required=True)
    print(json.dumps(evaluate(weights.read(arguments.parse_args().weights)), indent=1))


if __name__ == "__main__":
    main()
