"""Reads the treebanks and the entity corpora, and turns them into what the model sees.

Every sentence becomes one `Sentence`; what a corpus does not annotate is None, and the losses skip it.
"""
import csv
import functools
import gzip
import json
import os
import unicodedata
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(os.environ.get("NEWSGRAPH_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))

ENTITIES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]
CORPORA = ["gum", "wikigold", "gmb", "crossner", "wnut", "uner"]  # those with entities, each with its own habits
SKIP = -100  # the label that no loss counts


@dataclass
class Sentence:
    words: list[str]
    identifier: str = ""
    upos: list[str] | None = None
    xpos: list[str] | None = None
    feats: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None  # 0 is the root, 1 … the words
    deprels: list[str] | None = None
    entities: list[str | None] | None = None  # BIO; None: not known for this word
    corpus: str = ""
    weight: float = 1.0  # of the entity loss
    misc: list[str] = field(default_factory=list)


# ---------------------------------------------------------------- word shapes (Models/FORMAT.md, to the letter)

ROOT_SHAPE = 16


def shape(word: str, first: bool) -> int:
    return 2 * shape_class(word) + (1 if first else 0)


def shape_class(word: str) -> int:
    categories = [unicodedata.category(c) for c in word]
    letters = [c for c in categories if c[0] == "L"]
    digit = "Nd" in categories
    if not letters:
        return 0 if digit else 1
    if digit:
        return 2
    if all(c == "Ll" for c in letters):
        return 3
    if all(c in ("Lu", "Lt") for c in letters):
        return 4 if len(letters) == 1 else 5
    if categories[0] in ("Lu", "Lt") and all(c == "Ll" for c in letters[1:]):
        return 6
    return 7


def recased_shape(shape: int, case: str, position: int) -> int:
    """The shape of a word without digits if its sentence were printed in `lower` case, in `upper` case or as a `title`; position 0 is the root."""
    kind, first = divmod(shape, 2)
    if position == 0 or kind < 3:
        return shape
    single = kind == 4
    return 2 * {"lower": 3, "upper": 4 if single else 5, "title": 4 if single else 6}[case] + first


# ---------------------------------------------------------------- affixes (Models/FORMAT.md, to the letter)

AFFIXES = 4096
AFFIX_KINDS = [("p2:", 2), ("p3:", 3), ("s1:", -1), ("s2:", -2), ("s3:", -3), ("s4:", -4)]
ASCII_LOWER = {c: c + 32 for c in range(65, 91)}


@functools.cache
def affixes(word: str) -> list[int]:
    """The rows of a word's beginnings and ends, AFFIXES where the word is too short for one."""
    lower = word.translate(ASCII_LOWER)
    return [AFFIXES if abs(length) > len(lower) else
            fnv1a((kind + (lower[:length] if length > 0 else lower[length:])).encode()) % AFFIXES for kind, length in AFFIX_KINDS]


def fnv1a(data: bytes) -> int:
    digest = 2166136261
    for byte in data:
        digest = (digest ^ byte) * 16777619 & 0xFFFFFFFF
    return digest


# ---------------------------------------------------------------- lemma scripts

def recase(word: str, case: str) -> str:
    if case == "l":
        return word.lower()
    if case == "t":
        return word[:1].upper() + word[1:].lower()
    return word


def common_substring(a: str, b: str) -> tuple[int, int, int]:
    """The longest common substring: its start in a, its start in b, its length (the first one of several)."""
    best = (0, 0, 0)
    previous = [0] * (len(b) + 1)
    for i, x in enumerate(a, 1):
        current = [0] * (len(b) + 1)
        for j, y in enumerate(b, 1):
            if x == y:
                current[j] = previous[j - 1] + 1
                if current[j] > best[2]:
                    best = (i - current[j], j - current[j], current[j])
        previous = current
    return best


def lemma_script(word: str, lemma: str) -> str:
    """The cheapest edit script; lower-casing is preferred for lower-case lemmas, so that `dogs` and `Dogs` share theirs."""
    best, best_cost = f"=|{lemma}", len(lemma)
    for case in "lkt" if lemma == lemma.lower() else "ktl":
        form = recase(word, case)
        at, into, length = common_substring(form, lemma)
        if length == 0:
            continue
        front, back = lemma[:into], lemma[into + length:]
        cut_front, cut_back = at, len(form) - at - length
        cost = cut_front + len(front) + cut_back + len(back)
        if cost < best_cost and "|" not in front:
            best, best_cost = f"{case}|{cut_front}|{front}|{cut_back}|{back}", cost
    return best


def apply_script(word: str, script: str) -> str:
    if script.startswith("=|"):
        return script[2:]
    case, cut_front, front, cut_back, back = script.split("|", 4)
    form = recase(word, case)
    if int(cut_front) + int(cut_back) > len(form):
        return form
    return front + form[int(cut_front):len(form) - int(cut_back)] + back


# ---------------------------------------------------------------- treebanks

def read_conllu(path: Path) -> list[Sentence]:
    sentences, rows, identifier = [], [], ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                identifier = line[12:]
            elif line and line[0] != "#":
                row = line.split("\t")
                if row[0].isdigit():  # neither a multiword token (1-2) nor an empty node (1.1)
                    rows.append(row)
            elif not line and rows:
                columns = list(zip(*rows))
                sentences.append(Sentence(
                    words=list(columns[1]), identifier=identifier, lemmas=list(columns[2]), upos=list(columns[3]),
                    xpos=list(columns[4]), feats=list(columns[5]), heads=[int(h) for h in columns[6]],
                    deprels=list(columns[7]), misc=list(columns[9])))
                rows = []
    return sentences


def excluded_from_training() -> tuple[set[str], set[str]]:
    """Documents of facts/ and sentences of openie-dev/: the extraction is measured on them, so nothing learns from them."""
    documents = {json.loads(p.read_text())["source"].get("item", "") for p in (DATA / "facts").glob("*.json")}
    with open(DATA / "openie-dev" / "sentences.tsv", encoding="utf-8") as file:
        sentences = {row["sent_id"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)}
    return documents - {""}, sentences


def treebank(name: str) -> list[Sentence]:
    """`en_ewt-train`, `en_gum-dev` …; the training parts without what is excluded."""
    sentences = read_conllu(DATA / "treebanks" / f"{name}.conllu.gz")
    if "gum" in name:
        for sentence in sentences:
            sentence.corpus = "gum"
            sentence.entities = gum_entities(sentence, open_mentions(sentences, sentence))
    if name.endswith("train"):
        documents, identifiers = excluded_from_training()
        sentences = [s for s in sentences if s.identifier not in identifiers and s.identifier.rpartition("-")[0] not in documents]
    return sentences


# ---------------------------------------------------------------- entities of GUM

TITLES = set("""mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice prime minister chancellor king queen
prince princess pope senator sen. sen governor gov. general gen. gen colonel col. lieutenant lt. captain capt. major sergeant
secretary secretary-general sir lord lady rev. reverend ayatollah sheikh mayor judge justice foreign ambassador rep. rep
congressman congresswoman former chairman director deputy premier admiral cardinal archbishop bishop interior defense
state of - speaker chief spokesman spokeswoman""".split())

GUM_LABELS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC", "object": "MISC", "abstract": "MISC",
              "animal": "MISC"}


def open_mentions(sentences, sentence) -> list[tuple[int, int, str]]:
    """The mentions of a sentence from its `Entity=` brackets: (first word, last word, type), the words counted from 0."""
    mentions, stack = [], defaultdict(list)
    for index, misc in enumerate(sentence.misc):
        value = next((f[7:] for f in misc.split("|") if f.startswith("Entity=")), "")
        at = 0
        while at < len(value):
            if value[at] == "(":
                end = at + 1
                while end < len(value) and value[end] not in "()":
                    end += 1
                fields = value[at + 1:end].split("-")
                if end < len(value) and value[end] == ")":  # opens and closes on this word
                    mentions.append((index, index, fields[1]))
                    end += 1
                else:
                    stack[fields[0]].append((index, fields[1]))
                at = end
            else:
                end = value.find(")", at)
                if end < 0:
                    break
                group = value[at:end]
                if stack[group]:
                    first, kind = stack[group].pop()
                    mentions.append((first, index, kind))
                at = end + 1
    return mentions


def gum_entities(s: Sentence, mentions) -> list[str | None]:
    """Names: mentions whose head is a proper noun, cut down to the name itself; the outermost name wins."""
    labels: list[str | None] = ["O"] * len(s.words)
    # Nationality adjectives are no mentions in GUM, but are MISC elsewhere: not known here.
    for i, word in enumerate(s.words):
        if s.upos[i] == "ADJ" and word[0].isupper() and i > 0:
            labels[i] = None
    taken = [False] * len(s.words)
    children = defaultdict(list)
    for i, head in enumerate(s.heads):
        children[head - 1].append(i)
    for first, last, kind in sorted(mentions, key=lambda m: m[0] - m[1]):
        heads = [i for i in range(first, last + 1) if not first <= s.heads[i] - 1 <= last]
        if kind not in GUM_LABELS or len(heads) != 1 or s.upos[heads[0]] != "PROPN":
            continue
        head, label = heads[0], GUM_LABELS[kind]
        if kind == "person" and s.xpos[head] == "NNPS" and last - first < 2:
            label = "MISC"  # the Americans
        name, todo = set(), [head]
        while todo:
            i = todo.pop()
            name.add(i)
            for c in children[i]:
                relation, base = s.deprels[c], s.deprels[c].split(":")[0]
                capital = s.words[c][0].isupper()
                of = relation == "nmod" and s.upos[c] == "PROPN" and any(
                    s.deprels[g] == "case" and s.words[g].lower() in ("of", "for") for g in children[c])
                if first <= c <= last and (
                        base in ("flat", "goeswith") or (base in ("compound", "amod") and capital)
                        or (base == "nummod" and c > i) or (label != "PER" and (of or relation == "nmod:desc" and capital))
                        or (base == "case" and i != head and label != "PER")):
                    todo.append(c)
        low, high = min(name), max(name)
        while low < high and (s.upos[low] in ("DET", "PUNCT", "ADP") or label == "PER" and s.words[low].lower() in TITLES):
            low += 1
        while low < high and s.upos[high] in ("PART", "PUNCT", "ADP"):
            high -= 1
        alone = s.words[low]
        if any(taken[low:high + 1]) or low == high and (alone.islower() or "@" in alone or alone.lower() in TITLES):
            continue
        for i in range(low, high + 1):
            labels[i] = ("B-" if i == low else "I-") + label
            taken[i] = True
    return labels


# ---------------------------------------------------------------- entity corpora

def read_columns(path: Path) -> list[tuple[list[str], list[str]]]:
    """Word … tag, one a line, sentences separated by empty lines."""
    sentences, words, tags = [], [], []
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        row = line.split("\t") if "\t" in line else line.split()
        if len(row) >= 2 and row[0].strip():
            words.append(row[0])
            tags.append(row[-1].strip())
        elif words:
            sentences.append((words, tags))
            words, tags = [], []
    return sentences


def spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """(first, last, type) of BIO or IO tags; an I- after another type or after O begins a span."""
    found = []
    for i, tag in enumerate(tags):
        if tag is None or tag[:2] not in ("B-", "I-"):
            continue
        kind = tag[2:]
        if tag[0] == "I" and found and found[-1][1] == i - 1 and found[-1][2] == kind:
            found[-1] = (found[-1][0], i, kind)
        else:
            found.append((i, i, kind))
    return found


def split_hyphens(words, tags):
    """As the treebanks do: `opinion-based` is three words. A lower-case last part (`U.S.-led`) is outside of the name."""
    new_words, new_tags = [], []
    for word, tag in zip(words, tags):
        parts = word.split("-")
        if len(parts) == 1 or not all(p and p[0].isalpha() for p in parts):
            new_words.append(word)
            new_tags.append(tag)
            continue
        name = len(parts)  # how many parts belong to the name
        while tag != "O" and name > 1 and parts[name - 1].islower() and parts[0][0].isupper():
            name -= 1
        for i, part in enumerate(parts):
            inside = "O" if tag == "O" or i >= name else tag if i == 0 else "I-" + tag[2:]
            if i:
                new_words.append("-")
                new_tags.append(inside)
            new_words.append(part)
            new_tags.append(inside)
    return new_words, new_tags


WIKIGOLD = {k: k for k in ("PER", "ORG", "LOC", "MISC")}
GMB = {"geo": "LOC", "org": "ORG", "per": "PER", "art": "MISC", "eve": "MISC"}
WNUT = {"person": "PER", "location": "LOC", "corporation": "ORG", "group": "ORG", "creative-work": "MISC", "product": "MISC"}
CROSSNER = {kind: label for label, kinds in {
    "PER": "person politician writer musicalartist researcher scientist",
    "ORG": "organisation politicalparty band university",
    "LOC": "location country",
    "MISC": "event election award misc book poem magazine album song academicjournal conference product programlang "
            "astronomicalobject",
    "": "literarygenre musicgenre musicalinstrument field task algorithm metrics discipline chemicalcompound chemicalelement "
        "enzyme protein theory"}.items() for kind in kinds.split()}
CROSSNER_DOMAINS = ["politics", "science", "literature", "music", "ai"]


def relabel(words, tags, kinds, lookup) -> list[str]:
    """Tags of a corpus in our labels; articles and titles at the start of a name do not belong to it."""
    labels = ["O"] * len(words)
    for first, last, kind in spans(tags):
        label = lookup(kind, words[first:last + 1]) if lookup else kinds.get(kind, "MISC")
        if not label:
            continue
        while first < last and (words[first].lower() in ("the", "a", "an") and kinds is GMB
                                or label == "PER" and words[first].lower() in TITLES):
            first += 1
        if label == "PER" and words[first].lower() in TITLES:
            continue  # a title alone
        for i in range(first, last + 1):
            labels[i] = ("B-" if i == first else "I-") + label
    return labels


def entity_corpus(name: str) -> list[Sentence]:
    """`wikigold`, `gmb`, `wnut` or `crossner-DOMAIN`."""
    kinds, lookup, weight = {"wikigold": (WIKIGOLD, None, 1.0), "gmb": (GMB, None, 0.5), "wnut": (WNUT, None, 0.5)}.get(
        name, (CROSSNER, None, 1.0))
    file = {"gmb": "gmb-voa", "wnut": "wnut17-train"}.get(name, name)
    raw = read_columns(DATA / "ner" / f"{file}.conll")
    if name == "gmb":  # gpe, and often geo, is the country and its people alike: people and adjectives are MISC
        gpe = {word for words, tags in raw for word, tag in zip(words, tags) if tag.endswith("gpe")}
        with open(DATA / "country-codes.csv", encoding="utf-8") as rows:
            countries = {value for row in csv.DictReader(rows) for value in row.values() if value}
        demonyms = {w for w in gpe - countries if w.endswith(("an", "ans", "ese", "sh", "ch", "i", "is", "ss"))}
        demonyms |= set("Arab Arabs Greek Greeks Thai Thais Turk Turks Kurd Kurds Czech Czechs Dane Danes".split())

        def lookup(kind, words):
            label = {**GMB, "gpe": "LOC"}.get(kind, "")
            if label == "LOC" and words[-1] in demonyms:
                return "MISC"
            return "ORG" if words in (["U.N."], ["UN"]) else label
    sentences = []
    for number, (words, tags) in enumerate(raw):
        words, tags = split_hyphens(words, tags)
        sentences.append(Sentence(words=words, identifier=f"{name}-{number}", corpus=name.split("-")[0],
                                  entities=relabel(words, tags, kinds, lookup), weight=weight))
    if name == "gmb":
        settle(sentences)
    return sentences


def settle(sentences):
    """Annotated by machine: a frequent name that mostly has one type has it everywhere."""
    counts = defaultdict(Counter)
    for s in sentences:
        for first, last, kind in spans(s.entities):
            counts[" ".join(s.words[first:last + 1])][kind] += 1
    for s in sentences:
        for first, last, kind in spans(s.entities):
            found = counts[" ".join(s.words[first:last + 1])]
            (label, n), total = found.most_common(1)[0], found.total()
            if total >= 8 and n >= 0.6 * total:
                s.entities[first:last + 1] = ["B-" + label] + ["I-" + label] * (last - first)


def held_out(sentence: Sentence) -> bool:
    """Every tenth sentence of an entity corpus is for measuring only."""
    return int(sentence.identifier.rpartition("-")[2]) % 10 == 0


UNER_FOLDS = 5


def uner_fold(sentence: Sentence) -> int:
    """The fold of a sentence of Universal NER, the same for all sentences of a document. Fold 0 is for measuring only."""
    return zlib.crc32(sentence.identifier.rpartition("-")[0].encode()) % UNER_FOLDS


def uner_ewt_dev() -> list[Sentence]:
    """EWT dev with Universal NER's PER, ORG, LOC."""
    sentences, words, tags, identifier = [], [], [], ""
    for line in (DATA / "ner" / "uner-ewt-dev.iob2").read_text(encoding="utf-8").split("\n"):
        row = line.split("\t")
        if line.startswith("# sent_id = "):
            identifier = line[12:]
        elif row[0].isdigit():
            words.append(row[1])
            tags.append(row[2])
        elif not line and words:
            sentences.append(Sentence(words=words, identifier=identifier, corpus="uner", entities=tags))
            words, tags = [], []
    return sentences


# ---------------------------------------------------------------- labels and numbers

def label_sets(sentences: list[Sentence]) -> dict[str, list[str]]:
    """All labels of the training trees, most frequent first; features and lemma scripts seen once are left out."""
    def ranked(counter, least=1):
        return [label for label, n in sorted(counter.items(), key=lambda item: (-item[1], item[0])) if n >= least]

    trees = [s for s in sentences if s.heads]
    return {
        "upos": ranked(Counter(t for s in trees for t in s.upos)),
        "xpos": ranked(Counter(t for s in trees for t in s.xpos)),
        "feats": ranked(Counter(t for s in trees for t in s.feats), 2),
        "lemma": ranked(Counter(lemma_script(w, l) for s in trees for w, l in zip(s.words, s.lemmas)), 2),
        "deprel": ranked(Counter(t for s in trees for t in s.deprels)),
        "entity": ENTITIES,
    }


def encode(sentence: Sentence, wordpiece, numbers: dict[str, dict[str, int]]) -> dict:
    """One sentence as numbers. N words, T pieces."""
    n = len(sentence.words)
    pieces, word_of = wordpiece.sentence(sentence.words)
    row = {
        "pieces": pieces,  # [T]
        "word_of": word_of,  # [T] 0 special, 1 … words
        "shapes": [ROOT_SHAPE] + [shape(w, i == 0) for i, w in enumerate(sentence.words)],  # [N + 1], the root first
        "affixes": [affixes(w) for w in sentence.words],  # [N, 6]
        "corpus": CORPORA.index(sentence.corpus) if sentence.corpus in CORPORA else 0,
        "weight": sentence.weight,
        "heads": sentence.heads or [SKIP] * n,
        "deprel": [numbers["deprel"].get(d, SKIP) for d in sentence.deprels] if sentence.deprels else [SKIP] * n,
        "entity": [numbers["entity"].get(e, SKIP) for e in sentence.entities] if sentence.entities else [SKIP] * n,
    }
    scripts = [lemma_script(w, l) for w, l in zip(sentence.words, sentence.lemmas)] if sentence.lemmas else None
    for name, values in (("upos", sentence.upos), ("xpos", sentence.xpos), ("feats", sentence.feats), ("lemma", scripts)):
        row[name] = [numbers[name].get(v, SKIP) for v in values] if values else [SKIP] * n
    return row


def batches(rows: list[dict], pieces: int, shuffle=None) -> list[list[int]]:
    """Indices of rows of similar length, at most `pieces` pieces (with padding) a batch."""
    noise = (lambda: shuffle.random() * 3) if shuffle else (lambda: 0)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]["pieces"]) + noise())
    groups, current, longest = [], [], 0
    for i in order:
        length = max(longest, len(rows[i]["pieces"]))
        if current and length * (len(current) + 1) > pieces:
            groups.append(current)
            current, length = [], len(rows[i]["pieces"])
        current.append(i)
        longest = length
    groups.append(current)
    if shuffle:
        shuffle.shuffle(groups)
    return groups
