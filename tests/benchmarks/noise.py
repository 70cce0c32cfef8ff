"""What is lost of noisy folders: `python tests/benchmarks/noise.py [--seeds 25]`; a few of each are in the suite.

Each folder has a bank, a learner, answers, a copy, and more answers after it. What is not sound is recovered, then the
log, learners, banks, facts and cards are compared with what there was.
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from store.learned import NOISES, Survived, a_learned_folder, copy_of, everything_in  # noqa: E402 - only now is it found


def main() -> None:
    """Damage copy after copy, and print what was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=25)
    seeds = parser.parse_args().seeds
    with tempfile.TemporaryDirectory() as place:
        learned = a_learned_folder(Path(place) / "learned", before=150, after=200)
        whole, _ = everything_in(copy_of(learned, Path(place) / "whole"))
        print(f"{len(whole['reviews'])} rows in the log")
        for name, damage in NOISES.items():
            survived = Survived()
            for seed in range(seeds):
                folder = copy_of(learned, Path(place) / f"{name}-{seed}")
                damage(folder, seed)
                survived.add(folder, whole)
            print(f"{name}: {survived}", flush=True)


if __name__ == "__main__":
    main()
