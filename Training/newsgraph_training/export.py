"""A checkpoint becomes the weights file: python -m newsgraph_training.export --checkpoint runs/names.pt --corpus uner --weights ../Models/english.weights

The vector of one corpus, whose habits the names then follow, is folded into the bias of the entities' hidden layer.
"""
import argparse
from pathlib import Path

import torch

from . import data, weights
from .model import Model


def load(*checkpoints: Path) -> Model:
    """The model of a checkpoint; several that started from the same weights are averaged weight by weight (Wortsman et al. 2022, *Model soups*)."""
    contents = [torch.load(path, weights_only=True) for path in checkpoints]
    model = Model(contents[0]["labels"])
    model.load_state_dict({
        name: sum(content["state"][name] for content in contents) / len(contents) for name in contents[0]["state"]})
    return model.eval()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--checkpoint", type=Path, required=True)
    arguments.add_argument("--weights", type=Path, required=True)
    arguments.add_argument("--corpus", choices=data.CORPORA, required=True)
    options = arguments.parse_args()
    model = load(options.checkpoint)
    state = model.state_dict()
    state["entities.hidden.bias"] = state["entities.hidden.bias"] + state["entities.corpus.weight"][data.CORPORA.index(options.corpus)]
    del state["entities.corpus.weight"]
    state["affixes.weight"] = state["affixes.weight"][:data.AFFIXES]  # the last row is nothing
    weights.write(options.weights, model.labels, state)
    print(f"{options.weights}: {options.weights.stat().st_size} bytes, names as in {options.corpus}")


if __name__ == "__main__":
    main()
