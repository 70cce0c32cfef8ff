"""The real app, killed at random moments while a robot answers through its window.

    python tests/benchmarks/kills.py [--times 200] [--seed 0]

Prints how many answers were acknowledged, lost, and torn; ends with 1 if any was.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"

from journeys.kills import a_folder, kill_once  # noqa: E402 - only now is it found


def main() -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    acknowledged = lost = torn = on_its_way = from_journal = 0
    with tempfile.TemporaryDirectory() as place:
        first = a_folder(Path(place) / "first")
        for time in range(asked.times):
            folder = Path(shutil.copytree(first, Path(place) / "copy"))
            killed = kill_once(folder, asked.seed * 1_000_000 + time)
            acknowledged += len(killed.acknowledged)
            lost += killed.lost
            torn += killed.is_torn
            on_its_way += killed.on_its_way > 0
            from_journal += killed.from_journal
            shutil.rmtree(folder)
            if (time + 1) % 20 == 0:
                print(f"{time + 1} kills: {acknowledged} acknowledged, {lost} lost, {torn} torn", flush=True)
    print(f"{asked.times} kills, seed {asked.seed}: {acknowledged} answers acknowledged, {lost} lost, {torn} torn, "
          f"{from_journal} in the journal alone; {on_its_way} times one was stored before it was seen")  # fmt: skip
    return int(lost > 0 or torn > 0 or from_journal > 0)


if __name__ == "__main__":
    sys.exit(main())
