"""From scores to trees and names."""
import numpy as np

from .data import ENTITIES


def is_tree(heads: np.ndarray) -> bool:
    """heads[i] is the head of word i + 1. One root, and every word reaches it."""
    if (heads == 0).sum() != 1:
        return False
    state = np.zeros(len(heads) + 1, dtype=int)  # 0 not seen, k seen on walk k
    done = {0}
    for start in range(1, len(heads) + 1):
        path, at = [], start
        while at not in done:
            if state[at] == start:
                return False
            state[at] = start
            path.append(at)
            at = heads[at - 1]
        done.update(path)
    return True


def best_tree(scores: np.ndarray) -> np.ndarray:
    """scores [N, N + 1] -> heads [N]: the best head of each word, or the best single-root tree where that is no tree."""
    heads = scores.argmax(1)
    if is_tree(heads):
        return heads
    n = len(scores)
    full = np.full((n + 1, n + 1), -np.inf)  # [dependent, head]
    full[1:] = scores
    # Every root arc pays more than any tree can gain: the best arborescence then has the fewest, one.
    finite = scores[scores > -1e8]
    full[1:, 0] -= 1 + (n + 1) * (finite.max() - finite.min())
    np.fill_diagonal(full, -np.inf)
    full[full < -1e8] = -np.inf
    return np.array(chu_liu_edmonds(full)[1:])


def chu_liu_edmonds(scores: np.ndarray) -> list[int]:
    """scores [n, n] as [dependent, head], node 0 the root: the maximum spanning arborescence."""
    n = len(scores)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if not cycle:
        return list(heads)
    # The cycle becomes one node, the last.
    inside = np.zeros(n, dtype=bool)
    inside[cycle] = True
    rest = np.flatnonzero(~inside)  # 0 comes first
    m = len(rest)
    members = np.flatnonzero(inside)
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    enter = scores[np.ix_(members, rest)] - scores[members, heads[members]][:, None]  # instead of the arc in the cycle
    enter_at = enter.argmax(0)
    small[m, :m] = enter.max(0)
    leave = scores[np.ix_(rest, members)]
    leave_at = leave.argmax(1)
    small[:m, m] = leave.max(1)
    small[0, :] = -np.inf
    solved = chu_liu_edmonds(small)
    result = list(heads)
    for k in range(1, m):
        head = solved[k]
        result[rest[k]] = members[leave_at[k]] if head == m else rest[head]
    entry = solved[m]
    result[members[enter_at[entry]]] = rest[entry]
    return [int(h) for h in result]


def find_cycle(heads) -> list[int]:
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at > 0 and state[at] == 0:
            state[at] = start
            path.append(at)
            at = heads[at]
        if at > 0 and state[at] == start:
            return path[path.index(at):]
    return []


def allowed() -> np.ndarray:
    """[from, to]: I-X only after B-X or I-X."""
    table = np.zeros((len(ENTITIES), len(ENTITIES)))
    for i, a in enumerate(ENTITIES):
        for j, b in enumerate(ENTITIES):
            if b.startswith("I-") and a[2:] != b[2:]:
                table[i, j] = -np.inf
    return table


TRANSITIONS = allowed()
START = np.array([-np.inf if label.startswith("I-") else 0.0 for label in ENTITIES])


def viterbi(logits: np.ndarray) -> list[str]:
    """[N, 9] -> the best BIO labels."""
    best, back = logits[0] + START, []
    for row in logits[1:]:
        paths = best[:, None] + TRANSITIONS
        back.append(paths.argmax(0))
        best = paths.max(0) + row
    at = int(best.argmax())
    labels = [at]
    for pointers in reversed(back):
        at = int(pointers[at])
        labels.append(at)
    return [ENTITIES[i] for i in reversed(labels)]
