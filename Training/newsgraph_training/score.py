"""Analyses sentences with gold words and compares with the treebank."""
import contextlib

import numpy as np
import torch

from .data import CORPORA, Sentence, apply_script, batches, encode, spans
from .decode import best_tree, viterbi
from .model import TAGS, collate
from .wordpiece import WordPiece

WORDPIECE = WordPiece()


@torch.no_grad()
def analyse(model, sentences: list[Sentence], corpus="gum", tasks=("tree", "entity"), bfloat16=False) -> list[Sentence]:
    """The model's own analysis of the same words, sentence by sentence."""
    model.eval()
    labels = model.labels
    numbers = {name: {label: i for i, label in enumerate(values)} for name, values in labels.items()}
    rows = [encode(Sentence(words=s.words), WORDPIECE, numbers) for s in sentences]
    for row in rows:
        row["corpus"] = CORPORA.index(corpus)
    result: list[Sentence] = [None] * len(rows)
    for group in batches(rows, 3000):
        batch = collate([rows[i] for i in group])
        with torch.autocast("cpu", torch.bfloat16) if bfloat16 else contextlib.nullcontext():
            tagging, x, naming = model.words(batch)
            entity = model.entities(naming[:, 1:], batch["corpus"]).float().numpy()
            if "tree" in tasks:
                tags = {name: logits.argmax(2) for name, logits in model.tags(tagging[:, 1:]).items()}
                scores = model.arc_scores(x, batch).numpy().astype(np.float64)
                heads = torch.zeros(batch["heads"].shape, dtype=torch.long)
                for b, i in enumerate(group):
                    n = len(sentences[i].words)
                    heads[b, :n] = torch.from_numpy(best_tree(scores[b, :n, :n + 1]))
                relations = model.relation_logits(x, heads).float()
                relations[:, :, labels["deprel"].index("root")] = -1e9
                relations = relations.argmax(2)
        for b, i in enumerate(group):
            words = sentences[i].words
            n = len(words)
            own = Sentence(words=words, entities=viterbi(entity[b, :n]))
            if "tree" in tasks:
                own.upos, own.xpos, own.feats, scripts = ([labels[t][k] for k in tags[t][b, :n].tolist()] for t in TAGS)
                own.lemmas = [apply_script(w, s) for w, s in zip(words, scripts)]
                own.heads = heads[b, :n].tolist()
                own.deprels = ["root" if h == 0 else labels["deprel"][k] for h, k in zip(own.heads, relations[b, :n].tolist())]
            result[i] = own
    return result


def compare_trees(sentences, own) -> dict[str, float]:
    """Percentages over all words, punctuation included, relations with their subtypes."""
    right = dict.fromkeys(("UPOS", "XPOS", "FEATS", "lemma", "UAS", "LAS"), 0)
    total = 0
    for gold, mine in zip(sentences, own):
        total += len(gold.words)
        for i in range(len(gold.words)):
            right["UPOS"] += gold.upos[i] == mine.upos[i]
            right["XPOS"] += gold.xpos[i] == mine.xpos[i]
            right["FEATS"] += gold.feats[i] == mine.feats[i]
            right["lemma"] += gold.lemmas[i] == mine.lemmas[i]
            right["UAS"] += gold.heads[i] == mine.heads[i]
            right["LAS"] += gold.heads[i] == mine.heads[i] and gold.deprels[i] == mine.deprels[i]
    return {name: 100 * n / total for name, n in right.items()}


def compare_entities(sentences, own, kinds=("PER", "ORG", "LOC", "MISC")) -> dict[str, float]:
    """F1 of whole spans with their type, over the given types, and for each of them."""
    counts = {kind: [0, 0, 0] for kind in kinds}  # right, in the gold, in ours
    for gold, mine in zip(sentences, own):
        a = {s for s in spans(gold.entities) if s[2] in kinds}
        b = {s for s in spans(mine.entities) if s[2] in kinds}
        b = {s for s in b if all(gold.entities[i] is not None for i in range(s[0], s[1] + 1))}
        for kind in kinds:
            for k, found in enumerate((a & b, a, b)):
                counts[kind][k] += sum(s[2] == kind for s in found)

    def f1(right, gold, ours):
        return 200 * right / max(1, gold + ours)

    return {"all": f1(*map(sum, zip(*counts.values()))), **{kind: f1(*counts[kind]) for kind in kinds}}


def score_trees(model, sentences, bfloat16=False):
    return compare_trees(sentences, analyse(model, sentences, bfloat16=bfloat16))


def score_entities(model, sentences, corpus, kinds=("PER", "ORG", "LOC", "MISC"), bfloat16=False):
    return compare_entities(sentences, analyse(model, sentences, corpus, ("entity",), bfloat16), kinds)
