import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import fsrs
import fsrs_rs_python
import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS, LOWER_BOUNDS_PARAMETERS
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.domain.guessing import known_share
from quizapp.domain.memory import DEFAULT, Memory, MemoryState
from quizapp.domain.ratings import Rating

MEMORY = Memory()

# The engine reckons in 32 bits, the oracle in 64.
SINGLE_PRECISION = 2e-4

states = st.builds(
    MemoryState,
    stability_days=st.floats(0.01, 20_000),
    difficulty=st.floats(1, 10),
)
elapsed = st.integers(0, 2_000)
ratings = st.sampled_from(Rating)
histories = st.lists(st.tuples(st.integers(0, 400), ratings), min_size=1, max_size=25)
# Each parameter within a fifth of its default, as far as FSRS allows: what a fit to a learner may look like.
fitted_parameters = st.tuples(
    *(
        st.floats(max(lowest, 0.8 * each), 1.2 * each)
        for lowest, each in zip(LOWER_BOUNDS_PARAMETERS, DEFAULT, strict=True)
    )
)


def follow_both(parameters: tuple[float, ...], history: list[tuple[int, Rating]]) -> None:
    """Hold each step of a history against py-fsrs, without its learning steps, which we do not have."""
    memory = Memory(parameters)
    oracle = fsrs.Scheduler(parameters, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    at = datetime(2026, 1, 1, 12, tzinfo=UTC)
    card = fsrs.Card(card_id=1, due=at)
    state: MemoryState | None = None
    for days, rating in history:
        at += timedelta(days=days)
        if state is not None:
            expected = oracle.get_card_retrievability(card, at)
            assert memory.retrievability(state, days) == pytest.approx(expected, rel=SINGLE_PRECISION)
        card, _ = oracle.review_card(card, fsrs.Rating(rating.value), at)
        assert card.stability is not None
        if card.stability > 36_000:  # the engine stops at 36,500 days, the oracle nowhere
            return
        state = memory.after(state, days, rating)
        assert state.stability_days == pytest.approx(card.stability, rel=SINGLE_PRECISION)
        assert state.difficulty == pytest.approx(card.difficulty, rel=SINGLE_PRECISION)
        # The oracle rounds to whole days and gives at least one.
        days_to_due = max(1.0, memory.interval_days(state, 0.9))
        assert days_to_due == pytest.approx((card.due - at).days, abs=0.5 + days_to_due * SINGLE_PRECISION)


@settings(max_examples=300)
@given(history=histories)
def test_memory_agrees_with_py_fsrs_on_any_history(history: list[tuple[int, Rating]]) -> None:
    follow_both(DEFAULT, history)


@settings(max_examples=200)
@given(parameters=fitted_parameters, history=histories)
def test_memory_agrees_with_py_fsrs_for_fitted_parameters(
    parameters: tuple[float, ...], history: list[tuple[int, Rating]]
) -> None:
    follow_both(parameters, history)


def test_the_default_parameters_are_those_of_both_packages() -> None:
    assert DEFAULT_PARAMETERS == DEFAULT
    assert pytest.approx(fsrs_rs_python.DEFAULT_PARAMETERS, rel=1e-6) == DEFAULT


def test_importing_the_memory_does_not_load_the_engine() -> None:
    script = "import sys, quizapp.domain.memory; sys.exit('fsrs_rs_python' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.parametrize(
    ("state", "elapsed_days", "known", "stability_days", "difficulty"),
    [
        # The three worked cases of the design page on memory, to the digits it gives.
        (None, 0, known_share(0.4, 1 / 3), 0.7975, 3.5498),
        (None, 0, known_share(0.4, 1 / 2), 0.6101, 3.9589),
        (MemoryState(10, 5), 10, known_share(0.9, 1 / 4), 28.57, 5.0808),
    ],
    ids=["first choice of three", "first true or false", "after ten days"],
)
def test_luck_gives_the_worked_values(
    state: MemoryState | None, elapsed_days: int, known: float, stability_days: float, difficulty: float
) -> None:
    mixed = MEMORY.after_luck(state, elapsed_days, known)
    assert mixed.stability_days == pytest.approx(stability_days, abs=0.005 if stability_days > 1 else 5e-5)
    assert mixed.difficulty == pytest.approx(difficulty, abs=5e-5)


@given(
    state=st.none() | states,
    days=elapsed,
    known=st.floats(0, 1),
    rating=st.sampled_from([Rating.HARD, Rating.GOOD]),
)
def test_a_mixed_memory_lies_between_knowing_and_luck(
    state: MemoryState | None, days: int, known: float, rating: Rating
) -> None:
    mixed = MEMORY.after_luck(state, days, known, rating)
    ends = [MEMORY.after(state, days, rating), MEMORY.after(state, days, Rating.AGAIN)]
    stabilities = sorted(end.stability_days for end in ends)
    difficulties = sorted(end.difficulty for end in ends)
    assert stabilities[0] <= mixed.stability_days <= stabilities[1]
    assert difficulties[0] - 1e-9 <= mixed.difficulty <= difficulties[1] + 1e-9


@given(state=states, days=elapsed, known=st.floats(0.001, 0.999))
def test_a_mixed_stability_is_when_the_mixture_recalls_nine_tenths(state: MemoryState, days: int, known: float) -> None:
    t = MEMORY.after_luck(state, days, known).stability_days
    good = MEMORY.after(state, days, Rating.GOOD)
    again = MEMORY.after(state, days, Rating.AGAIN)
    recall = known * MEMORY.retrievability(good, t) + (1 - known) * MEMORY.retrievability(again, t)
    assert recall == pytest.approx(0.9, abs=1e-9)


@given(state=st.none() | states, days=elapsed, shares=st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_the_likelier_an_answer_was_known_the_more_stable_it_is(
    state: MemoryState | None, days: int, shares: tuple[float, float]
) -> None:
    less, more = (MEMORY.after_luck(state, days, share).stability_days for share in sorted(shares))
    assert less <= more * (1 + 1e-9)


@given(state=st.none() | states, days=elapsed)
def test_certainty_mixes_nothing(state: MemoryState | None, days: int) -> None:
    assert MEMORY.after_luck(state, days, 1) == MEMORY.after(state, days, Rating.GOOD)
    assert MEMORY.after_luck(state, days, 0) == MEMORY.after(state, days, Rating.AGAIN)


@given(state=states, days=st.integers(-4_000, -1), rating=ratings)
def test_a_clock_set_back_counts_as_the_same_day(state: MemoryState, days: int, rating: Rating) -> None:
    assert MEMORY.after(state, days, rating) == MEMORY.after(state, 0, rating)
    assert MEMORY.retrievability(state, days) == 1


@given(state=states, target=st.floats(0.7, 0.97))
def test_recall_falls_to_the_target_when_the_interval_ends(state: MemoryState, target: float) -> None:
    days = MEMORY.interval_days(state, target)
    assert MEMORY.retrievability(state, days) == pytest.approx(target, abs=1e-9)


@given(state=states)
def test_stability_is_the_interval_to_nine_tenths(state: MemoryState) -> None:
    assert MEMORY.interval_days(state, 0.9) == pytest.approx(state.stability_days)


@pytest.mark.parametrize(
    "parameters",
    [(), DEFAULT[:20], (*DEFAULT, 0.1), (*DEFAULT[:20], float("nan")), (*DEFAULT[:20], 0.0)],
    ids=["none", "20", "22", "not a number", "no decay"],
)
def test_parameters_that_are_not_of_fsrs_6_are_refused(parameters: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match=r"parameters|decay"):
        Memory(parameters)


@pytest.mark.parametrize(
    "values", [(0, 5), (-1, 5), (float("nan"), 5), (float("inf"), 5), (1, 0.9), (1, 10.1), (1, float("nan"))]
)
def test_a_state_that_no_memory_has_is_refused(values: Any) -> None:
    with pytest.raises(ValueError, match=r"stability|difficulty"):
        MemoryState(*values)


@pytest.mark.parametrize("known", [-0.1, 1.1, float("nan")])
def test_a_chance_beyond_certainty_is_refused(known: float) -> None:
    with pytest.raises(ValueError, match="from 0 to 1"):
        MEMORY.after_luck(None, 0, known)
