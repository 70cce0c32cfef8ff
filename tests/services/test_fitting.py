"""A learner's own parameters, from the log to the next answer."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from makers import Clock, a_bank_file, an_amount, some_services

from quizapp.domain.answers import Chosen, Written
from quizapp.domain.cards import CardKey
from quizapp.domain.fitting import FEWEST_ANSWERS, fit
from quizapp.domain.memory import DEFAULT
from quizapp.domain.questions import ClosedQuestion
from quizapp.services.fitting import Histories
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.store.histories import count_answers, histories
from quizapp.store.reviews import answers_at_last_fit, log_of


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    made = some_services(None, clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1950, 2020)]
    made.library.add(a_bank_file(tmp_path, *facts))
    made.preferences.change("new_a_day", 20)
    yield made
    made.close()


def study(services: Services, clock: Clock, days: int, share_right: float = 0.8) -> None:
    """Some weeks of a learner who is right so often."""
    random = Random(1)
    for _ in range(days):
        now = services.study.begin()
        while isinstance(now, Asked):
            is_right = random.random() < share_right
            question = now.question
            if isinstance(question, ClosedQuestion):
                answer = Chosen(question.key if is_right else (question.key + 1) % len(question.options))
            else:
                answer = Written(question.right_answer if is_right else "x")
            services.study.answer(answer)
            clock.move(seconds=5)
            now = services.study.next()
        clock.move(days=1)


def read(services: Services) -> Histories:
    so_far = services.fitting.begin()
    assert so_far is not None
    while not so_far.is_complete:
        so_far = services.fitting.read_on(so_far)
    return so_far


def test_it_is_too_early_until_there_are_enough_answers(services: Services, clock: Clock) -> None:
    assert services.fitting.begin() is None
    study(services, clock, 5)
    assert 0 < count_answers(services._database, services._desk.learner_id) < FEWEST_ANSWERS
    assert services.fitting.begin() is None


def test_what_a_fit_reads_is_what_was_answered(services: Services, clock: Clock) -> None:
    study(services, clock, 30)
    learner = services._desk.learner_id
    read_all = read(services).read
    assert sum(map(len, read_all)) == count_answers(services._database, learner) >= FEWEST_ANSWERS
    for key in services._database.rows("SELECT DISTINCT fact_id, slot FROM reviews WHERE kind = 'answer'")[:20]:
        card = next(iter(services._database.rows("SELECT * FROM cards WHERE fact_id = ?", [key["fact_id"]])))
        log = [entry for entry in log_of(services._database, learner, _key(card)) if entry.rating is not None]
        (history,) = histories(services._database, learner, [_key(card)])
        assert [(one.seq, one.rating) for one in history] == [(entry.seq, entry.rating) for entry in log]
        days = [entry.day for entry in log]
        assert [one.elapsed_days for one in history] == [
            (day - last).days for day, last in zip(days, [days[0], *days], strict=False)
        ]


def test_what_was_undone_is_not_read_and_what_was_a_guess_is_a_miss(services: Services, clock: Clock) -> None:
    study(services, clock, 1, share_right=1)
    now = services.study.practise([_key(services._database.rows("SELECT * FROM cards WHERE reviews > 0")[0])])
    assert isinstance(now, Asked)
    assert isinstance(now.question, ClosedQuestion)
    key, learner = now.question, services._desk.learner_id
    card = services._database.rows("SELECT * FROM cards WHERE fact_id = ?", [key.fact])[0]
    before = histories(services._database, learner, [_key(card)])
    services.study.answer(Chosen(now.question.key))
    services.study.guessed()
    (after,) = histories(services._database, learner, [_key(card)])
    assert [int(one.rating) for one in after] == [3, 1]
    services.study.undo()
    assert histories(services._database, learner, [_key(card)]) == before


def test_better_parameters_hold_from_the_next_answer_on(services: Services, clock: Clock) -> None:
    study(services, clock, 30)
    so_far = read(services)
    found = fit(so_far.read, so_far.current)
    assert found is not None
    before = services._database.rows("SELECT * FROM cards")
    better = replace(found, loss=found.loss_before - 0.1)
    services.fitting.keep(so_far.learner_id, so_far.answers, better)
    assert services._database.rows("SELECT * FROM cards") == before
    assert services._desk.timeline.now.memory.parameters == pytest.approx(better.parameters)
    assert answers_at_last_fit(services._database, so_far.learner_id) == so_far.answers
    assert services.fitting.begin() is None  # until the log has grown by a fifth


def test_worse_parameters_are_written_down_and_left(services: Services, clock: Clock) -> None:
    study(services, clock, 30)
    so_far = read(services)
    found = fit(so_far.read, so_far.current)
    assert found is not None
    services.fitting.keep(so_far.learner_id, so_far.answers, replace(found, loss=found.loss_before + 0.1))
    assert services._desk.timeline.now.memory.parameters == DEFAULT
    assert services.fitting.begin() is None


def test_a_fit_of_the_latest_answers_is_not_made_again_after_every_session(
    services: Services, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    study(services, clock, 40)
    monkeypatch.setattr("quizapp.services.fitting.MOST_ANSWERS", 430)
    so_far = read(services)
    found = fit(so_far.read, so_far.current)
    assert found is not None
    assert found.answers <= 430 < so_far.answers / 1.2  # or it would be too early in any case
    services.fitting.keep(so_far.learner_id, so_far.answers, found)
    assert services.fitting.begin() is None


def test_that_nothing_was_found_holds_until_there_are_more_answers(services: Services, clock: Clock) -> None:
    study(services, clock, 30)
    so_far = read(services)
    services.fitting.keep(so_far.learner_id, so_far.answers, None)
    assert services.fitting.begin() is None
    assert services._desk.timeline.now.memory.parameters == DEFAULT


def test_a_fit_for_somebody_who_left_is_not_taken_for_who_came(services: Services, clock: Clock) -> None:
    study(services, clock, 30)
    so_far = read(services)
    found = fit(so_far.read, so_far.current)
    assert found is not None
    services.profiles.add("Asha")
    services.fitting.keep(so_far.learner_id, so_far.answers, replace(found, loss=0.0))
    assert services._desk.timeline.now.memory.parameters == DEFAULT
    assert services._database.rows("SELECT * FROM reviews WHERE kind = 'parameters'") == []


def _key(card: dict[str, object]) -> CardKey:
    return CardKey(str(card["bank_id"]), str(card["fact_id"]), str(card["slot"]))
