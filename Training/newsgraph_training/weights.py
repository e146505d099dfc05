"""The weights file of Models/FORMAT.md: writing and reading."""
import hashlib
import json
import os
import struct
from pathlib import Path

import numpy as np
import torch

from . import model as m
from .data import AFFIXES
from .wordpiece import WordPiece

MAGIC, VERSION, ALIGNMENT = b"NEWSGRPH", 2, 64


def vocabulary() -> bytes:
    """The pieces in the order of their ids, joined by newlines (none at the end)."""
    ids = WordPiece().tokenizer.get_vocab()
    pieces = sorted(ids, key=ids.get)
    assert [ids[p] for p in pieces] == list(range(m.VOCABULARY))
    return "\n".join(pieces).encode()


def quantised(tensor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """[rows, …] f32 -> integers i8 and a scale for each row: value = scale × integer."""
    scales = np.abs(tensor).max(axis=1).astype(np.float32) / np.float32(127)
    scales[scales == 0] = 1
    return np.clip(np.rint(tensor / scales[:, None]), -127, 127).astype(np.int8), scales


def is_small(name: str, tensor: np.ndarray) -> bool:
    """What stays f32: vectors, the positions, the shapes and the mixing."""
    return tensor.ndim == 1 or name in ("embeddings.position.weight", "embeddings.shape.weight", "shapes.weight", "mixing.weight")


def write(path: Path, labels: dict, state: dict[str, torch.Tensor]):
    data, tensors = bytearray(), {}

    def append(array: np.ndarray) -> int:
        data.extend(b"\0" * (-len(data) % ALIGNMENT))
        offset = len(data)
        data.extend(array.tobytes())
        return offset

    words = vocabulary()
    tensors["vocabulary"] = {"type": "utf8", "shape": [len(words)], "offset": append(np.frombuffer(words, np.uint8))}
    for name, tensor in state.items():
        array = tensor.detach().float().contiguous().numpy()
        entry = {"type": "f32", "shape": list(array.shape)}
        if is_small(name, array):
            entry["offset"] = append(array)
        else:
            integers, scales = quantised(array)
            entry |= {"type": "i8", "offset": append(integers), "scales": append(scales)}
        tensors[name] = entry
    header = json.dumps({
        "name": "english", "language": "en",
        "hyperparameters": {
            "layers": m.LAYERS, "width": m.WIDTH, "attentionHeads": m.HEADS, "intermediate": m.INTERMEDIATE,
            "positions": m.POSITIONS, "vocabulary": m.VOCABULARY, "shapes": m.SHAPES, "shapeWidth": m.SHAPE_WIDTH,
            "affixes": AFFIXES, "affixWidth": m.AFFIX_WIDTH,
            "tagWidth": m.TAG_WIDTH, "arcWidth": m.ARC_WIDTH, "relationWidth": m.RELATION_WIDTH,
            "entityWidth": m.ENTITY_WIDTH, "layerNormEpsilon": m.EPSILON},
        "labels": labels,
        "vocabularyDigest": hashlib.sha256(words).hexdigest(),
        "tensors": tensors}, ensure_ascii=False, separators=(",", ":")).encode()
    start = MAGIC + struct.pack("<II", VERSION, len(header)) + header
    temporary = path.with_name(path.name + ".part")
    temporary.write_bytes(start + b"\0" * (-len(start) % ALIGNMENT) + bytes(data))
    os.replace(temporary, path)


def tensors(path: Path) -> tuple[dict, dict[str, np.ndarray]]:
    """The header of a weights file and its tensors as f32, the vocabulary left out."""
    content = path.read_bytes()
    length, = struct.unpack_from("<I", content, 12)
    assert content[:8] == MAGIC
    header = json.loads(content[16:16 + length])
    base = (16 + length + ALIGNMENT - 1) // ALIGNMENT * ALIGNMENT
    arrays = {}
    for name, entry in header["tensors"].items():
        shape, count = entry["shape"], int(np.prod(entry["shape"]))
        if entry["type"] == "f32":
            arrays[name] = np.frombuffer(content, "<f4", count, base + entry["offset"]).reshape(shape)
        elif entry["type"] == "i8" and "scales" in entry:
            scales = np.frombuffer(content, "<f4", shape[0], base + entry["scales"])
            arrays[name] = np.frombuffer(content, np.int8, count, base + entry["offset"]).reshape(shape) * scales[:, None]
    return header, arrays


def read(path: Path) -> m.Model:
    """The model of a weights file, its matrices as f32."""
    header, arrays = tensors(path)
    assert "mixing.weight" in arrays, f"{path} is of an older format than {VERSION}; export it anew"
    model = m.Model(header["labels"])
    state = model.state_dict()
    with torch.no_grad():
        state.pop("affixes.weight").copy_(torch.from_numpy(np.concatenate([arrays["affixes.weight"], np.zeros((1, m.AFFIX_WIDTH), "<f4")])))
        for name in list(state):
            if name in arrays:
                state.pop(name).copy_(torch.from_numpy(np.array(arrays[name])))
    assert set(state) == {"entities.corpus.weight"}, sorted(state)  # folded into the bias: nothing to add
    return model.eval()


def load(path: Path, model: m.Model):
    """Starts a model from a weights file, of an older format too: what the file lacks stays as it is, and new columns begin at zero."""
    header, arrays = tensors(path)
    assert header["labels"] == model.labels, "other labels: start from the base model"
    with torch.no_grad():
        for name, own in model.state_dict().items():
            if name not in arrays or name.startswith("entities."):
                continue
            array = torch.from_numpy(np.array(arrays[name]))
            if own.ndim == 2 and array.shape[1] < own.shape[1]:
                own.zero_()
                own[:, :array.shape[1]] = array
            else:
                own[:len(array)] = array
