"""The weights file of Models/FORMAT.md: writing and reading."""
import hashlib
import json
import os
import struct
from pathlib import Path

import numpy as np
import torch

from . import model as m
from .wordpiece import WordPiece

MAGIC, VERSION, ALIGNMENT = b"NEWSGRPH", 1, 64


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
    """What stays f32: vectors, the positions and the shapes."""
    return tensor.ndim == 1 or name in ("embeddings.position.weight", "shapes.weight")


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
            "tagWidth": m.TAG_WIDTH, "arcWidth": m.ARC_WIDTH, "relationWidth": m.RELATION_WIDTH,
            "entityWidth": m.ENTITY_WIDTH, "layerNormEpsilon": m.EPSILON},
        "labels": labels,
        "vocabularyDigest": hashlib.sha256(words).hexdigest(),
        "tensors": tensors}, ensure_ascii=False, separators=(",", ":")).encode()
    start = MAGIC + struct.pack("<II", VERSION, len(header)) + header
    temporary = path.with_name(path.name + ".part")
    temporary.write_bytes(start + b"\0" * (-len(start) % ALIGNMENT) + bytes(data))
    os.replace(temporary, path)


def read(path: Path) -> m.Model:
    """The model of a weights file, its matrices as f32."""
    content = path.read_bytes()
    version, length = struct.unpack_from("<II", content, 8)
    assert content[:8] == MAGIC and version == VERSION
    header = json.loads(content[16:16 + length])
    base = (16 + length + ALIGNMENT - 1) // ALIGNMENT * ALIGNMENT
    model = m.Model(header["labels"])
    state = model.state_dict()
    for name, entry in header["tensors"].items():
        if entry["type"] == "utf8":
            continue
        shape, count = entry["shape"], int(np.prod(entry["shape"]))
        if entry["type"] == "f32":
            array = np.frombuffer(content, "<f4", count, base + entry["offset"]).reshape(shape)
        else:
            scales = np.frombuffer(content, "<f4", shape[0], base + entry["scales"])
            array = np.frombuffer(content, np.int8, count, base + entry["offset"]).reshape(shape) * scales[:, None]
        state.pop(name).copy_(torch.from_numpy(np.array(array)))
    assert set(state) == {"entities.corpus.weight"}, sorted(state)  # folded into the bias: nothing to add
    return model.eval()
