"""The simulated learner and its command, in small; `tests/benchmarks/memory.py` has 300 learners."""

import subprocess
import sys
from pathlib import Path

import pytest
from simulated import Course, Figures, Policy, simulate

from quizapp.domain.log import replay
from quizapp.domain.terms import Timeline

COMMAND = Path(__file__).parent / "benchmarks" / "memory.py"


def both(policy: Policy, days: int = 20) -> Figures:
    total = Figures()
    for seed in ("1:0", "1:1"):
        total.add(simulate(policy, seed, days))
    return total


def test_the_same_seed_is_the_same_course() -> None:
    assert both(Policy("ladder")) == both(Policy("ladder"))


def test_promises_that_count_luck_as_knowledge_are_further_from_the_truth() -> None:
    """Over 20 days two learners meet 400 facts by guessing among three: plain promises are far too high."""
    assert both(Policy("plain", corrects=False)).gap > both(Policy("corrected")).gap + 0.01


def test_the_ladder_asks_for_pairs_and_they_take_less_time_a_part() -> None:
    with_pairs, without = both(Policy("ladder")), both(Policy("ladder", pairs=False))
    assert with_pairs.seconds / with_pairs.answers < without.seconds / without.answers


def test_its_cards_are_what_the_app_would_replay() -> None:
    course = Course(Policy("ladder", fits=True, fits_from=10_000), "1:0", 10)
    course.run(20)
    assert len(course.logs) == 200
    for key, log in course.logs.items():
        assert replay(key, (entry for entry, _ in log), Timeline()) == course.cards[key]


@pytest.mark.parametrize("policy", [Policy("open", "typed", fits=True, fits_from=200), Policy("two", "true_false")])
def test_every_way_of_asking_comes_to_figures(policy: Policy) -> None:
    figures = both(policy)
    assert figures.learners == len(figures.gaps) == 2
    assert 0.5 < figures.recall < 1
    assert (figures.fits > 0) is policy.fits


def test_the_command_prints_a_row_a_policy_and_what_it_costs_at_the_same_recall() -> None:
    asked = ["--learners", "2", "--days", "20", "--only", "ladder at 7 days", "choice only, plain"]
    done = subprocess.run([sys.executable, COMMAND, *asked], capture_output=True, text=True, check=True)
    rows = [line.split(" | ") for line in done.stdout.splitlines() if line.startswith("| ")]
    # Twice each: what it came to, and by what was promised; once more the one whose cost is compared.
    assert [row[0] for row in rows].count("| ladder at 7 days") == 3
    assert [row[0] for row in rows].count("| choice only, plain") == 2
