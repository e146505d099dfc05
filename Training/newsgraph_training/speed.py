"""Words per second of PyTorch on a weights file: fp32, one thread, batches of 32 sentences sorted by length, EWT dev, tokenised
beforehand, all scores but no decoding: python -m newsgraph_training.speed --weights ../Models/english.weights
"""
import argparse
import json
import time
from pathlib import Path

import torch

from . import data, weights
from .model import collate
from .wordpiece import WordPiece


@torch.no_grad()
def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--weights", type=Path, required=True)
    torch.set_num_threads(1)
    model = weights.read(arguments.parse_args().weights)
    wordpiece = WordPiece()
    numbers = {name: {label: i for i, label in enumerate(values)} for name, values in model.labels.items()}
    sentences = data.treebank("en_ewt-dev")
    rows = sorted((data.encode(s, wordpiece, numbers) for s in sentences), key=lambda r: len(r["pieces"]))
    batches = [collate(rows[i:i + 32]) for i in range(0, len(rows), 32)]

    def run(batch):
        out = model(batch)
        model.relation_logits(out["words"], out["arcs"].argmax(2))

    run(batches[len(batches) // 2])  # warm up
    began = time.perf_counter()
    for batch in batches:
        run(batch)
    seconds = time.perf_counter() - began
    words = sum(len(s.words) for s in sentences)
    print(json.dumps({"words_per_second": round(words / seconds, 1), "words": words, "seconds": round(seconds, 3)}))


if __name__ == "__main__":
    main()
