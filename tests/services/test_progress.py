"""Progress over real answers on a clock that is moved."""

import csv
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, an_amount, some_services

from quizapp.domain.answers import Chosen, Written
from quizapp.domain.errors import WriteError
from quizapp.domain.questions import ClosedQuestion, OpenQuestion
from quizapp.services.progress import CSV_HEADER
from quizapp.services.progress_readings import Period
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.store import figures

TODAY = date(2026, 11, 23)  # a Monday; the clock of the tests starts there


def facts(first_year: int, count: int) -> list[dict[str, object]]:
    years = range(first_year, first_year + count)
    return [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in years]


def answer_all(services: Services, clock: Clock, *, misses: int = 0, seconds: int = 5) -> int:
    following, count = services.study.begin(), 0
    while isinstance(following, Asked):
        question, is_right = following.question, count >= misses
        clock.move(seconds=seconds)
        if isinstance(question, ClosedQuestion):
            services.study.answer(Chosen(question.key if is_right else (question.key + 1) % len(question.options)))
        else:
            assert isinstance(question, OpenQuestion)
            services.study.answer(Written(question.right_answer if is_right else "no idea"))
        count += 1
        following = services.study.next()
    return count


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    made = some_services(None, clock)
    made.library.add(a_bank_file(tmp_path, *facts(1990, 6), id="one", title="One"))
    made.library.add(a_bank_file(tmp_path, *facts(2000, 3), id="two", title="Two"))
    yield made
    made.close()


def test_before_any_answer_there_is_nothing_to_tell(services: Services) -> None:
    reading = services.progress.read()
    assert (reading.answers, reading.met, reading.known, reading.facts, reading.seconds) == (0, 0, 0, 9, 0)
    assert (reading.share_remembered, reading.promises, reading.hardest) == (None, (), ())
    assert (reading.streak_days, reading.best_streak) == (0, 0)
    assert reading.banks == (("one", "One"), ("two", "Two"))


def test_a_day_of_answers_is_counted_by_bank(services: Services, clock: Clock) -> None:
    assert answer_all(services, clock) == 9
    everything, one = services.progress.read(), services.progress.read("one")
    assert (everything.answers, everything.met, everything.seconds) == (9, 9, 45)
    assert (one.bank_id, one.answers, one.met, one.facts, one.seconds) == ("one", 6, 6, 6, 30)
    assert (one.streak_days, one.best_streak) == (1, 1)
    day, count = everything.every_day[-1]
    assert (day, count) == (TODAY, 9)
    assert everything.every_day[0][0] == TODAY - timedelta(weeks=52)
    assert sum(count for _, count in everything.coming) == 9
    assert everything.coming[0] == (TODAY, 0)
    assert services.progress.read("gone").bank_id is None


def test_periods_begin_with_their_month_and_year(services: Services, clock: Clock) -> None:
    answer_all(services, clock)
    clock.move(days=10)  # December
    later = answer_all(services, clock)
    assert later > 0
    assert services.progress.read(None, Period.MONTH).answers == later
    assert services.progress.read(None, Period.YEAR).answers == 9 + later
    clock.move(days=40)  # January
    assert services.progress.read(None, Period.MONTH).answers == 0
    assert services.progress.read(None, Period.YEAR).answers == 0
    assert services.progress.read(None, Period.ALWAYS).answers == 9 + later


def test_what_was_promised_stands_beside_what_was_remembered(services: Services, clock: Clock) -> None:
    answer_all(services, clock)
    clock.move(days=3)
    due = answer_all(services, clock)
    promises = services.progress.read().promises
    assert sum(each.answers for each in promises) == due
    assert all(0 < each.share_promised < 1 for each in promises)
    assert all(each.share_recalled == 1.0 for each in promises)  # every one was right
    assert [each.share_promised for each in promises] == sorted(each.share_promised for each in promises)


def test_what_is_practised_before_its_day_is_neither_due_nor_promised(services: Services, clock: Clock) -> None:
    answer_all(services, clock)
    learner = services._desk.learner_id
    for days in (0, 3):  # once more on the first day, and when it is due
        clock.move(days=days)
        asked = services.study.practise_fact("two", "t2000")
        assert isinstance(asked, Asked)
        assert isinstance(asked.question, ClosedQuestion)
        services.study.answer(Chosen(asked.question.key))
    clock.move(days=1)  # which is before its day
    asked = services.study.practise_fact("two", "t2000")
    assert isinstance(asked, Asked)
    assert isinstance(asked.question, ClosedQuestion)
    services.study.answer(Chosen((asked.question.key + 1) % len(asked.question.options)))
    assert [day.due for day in figures.by_day(services._database, learner, figures.Span("two"))] == [0, 1, 0]
    assert [each.answers for each in services.progress.read("two").promises] == [1]
    assert figures.agree(services._database)


def test_answers_are_counted_by_the_form_they_were_asked_in(services: Services, clock: Clock) -> None:
    assert answer_all(services, clock, misses=2) == 11  # nine facts, and two of them twice
    (choice,) = services.progress.read().forms
    assert (choice.form, choice.answers, choice.right) == ("choice", 11, 9)
    assert sum(each.answers for each in services.progress.read("two").forms) < 11
    clock.move(days=10)  # December
    assert services.progress.read(None, Period.MONTH).forms == ()
    services.study.undo()
    (after,) = services.progress.read().forms
    assert (after.answers, after.right) == (10, 8)
    assert figures.agree(services._database)


def test_what_is_missed_most_is_the_hardest_and_can_be_practised(services: Services, clock: Clock) -> None:
    for _ in range(3):
        answer_all(services, clock)
        clock.move(days=1)
    clock.move(days=30)
    answer_all(services, clock, misses=1)
    (hard,) = services.progress.read().hardest
    assert hard.lapses == 1
    assert hard.statement.startswith("Trade")
    assert services.progress.read("two" if hard.key.bank_id == "one" else "one").hardest == ()
    asked = services.study.practise([hard.key])
    assert isinstance(asked, Asked)
    assert (asked.total, asked.question.fact) == (1, hard.key.fact_id)


def test_a_table_of_every_day_can_be_saved(services: Services, clock: Clock, tmp_path: Path) -> None:
    answer_all(services, clock)
    clock.move(days=1)
    answer_all(services, clock)
    saved = services.progress.export(tmp_path / "progress.csv")
    with saved.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == CSV_HEADER
    assert [row[:3] for row in rows if row[0] == "2026-11-23"] == [
        ["2026-11-23", "One", "6"], ["2026-11-23", "Two", "3"],
    ]  # fmt: skip
    assert sum(int(row[2]) for row in rows) == services.progress.read().answers
    assert sorted(path.name for path in tmp_path.glob("*progress*")) == ["progress.csv"]


def test_a_table_that_cannot_be_saved_says_why(services: Services, tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="there is no folder"):
        services.progress.export(tmp_path / "nowhere" / "progress.csv")
