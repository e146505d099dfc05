"""The treebanks as running text: paragraphs of surface tokens with the spaces between them, as they were before anyone parted them."""
import gzip
from dataclasses import dataclass, field

from .data import DATA


@dataclass
class Block:
    """A paragraph. A contraction is one token here, with the part of speech of its first word."""
    forms: list[str] = field(default_factory=list)
    spaces: list[int] = field(default_factory=list)  # 1 where white space follows
    ends: list[int] = field(default_factory=list)  # 1 where a sentence ends
    tags: list[str] = field(default_factory=list)
    identifiers: list[str] = field(default_factory=list)  # of the sentences

    @property
    def document(self) -> str:
        return self.identifiers[0].rpartition("-")[0]


def paragraphs(name: str) -> list[Block]:
    blocks, begins, covered = [], True, 0
    with gzip.open(DATA / "treebanks" / f"{name}.conllu.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                key, _, value = line[1:].partition("=")
                begins |= key.split()[:1] in (["newpar"], ["newdoc"])
                if key.strip() == "sent_id":
                    identifier = value.strip()
            elif not line:
                blocks[-1].ends[-1] = 1
                begins, covered = False, 0
            else:
                row = line.split("\t")
                if covered == 0 and row[0].split("-")[0] == "1":
                    blocks += [Block()] if begins else []
                    blocks[-1].identifiers.append(identifier)
                add(blocks[-1], row, covered)
                covered = int(row[0].split("-")[1]) if "-" in row[0] else max(covered, int(float(row[0])))
    for block in blocks:
        block.spaces[-1] = 1  # nothing follows
    return blocks


def add(block: Block, row: list[str], covered: int):
    """Adds the token of a line. `covered`: the last word that a token before it holds."""
    if "." in row[0]:
        return
    if "-" not in row[0] and int(row[0]) <= covered:
        if not block.tags[-1]:
            block.tags[-1] = row[3]
        return
    block.forms.append(row[1])
    block.spaces.append(0 if "SpaceAfter=No" in row[9].split("|") else 1)
    block.ends.append(0)
    block.tags.append("" if "-" in row[0] else row[3])
