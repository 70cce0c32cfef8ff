"""Parameters of a learner's own: found where there are some to be found, kept where they predict better."""

import math
from random import Random

import pytest

from quizapp.domain import fitting
from quizapp.domain.fitting import FEWEST_ANSWERS, Fit, PastAnswer, fit, is_time
from quizapp.domain.guessing import known_share
from quizapp.domain.memory import DEFAULT, Memory, MemoryState
from quizapp.domain.ratings import Rating

DEFAULTS = Memory()


def answered(truth: Memory, cards: int, *guesses: float | None, seed: int = 6) -> list[list[PastAnswer]]:
    """What a learner with this memory answers, asked as the defaults plan it, in forms with these chances to guess."""
    random = Random(seed)
    told: list[tuple[float, int, PastAnswer]] = []
    for card in range(cards):
        real: MemoryState | None = None
        planned: MemoryState | None = None
        moment = random.uniform(0, 2000)  # new cards keep coming
        for _ in range(random.randint(3, 9)):
            days = 0 if planned is None else max(1, round(DEFAULTS.interval_days(planned, 0.9)))
            guess = random.choice(guesses)
            knew = random.random() < (0.4 if real is None else truth.retrievability(real, days))
            is_right = knew or (guess is not None and random.random() < guess)
            known = None
            if guess is not None and is_right:
                known = known_share(0.4 if planned is None else DEFAULTS.retrievability(planned, days), guess)
            rating = Rating.GOOD if is_right else Rating.AGAIN
            moment += days
            told.append((moment, card, PastAnswer(0, days, rating, guess, known)))
            real = truth.after(real, days, Rating.GOOD if knew else Rating.AGAIN)
            planned = (
                DEFAULTS.after_luck(planned, days, known)
                if known is not None
                else DEFAULTS.after(planned, days, rating)
            )
    histories: list[list[PastAnswer]] = [[] for _ in range(cards)]
    for seq, (_, card, one) in enumerate(sorted(told, key=lambda each: each[:2]), 1):
        histories[card].append(PastAnswer(seq, one.elapsed_days, one.rating, one.guess, one.known))
    return histories


def slow_learner() -> Memory:
    """Somebody who forgets new things eight times as fast as others."""
    return Memory([value / 8 if place < 4 else value for place, value in enumerate(DEFAULT)])


@pytest.mark.parametrize("guesses", [(None,), (None, 0.25)])
def test_a_learner_unlike_others_is_predicted_better(guesses: tuple[float | None, ...]) -> None:
    found = fit(answered(slow_learner(), 2000, *guesses), DEFAULTS)
    assert found is not None
    assert found.is_better
    assert found.scored > 500
    # Right after a first miss is where this learner differs most.
    assert found.parameters[0] < DEFAULT[0]


def test_luck_is_told_from_knowledge_as_well_by_a_fourth_of_very_many_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    histories = answered(slow_learner(), 2000, None, 0.25)
    by_all = fit(histories, DEFAULTS)
    answers = sum(map(len, histories))
    monkeypatch.setattr(fitting, "_TELLING_LUCK", answers // 4)
    by_a_fourth = fit(histories, DEFAULTS)
    assert by_all is not None
    assert by_a_fourth is not None
    assert by_a_fourth.parameters != by_all.parameters
    # A fifth of what is gained by fitting at all would be too much.
    assert by_a_fourth.loss < by_all.loss + 0.2 * (by_all.loss_before - by_all.loss)


def test_what_was_found_is_a_memory_and_the_same_every_time() -> None:
    histories = answered(slow_learner(), 300, 0.25)
    first, again = fit(histories, DEFAULTS), fit(histories[::-1], DEFAULTS)
    assert first is not None
    assert again is not None
    assert Memory(first.parameters).parameters == first.parameters
    assert first.loss_before == pytest.approx(again.loss_before)


def test_it_is_tried_on_answers_it_was_not_trained_on() -> None:
    """The last fifth turned round: what explains the rest cannot explain it, and is left."""
    histories = answered(slow_learner(), 800, None)
    last = sorted(one.seq for history in histories for one in history)
    turned_from = last[int(len(last) * 0.8)]
    turned = [
        [
            PastAnswer(one.seq, one.elapsed_days, Rating.EASY, None, None) if one.seq >= turned_from else one
            for one in history
        ]
        for history in histories
    ]
    found = fit(turned, DEFAULTS)
    assert found is not None
    assert not found.is_better


@pytest.mark.parametrize(("guess", "loss"), [(0.999, 0.0), (None, -math.log(0.9))])
def test_luck_counts_in_the_forecast_of_a_closed_answer(guess: float | None, loss: float) -> None:
    """Where hardly any answer can be wrong, a right one is no surprise; else it is one of 90 in 100."""
    seqs = iter(range(1, 2001))
    histories = []
    for _ in range(400):
        state, history = None, []
        for _ in range(5):
            days = 0 if state is None else max(1, round(state.stability_days))
            history.append(PastAnswer(next(seqs), days, Rating.GOOD, guess, None))
            state = DEFAULTS.after(state, days, Rating.GOOD)
        histories.append(history)
    found = fit(histories, DEFAULTS)
    assert found is not None
    assert found.loss_before == pytest.approx(loss, abs=0.02)


def test_too_few_answers_tell_nothing() -> None:
    histories = answered(DEFAULTS, 40, None)
    assert sum(map(len, histories)) < FEWEST_ANSWERS
    assert fit(histories, DEFAULTS) is None
    assert fit([], DEFAULTS) is None


@pytest.mark.parametrize(
    ("answers", "at_last_try", "said"),
    [(399, 0, False), (400, 0, True), (479, 400, False), (480, 400, True), (12_000, 10_000, True)],
)
def test_a_fit_is_tried_when_the_log_has_grown_by_a_fifth(answers: int, at_last_try: int, said: bool) -> None:
    assert is_time(answers, at_last_try) is said


def test_only_a_loss_that_is_lower_by_more_than_chance_is_better() -> None:
    assert Fit(DEFAULT, 0.29, 0.30, 100, 500).is_better
    assert not Fit(DEFAULT, 0.2999, 0.30, 100, 500).is_better
    assert not Fit(DEFAULT, 0.30, 0.30, 100, 500).is_better
    assert not Fit(DEFAULT, 0.0, 0.1, 0, 500).is_better


def test_answers_that_were_all_wrong_change_nothing() -> None:
    """The engine gives its defaults back, in 32 bits: they foretold the answers better by a few billionths of a nat."""
    random, seqs = Random(1), iter(range(1, 1000))
    days = [[0 if turn == 0 else random.randrange(900) for turn in range(10)] for _ in range(60)]
    found = fit([[PastAnswer(next(seqs), each, Rating.AGAIN, None, None) for each in card] for card in days], DEFAULTS)
    assert found is not None
    assert found.gain < 1e-6
    assert not found.is_better
