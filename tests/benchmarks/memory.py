"""Ways of asking, tried on learners whose memory is known.

    python tests/benchmarks/memory.py [--learners 300] [--days 180] [--seed 1] [--only NAME ...]

Prints what each way promises against what is true, over all answers and as the mean over learners with its standard
error; what it costs; and what it costs where it comes to the same recall. The table in CONTRIBUTING.md is this output.
"""

import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent))

from simulated import BINS, Figures, Policy, at_target, simulate

POLICIES = (
    Policy("choice only, plain", "choice", corrects=False),
    Policy("choice only", "choice"),
    Policy("true or false only, plain", "true_false", corrects=False),
    Policy("true or false only", "true_false"),
    Policy("open only", "typed"),
    Policy("ladder at 7 days, plain", corrects=False),
    Policy("ladder at 3 days", type_from_days=3),
    Policy("ladder at 7 days"),
    Policy("ladder at 21 days", type_from_days=21),
    Policy("ladder at 7 days, without pairs", pairs=False),
    Policy("choice only, fitted", "choice", fits=True),
    Policy("open only, fitted", "typed", fits=True),
    Policy("ladder at 7 days, fitted", fits=True),
    # What was tried and left.
    Policy("ladder at 7 days, fitted, counted anew", fits=True, recounts=True),
    Policy("ladder at 7 days, fitted, half way", fits=True, moves=0.5),
    Policy("ladder at 7 days, fitted from 200 answers", fits=True, fits_from=200),
    Policy("ladder at 7 days, fitted at any gain", fits=True, least_gain=0),
)
TRADED = ("choice only", "open only", "ladder at 3 days", "ladder at 7 days", "ladder at 21 days",
          "ladder at 7 days, without pairs", "ladder at 7 days, fitted")  # fmt: skip
TARGETS = (0.85, 0.90, 0.94, 0.97)
EQUAL_RECALL = 0.90


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learners", type=int, default=300)
    parser.add_argument("--days", type=int, default=180)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="*", help="names of some of the policies")
    asked = parser.parse_args()
    chosen = [policy for policy in POLICIES if not asked.only or policy.name in asked.only]
    print(f"{asked.learners} learners, {asked.days} days, target 0.90, 10 new facts a day, seed {asked.seed}\n")
    print("| policy | gap | gap of a learner | recall | remembered | answers a day | minutes a day | fits kept |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    found = {}
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        began = perf_counter()
        for policy in chosen:
            found[policy.name] = figures = _run(pool, policy, asked.seed, asked.learners, asked.days)
            print(_row(policy, figures), flush=True)
        print("\nPromised and true recall, by what was promised:\n")
        print("| policy | " + " | ".join(f"{low:.2f}–{high:.2f}" for low, high in pairwise(BINS)) + " |")
        print("| --- " * len(BINS) + "|")
        for name, figures in found.items():
            print(f"| {name} | " + " | ".join(_bin(row) for row in figures.bins) + " |")
        few = max(1, asked.learners // 5)
        print(f"\nMinutes a day at a true recall of {EQUAL_RECALL:.2f} ({few} learners, between targets {TARGETS}):\n")
        print("| policy | minutes a day | answers a day |\n| --- | --- | --- |")
        for policy in (each for each in chosen if each.name in TRADED):
            tried = [_run(pool, at_target(policy, target), asked.seed, few, asked.days) for target in TARGETS]
            print(f"| {policy.name} | {_at_recall(tried, 60)} | {_at_recall(tried, None)} |", flush=True)
        print(f"\n{perf_counter() - began:.0f} s")


def _run(pool: ProcessPoolExecutor, policy: Policy, seed: int, learners: int, days: int) -> Figures:
    seeds = [f"{seed}:{number}" for number in range(learners)]
    total = Figures()
    for figures in pool.map(partial(simulate, policy, days=days), seeds, chunksize=4):
        total.add(figures)
    return total


def _row(policy: Policy, figures: Figures) -> str:
    fits = f"{figures.kept_fits} of {figures.fits}" if policy.fits else "–"
    mean, error = figures.gap_of_learners
    return (
        f"| {policy.name} | {figures.gap:+.3f} | {mean:+.3f} ± {error:.3f} | {figures.recall:.3f} "
        f"| {figures.remembered / figures.learners:.3f} | {figures.answers / figures.days:.0f} "
        f"| {figures.seconds / 60 / figures.days:.1f} | {fits} |"
    )


def _bin(row: list[float]) -> str:
    answers, promised, real = row
    return f"{promised / answers:.3f} / {real / answers:.3f}" if answers >= 100 else "–"


def _at_recall(tried: list[Figures], seconds: int | None) -> str:
    """Minutes or answers a day where the recall is `EQUAL_RECALL`, on a line between the two targets around it."""
    points = sorted((each.recall, (each.seconds / seconds if seconds else each.answers) / each.days) for each in tried)
    for (low, cost_low), (high, cost_high) in pairwise(points):
        if low <= EQUAL_RECALL <= high:
            return f"{cost_low + (cost_high - cost_low) * (EQUAL_RECALL - low) / (high - low):.1f}"
    return "not reached"


if __name__ == "__main__":
    main()
