"""A checkpoint becomes the weights file: python -m newsgraph_training.export --checkpoint runs/second/last.pt --blend runs/first/last.pt --weights ../Models/english.weights

Two checkpoints of one run are averaged weight by weight (Wortsman et al. 2022, *Model soups*): better on both treebanks than either.

The vector of one corpus is folded into the bias of the entities' hidden layer: of those of edited text with all our types, the one
that serves best on Universal NER's EWT dev and on the held-out part of the Voice of America news, unless --corpus names it.
"""
import argparse
from pathlib import Path

import torch

from . import data, weights
from .model import Model
from .score import score_entities


def load(checkpoint: Path) -> Model:
    content = torch.load(checkpoint, weights_only=True)
    model = Model(content["labels"])
    model.load_state_dict(content["state"])
    return model.eval()


CANDIDATES = ("gum", "wikigold", "gmb")


def best_corpus(model) -> str:
    uner, news = data.uner_ewt_dev(), [s for s in data.entity_corpus("gmb") if data.held_out(s)]
    sums = {}
    for corpus in CANDIDATES:
        first = score_entities(model, uner, corpus, ("PER", "ORG", "LOC"), bfloat16=True)
        second = score_entities(model, news, corpus, bfloat16=True)
        sums[corpus] = first["all"] + second["all"]
        print(f"{corpus}: UNER EWT dev {first['all']:.2f}, VOA news held out {second['all']:.2f}", flush=True)
    return max(sums, key=sums.get)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--checkpoint", type=Path, required=True)
    arguments.add_argument("--weights", type=Path, required=True)
    arguments.add_argument("--blend", type=Path, help="a checkpoint to average with the first one, weight by weight")
    arguments.add_argument("--share", type=float, default=0.4, help="the share of the blended checkpoint")
    arguments.add_argument("--corpus", choices=data.CORPORA)
    options = arguments.parse_args()
    model = load(options.checkpoint)
    if options.blend:
        other = load(options.blend).state_dict()
        model.load_state_dict({
            name: (1 - options.share) * value + options.share * other[name] for name, value in model.state_dict().items()})
    corpus = options.corpus or best_corpus(model)
    state = model.state_dict()
    state["entities.hidden.bias"] = state["entities.hidden.bias"] + state["entities.corpus.weight"][data.CORPORA.index(corpus)]
    del state["entities.corpus.weight"]
    state["affixes.weight"] = state["affixes.weight"][:data.AFFIXES]  # the last row is nothing
    weights.write(options.weights, model.labels, state)
    print(f"{options.weights}: {options.weights.stat().st_size} bytes, entities as in {corpus}")


if __name__ == "__main__":
    main()
