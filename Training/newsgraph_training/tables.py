"""Adds tables to a weights file: tensors that are no part of the network, such as `segmenter.weights` and `lexicon.entries`.

They stand behind the network's tensors, which stay as they are byte for byte, in the order of their names: whatever is added
first, and however often, the file is the same.
"""
import json
import os
import struct
from pathlib import Path

import numpy as np

MAGIC, ALIGNMENT = b"NEWSGRPH", 64
PREFIXES = ("coreference.", "lexicon.", "segmenter.")


def is_table(name: str) -> bool:
    return name.startswith(PREFIXES)


def read(path: Path) -> tuple[int, dict, bytes]:
    """Version, header and data of a weights file."""
    content = path.read_bytes()
    version, length = struct.unpack_from("<II", content, 8)
    assert content[:8] == MAGIC, f"{path} is no weights file"
    base = -(-(16 + length) // ALIGNMENT) * ALIGNMENT
    return version, json.loads(content[16:16 + length]), content[base:]


def table(header: dict, data: bytes, name: str) -> np.ndarray:
    """The bytes of a table."""
    entry = header["tensors"][name]
    return np.frombuffer(data, np.uint8, int(np.prod(entry["shape"])), entry["offset"])


def add(path: Path, prefix: str, tables: dict[str, bytes | np.ndarray]):
    """Puts tables in the place of all that have the prefix: texts as bytes, weights as int8 [1, n]."""
    version, header, data = read(path)
    old = {name: entry for name, entry in header["tensors"].items() if is_table(name)}
    kept = {name: (entry["type"], table(header, data, name).tobytes())
            for name, entry in old.items() if not name.startswith(prefix)}
    new = {name: ("i8", value.astype(np.int8).tobytes()) if isinstance(value, np.ndarray) else ("utf8", value)
           for name, value in tables.items()}
    assert all(name.startswith(prefix) for name in new)
    network = {name: entry for name, entry in header["tensors"].items() if name not in old}
    result = bytearray(data[:min((entry["offset"] for entry in old.values()), default=len(data))])
    assert all(max(e["offset"], e.get("scales", 0)) < len(result) for e in network.values()), "a table stands before the network"

    def append(content: bytes) -> int:
        result.extend(b"\0" * (-len(result) % ALIGNMENT))
        result.extend(content)
        return len(result) - len(content)

    header["tensors"] = network
    for name, (kind, content) in sorted((kept | new).items()):
        entry = {"type": kind, "shape": [len(content)] if kind == "utf8" else [1, len(content)], "offset": append(content)}
        if kind == "i8":  # decisions are made with the integers alone
            entry["scales"] = append(struct.pack("<f", 1))
        network[name] = entry
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    start = MAGIC + struct.pack("<II", version, len(text)) + text
    temporary = path.with_name(path.name + ".part")
    temporary.write_bytes(start + b"\0" * (-len(start) % ALIGNMENT) + bytes(result))
    os.replace(temporary, path)
