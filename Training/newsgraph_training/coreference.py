"""Learns what mentions take up: python -m newsgraph_training.coreference --program ../.build/release/newsgraph-evaluate --weights ../Models/english.weights

A mention-ranking model (Durrett and Klein 2013) over hashed features of the program's own trees, with a hidden layer and integer weights
(Models/FORMAT.md, "Coreference"). `newsgraph-evaluate coref --examples` writes the features, so that there is one home for them; learned from GUM's
training part and the news articles of `chains/`, and added to the weights file as `coreference.…`. With --check every eighth document is left out
and measured on after every epoch, and nothing is written.
"""
import argparse
import gzip
import random
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import torch
from torch import nn

from . import tables
from .data import DATA, excluded_from_training

ROWS, WIDTH = 1 << 16, 24  # rows of the weights; columns: one linear unit, the others rectified
EPOCHS, RATE, DECAY, DROPOUT, SEED = 3, 2e-3, 0.1, 0.5, 1
# Costs of mistakes in training (softmax margin): a thing thought new, a new thing thought known, a wrong antecedent.
NEW, KNOWN, WRONG = 2.5, 0.3, 1.0


class Document:
    """The mentions of a document: their features as bags of rows, their candidates and annotated entities."""

    def __init__(self, numbers: np.ndarray, start: int, end: int):
        values, self.at = numbers, start

        def take() -> int:
            self.at += 1
            return int(values[self.at - 1])

        def bag() -> np.ndarray:
            size = take()
            self.at += size
            return values[self.at - size:self.at]

        alone, pairs, self.heads, entities, self.mention, self.antecedent = ([], [], []), [], [], [], [], []
        for mention in range(take()):
            self.heads.append(take())
            entities.append(take() - 1)
            for part in alone:
                part.append(bag())
            for _ in range(take()):
                self.mention.append(mention)
                self.antecedent.append(take())
                pairs.append(bag())
        self.end = self.at
        self.alone, self.pairs = [bags(part) for part in alone], bags(pairs)
        self.mention, self.antecedent = torch.tensor(self.mention, dtype=torch.long), torch.tensor(self.antecedent, dtype=torch.long)
        entity = torch.tensor([e if e >= 0 else -1 - i for i, e in enumerate(entities)])
        self.right = entity[self.mention] == entity[self.antecedent]
        self.known = torch.zeros(len(entities), dtype=torch.bool)
        self.known[self.mention[self.right]] = True


def bags(lists: list[np.ndarray]) -> tuple[torch.Tensor, torch.Tensor]:
    """Rows of all lists, and where each list begins."""
    rows = np.concatenate(lists or [np.zeros(0)]).astype(np.int64) & (ROWS - 1)
    return torch.from_numpy(rows), torch.tensor(np.cumsum([0] + [len(x) for x in lists])[:-1], dtype=torch.long)


def read(path: Path) -> list[Document]:
    numbers, documents = np.fromfile(path, dtype="<u4"), []
    while (start := documents[-1].end if documents else 0) < len(numbers):
        documents.append(Document(numbers, start, len(numbers)))
    return documents


def examples(program: Path) -> list[Document]:
    """The documents of GUM's training part without what extraction is measured on."""
    excluded, identifiers = excluded_from_training()
    with gzip.open(DATA / "treebanks" / "en_gum-train.conllu.gz", "rt", encoding="utf-8") as file:
        parts = file.read().split("# newdoc")
    kept = [parts[0]]
    for part in parts[1:]:
        name = part.split("\n", 1)[0].partition("=")[2].strip()
        sentences = [s for s in part.split("\n\n") if not any(f"# sent_id = {i}\n" in s for i in identifiers if i.startswith(name))]
        if name not in excluded:
            kept.append("\n\n".join(sentences))
    with tempfile.TemporaryDirectory() as folder:
        text, result = Path(folder, "train.conllu"), Path(folder, "examples")
        text.write_text("# newdoc".join(kept), encoding="utf-8")
        return written(program, result, "--from", text)


def news(program: Path) -> list[Document]:
    """Our own articles with marked mentions."""
    with tempfile.TemporaryDirectory() as folder:
        return written(program, Path(folder, "examples"), "--articles", Path(__file__).parents[1] / "chains")


def written(program: Path, result: Path, *source) -> list[Document]:
    subprocess.run([program.resolve(), "coref", *source, "--examples", result], check=True, cwd=program.resolve().parents[2])
    return read(result)


class Network(nn.Module):
    """Sums of rows, unit 0 linear, the others rectified; one output for antecedents and for being the first mention."""

    def __init__(self):
        super().__init__()
        self.rows = nn.EmbeddingBag(ROWS, WIDTH, mode="sum")
        nn.init.normal_(self.rows.weight, std=0.05)
        self.output = nn.Parameter(torch.randn(WIDTH) * 0.3)
        with torch.no_grad():
            self.rows.weight[:, 0] = 0
            self.output[0] = 1
        self.drop = nn.Dropout(DROPOUT)

    def score(self, hidden):
        rectified = self.drop(torch.relu(hidden[:, 1:]))
        return hidden[:, 0] * self.output[0] + rectified @ self.output[1:]

    def forward(self, document: Document):
        """Scores of all pairs and of being the first mention."""
        anaphor, antecedent, first = (self.rows(*bag) for bag in document.alone)
        pairs = self.rows(*document.pairs) + anaphor[document.mention] + antecedent[document.antecedent]
        return self.score(pairs), self.score(first)


def loss(document: Document, pairs, first):
    """Minus the logarithm of the probability of all right decisions, with the costs of wrong ones added to their scores."""
    size, mention, right = len(first), document.mention, document.right
    pairs = pairs + torch.where(right, 0.0, torch.where(document.known[mention], WRONG, KNOWN))
    first = first + torch.where(document.known, NEW, 0.0)
    top = torch.maximum(first.detach(), torch.full((size,), -1e9).scatter_reduce(0, mention, pairs.detach(), "amax"))
    shares, alone = torch.exp(pairs - top[mention]), torch.exp(first - top)
    every = torch.zeros(size).index_add(0, mention, shares) + alone
    good = torch.zeros(size).index_add(0, mention[right], shares[right]) + torch.where(document.known, 0.0, alone)
    return (torch.log(every) - torch.log(good + 1e-12)).sum()


def learn(documents: list[Document], held: list[Document], epochs: int) -> Network:
    torch.manual_seed(SEED)
    choice, network = random.Random(SEED), Network()
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=DECAY)
    for epoch in range(epochs):
        choice.shuffle(documents)
        for step, document in enumerate(documents):
            for group in optimizer.param_groups:
                group["lr"] = RATE * (1 - (epoch + step / len(documents)) / epochs)
            (loss(document, *network(document)) / 50).backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5)
            optimizer.step()
            optimizer.zero_grad()
        if held:
            print(f"epoch {epoch + 1}: {100 * share_right(network, held):.2f} % of decisions right on documents left out", flush=True)
    return network


def share_right(network: Network, documents: list[Document]) -> float:
    """The share of mentions whose best candidate is right, or that are rightly taken as new."""
    network.eval()
    right = total = 0
    with torch.no_grad():
        for document in documents:
            pairs, first = network(document)
            best = torch.full((len(first),), -1e9).scatter_reduce(0, document.mention, pairs, "amax")
            chosen = document.right & (pairs == best[document.mention])
            linked = torch.zeros(len(first), dtype=torch.bool)
            linked[document.mention[chosen]] = True
            right += int(torch.where(best > first, linked, ~document.known).sum())
            total += len(first)
    network.train()
    return right / total


def integers(network: Network) -> dict[str, np.ndarray]:
    """The weights as integers; one scale for all rows, another for the output, so that all scores compare."""
    def scaled(values):
        values = values.detach().numpy()
        return np.clip(np.round(values * 127 / np.abs(values).max()), -127, 127).astype(np.int8)
    # The linear unit's rows are larger than the others': its scale goes over to the output.
    rows, output = network.rows.weight.detach().clone(), network.output.detach().clone()
    factors = rows.abs().amax(0)
    return {"coreference.weights": scaled(rows / factors).reshape(-1), "coreference.output": scaled(output * factors)}


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", type=Path, required=True, help="newsgraph-evaluate, built from these sources")
    arguments.add_argument("--weights", type=Path, required=True, help="the weights file to add to")
    arguments.add_argument("--check", action="store_true", help="measure on every eighth document, and write nothing")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    documents = examples(options.program) + news(options.program)
    if options.check:
        learn([d for i, d in enumerate(documents) if i % 8], documents[::8], EPOCHS)
        return
    tables.add(options.weights, "coreference.", integers(learn(documents, [], EPOCHS)))


if __name__ == "__main__":
    main()
