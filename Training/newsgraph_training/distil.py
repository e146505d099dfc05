"""Labels the text of the entity corpora with trees by an ensemble: python -m newsgraph_training.distil --checkpoints runs/a/last.pt runs/b/last.pt --output runs/labelled.pickle

The scores of the checkpoints are averaged (logarithms of probabilities); what the ensemble is less sure of than `SURE` is not asked for.
Training then learns trees from news and encyclopedia text that nobody annotated (`train --labelled`). No dev set is involved.
"""
import argparse
import os
import pickle
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from . import data
from .decode import best_tree
from .export import load
from .model import TAGS, collate
from .train import MIXTURE
from .wordpiece import WordPiece

SURE = 0.5
LEFT_OUT = ("wnut",)  # tweets: neither treebank has any


@torch.no_grad()
def label(models, rows: list[dict]):
    """Puts the ensemble's tags, heads and relations into the rows."""
    root = models[0].labels["deprel"].index("root")
    for group in data.batches(rows, 2000):
        batch = collate([rows[i] for i in group])
        words = [model.words(batch) for model in models]

        def mean(scores):
            return sum(F.log_softmax(s.float(), -1) for s in scores) / len(models)

        tagged = [model.tags(w[0][:, 1:]) for model, w in zip(models, words)]
        tags = {name: mean([t[name] for t in tagged]) for name in TAGS}
        arcs = mean([model.arc_scores(w[1], batch) for model, w in zip(models, words)])
        heads = torch.zeros(arcs.shape[:2], dtype=torch.long)
        for b, i in enumerate(group):
            n = len(rows[i]["affixes"])
            scores = arcs[b, :n, :n + 1].double().numpy()
            heads[b, :n] = torch.from_numpy(best_tree(np.where(scores < -1e6, -1e9, scores)))
        relations = mean([model.relation_logits(w[1], heads) for model, w in zip(models, words)])
        relations[:, :, root] = -1e9
        sure_heads = arcs.exp().gather(2, heads.unsqueeze(2)).squeeze(2) >= SURE
        for b, i in enumerate(group):
            n = len(rows[i]["affixes"])
            row = rows[i]
            for name in TAGS:
                chance, best = tags[name][b, :n].exp().max(1)
                row[name] = torch.where(chance >= SURE, best, data.SKIP).tolist()
            row["heads"] = torch.where(sure_heads[b, :n], heads[b, :n], data.SKIP).tolist()
            chance, best = relations[b, :n].exp().max(1)
            best = torch.where(heads[b, :n] == 0, root, best)
            chance = torch.where(heads[b, :n] == 0, 1.0, chance)
            row["deprel"] = torch.where(sure_heads[b, :n] & (chance >= SURE), best, data.SKIP).tolist()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--checkpoints", type=Path, nargs="+", required=True)
    arguments.add_argument("--output", type=Path, required=True)
    arguments.add_argument("--corpora", nargs="*", default=[name for name in MIXTURE if name not in LEFT_OUT])
    options = arguments.parse_args()
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 2)))
    models, wordpiece = [load(path) for path in options.checkpoints], WordPiece()
    numbers = {name: {label: i for i, label in enumerate(values)} for name, values in models[0].labels.items()}
    result = {}
    for name in options.corpora:
        rows = [data.encode(s, wordpiece, numbers) for s in data.entity_corpus(name) if not data.held_out(s)]
        result[name] = [row for row in rows if len(row["pieces"]) <= 300]
        label(models, result[name])
        print(name, len(result[name]), "sentences", flush=True)
        options.output.write_bytes(pickle.dumps(result))


if __name__ == "__main__":
    main()
