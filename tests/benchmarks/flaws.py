"""How many flaws the detectors see: `python tests/benchmarks/flaws.py`.

The items were written by people who had not seen the detectors: flawed ones, each with the one rule it breaks, and
sound ones. Half of them were held back until the detectors were done. Prints recall by rule and false alarms, each
half apart, and ends with 1 if recall is below 95 % or false alarms are above 2 % in either.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from quizapp.domain.flaws.detect import RULES, flaws_in
from quizapp.domain.flaws.item import Item

ITEMS = Path(__file__).parent.parent / "domain" / "flaws" / "items"
HALVES = ("open", "held-back")
LEAST_RECALL = 0.95
MOST_FALSE_ALARMS = 0.02


def read_items(half: str) -> list[dict[str, Any]]:
    """The items of a half as they were written: `id`, `rule` (None for a sound one), and the parts of an `Item`."""
    return [json.loads(line) for line in (ITEMS / f"{half}.jsonl").read_text("utf-8").splitlines()]


def item_of(line: dict[str, Any]) -> Item:
    """What a detector sees of a line."""
    return Item(
        line["form"],
        line["stem"],
        tuple(line.get("options", ())),
        tuple(line.get("key", ())),
        tuple(line.get("accepted", ())),
        tuple(line.get("givens", ())),
        tuple(line.get("other_givens", ())),
        line.get("as_of"),
    )


def measure(half: str) -> bool:
    """Print a half's figures; whether they reach the aims."""
    written, seen, alarms = Counter[str](), Counter[str](), []
    sound = 0
    missed = []
    for line in read_items(half):
        found = flaws_in(item_of(line))
        rule = line.get("rule")
        if rule is None:
            sound += 1
            if found:
                alarms.append(f"{line['id']}: {', '.join(found)}")
            continue
        written[rule] += 1
        seen[rule] += rule in found
        if rule not in found:
            missed.append(f"{line['id']}: {rule}")
    recall, false_alarms = seen.total() / written.total(), len(alarms) / sound
    print(f"{half}: recall {recall:.1%} of {written.total()} flawed, false alarms {false_alarms:.1%} of {sound} sound")
    for rule in RULES:
        print(f"  {rule:20} {seen[rule]:3} of {written[rule]}")
    for name, lines in (("missed", missed), ("false alarm", alarms)):
        for text in lines:
            print(f"  {name}: {text}")
    return recall >= LEAST_RECALL and false_alarms <= MOST_FALSE_ALARMS


def main() -> int:
    reached = [measure(half) for half in HALVES]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main())
