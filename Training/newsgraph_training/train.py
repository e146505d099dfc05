"""Trains the model: python -m newsgraph_training.train --output runs/first

All tasks at once: every batch mixes sentences of the treebanks and of the entity corpora, and each loss counts the words
that carry its label. The learning rate falls with the steps or with the clock, whichever is further: the run ends in time.
"""
import argparse
import os
import pickle
import random
import time
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

from . import data, weights
from .export import load
from .model import TAGS, VOCABULARY, WIDTH, Dropout, Model, collate
from .score import score_entities, score_trees
from .wordpiece import MASK, WordPiece

ENCODER_RATE, EMBEDDING_RATE, HEAD_RATE, WARM_UP, PIECES = 2e-4, 5e-5, 1e-3, 0.06, 1500
STARTED, RESUMED = 0.6, 0.4  # of the rates, when a run starts from the weights of a trained model, from a checkpoint
SPELLING_RATE = 2e-3  # of the small tables: shapes, affixes, mixing
HIDDEN_PIECES = 0.08  # share of the pieces that the model has to guess from the others
TASKS = {"upos": 1.5, "heads": 1.5, "deprel": 1.5, "entity": 1.5}  # weights of the losses with --guess; the others 1
GUESS = 0.2  # of the loss of guessing the hidden pieces
RECASED = {"lower": 0.02, "upper": 0.03, "title": 0.03}  # share of the sentences that are shown in other capitals
EMA_EVERY, EMA_DECAY = 4, 0.992  # averages over about 500 steps
LABELLED_SHARE = 0.5  # the same where an ensemble gave them trees
ENTITY_SHARE = 0.25  # pieces of the entity corpora for each piece of the treebanks, per epoch
STYLES = ("gum", "wikigold")  # whose habits the entities are watched with while the training runs
MIXTURE = {"gmb": 0.45, "wikigold": 0.2, "crossner-politics": 0.15, "crossner-science": 0.05, "crossner-literature": 0.05,
           "crossner-music": 0.05, "crossner-ai": 0.01, "wnut": 0.04}


def prepare(folder: Path):
    """Reads and tokenises everything once: (labels, rows of the treebanks, rows of each entity corpus)."""
    cache = folder / "cache.pickle"
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    trees = data.treebank("en_ewt-train") + data.treebank("en_gum-train")
    labels = data.label_sets(trees)
    numbers = {name: {label: i for i, label in enumerate(values)} for name, values in labels.items()}
    wordpiece = WordPiece()

    def rows(sentences):
        encoded = (data.encode(s, wordpiece, numbers) for s in sentences)
        return [row for row in encoded if len(row["pieces"]) <= 300]

    entities = {name: rows(s for s in data.entity_corpus(name) if not data.held_out(s)) for name in MIXTURE}
    result = (labels, rows(trees), entities)
    cache.write_bytes(pickle.dumps(result))
    return result


def draw(entities: dict[str, list[dict]], pieces: int, queues: dict[str, list[dict]], shuffle) -> list[dict]:
    """About `pieces` pieces of the entity corpora in the mixture's proportions; each corpus goes round in a shuffled order."""
    drawn = []
    for name, share in MIXTURE.items():
        wanted = share * pieces
        while wanted > 0:
            if not queues.get(name):
                queues[name] = entities[name][:]
                shuffle.shuffle(queues[name])
            drawn.append(queues[name].pop())
            wanted -= len(drawn[-1]["pieces"])
    return drawn


def disguised(row: dict, random) -> dict:
    """A sentence as it might also have been printed: in other capitals, with a few pieces missing. What that makes wrong is not asked for."""
    row = dict(row)
    whole = row["pieces"]
    row["pieces"] = [MASK if 0 < i < len(whole) - 1 and random.random() < HIDDEN_PIECES else p for i, p in enumerate(whole)]
    row["hidden"] = [p if shown != p else data.SKIP for shown, p in zip(row["pieces"], whole)]
    chance = random.random()
    for case, share in RECASED.items():
        if chance < share:
            row["shapes"] = [data.recased_shape(shape, case, i) for i, shape in enumerate(row["shapes"])]
            row["lemma"] = [data.SKIP] * len(row["lemma"])  # a script that keeps the case would be wrong
            break
        chance -= share
    return row


class Guesser(nn.Module):
    """Guesses the hidden pieces from the last layer (masked-language modelling, goes on while the tasks are learnt); not exported."""

    def __init__(self):
        super().__init__()
        self.transform = nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.LayerNorm(WIDTH))
        self.bias = nn.Parameter(torch.zeros(VOCABULARY))

    def loss(self, layer, rows, embedding):
        hidden = torch.full(layer.shape[:2], data.SKIP)
        for b, row in enumerate(rows):
            hidden[b, :len(row["hidden"])] = torch.tensor(row["hidden"])
        asked = hidden != data.SKIP
        if not asked.any():
            return layer.sum() * 0
        return F.cross_entropy(F.linear(self.transform(layer[asked]), embedding, self.bias), hidden[asked])


def losses(model, batch, trace=None):
    """Seven mean losses. `trace` collects what each layer gives out."""
    out = model(batch, trace)
    relations = model.relation_logits(out["words"], batch["heads"].clamp(min=0))

    def mean(logits, name):
        gold = batch[name].flatten()
        return F.cross_entropy(logits.float().flatten(0, 1), gold, ignore_index=data.SKIP, reduction="sum") / max(
            1, (gold != data.SKIP).sum())

    result = {name: mean(out[name], name) for name in TAGS}
    result["heads"] = mean(out["arcs"], "heads")
    result["deprel"] = mean(relations, "deprel")
    # entities: weighted by the corpus' reliability
    each = F.cross_entropy(out["entity"].float().flatten(0, 1), batch["entity"].flatten(), ignore_index=data.SKIP, reduction="none")
    weight = batch["weight"].unsqueeze(1).expand_as(batch["entity"]).flatten() * (batch["entity"].flatten() != data.SKIP)
    result["entity"] = (each * weight).sum() / weight.sum().clamp(min=1)
    return result


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--output", type=Path, required=True)
    arguments.add_argument("--epochs", type=int, default=20)
    arguments.add_argument("--minutes", type=float, default=54)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--start", type=Path, help="a weights file to start from in place of the base model, with lower rates")
    arguments.add_argument("--resume", type=Path, nargs="+", help="checkpoints whose average to start from, with lower rates still")
    arguments.add_argument("--labelled", type=Path, nargs="*", default=[], help="entity corpora with the trees of an ensemble (distil.py)")
    arguments.add_argument("--guess", action="store_true", help="guess the hidden pieces as well, and give trees, tags and names more weight")
    arguments.add_argument("--bfloat16", action="store_true", help="products in bf16: faster where the processor has them, slower elsewhere")
    options = arguments.parse_args()
    options.output.mkdir(parents=True, exist_ok=True)
    status = open(options.output / "STATUS", "a", buffering=1)

    def say(text):
        print(text, flush=True)
        status.write(f"{time.strftime('%T')} {text}\n")

    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 2)))
    torch.manual_seed(options.seed)
    random.seed(options.seed)
    shuffle = random.Random(options.seed)

    labels, trees, entities = prepare(options.output)
    tree_pieces = sum(len(r["pieces"]) for r in trees)
    print({name: len(values) for name, values in labels.items()}, len(trees), "trees", tree_pieces, "pieces")
    print({name: (len(rows), sum(len(r["pieces"]) for r in rows)) for name, rows in entities.items()})
    dev = {name: [s for s in data.treebank(name)][:500] for name in ("en_ewt-dev", "en_gum-dev")}
    uner = [s for s in data.uner_ewt_dev() if data.uner_fold(s)][:500]  # fold 0 is for the end

    model = Model(labels)
    for path in options.labelled:
        entities |= pickle.loads(path.read_bytes())
    share = LABELLED_SHARE if options.labelled else ENTITY_SHARE
    if options.resume:
        model.load_state_dict(load(*options.resume).state_dict())
    elif options.start:
        weights.load(options.start, model)
    else:
        model.load_base()
    # GUM is the smaller treebank and the one with news: its sentences come twice.
    trees = trees + [row for row in trees if row["corpus"] == data.CORPORA.index("gum")]
    tree_pieces = sum(len(r["pieces"]) for r in trees)
    average = Model(labels)
    average.load_state_dict(model.state_dict())
    average.eval()
    groups = {"encoder": [], "word": [], "spelling": [], "heads": []}
    for name, parameter in model.named_parameters():
        kind = ("word" if name == "embeddings.word.weight" else
                "spelling" if name in ("embeddings.shape.weight", "affixes.weight", "shapes.weight", "mixing.weight") else
                "encoder" if name.startswith(("encoder.", "embeddings.")) else "heads")
        groups[kind].append(parameter)
    trained = RESUMED if options.resume else STARTED if options.start else 1
    rates = {"encoder": ENCODER_RATE * trained, "word": EMBEDDING_RATE * trained, "heads": HEAD_RATE * trained,
             "spelling": SPELLING_RATE * (RESUMED if options.resume else 1)}  # new in a started model
    optimizer = torch.optim.AdamW([{"params": groups[name], "lr": rate, "peak": rate} for name, rate in rates.items()],
                                  betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    everything, averaged = list(model.parameters()), list(average.parameters())
    guesser = Guesser()
    if options.guess:
        optimizer.add_param_group({"params": list(guesser.parameters()), "lr": HEAD_RATE, "peak": HEAD_RATE})
    print(sum(p.numel() for p in everything), "parameters")

    steps_per_epoch = len(data.batches(trees + draw(entities, int(share * tree_pieces), {}, random.Random(0)), PIECES))
    total, step, progress, queues, began = steps_per_epoch * options.epochs, 0, 0.0, {}, time.time()
    say(f"started: {steps_per_epoch} steps an epoch, at most {options.epochs} epochs and {options.minutes} minutes")
    epoch = 0
    while progress < 1:
        epoch += 1
        model.train()
        rows = trees + draw(entities, int(share * tree_pieces), queues, shuffle)
        for group in data.batches(rows, PIECES, shuffle):
            progress = max(step / total, (time.time() - began) / (60 * options.minutes))
            if progress >= 1:
                break
            scale = progress / WARM_UP if progress < WARM_UP else (1 - progress) / (1 - WARM_UP)
            for settings in optimizer.param_groups:
                settings["lr"] = settings["peak"] * scale
            shown, trace = [disguised(rows[i], shuffle) for i in group], []
            with torch.autocast("cpu", torch.bfloat16, enabled=options.bfloat16):
                parts = losses(model, collate(shown), trace)
                if options.guess:
                    parts = {name: TASKS.get(name, 1) * part for name, part in parts.items()}
                    parts["guess"] = GUESS * guesser.loss(trace[-1], shown, model.embeddings.word.weight)
            sum(parts.values()).backward()
            torch.nn.utils.clip_grad_norm_(everything, 2.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            step += 1
            if step % EMA_EVERY == 0:
                decay = min(EMA_DECAY, (1 + step / EMA_EVERY) / (10 + step / EMA_EVERY))
                with torch.no_grad():
                    torch._foreach_lerp_(averaged, everything, 1 - decay)
            if step % 50 == 0:
                print(f"{step} {progress:.3f} {time.time() - began:.0f}s",
                      " ".join(f"{n} {v.item():.3f}" for n, v in parts.items()), flush=True)
        Dropout.pools.clear()  # fresh random numbers for the next epoch
        temporary = options.output / "last.pt.part"
        torch.save({"labels": labels, "state": average.state_dict(), "epoch": epoch, "seed": options.seed}, temporary)
        os.replace(temporary, options.output / "last.pt")
        say(f"epoch {epoch} done, step {step}, {time.time() - began:.0f} s")
        if epoch % 2 == 0 or progress >= 1:
            for name, sentences in dev.items():
                scores = score_trees(average, sentences, options.bfloat16)
                say(f"epoch {epoch} {name} (500 sentences) " + " ".join(f"{k} {v:.2f}" for k, v in scores.items()))
            scores = [score_entities(average, uner, corpus, ("PER", "ORG", "LOC"), options.bfloat16)["all"] for corpus in STYLES]
            say(f"epoch {epoch} UNER F1 by corpus " + " ".join(f"{c} {v:.2f}" for c, v in zip(STYLES, scores)))
    say("training ended")


if __name__ == "__main__":
    main()
