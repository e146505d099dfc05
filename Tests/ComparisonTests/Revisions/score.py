#!/usr/bin/env python3
"""score.py - which changes of fact does `newsgraph diff` find, and what does it report that is none?

    python3 score.py --facts FOLDER            score both halves
    python3 score.py --program PATH            another program than .build/release/newsgraph
    python3 score.py --half tune --misses      list what is missed and what is wrong; the tune half only

FOLDER holds `score.py` of the development facts, whose matching of statements is used as it is. The README beside this
script has the format and the guidelines. Python 3.11, standard library only.

A reported change is RIGHT when an annotated one of its kind, optional ones included, matches: `covers` of the
development facts on the statements of both versions and the polarity of added and removed ones; of a changed one at least one
aspect, too. A change that is reported as removal and addition counts for half on both sides, and so does the reverse.
An annotated change is FOUND when a reported one matches; optional ones are not asked for.
"""
import argparse
import importlib.util
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
KINDS = ("changed", "added", "removed")
ASPECTS = ("subject", "predicate", "object", "quantity", "date", "polarity", "factuality", "tense", "attribution",
           "qualifier")


def load_facts_scorer(folder):
    path = pathlib.Path(folder) / "score.py"
    spec = importlib.util.spec_from_file_location("facts_score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Change:
    """A reported change with its statements as the facts' scorer takes them."""

    def __init__(self, scorer, kind, old, new, what=(), direction=None):
        self.kind = kind
        self.old = scorer.Triple(old) if old else None
        self.new = scorer.Triple(new) if new else None
        self.what = {"qualifier" if w == "qualifiers" else w for w in what}
        self.direction = direction

    def __str__(self):
        sides = " => ".join(str(x) for x in (self.old, self.new) if x)
        return f"{self.kind} {','.join(sorted(self.what))}: {sides}"


def reported(scorer, program, old, new):
    run = subprocess.run([program, "diff", str(old), str(new), "--format", "json", "--exit-zero"],
                         capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"score.py: {program} ended with {run.returncode}: {run.stderr.strip()}")
    record = json.loads(run.stdout)
    return ([Change(scorer, "changed", c["from"], c["to"], c["what"], c.get("direction")) for c in record["changed"]]
            + [Change(scorer, "added", None, t) for t in record["added"]]
            + [Change(scorer, "removed", t, None) for t in record["removed"]])


class Matcher:
    def __init__(self, scorer):
        self.scorer = scorer

    def side(self, fact, triple, with_polarity=False):
        return triple is not None and self.scorer.covers(fact, triple) is not None and (
            not with_polarity or fact["polarity"] == triple.polarity)

    def same(self, gold, change):
        """Whether a reported change is an annotated one of its kind."""
        if gold["kind"] != change.kind:
            return False
        if change.kind == "changed" and gold.get("renamed") and self.renames(gold["renamed"], change):
            return True
        if change.kind == "changed":
            return (self.side(gold["from"], change.old) and self.side(gold["to"], change.new)
                    and bool(set(gold["what"]) & change.what))
        fact = gold["to"] if change.kind == "added" else gold["from"]
        return self.side(fact, change.new if change.kind == "added" else change.old, True)

    def renames(self, names, change):
        """A corrected name is one change of the entity, whichever of its statements stands for it."""
        texts = [" ".join([t.subject, t.object, t.attribution] + t.qualifiers) for t in (change.old, change.new)]
        return bool({"subject", "object", "attribution"} & change.what) and all(
            name in text for name, text in zip(names, texts))

    def halves(self, golds, changes):
        """Pairs of indices (gold, change) that are right by half."""
        pairs = set()
        for g, gold in enumerate(golds):
            if gold["kind"] != "changed":
                continue
            removed = [i for i, c in enumerate(changes) if c.kind == "removed" and self.side(gold["from"], c.old)]
            added = [i for i, c in enumerate(changes) if c.kind == "added" and self.side(gold["to"], c.new)]
            if removed and added:
                pairs |= {(g, i) for i in removed + added}
        for i, change in enumerate(changes):
            if change.kind != "changed":
                continue
            removed = [g for g, x in enumerate(golds) if x["kind"] == "removed" and self.side(x["from"], change.old)]
            added = [g for g, x in enumerate(golds) if x["kind"] == "added" and self.side(x["to"], change.new)]
            if removed and added:
                pairs |= {(g, i) for g in removed + added}
        return pairs


def score_pair(matcher, golds, changes):
    found = [0.0] * len(golds)
    right = [0.0] * len(changes)
    strict = [False] * len(golds)
    for g, gold in enumerate(golds):
        for i, change in enumerate(changes):
            if matcher.same(gold, change):
                found[g] = right[i] = 1.0
                if change.what == set(gold["what"]) and (gold.get("direction") or None) == change.direction:
                    strict[g] = True
    for g, i in matcher.halves(golds, changes):
        found[g], right[i] = max(found[g], 0.5), max(right[i], 0.5)
    return found, right, strict


def mean(values):
    return sum(values) / len(values) if values else float("nan")


def describe(gold):
    sides = " => ".join(f"{f['subject'][0]} | {f['predicate'][0]} | {(f['object'] or ['-'])[0]}"
                        for f in (gold["from"], gold["to"]) if f)
    return f"{gold['kind']} {','.join(gold['what'])} ({gold['importance']}): {sides}"


def score_half(half, matcher, program, misses):
    rows_found, rows_right, pairs, silent = [], [], 0, 0
    for path in sorted(HERE.glob("*/changes.json")):
        for pair in json.loads(path.read_text(encoding="utf-8"))["pairs"]:
            if pair["half"] != half:
                continue
            changes = reported(matcher.scorer, program, path.parent / pair["old"], path.parent / pair["new"])
            golds = pair["changes"]
            found, right, strict = score_pair(matcher, golds, changes)
            pairs += 1
            silent += not golds and not changes
            rows_found += [(g, f, s) for g, f, s in zip(golds, found, strict) if not g.get("optional")]
            rows_right += list(zip(changes, right))
            if misses:
                print(f"== {path.parent.name} {pair['old']} {pair['new']}")
                for gold, value in zip(golds, found):
                    if value < 1 and not gold.get("optional"):
                        print(f"  {'half  ' if value else 'missed'} {describe(gold)}")
                for change, value in zip(changes, right):
                    if value < 1:
                        print(f"  {'half  ' if value else 'wrong '} {change}")
    print(f"{half}: {pairs} pairs, {len(rows_found)} changes annotated, {len(rows_right)} reported")
    for kind in KINDS:
        asked = [f for g, f, _ in rows_found if g["kind"] == kind]
        said = [r for c, r in rows_right if c.kind == kind]
        print(f"  {kind:8} precision {mean(said):.3f} of {len(said):3}  recall {mean(asked):.3f} of {len(asked):3}")
    for aspect in ASPECTS:
        asked = [f for g, f, _ in rows_found if aspect in g["what"]]
        said = [r for c, r in rows_right if aspect in c.what]
        print(f"    {aspect:11} precision {mean(said):.3f} of {len(said):3}  recall {mean(asked):.3f} of {len(asked):3}")
    main = [f for g, f, _ in rows_found if g["importance"] == 1]
    exact = [float(s) for g, f, s in rows_found if g["kind"] == "changed"]
    print(f"  all      precision {mean([r for _, r in rows_right]):.3f}  recall {mean([f for _, f, _ in rows_found]):.3f}"
          f"  main events {mean(main):.3f}  changes with all aspects and direction {mean(exact):.3f}")


def main():
    parser = argparse.ArgumentParser(description="score newsgraph diff against annotated revisions")
    parser.add_argument("--program", default=".build/release/newsgraph")
    parser.add_argument("--facts", default="../shared/data/facts", help="the folder of the development facts")
    parser.add_argument("--half", choices=("tune", "check"))
    parser.add_argument("--misses", action="store_true", help="list the errors of the tune half")
    options = parser.parse_args()
    matcher = Matcher(load_facts_scorer(options.facts))
    program = os.path.abspath(options.program)
    for half in (options.half,) if options.half else ("tune", "check"):
        # The errors of the check half are not to be looked at, or its figures mean nothing.
        score_half(half, matcher, program, options.misses and half == "tune")


if __name__ == "__main__":
    main()
