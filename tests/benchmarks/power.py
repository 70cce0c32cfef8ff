"""Simulated power cuts, at the shipped setting and at a lesser one.

    python tests/benchmarks/power.py [--cuts 150] [--answers 400]

Prints how many cuts lost acknowledged answers; ends with 1 if the shipped setting lost any, or the lesser one none.
"""

import argparse
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent)]

from store.power import cut_often, operations, record  # noqa: E402 - only now is it found


def main() -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=150)
    parser.add_argument("--answers", type=int, default=400)
    asked = parser.parse_args()
    lost = {}
    with tempfile.TemporaryDirectory() as place:
        recording = record(Path(place) / "recorded", asked.answers)
        syncs = sum(one.kind == "sync" and not one.file.endswith("-wal")
                    for one in operations(recording, Path(place) / "once", "FULL"))  # fmt: skip
        print(f"{asked.answers} answers, {syncs} syncs of the database file by checkpoints")
        for synchronous in ("FULL", "NORMAL"):
            found = cut_often(recording, synchronous, asked.cuts, Path(place) / synchronous, datetime.now(UTC))
            lost[synchronous] = found.with_loss
            print(f"synchronous={synchronous}: {asked.cuts} cuts, {found.acknowledged} acknowledged answers in all, "
                  f"{found.with_loss} with answers lost, {found.unreadable} refused")  # fmt: skip
            bad = found.unreadable
            if synchronous == "FULL" and (found.with_loss or bad):
                return 1
    return int(not lost["NORMAL"])


if __name__ == "__main__":
    sys.exit(main())
