"""Simulated power cuts: while somebody answers, at the shipped setting and at a lesser one; while a folder is made or
brought up to date; while a copy is made.

    python tests/benchmarks/power.py [--cuts 150] [--answers 400]

Cuts are numbered, and the number is the seed. Prints how many lost or tore something; ends with 1 if the shipped
setting lost any, or the lesser one none.
"""

import argparse
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent)]

from store.learned import a_learned_folder  # noqa: E402 - only now is it found
from store.power import Cuts, cut_often, operations, record  # noqa: E402
from store.power_of_folders import (  # noqa: E402
    cut_copy,
    cut_opening,
    operations_of_a_copy,
    record_migration,
    record_opening,
)


def main() -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=150)
    parser.add_argument("--answers", type=int, default=400)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        answering = _answers(Path(place), asked.answers, asked.cuts)
        rest = _folders(Path(place), asked.cuts)
    is_lost = any(each.with_loss or each.torn or each.unreadable for each in (answering["FULL"], *rest.values()))
    return int(is_lost or not answering["NORMAL"].with_loss)


def _answers(place: Path, answers: int, cuts: int) -> dict[str, Cuts]:
    recording = record(place / "recorded", answers)
    syncs = sum(one.kind == "sync" and not one.file.endswith("-wal")
                for one in operations(recording, place / "once", "FULL"))  # fmt: skip
    print(f"{answers} answers, {syncs} syncs of the database file by checkpoints")
    found = {}
    for synchronous in ("FULL", "NORMAL"):
        one = found[synchronous] = cut_often(recording, synchronous, cuts, place / synchronous, datetime.now(UTC))
        print(f"synchronous={synchronous}: {cuts} cuts, {one.acknowledged} acknowledged answers in all, "
              f"{one.with_loss} with answers lost, {one.torn} torn, {one.unreadable} refused", flush=True)  # fmt: skip
    return found


def _folders(place: Path, cuts: int) -> dict[str, Cuts]:
    now = datetime.now(UTC)
    learned = a_learned_folder(place / "learned", before=60, after=40)
    older = record_migration(learned, place / "older", "settings", now)
    before, done = operations_of_a_copy(learned, place / "copied", now)
    found = {
        "a first start": cut_opening(record_opening(place / "new", now), cuts, place / "starts", now),
        "migrations": cut_opening(older, cuts, place / "migrations", now),
        "a copy": cut_copy(before, done, cuts, place / "copies", learned),
    }
    for name, one in found.items():
        print(f"{name}: {cuts} cuts, {one.with_loss} with rows lost, {one.torn} torn, {one.unreadable} refused")
    return found


if __name__ == "__main__":
    sys.exit(main())
