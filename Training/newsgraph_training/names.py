"""Teaches the entity head the habits of Universal NER too: python -m newsgraph_training.names --checkpoints runs/c/last.pt runs/d/last.pt --output runs/names.pt

Universal NER's names stand on the text of EWT dev, on which trees are measured. So the encoder, the mixing and the tree and tag heads stay as they
are, and only the entity head learns: its inputs are computed once. Universal NER knows no MISC: there, `O` means O or MISC.
Cross-validation over Universal NER's folds says how good that is; the head that is kept has not seen fold 0. Epochs, rate and shares are a first
guess and were not changed after looking.
"""
import argparse
import copy
import os
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F

from . import data
from .decode import viterbi
from .export import load
from .model import collate
from .score import compare_entities
from .train import MIXTURE
from .wordpiece import WordPiece

EPOCHS, RATE, WORDS = 8, 1e-3, 2048
SHARES = {"gum": 1.0, "wikigold": 2.0, "gmb": 1.0, "crossner": 1.0, "wnut": 0.5, "uner": 6.0}  # how often each corpus comes in an epoch
ORGANISATIONS = [i for i, label in enumerate(data.ENTITIES) if label.endswith("-ORG")]
OUTSIDE = [i for i, label in enumerate(data.ENTITIES) if label == "O" or label.endswith("-MISC")]


class Corpus:
    """Sentences with what the entity head reads of them, word after word."""

    def __init__(self, model, sentences: list[data.Sentence], wordpiece):
        self.sentences = sentences
        numbers = {name: {label: i for i, label in enumerate(values)} for name, values in model.labels.items()}
        rows = [data.encode(s, wordpiece, numbers) for s in sentences]
        inputs = [None] * len(rows)
        with torch.no_grad():
            for group in data.batches(rows, 3000):
                naming = model.words(collate([rows[i] for i in group]))[2][:, 1:]
                for b, i in enumerate(group):
                    inputs[i] = naming[b, :len(sentences[i].words)].half()
        self.lengths = [len(s.words) for s in sentences]
        self.inputs = torch.cat(inputs)  # [words, 448]
        self.labels = torch.tensor([label for row in rows for label in row["entity"]])
        self.weights = torch.tensor([row["weight"] for row in rows for _ in row["entity"]])
        self.organisations = torch.isin(self.labels, torch.tensor(ORGANISATIONS))
        self.corpus = data.CORPORA.index(sentences[0].corpus)
        self.fold = np.repeat([data.uner_fold(s) for s in sentences], self.lengths) if sentences[0].corpus == "uner" else None

    def predict(self, head, corpus: str) -> list[data.Sentence]:
        with torch.no_grad():
            vector = torch.tensor([data.CORPORA.index(corpus)])
            logits = head(self.inputs.float().unsqueeze(0), vector)[0].numpy()
        own, at = [], 0
        for sentence, length in zip(self.sentences, self.lengths):
            own.append(data.Sentence(words=sentence.words, entities=viterbi(logits[at:at + length])))
            at += length
        return own


def loss(logits, labels, weights, without_misc: bool):
    logs = F.log_softmax(logits, 1)
    known = labels != data.SKIP
    chosen = logs.gather(1, labels.clamp(min=0).unsqueeze(1)).squeeze(1)
    if without_misc:
        chosen = torch.where(labels == 0, logs[:, OUTSIDE].logsumexp(1), chosen)
    return -(chosen * weights * known).sum() / (weights * known).sum().clamp(min=1)


def train(start, corpora: list[Corpus], left_out: int | None, seed: int, organisations: float = 1):
    """The head after a few epochs over all corpora, Universal NER's fold `left_out` apart."""
    torch.manual_seed(seed)
    head = copy.deepcopy(start).train()
    with torch.no_grad():
        head.corpus.weight[data.CORPORA.index("uner")] = head.corpus.weight[data.CORPORA.index("gum")]
    generator = np.random.default_rng(seed)
    plans = []
    for epoch in range(EPOCHS):
        for number, corpus in enumerate(corpora):
            usable = np.arange(len(corpus.labels)) if corpus.fold is None else np.flatnonzero(corpus.fold != left_out)
            wanted = int(SHARES[data.CORPORA[corpus.corpus]] * len(usable))
            picks = np.concatenate([generator.permutation(usable) for _ in range(-(-wanted // len(usable)))])[:wanted]
            plans.append((epoch, number, [picks[i:i + WORDS] for i in range(0, wanted, WORDS)]))
    steps = [(epoch, number, words) for epoch, number, batches in plans for words in batches]
    order = sorted(range(len(steps)), key=lambda i: (steps[i][0], generator.random()))
    optimizer = torch.optim.AdamW(head.parameters(), RATE, weight_decay=0.02)
    for done, i in enumerate(order):
        _, number, words = steps[i]
        corpus = corpora[number]
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - done / len(order))
        inputs = F.dropout(corpus.inputs[words].float(), 0.1)
        logits = head(inputs.unsqueeze(0), torch.tensor([corpus.corpus]))[0]
        weights = torch.where(corpus.organisations[words], organisations, 1.0) * corpus.weights[words]
        loss(logits, corpus.labels[words], weights, data.CORPORA[corpus.corpus] == "uner").backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
    return head.eval()


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--checkpoints", type=Path, nargs="+", required=True, help="several are averaged")
    arguments.add_argument("--output", type=Path, required=True)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--organisations", type=float, default=1, help="weight of the words of organisations, the weak class")
    options = arguments.parse_args()
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 2)))
    model, wordpiece = load(*options.checkpoints), WordPiece()

    def corpus(sentences):
        return Corpus(model, [s for s in sentences if len(s.words) <= 150], wordpiece)

    uner = corpus(data.uner_ewt_dev())
    training = [uner, corpus(data.treebank("en_gum-train"))] + [
        corpus(s for s in data.entity_corpus(name) if not data.held_out(s)) for name in MIXTURE]
    measuring = {"gum": corpus(data.treebank("en_gum-dev"))} | {
        name: corpus(s for s in data.entity_corpus(name) if data.held_out(s)) for name in ("wikigold", "gmb", "crossner-politics")}
    print(sum(len(c.labels) for c in training), "words", flush=True)

    def report(title, head, sets):
        for name, (chosen, kinds) in sets.items():
            for style in ("uner", "gum", "wikigold", "gmb"):
                scores = compare_entities(chosen.sentences, chosen.predict(head, style), kinds)
                print(f"{title} {name} as {style}: " + " ".join(f"{k} {v:.2f}" for k, v in scores.items()), flush=True)

    three, four = ("PER", "ORG", "LOC"), ("PER", "ORG", "LOC", "MISC")
    everything = {"UNER": (uner, three)} | {name: (c, four) for name, c in measuring.items()} | {
        "gmb without MISC": (measuring["gmb"], three), "wikigold without MISC": (measuring["wikigold"], three)}
    report("before", model.entities, everything)
    gold, own = [], []
    for fold in range(data.UNER_FOLDS):
        head = train(model.entities, training, fold, options.seed, options.organisations)
        if fold == 0:
            kept = head
        predicted = uner.predict(head, "uner")
        gold += [s for s in uner.sentences if data.uner_fold(s) == fold]
        own += [p for s, p in zip(uner.sentences, predicted) if data.uner_fold(s) == fold]
        print("fold", fold, " ".join(f"{k} {v:.2f}" for k, v in compare_entities(
            [s for s in uner.sentences if data.uner_fold(s) == fold],
            [p for s, p in zip(uner.sentences, predicted) if data.uner_fold(s) == fold], three).items()), flush=True)
    print("UNER cross-validated " + " ".join(f"{k} {v:.2f}" for k, v in compare_entities(gold, own, three).items()))
    report("after", kept, {name: value for name, value in everything.items() if name != "UNER"})
    model.entities = kept
    torch.save({"labels": model.labels, "state": model.state_dict()}, options.output)


if __name__ == "__main__":
    main()
