"""UDPipe 1, the field's reference for speed on a CPU, trained on the same treebank.

    python -m newsgraph_training.udpipe_peer --model runs/udpipe-ewt.model

trains the model where the file is missing (one thread, more than an hour with UDPipe's default recipe), then prints words a
second on EWT dev, one thread: tags and trees of gold tokens, and everything from raw text. Fewer iterations than by default
(`--tokenizer epochs=10` …) make a worse model of the same size and speed; what it was trained with stands in `….recipe`.
Needs `pip install ufal.udpipe`.
"""
import argparse
import gzip
import json
import os
import sys
import time
from pathlib import Path

from ufal import udpipe

from .data import DATA

DEFAULT = udpipe.Pipeline.DEFAULT


def conllu(name: str) -> str:
    """A treebank as it lies in the data."""
    with gzip.open(DATA / "treebanks" / f"{name}.conllu.gz", "rt", encoding="utf-8") as file:
        return file.read()


def check(error: "udpipe.ProcessingError", what: str):
    if error.occurred():
        sys.exit(f"UDPipe could not {what}: {error.message}")


def sentences(text: str) -> "udpipe.Sentences":
    """The sentences of a CoNLL-U text."""
    reader = udpipe.InputFormat.newConlluInputFormat()
    reader.setText(text)
    found, sentence, error = udpipe.Sentences(), udpipe.Sentence(), udpipe.ProcessingError()
    while reader.nextSentence(sentence, error):
        found.append(sentence)
    check(error, "read the treebank")
    return found


def train(path: Path, options: dict[str, str]):
    """Trains without the dev set."""
    error = udpipe.ProcessingError()
    model = udpipe.Trainer.train("morphodita_parsito", sentences(conllu("en_ewt-train")), udpipe.Sentences(),
                                 options["tokenizer"], options["tagger"], options["parser"], error)
    check(error, "be trained")
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(model if isinstance(model, bytes) else model.encode("utf-8", "surrogateescape"))
    os.replace(part, path)
    recipe = ", ".join(f"{name} {value or 'by default'}" for name, value in options.items())
    path.with_name(path.name + ".recipe").write_text(recipe + "\n")


def gold_tokens(model, text: str) -> float:
    """Words a second of tagging and parsing; reading the treebank does not count."""
    error = udpipe.ProcessingError()
    found = sentences(text)
    began = time.perf_counter()
    for sentence in found:
        model.tag(sentence, DEFAULT, error)
        model.parse(sentence, DEFAULT, error)
    seconds = time.perf_counter() - began
    check(error, "analyse")
    return sum(len(s.words) - 1 for s in found) / seconds


def raw_text(model, text: str) -> float:
    """Words a second of tokenizing, tagging and parsing the sentences' text."""
    lines = (line[len("# text = "):] for line in text.split("\n") if line.startswith("# text = "))
    error = udpipe.ProcessingError()
    tokenizer = model.newTokenizer(DEFAULT)
    words, sentence = 0, udpipe.Sentence()
    began = time.perf_counter()
    tokenizer.setText(" ".join(lines))
    while tokenizer.nextSentence(sentence, error):
        model.tag(sentence, DEFAULT, error)
        model.parse(sentence, DEFAULT, error)
        words += len(sentence.words) - 1
    seconds = time.perf_counter() - began
    check(error, "analyse")
    return words / seconds


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--model", type=Path, required=True)
    for component in ("tokenizer", "tagger", "parser"):
        arguments.add_argument(f"--{component}", default="", help="UDPipe's options for its training; its defaults if left out")
    given = vars(arguments.parse_args())
    path = given.pop("model")
    if not path.exists():
        train(path, given)
    model = udpipe.Model.load(str(path))
    if not model:
        sys.exit(f"{path} is no model of UDPipe; remove it and run this again")
    text = conllu("en_ewt-dev")
    print(json.dumps({"gold_tokens": round(gold_tokens(model, text), 1), "raw_text": round(raw_text(model, text), 1)}))


if __name__ == "__main__":
    main()
