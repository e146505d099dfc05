"""Learns where sentences end: python -m newsgraph_training.segmenter --weights ../Models/english.weights

A decision at every gap between tokens that rules leave open (Models/FORMAT.md, "Segmenter"): hashed features of the tokens around, a
hidden layer, integer weights. Learned from the treebanks' training parts and added to the weights file as `segmenter.…`;
--folds measures hyperparameters on held-out parts of them, --fixture writes what the Swift tests compare with.
"""
import argparse
import json
import random
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import torch

from . import tables
from .data import excluded_from_training, shape_class
from .text import Block, paragraphs

ROWS, HIDDEN, MEMBERS = 1 << 16, 6, 3  # rows of the weights, hidden units of a member, members of the ensemble that they hold
EPOCHS, RATE, DROPOUT, SEED, BATCH = 10, 0.01, 0.4, 1, 512
# An end is set even where none is likelier by this much (log-odds): a missed end spoils two sentences, and without it far more ends are
# missed than invented. Chosen on one held-out fifth of the training parts (0 to 3.5 tried); the dev sets' figures were seen meanwhile, and the ensemble
# was kept for them.
LEAN = 2.5
LENGTHS = np.array([2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 28, 36, 46, 60])  # of the sentence so far
DISTANCES = np.array([1, 2, 3, 4, 5, 7, 10, 14, 20, 30, 50])
UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
LEAST = 4  # how often a form must have been seen to have a class
STOPS, PAD = ".!?…", 3
LOWER = str.maketrans({chr(c): chr(c + 32) for c in range(65, 91)})

TEMPLATES = """
|w-1 g|w-1 g s+1|w-1 w+1 g|w-2 w-1 g|w-2 w-1 s+1|w+1 g|w+1 s+1|w+1 w+2|w+1 w+2 s-1|w-1 w+1 w+2|w-1 s+1 s+2|w-1 k+1 s+1 g
|w-1 k+1 k+2|w-1 s-2 s+1|k-2 w-1 k+1|k-1 k+1 s+1 s-1 g|k-2 k-1 k+1 k+2|k-1 k+1 k+2 s+1 s+2|k+1 k+2 k+3 s+1|k-1 w+1 s+1|w-2|w+2|w+3
|s-2 s-1 s+1 s+2 g|s-1 s+1 g g-2 g+1|x-1 s-1 s+1|x+1 s+1 s-1|w-1 g g-2 g+1|w-1 w+1 g-2 g+1|w-1 e-2 e-3 s+1 g|w-1 q p s+1
|w-1 w+1 q p|w+1 q p g+1|w-1 r|w-1 n s+1|n s-1 s+1|r s-1 s+1|b s-1 s+1|b w-1 s+1|b w-1 w+1|b k-1 k+1 s+1|p q s-1 s+1 k+1
|s-3 s-2 s-1 s+1|s-1 s+1 s+2 s+3|k-1 k+1 k+2 k+3|k-3 k-2 k-1 k+1|w+1 w+2 w+3|l k-1 k+1 k+2
|l s-1 s+1|l w-1 s+1|l w-1|l w-1 w+1 g|l k-1 k+1 s+1|l b s+1|f w-1|f l w-1|f w+1|l r s-1|t w-1 s+1|t s-1 s+1 k+1|t l s+1
""".replace("\n", "").split("|")  # the first one, empty, is the bias


# ---------------------------------------------------------------- features (Models/FORMAT.md, to the letter)

def fnv(content: bytes) -> int:
    """FNV-1a of bytes, ASCII capitals taken as small letters."""
    value = 0xCBF29CE484222325
    for byte in content:
        value = ((value ^ (byte + 32 if 65 <= byte <= 90 else byte)) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value


def is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] == "L"


def is_capital(character: str) -> bool:
    return unicodedata.category(character) in ("Lu", "Lt")


def end_class(form: str) -> int:
    """0 no stop, 1 stops alone, 2 a word with its period."""
    if all(c in STOPS for c in form):
        return 1
    return 2 if form[-1] == "." else 0


def is_open(form: str, following: str) -> bool:
    """Whether the learned decision has a say between two tokens."""
    if end_class(form) == 2 and any(is_letter(c) for c in form):
        return False  # an abbreviation: a rule decides
    plain = is_letter(form[-1]) or unicodedata.category(form[-1]) == "Nd"
    return not (plain and unicodedata.category(following[0]) == "Ll")


class Features:
    """The features of all open gaps of blocks. Arrays run over all tokens, with empty ones around each block."""

    def __init__(self, blocks: list[Block], classes: dict[str, int], rows: int, templates: list[str]):
        self.forms, gaps, ends, self.block = [], [], [], []
        for number, block in enumerate([*blocks, Block()]):
            pad = [""] * PAD
            self.forms += pad + block.forms
            gaps += [1] * PAD + block.spaces
            ends += [0] * PAD + block.ends
            self.block += [-1] * PAD + [number] * len(block.forms)
        self.ends = np.array(ends)
        self.templates = [t.split() for t in templates]
        self.mask = np.uint64(rows - 1)
        self.arrays(gaps, classes)
        self.surroundings()
        self.gaps = np.array([i for i in range(len(self.forms) - 1) if self.block[i] >= 0 and self.block[i + 1] == self.block[i]
                              and is_open(self.forms[i], self.forms[i + 1])], dtype=int)
        self.atoms: dict[str, np.ndarray] = {}
        self.is_moving = [any(a in ("l", "f", "t") for a in t) for t in self.templates]
        everything = np.arange(len(self.gaps))
        self.fixed = self.hashes(everything, None)  # [gaps, templates], zero where the sentence's start matters

    def arrays(self, gaps, classes):
        known = {}
        for form in set(self.forms):
            content = form.encode()
            known[form] = (fnv(content), 1 + shape_class(form), classes.get(form.translate(LOWER), 0), fnv(content[-3:] + b"~"),
                           end_class(form)) if form else (fnv(b""), 0, 0, fnv(b"~"), 1)
        columns = list(zip(*(known[form] for form in self.forms)))
        self.of = {name: np.array(column, dtype=np.uint64) for name, column in zip("wskxe", columns)}
        self.of["g"] = np.array(gaps, dtype=np.uint64)

    def surroundings(self):
        """q quotation open, p brackets open, n distance to the next stop, r to the block's end, b the block's manner."""
        size = len(self.forms)
        q, p, n, r, b = (np.zeros(size, dtype=int) for _ in range(5))
        stop = (self.of["e"] == 1).astype(int)
        straight = curly = depth = 0
        for i, form in enumerate(self.forms):
            if self.block[i] < 0:
                straight = curly = depth = 0
            depth = min(depth + 1, 2) if form in ("(", "[", "{") else max(depth - 1, 0) if form in (")", "]", "}") else depth
            straight ^= form in ('"', "''", "``")
            curly = 1 if form == "“" else 0 if form == "”" else curly
            q[i], p[i] = straight | curly, depth
        for i in range(size - 2, -1, -1):
            if self.block[i] >= 0:
                last = self.block[i + 1] < 0
                n[i] = 99 if last else 0 if stop[i + 1] else n[i + 1] + 1
                r[i] = 0 if last else r[i + 1] + 1
        at = 0
        while at < size:
            end = at + 1
            if self.block[at] >= 0:
                while self.block[end] == self.block[at]:
                    end += 1
                b[at:end] = self.manner(self.forms[at:end], stop[at:end])
            at = end
        self.of |= {"q": q, "p": p, "n": np.searchsorted(DISTANCES, n, "right"), "r": np.searchsorted(DISTANCES, r, "right"), "b": b}
        self.stops_before = np.concatenate([[0], np.cumsum(stop)])[:-1]

    @staticmethod
    def manner(forms, stop) -> int:
        """Edited text or not: full stop at the end, share of capitals, length, stops at all, capital at the start."""
        ends = int(stop[-1] or (len(forms) > 1 and stop[-2]))
        capitals = min(2, 6 * sum(is_capital(f[0]) for f in forms) // len(forms))
        length = min(3, int(np.searchsorted(LENGTHS, len(forms), "right")) // 4)
        return ends + 2 * capitals + 6 * length + 24 * int(stop.any()) + 48 * int(is_capital(forms[0][0]))

    def atom(self, name: str) -> np.ndarray:
        """A value at every open gap; `w-1` is the token before the gap, `w+1` the one behind it."""
        if name not in self.atoms:
            offset = int(name[1:] or -1)
            self.atoms[name] = self.of[name[0]][self.gaps + offset + (0 if offset > 0 else 1)].astype(np.uint64)
        return self.atoms[name]

    def hashes(self, rows: np.ndarray, starts: np.ndarray | None) -> np.ndarray:
        """[rows, templates] rows of the weights. `starts`: the first token of the sentence; None: what does not depend on it."""
        result = np.zeros((len(rows), len(self.templates)), dtype=np.int64) if starts is None else self.fixed[rows].copy()
        if starts is not None:
            gaps = self.gaps[rows]
            moving = {"l": np.searchsorted(LENGTHS, gaps - starts + 1, "right"), "f": self.of["w"][starts],
                      "t": np.minimum(2, self.stops_before[gaps] - self.stops_before[starts])}
        for number, template in enumerate(self.templates):
            if self.is_moving[number] == (starts is None):
                continue
            value = np.full(len(rows), number + 1, dtype=np.uint64)
            for name in template:
                part = moving[name].astype(np.uint64) if name in "lft" else self.atom(name)[rows]
                value = (value ^ part) * np.uint64(0x9E3779B97F4A7C15)
                value ^= value >> np.uint64(32)
            result[:, number] = (value & self.mask).astype(np.int64)
        return result

    def block_starts(self) -> np.ndarray:
        """The first token of the block of each gap."""
        starts, at = np.zeros(len(self.forms), dtype=int), 0
        for i, block in enumerate(self.block):
            at = at if block >= 0 else i + 1
            starts[i] = at
        return starts[self.gaps]

    def gold(self) -> tuple[np.ndarray, np.ndarray]:
        """Features with the treebank's own starts of sentences, and whether a sentence ends."""
        starts, at = np.zeros(len(self.forms), dtype=int), 0
        for i, block in enumerate(self.block):
            at = at if block >= 0 else i + 1
            starts[i] = at
            at = i + 1 if self.ends[i] else at
        return self.hashes(np.arange(len(self.gaps)), starts[self.gaps]), self.ends[self.gaps]


# ---------------------------------------------------------------- the decision

def scores(hashes: np.ndarray, weights: np.ndarray, output: np.ndarray) -> np.ndarray:
    """Integers: a sentence ends where the score is positive. Unit 0 is linear, the others are rectified."""
    hidden = weights[hashes].astype(np.int64).sum(1)
    hidden[:, 1:] = np.maximum(hidden[:, 1:], 0)
    return hidden @ output.astype(np.int64)


def decide(features: Features, weights, output) -> tuple[np.ndarray, np.ndarray]:
    """From left to right, all blocks at once: whether a sentence ends behind each token, and the score of each gap."""
    gaps_of = defaultdict(list)
    for row, gap in enumerate(features.gaps):
        gaps_of[features.block[gap]].append(row)
    lists = sorted(gaps_of.values(), key=len, reverse=True)
    starts = features.block_starts()[[rows[0] for rows in lists]]
    ends, all_scores = np.zeros(len(features.forms), dtype=bool), np.zeros(len(features.gaps), dtype=np.int64)
    for step in range(len(lists[0])):
        rows = np.array([rows[step] for rows in lists if len(rows) > step])
        found = scores(features.hashes(rows, starts[:len(rows)]), weights, output)
        all_scores[rows] = found
        gaps = features.gaps[rows][found > 0]
        ends[gaps] = True
        starts[:len(rows)][found > 0] = gaps + 1
    return ends, all_scores


def sentence_f1(features: Features, ends) -> float:
    def spans(ends):
        found, start = set(), 0
        for i, block in enumerate(features.block):
            if block < 0:
                start = i + 1
            elif ends[i] or features.block[i + 1] < 0:
                found.add((start, i))
                start = i + 1
        return found

    gold, own = spans(features.ends), spans(ends)
    return 200 * len(gold & own) / (len(gold) + len(own))


# ---------------------------------------------------------------- learning

def word_classes(blocks: list[Block]) -> dict[str, int]:
    """What frequent forms usually are: 1 + 3 × part of speech + (0 in lower case, 1 either, 2 with a capital), inside of sentences."""
    tags, capitals = defaultdict(Counter), defaultdict(Counter)
    for block in blocks:
        starts = [1, *block.ends[:-1]]
        for form, tag, start in zip(block.forms, block.tags, starts):
            low = form.translate(LOWER)
            tags[low][tag] += 1
            capitals[low][is_capital(form[0])] += not start
    result = {}
    for form, counts in tags.items():
        if counts.total() >= LEAST:
            tag = min(counts, key=lambda t: (-counts[t], t))
            share = capitals[form][True] / max(1, capitals[form].total())
            case = 1 if not capitals[form].total() else 0 if share < 0.1 else 2 if share > 0.9 else 1
            result[form] = 1 + 3 * UPOS.index(tag) + case
    return result


def learn(hashes: np.ndarray, ends: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Weights [ROWS, 1 + MEMBERS × HIDDEN] and output [1 + MEMBERS × HIDDEN] as int8: the mean of networks with other seeds."""
    members = [learn_member(hashes, ends, SEED + number) for number in range(MEMBERS)]
    linear = sum(weights[:, :1] for weights, _ in members) / MEMBERS
    weights = np.concatenate([linear, *(weights[:, 1:] for weights, _ in members)], 1)
    output = np.concatenate([[1], *(output[1:] / MEMBERS for _, output in members)])

    def integers(values):
        return np.rint(values * (127 / np.abs(values).max())).astype(np.int8)

    return integers(weights), integers(output)


def learn_member(hashes: np.ndarray, ends: np.ndarray, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Weights [ROWS, 1 + HIDDEN] and output [1 + HIDDEN]. Features are dropped at random, so that none is relied on alone."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    x, y = torch.from_numpy(hashes), torch.from_numpy(ends).float()
    weights = torch.zeros(ROWS, 1 + HIDDEN)
    weights[:, 1:].uniform_(-0.1, 0.1)
    weights.requires_grad_()
    output = torch.empty(HIDDEN).uniform_(-0.5, 0.5).requires_grad_()  # the linear unit's is 1
    optimizers = [torch.optim.SparseAdam([weights], lr=RATE), torch.optim.Adam([output], lr=RATE)]
    steps, step = EPOCHS * -(-len(y) // BATCH), 0
    for _ in range(EPOCHS):
        for rows in torch.randperm(len(y)).split(BATCH):
            for optimizer in optimizers:
                optimizer.zero_grad()
                optimizer.param_groups[0]["lr"] = RATE * (1 - step / steps)
            kept = (torch.rand(len(rows), x.shape[1]) >= DROPOUT).float() / (1 - DROPOUT)
            hidden = torch.nn.functional.embedding_bag(x[rows], weights, mode="sum", sparse=True, per_sample_weights=kept)
            score = hidden[:, 0] + hidden[:, 1:].relu() @ output
            torch.nn.functional.binary_cross_entropy_with_logits(score - LEAN, y[rows]).backward()
            for optimizer in optimizers:
                optimizer.step()
            step += 1
    return weights.detach().numpy(), np.concatenate([[1], output.detach().numpy()])


MONTHS = "January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.".split()
CITIES = "BERLIN WARSAW LONDON BEIJING PARIS WASHINGTON BRUSSELS MOSCOW TOKYO ROME VIENNA Berlin London Geneva Brussels".split()
AGENCIES = "Reuters AP AFP UPI dpa Xinhua Bloomberg PTI".split()
SHARE = 0.15  # of the paragraphs that each habit is shown on; not tuned


def news_habits(blocks: list[Block]) -> list[Block]:
    """What news has and the treebanks hardly: a dateline before the first sentence, a date before a sentence's full stop."""
    choice, made = random.Random(SEED), []

    def part(block: Block, first: int, last: int, at: int, forms: list[str], spaces: list[int]):
        """Tokens first ..< last of a block with further ones before the token at."""
        made.append(Block(forms=block.forms[first:at] + forms + block.forms[at:last],
                          spaces=block.spaces[first:at] + spaces + block.spaces[at:last - 1] + [1],
                          ends=block.ends[first:at] + [0] * len(forms) + block.ends[at:last]))

    for block in blocks:
        stops = [i for i, end in enumerate(block.ends) if end]
        if choice.random() < SHARE and is_capital(block.forms[0][0]) and block.forms[stops[0]] == ".":
            day = [",", choice.choice(MONTHS), str(choice.randint(1, 31))] if choice.random() < 0.5 else []
            city, agency, dash = choice.choice(CITIES), choice.choice(AGENCIES), choice.choice("-–—")
            part(block, 0, stops[min(1, len(stops) - 1)] + 1, 0, [city, *day, "(", agency, ")", dash],
                 [0 if day else 1, *[1, 1, 1][:len(day)], 0, 0, 1, 1])
        if choice.random() < SHARE and len(stops) > 1 and block.forms[stops[0]] == "." and is_capital(block.forms[stops[0] + 1][0]):
            at = stops[0]
            if at > 2 and block.forms[at - 1].isalpha() and not block.spaces[at - 1]:
                block.spaces[at - 1] = 1
                part(block, 0, stops[1] + 1, at, ["on", choice.choice(MONTHS), str(choice.randint(1, 31))], [1, 1, 0])
                block.spaces[at - 1] = 0
    return made


def training_blocks(name: str) -> list[Block]:
    """The paragraphs of a treebank without those that something of is measured on."""
    documents, identifiers = excluded_from_training()
    return [b for b in paragraphs(name) if b.document not in documents and not identifiers.intersection(b.identifiers)]


def fit(blocks: list[Block]):
    classes = word_classes(blocks)
    return classes, *learn(*Features(blocks + news_habits(blocks), classes, ROWS, TEMPLATES).gold())


def measure(title: str, blocks: list[Block], classes, weights, output):
    features = Features(blocks, classes, ROWS, TEMPLATES)
    print(f"{title}: sentences {sentence_f1(features, decide(features, weights, output)[0]):.2f}", flush=True)


def cross_validate(folds: int, parts: dict[str, list[Block]]):
    """Measures on the first of five parts, by document: each time the other four are learned from."""
    numbers = {document: number for number, document in enumerate(dict.fromkeys(b.document for bs in parts.values() for b in bs))}
    for fold in range(folds):
        model = fit([b for blocks in parts.values() for b in blocks if numbers[b.document] % 5 != fold])
        for name, blocks in parts.items():
            measure(f"fold {fold}, {name}", [b for b in blocks if numbers[b.document] % 5 == fold], *model)


# ---------------------------------------------------------------- the program

def texts(classes: dict[str, int]) -> dict[str, bytes]:
    lines = "".join(f"{form}\t{code}\n" for form, code in sorted(classes.items()))
    return {"segmenter.classes": lines.encode(), "segmenter.templates": "\n".join(TEMPLATES).encode()}


FIXTURE = """Mr. Ren said: “It's over.” (He didn't smile!) Then… nothing\tWHY??\tsee http://a.org/b :) The U.S. agreed. "Fine", he wrote\t1. Buy
5 apples - 2. Eat [3] Ökonomen ĳ 漢字 ǅ é́ No stop here Please call The End ''so'' ``it'' goes … etc. and B2B A.B. iPhone"""


def write_fixture(path: Path):
    """A small random model with its scores on a made-up text."""
    random = np.random.default_rng(SEED)
    rows = 256
    weights = random.integers(-127, 128, (rows, 3), dtype=np.int8)
    output = np.array([90, 40, -70], dtype=np.int8)
    classes = {"the": 16, "he": 33, "said": 47, ".": 37, "u.s.": 36, "ökonomen": 24}
    cases = []
    for line in FIXTURE.split("\n"):
        pieces = [piece for piece in line.replace(" ", "\t \t").split("\t") if piece]
        forms = [piece for piece in pieces if piece != " "]
        spaces = [int(following == " ") for piece, following in zip(pieces, [*pieces[1:], " "]) if piece != " "]
        features = Features([Block(forms=forms, spaces=spaces, ends=[0] * len(forms))], classes, rows, TEMPLATES)
        ends, found = decide(features, weights, output)
        cases.append({"forms": forms, "spaces": spaces, "gaps": (features.gaps - PAD).tolist(), "scores": found.tolist(),
                      "ends": np.flatnonzero(ends[PAD:]).tolist()})
    path.write_text(json.dumps({
        "templates": "\n".join(TEMPLATES), "classes": texts(classes)["segmenter.classes"].decode(), "output": output.tolist(),
        "weights": weights.ravel().tolist(), "cases": cases}, ensure_ascii=False) + "\n")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--weights", type=Path, help="the weights file to add to")
    arguments.add_argument("--folds", type=int, default=0, help="measure on so many fifths of the training parts instead")
    arguments.add_argument("--dev", action="store_true", help="measure on the dev sets too, without the rules of the program")
    arguments.add_argument("--fixture", type=Path, help="write the fixture of the Swift tests instead")
    options = arguments.parse_args()
    if options.fixture:
        return write_fixture(options.fixture)
    parts = {name: training_blocks(name) for name in ("en_ewt-train", "en_gum-train")}
    if options.folds:
        return cross_validate(options.folds, parts)
    model = fit(sum(parts.values(), []))
    for name in ("en_ewt-dev", "en_gum-dev") if options.dev else ():
        measure(name, paragraphs(name), *model)
    classes, weights, output = model
    if options.weights:
        tables.add(options.weights, "segmenter.", texts(classes) | {"segmenter.weights": weights, "segmenter.output": output})


if __name__ == "__main__":
    main()
