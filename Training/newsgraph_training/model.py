"""The model, exactly the graph of Models/FORMAT.md; the names of the parameters are those of the weights file.

B sentences, T pieces, N words, S = N + 1 (the root is word 0).
"""
import math
import random

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

from .data import AFFIXES, AFFIX_KINDS, CORPORA, ROOT_SHAPE, SKIP
from .wordpiece import PAD, base_model_folder

LAYERS, WIDTH, HEADS, INTERMEDIATE, POSITIONS, VOCABULARY = 6, 384, 12, 1536, 512, 30522
SHAPES, SHAPE_WIDTH, TAG_WIDTH, ARC_WIDTH, RELATION_WIDTH, ENTITY_WIDTH = 17, 16, 256, 256, 128, 256
AFFIX_WIDTH = 48
WORD_WIDTH = WIDTH + SHAPE_WIDTH + AFFIX_WIDTH
EPSILON = 1e-12
TAGS = ("upos", "xpos", "feats", "lemma")
GROUPS = ("tags", "trees", "entities")  # of heads, each with a mixture of the layers of its own


class Dropout(nn.Module):
    """Dropout whose masks are windows into one pool of random numbers: drawing fresh ones costs as much as the matrices."""
    pools = {}

    def __init__(self, p: float):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        if self.p not in Dropout.pools:
            Dropout.pools[self.p] = (torch.rand(1 << 24) >= self.p).float() / (1 - self.p)
        pool, n = Dropout.pools[self.p], x.numel()
        start = random.randrange(len(pool) - n)
        return x * pool[start:start + n].view(x.shape)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.output = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.drop = Dropout(0.1)

    def forward(self, x, mask):  # [B, T, 384], [B, 1, 1, T]
        B, T, _ = x.shape
        q, k, v = self.qkv(x).view(B, T, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)  # each [B, 12, T, 32]
        scores = q @ k.transpose(2, 3) / math.sqrt(WIDTH // HEADS) + mask.to(q.dtype)  # [B, 12, T, T]
        mixed = self.drop(scores.softmax(-1)).to(v.dtype) @ v  # [B, 12, T, 32]
        return self.norm(x + self.drop(self.output(mixed.transpose(1, 2).reshape(B, T, WIDTH))))


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention = Attention()
        self.intermediate = nn.Linear(WIDTH, INTERMEDIATE)
        self.output = nn.Linear(INTERMEDIATE, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.drop = Dropout(0.1)

    def forward(self, x, mask):
        x = self.attention(x, mask)
        return self.norm(x + self.drop(self.output(F.gelu(self.intermediate(x)))))


class Embeddings(nn.Module):
    def __init__(self):
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.shape = nn.Embedding(SHAPES, WIDTH)  # the pieces are lower-cased: what the word looked like
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.drop = Dropout(0.1)
        nn.init.zeros_(self.shape.weight)

    def forward(self, pieces, shapes):  # [B, T] each
        return self.drop(self.norm(self.word(pieces) + self.position.weight[:pieces.shape[1]] + self.shape(shapes)))


class Mixing(nn.Module):
    """What each group of heads reads: a weighted sum of the embeddings and all layers, the last one at first."""

    def __init__(self):
        super().__init__()
        weight = torch.zeros(len(GROUPS), LAYERS + 1)
        weight[:, -1] = 1
        self.weight = nn.Parameter(weight)

    def forward(self, layers):  # LAYERS + 1 times [B, S, 384] -> for each group [B, S, 384]
        return [sum(w * x for w, x in zip(row, layers)) for row in self.weight]


class Tags(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.hidden = nn.Linear(WORD_WIDTH, TAG_WIDTH)
        self.drop = Dropout(0.33)
        for name in TAGS:
            setattr(self, name, nn.Linear(TAG_WIDTH, len(labels[name])))

    def forward(self, x):  # [B, N, 448]
        h = self.drop(F.gelu(self.hidden(x)))
        return {name: getattr(self, name)(h) for name in TAGS}


class ArcBiaffine(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(ARC_WIDTH, ARC_WIDTH))
        self.headBias = nn.Parameter(torch.zeros(ARC_WIDTH))
        nn.init.xavier_uniform_(self.weight)


class Arcs(nn.Module):
    def __init__(self):
        super().__init__()
        self.dependent = nn.Linear(WORD_WIDTH, ARC_WIDTH)
        self.head = nn.Linear(WORD_WIDTH, ARC_WIDTH)
        self.biaffine = ArcBiaffine()
        self.drop = Dropout(0.33)

    def forward(self, x):  # [B, S, 448] -> scores [B, N, S]
        d = self.drop(F.gelu(self.dependent(x[:, 1:])))  # [B, N, 256]
        e = self.drop(F.gelu(self.head(x)))  # [B, S, 256]
        return d @ F.linear(e, self.biaffine.weight).transpose(1, 2) + (e @ self.biaffine.headBias).unsqueeze(1)


class RelationBiaffine(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(labels * (RELATION_WIDTH + 1), RELATION_WIDTH + 1) * 0.02)


class Relations(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.dependent = nn.Linear(WORD_WIDTH, RELATION_WIDTH)
        self.head = nn.Linear(WORD_WIDTH, RELATION_WIDTH)
        self.biaffine = RelationBiaffine(labels)
        self.drop = Dropout(0.33)

    def forward(self, x, heads):  # [B, S, 448], heads [B, N] in 0 … N -> logits [B, N, L]
        d = self.drop(F.gelu(self.dependent(x[:, 1:])))  # [B, N, 128]
        e = self.drop(F.gelu(self.head(x)))  # [B, S, 128]
        e = e.gather(1, heads.unsqueeze(2).expand(-1, -1, RELATION_WIDTH))  # [B, N, 128], of the word's head
        d, e = F.pad(d, (0, 1), value=1.0), F.pad(e, (0, 1), value=1.0)  # [B, N, 129]
        products = F.linear(d, self.biaffine.weight).unflatten(2, (-1, RELATION_WIDTH + 1))  # [B, N, L, 129]
        return (products @ e.to(products.dtype).unsqueeze(3)).squeeze(3)


class Entities(nn.Module):
    """The corpora disagree on what a name is: in training each has a vector of its own, added before the GELU.
    The export folds one of them into the bias."""

    def __init__(self, labels):
        super().__init__()
        self.hidden = nn.Linear(WORD_WIDTH, ENTITY_WIDTH)
        self.output = nn.Linear(ENTITY_WIDTH, labels)
        self.corpus = nn.Embedding(len(CORPORA), ENTITY_WIDTH)
        nn.init.zeros_(self.corpus.weight)
        self.drop = Dropout(0.33)

    def forward(self, x, corpus):  # [B, N, 448], [B]
        return self.output(self.drop(F.gelu(self.hidden(x) + self.corpus(corpus).unsqueeze(1))))


class Model(nn.Module):
    def __init__(self, labels: dict[str, list[str]]):
        super().__init__()
        self.labels = labels
        self.embeddings = Embeddings()
        self.encoder = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.mixing = Mixing()
        self.shapes = nn.Embedding(SHAPES, SHAPE_WIDTH)
        self.affixes = nn.EmbeddingBag(AFFIXES + 1, AFFIX_WIDTH, mode="sum", padding_idx=AFFIXES)
        with torch.no_grad():
            self.affixes.weight.mul_(0.1)
        self.tags = Tags(labels)
        self.arcs = Arcs()
        self.relations = Relations(len(labels["deprel"]))
        self.entities = Entities(len(labels["entity"]))
        self.drop = Dropout(0.1)

    def load_base(self):
        """The encoder as it comes: all-MiniLM-L6-v2."""
        base = load_file(base_model_folder() / "model.safetensors")
        own = self.state_dict()

        def put(name, tensor):
            assert own[name].shape == tensor.shape, name
            own[name].copy_(tensor)

        put("embeddings.word.weight", base["embeddings.word_embeddings.weight"])
        put("embeddings.position.weight",
            base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0])
        for end in ("weight", "bias"):
            put(f"embeddings.norm.{end}", base[f"embeddings.LayerNorm.{end}"])
            for i in range(LAYERS):
                old, new = f"encoder.layer.{i}", f"encoder.{i}"
                put(f"{new}.attention.qkv.{end}",
                    torch.cat([base[f"{old}.attention.self.{part}.{end}"] for part in ("query", "key", "value")]))
                put(f"{new}.attention.output.{end}", base[f"{old}.attention.output.dense.{end}"])
                put(f"{new}.attention.norm.{end}", base[f"{old}.attention.output.LayerNorm.{end}"])
                put(f"{new}.intermediate.{end}", base[f"{old}.intermediate.dense.{end}"])
                put(f"{new}.output.{end}", base[f"{old}.output.dense.{end}"])
                put(f"{new}.norm.{end}", base[f"{old}.output.LayerNorm.{end}"])

    def words(self, batch, trace=None):
        """The words' vectors for each group of heads, the root first: three times [B, S, 448]. `trace` collects what each layer gives out."""
        mask = (batch["pieces"] == PAD)[:, None, None, :] * -1e4  # [B, 1, 1, T]
        x = self.embeddings(batch["pieces"], batch["piece_shapes"])
        layers = [x]
        for layer in self.encoder:
            x = layer(x, mask)
            layers.append(x)
        if trace is not None:
            trace += layers
        pooling = batch["pooling"]
        pooled = [pooling @ x for x in layers]  # [B, S, T] · [B, T, 384]: means over pieces
        B, S, _ = pooled[0].shape
        spelling = torch.cat([self.shapes(batch["shapes"]), self.affixes(batch["affixes"].flatten(0, 1)).view(B, S, AFFIX_WIDTH)], 2)
        return [torch.cat([self.drop(mixed), self.drop(spelling)], 2) for mixed in self.mixing(pooled)]

    def forward(self, batch, trace=None):
        """All logits but the relations', which need heads: `relation_logits`."""
        tagging, x, naming = self.words(batch, trace)
        tags = self.tags(tagging[:, 1:])
        return {**tags, "arcs": self.arc_scores(x, batch), "entity": self.entities(naming[:, 1:], batch["corpus"]), "words": x}

    def arc_scores(self, x, batch):
        """[B, N, S]; a word is not its own head, and padding is nobody's."""
        scores = self.arcs(x).float()
        N = scores.shape[1]
        forbidden = torch.cat([torch.zeros(N, 1, dtype=torch.bool), torch.eye(N, dtype=torch.bool)], 1)  # [N, S]
        exists = torch.cat([torch.ones(len(scores), 1, dtype=torch.bool), batch["exists"]], 1)  # [B, S]
        return scores.masked_fill(forbidden | ~exists.unsqueeze(1), -1e9)

    def relation_logits(self, x, heads):
        return self.relations(x, heads)


def collate(rows: list[dict]) -> dict[str, torch.Tensor]:
    """Sentences as one padded batch."""
    B = len(rows)
    T = max(len(r["pieces"]) for r in rows)
    S = max(len(r["shapes"]) for r in rows)
    pieces = torch.full((B, T), PAD)
    pooling = torch.zeros(B, S, T)
    piece_shapes = torch.full((B, T), ROOT_SHAPE)
    shapes = torch.zeros(B, S, dtype=torch.long)
    affixes = torch.full((B, S, len(AFFIX_KINDS)), AFFIXES)
    labels = {name: torch.full((B, S - 1), SKIP) for name in (*TAGS, "heads", "deprel", "entity")}
    exists = torch.zeros(B, S - 1, dtype=torch.bool)
    for b, row in enumerate(rows):
        t, n = len(row["pieces"]), len(row["shapes"]) - 1
        pieces[b, :t] = torch.tensor(row["pieces"])
        shapes[b, :n + 1] = torch.tensor(row["shapes"])
        affixes[b, 1:n + 1] = torch.tensor(row["affixes"], dtype=torch.long).view(n, len(AFFIX_KINDS))
        exists[b, :n] = True
        pooling[b, 0, 0] = 1  # the root is [CLS]
        word_of = torch.tensor(row["word_of"][1:-1], dtype=torch.long)
        pooling[b, word_of, torch.arange(1, t - 1)] = 1
        piece_shapes[b, 1:t - 1] = shapes[b, word_of]
        for name, tensor in labels.items():
            tensor[b, :n] = torch.tensor(row[name])
    pooling /= pooling.sum(2, keepdim=True).clamp(min=1)
    return {"pieces": pieces, "pooling": pooling, "piece_shapes": piece_shapes, "shapes": shapes, "affixes": affixes, "exists": exists, **labels,
            "corpus": torch.tensor([r["corpus"] for r in rows]), "weight": torch.tensor([r["weight"] for r in rows])}
