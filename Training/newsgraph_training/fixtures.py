"""What the Swift tests compare with: python -m newsgraph_training.fixtures --weights ../Models/english.weights

- LanguageTests/Fixtures/wordpiece.jsonl: strings, our own and generated, with the reference tokeniser's pieces
- NeuralTests/Fixtures/activations.json: what each layer gives for four sentences of our own
- LanguageTests/Fixtures/ewt-dev-scores.json: the scores of the weights file on the development sets, gold words
"""
import argparse
import hashlib
import json
import random
from pathlib import Path

import numpy as np
import torch

from . import data, weights
from .decode import best_tree, viterbi
from .evaluate import evaluate
from .model import GROUPS, TAGS, collate
from .wordpiece import WordPiece

TESTS = Path(__file__).resolve().parents[2] / "Tests"

# ---------------------------------------------------------------- strings for the tokeniser

WORDS = """government minister denied the allegations yesterday Huawei Technologies founder Zhengfei Warsaw Poland's U.S. U.K.
U.N. e-mail co-operation state-of-the-art 5G 3.14 1,250,000 $4.5bn 12% 2019-01-11 AT&T O'Neill don't won't rock'n'roll
naïve café façade Zürich Łódź Kraków São Paulo Reykjavík Malmö Besançon Škoda Çelik Dvořák Nguyễn Đà Nẵng İstanbul
ISTANBUL ıssız straße STRASSE Größe œuvre æther Þór Ærø Øresund Αθήνα ΣΊΣΥΦΟΣ Москва Київ Ёлка Йошкар-Ола Тоҷикистон
北京 東京タワー 上海市 서울 대한민국 ソウル ひらがな עברית שָׁלוֹם العربية مُحَمَّد فارسی हिन्दी क़िला ไทย ภาษาไทย ქართული Հայերեն አማርኛ
unbelievably antidisestablishmentarianism counterintelligence spokeswoman multibillion-dollar semiconductors
re-elected ex-minister mid-1990s 24/7 and/or km² H₂O x² ½ №5 ™ © ® § ¶ † ‡ • … – — ― ‘quoted’ “quoted” «guillemets» ‹x› „low“
@handle #hashtag https://example.org/a?b=c&d=e#f user@example.org C++ C# .NET F-16 A380 COVID-19 Q&A R&D""".split()

EDGES = [
    "", " ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u3000", "\u1680", "\u2028", "\u2029", "\u0085", "\u000b", "\u000c",
    "\u0000", "\u0001", "\u007f", "\u0080", "\u009f", "a\u0000b", "a\u0001b", "a\u007fb", "\ufffd", "a\ufffdb", "\ufeff", "\ufeffword",
    "a\u200bb", "a\u200cb", "a\u200db", "a\u2060b", "co\u00adoperate", "\u00ad", "\u200e\u200f", "\u202aabc\u202c", "\u061c", "\u180e",
    "a\u00a0b", "a\u2009b", " leading", "trailing ", "two  spaces", "tab\tbetween", "line\nbreak", "a\u3000b",
    "e\u0301", "\u0301", "\u0301\u0302\u0303", "e\u0301\u0302\u0303\u0304", "A\u030a", "\u212b", "\u1e9b\u0323", "o\u0308\u0323", "\u0344", "\u0345",
    "\u0340\u0341", "a\u20dd", "\u0903", "क\u093f", "\u0e33", "ก\u0e33", "\uac00\u11a8", "\u1100\u1161\u11a8", "가각힣", "ㄱㄴㄷ", "한국어Korean", "\u3131\u314f",
    "İ", "i\u0307", "I\u0307", "ı", "ß", "ẞ", "ſ", "ﬁ", "ﬃ", "ﬅ", "Ĳ", "ĳ", "Ǆ", "ǅ", "ǆ", "ŉ", "ǰ", "ΐ", "ᾳ", "ᾼ", "Ω", "Ω", "K", "Å", "ς", "Σ", "ΟΔΟΣ",
    "ⅷ", "Ⅷ", "ⓐ", "Ⓐ", "ａｂｃ", "ＡＢＣ", "１２３", "￥", "！", "𝐀𝐁𝐂", "𝒜", "𝟘𝟙", "𐐀", "𐐨", "Ꭰ", "ꭰ", "Ა", "ა",
    "漢", "漢字", "漢a字", "a漢", "㐀", "𠀀", "𪚥", "豈", "\uf900", "\U0002f800", "〇", "々", "〆", "「引用」", "。", "、", "ー", "カ\u3099", "ガ", "ﾊﾟ", "ｶﾞ", "ㇰ",
    "😀", "😀😀", "a😀b", "👍🏽", "👨\u200d👩\u200d👧\u200d👦", "🏳\ufe0f\u200d🌈", "🇵🇱", "🇺🇸🇩🇪", "1\ufe0f\u20e3", "❤\ufe0f", "❤", "☎\ufe0e", "🏴\U000e0067\U000e0062\U000e007f",
    "שלום עולם", "שָׁלוֹם", "\ufb2a", "السلام", "لا", "\ufefb", "مـحـمـد", "٢٠١٩", "۱۲۳", "\u200fabc", "अनुच्छेद", "क्षत्रिय", "ক্ষ", "தமிழ்", "తెలుగు", "ไทย", "ລາວ", "བོད་", "မြန်မာ", "ខ្មែរ", "ᠮᠣᠩᠭᠣᠯ",
    "\u0378", "\u0379", "a\u0378b", "\ue000", "a\ue000b", "\uf8ff", "\U000f0000", "\U0010fffd", "\U0001fffe", "\uffff", "\ufdd0", "\U0003ffff", "\U000e0001", "\U000e0100",
    "...", "....", "!!!", "?!?!", "---", "--", "***", "===", "~~~", "^^", "``", "''", "\"\"", "(((", ")))", "[]", "{}", "<>", "<<>>", "||", "\\\\", "//", "&&", "%%", "$$$", "@@@", "###", "_", "__", "a_b", "a__b", "+-*/=",
    "##", "##ing", "a##b", "#", "[", "]", "(a)", "[a]", "{a}", "<a>", "'s", "n't", "'", "`", "´", "¨", "^", "°", "¿qué?", "¡no!", "€100", "£5", "¥", "¢", "₹", "₿", "a·b", "l·l", "·", "‧", "a/b", "a\\b", "a|b", "a.b.c", "1.2.3",
    "unk", "UNK", "cls", "pad", "U.S.", "U.S.A.", "u.s.", "Ph.D.", "Mr.", "Jan.", "a.m.", "No.1", "x.y,z;w:v", "can't've", "o'clock", "ma'am", "y'all", "rock-'n'-roll", "it’s", "it‘s", "it`s",
]


def long_words() -> list[str]:
    result = []
    for n in (50, 98, 99, 100, 101, 102, 150, 199, 200, 201, 400):
        result += ["a" * n, "ab" * (n // 2), "é" * n, "e\u0301" * n, "ß" * n, "漢" * n, "д" * n, "7" * n, "." * n, "\u0301" * n + "a", "İ" * n, "가" * n,
                   "z" * n + " tail", "x" * n + "-" + "y" * n, "\u200b" * n + "in", "😀" * n]
    return result


def ranges() -> list[str]:
    """Every character of the blocks that European news is written in, alone and inside a word; samples of the others."""
    result = []
    for low, high in ((0x20, 0x24F), (0x370, 0x3FF), (0x400, 0x45F), (0x2000, 0x206F), (0x20A0, 0x20BD)):
        result += [f"{chr(c)} a{chr(c)}b {chr(c).upper()}" for c in range(low, high + 1)]
    for low, high, step in ((0x250, 0x36F, 5), (0x460, 0x52F, 7), (0x590, 0x6FF, 5), (0x900, 0xDFF, 17), (0xE00, 0xEFF, 7), (0x10A0, 0x11FF, 9),
                            (0x1E00, 0x1FFF, 5), (0x2070, 0x209C, 3), (0x2100, 0x23FF, 9), (0x2460, 0x27BF, 13), (0x3000, 0x30FF, 4), (0x3105, 0x33FF, 17),
                            (0x4E00, 0x9FA5, 499), (0xAC00, 0xD7A3, 311), (0xF900, 0xFAD9, 31), (0xFB00, 0xFDFB, 13), (0xFE10, 0xFFEF, 7),
                            (0x1D400, 0x1D7FF, 41), (0x1F300, 0x1F64F, 13), (0x20000, 0x2A6D6, 4999)):
        result += [f"{chr(c)} x{chr(c)}y" for c in range(low, high + 1, step)]
    return result


def mixtures(count: int) -> list[str]:
    """Random strings: characters and words of several scripts, marks, spaces, controls."""
    dice = random.Random(20190111)
    pools = ["abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789", ".,;:!?'\"()[]{}-_/\\@#$%&*+=<>|~^`", "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžłđ",
             "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽŁĐİ", "αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΣΩάέή", "абвгдежзийклмнопрстуфхцчшщъыьэюяЁЙЩ", "\u0300\u0301\u0302\u0303\u0308\u030a\u0327\u0328",
             "北京上海東京大学中国人民", "가각나다라마바사아자차카타파하한글", "あいうえおがぎぐアイウエオガギグー", "אבגדהוזחטיכלמ\u05b0\u05b7\u05bc", "ابتثجحخدذرز\u064b\u064e\u0651", "कखगघचछजझ\u093e\u0941\u094d",
             "😀😂🎉👍🚀🌍❤🇵🇱\ufe0f\u200d", "“”‘’«»–—…•·†§©®™€£¥°±×÷½²³", " \u00a0\u2009\u3000\t", "\u200b\u200c\u200e\u00ad\u2060\ufeff\u0001\u007f"]
    result = []
    for number in range(count):
        text = ""
        some = dice.sample(pools, dice.randint(1, 4)) + [pools[0]] * (number % 3)
        for _ in range(dice.randint(1, 5)):
            if dice.random() < 0.3:
                word = dice.choice(WORDS)
                text += dice.choice((word, word.upper(), word.lower(), word.capitalize(), word[::-1], word + dice.choice(WORDS)))
            else:
                pool = dice.choice(some)
                text += "".join(dice.choice(pool) for _ in range(dice.randint(1, 7)))
            if dice.random() < 0.15:
                text += " "
        result.append(text)
    return result


def strings() -> list[str]:
    words = [variant for w in WORDS for variant in (w, w.upper(), w.lower(), w.capitalize(), w + "s", "un" + w, f"“{w}”,", w + "\u0301")]
    everything = dict.fromkeys(EDGES + words + long_words() + ranges() + mixtures(1500))
    special = ("[CLS]", "[SEP]", "[UNK]", "[PAD]", "[MASK]")  # the reference reads these as its special pieces: ours are words
    return [s for s in everything if not any(t in s for t in special)]


def write_wordpiece(path: Path):
    wordpiece = WordPiece()
    lines = [json.dumps({"text": s, "pieces": wordpiece.pieces(s)}, separators=(",", ":")) for s in strings()]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="ascii")
    print(f"{path}: {len(lines)} strings, {path.stat().st_size} bytes")


# ---------------------------------------------------------------- activations

SENTENCES = [
    "The regulator fined three carriers on Friday .".split(),
    "Huawei denied that it had ever spied for Beijing , its U.S. lawyers said .".split(),
    "“ We wo n't comment on naïve rumours , ” Łukasz O'Brien , Poland 's 47-year-old deputy minister of trade , told reporters in Zürich .".split(),
    ["\u0001", "NATO", "warns", "北京", "😀", "antidisestablishmentarianism", "5G", "!"],  # the first word has no piece
]


def summary(x: torch.Tensor) -> dict:
    """[rows, columns]: the first 8 values of the first and of the last row, and the L2 norm of everything."""
    return {"shape": list(x.shape), "first": x[0, :8].tolist(), "last": x[-1, :8].tolist(), "norm": x.double().norm().item()}


@torch.no_grad()
def activations(model, words: list[str]) -> dict:
    labels = model.labels
    numbers = {name: {label: i for i, label in enumerate(values)} for name, values in labels.items()}
    row = data.encode(data.Sentence(words=words), WordPiece(), numbers)
    batch, trace = collate([row]), []
    vectors = model.words(batch, trace)  # for each group of heads
    tagging, x, naming = vectors
    scores = model.arc_scores(x, batch)[0]  # [N, N + 1]
    heads = torch.from_numpy(best_tree(scores.numpy().astype(np.float64)))
    relations = model.relation_logits(x, heads.unsqueeze(0))[0]
    logits = {name: t[0] for name, t in model.tags(tagging[:, 1:]).items()}
    logits["entity"] = model.entities(naming[:, 1:], batch["corpus"])[0]
    logits["deprel"] = relations

    def top(t):
        values, indices = t.max(1)
        return {"argmax": indices.tolist(), "value": values.tolist(), "norm": t.double().norm().item()}

    not_root = relations.clone()
    not_root[:, labels["deprel"].index("root")] = -1e9
    return {
        "words": words, "pieces": row["pieces"], "wordOf": row["word_of"], "shapes": row["shapes"],
        "affixes": [[a for a in rows if a < data.AFFIXES] for rows in row["affixes"]],
        "embedding": summary(trace[0][0]), "layers": [summary(t[0]) for t in trace[1:]], "wordVectors": {group: summary(v[0]) for group, v in zip(GROUPS, vectors)},
        "logits": {name: top(t) for name, t in logits.items()},  # deprel: for the heads below, `root` not excluded
        "arcs": {"argmax": scores.argmax(1).tolist(), "value": scores.max(1).values.tolist(), "first": scores[0].clamp(min=-1e9).tolist()},
        "decoded": {
            **{name: [labels[name][k] for k in logits[name].argmax(1).tolist()] for name in TAGS if name != "lemma"},
            "lemmas": [data.apply_script(w, labels["lemma"][k]) for w, k in zip(words, logits["lemma"].argmax(1).tolist())],
            "heads": heads.tolist(),
            "deprels": ["root" if h == 0 else labels["deprel"][k] for h, k in zip(heads.tolist(), not_root.argmax(1).tolist())],
            "entities": viterbi(logits["entity"].numpy()),
        },
    }


def write_json(path: Path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(path)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--weights", type=Path, required=True)
    options = arguments.parse_args()
    model = weights.read(options.weights)
    digest = hashlib.sha256(options.weights.read_bytes()).hexdigest()
    write_wordpiece(TESTS / "LanguageTests" / "Fixtures" / "wordpiece.jsonl")
    write_json(TESTS / "NeuralTests" / "Fixtures" / "activations.json",
               {"weights": digest, "sentences": [activations(model, words) for words in SENTENCES]})
    write_json(TESTS / "LanguageTests" / "Fixtures" / "ewt-dev-scores.json",
               {"weights": digest, **evaluate(model, entities=False)["trees"]})


if __name__ == "__main__":
    main()
