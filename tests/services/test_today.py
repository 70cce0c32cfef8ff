import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, an_amount, some_services

from quizapp.domain.answers import Chosen, Written
from quizapp.domain.questions import ClosedQuestion, OpenQuestion
from quizapp.services.readings import Asked
from quizapp.services.services import Services


@pytest.fixture
def clock() -> Clock:
    return Clock()


def with_facts(tmp_path: Path, clock: Clock, count: int) -> Services:
    services = some_services(None, clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1990, 1990 + count)]
    services.library.add(a_bank_file(tmp_path, *facts))
    return services


def answer_all(services: Services, *, misses: int = 0) -> int:
    following, count = services.study.begin(), 0
    while isinstance(following, Asked):
        question = following.question
        if isinstance(question, ClosedQuestion):
            place = question.key if count >= misses else (question.key + 1) % len(question.options)
            services.study.answer(Chosen(place))
        else:
            assert isinstance(question, OpenQuestion)
            services.study.answer(Written(question.right_answer if count >= misses else "no idea"))
        count += 1
        following = services.study.next()
    return count


def test_a_new_learner_has_nothing(clock: Clock) -> None:
    reading = some_services(None, clock).today.read()
    assert (reading.banks, reading.ready, reading.minutes, reading.streak_days) == ((), 0, 0, 0)


def test_new_facts_come_up_to_the_daily_limit(tmp_path: Path, clock: Clock) -> None:
    services = with_facts(tmp_path, clock, 25)
    reading = services.today.read()
    # Ten new facts a day; ten seconds each until there is a pace, so 100 seconds.
    assert (reading.due, reading.new, reading.more_new, reading.minutes) == (0, 10, 15, 2)
    assert (reading.banks[0].facts, reading.banks[0].new, reading.banks[0].share_known) == (25, 25, 0.0)

    answer_all(services)
    reading = services.today.read()
    assert (reading.ready, reading.more_new, reading.answered, reading.goal) == (0, 15, 10, 20)

    clock.move(days=1)
    reading = services.today.read()
    assert (reading.due, reading.new, reading.answered) == (10, 10, 0)
    assert reading.coming[0] == (date(2026, 11, 24), 10)


def test_what_comes_back_is_counted_on_its_day(tmp_path: Path, clock: Clock) -> None:
    services = with_facts(tmp_path, clock, 4)
    answer_all(services)
    coming = services.today.read().coming
    assert [day for day, _ in coming] == [date(2026, 11, 23 + n) for n in range(7)]
    assert [count for _, count in coming] == [0, 4, 0, 0, 0, 0, 0]


def test_the_day_turns_at_four_in_the_morning(tmp_path: Path) -> None:
    # 22:00 UTC is 3:30 in the clock's zone, five and a half hours ahead.
    clock = Clock(datetime(2026, 11, 22, 22, 0, tzinfo=UTC))
    services = with_facts(tmp_path, clock, 4)
    answer_all(services)
    assert services.today.read().answered == 4
    clock.move(minutes=29)
    assert services.today.read().answered == 4
    clock.move(minutes=1)
    assert (services.today.read().answered, services.today.read().due) == (0, 4)


def test_a_streak_lasts_over_a_free_day_and_one_that_is_not_over(tmp_path: Path, clock: Clock) -> None:
    services = with_facts(tmp_path, clock, 25)
    for _ in range(3):
        answer_all(services)
        clock.move(days=1)
    assert services.today.read().streak_days == 3
    clock.move(days=1)
    assert services.today.read().streak_days == 3
    clock.move(days=1)
    assert services.today.read().streak_days == 0


def test_the_share_remembered_is_said_from_twenty_due_answers_on(tmp_path: Path, clock: Clock) -> None:
    services = with_facts(tmp_path, clock, 10)
    answer_all(services)
    assert services.today.read().remembered is None
    clock.move(days=1)
    answer_all(services)
    assert services.today.read().remembered is None  # ten
    clock.move(days=60)
    answer_all(services, misses=2)
    clock.move(days=-45)
    answer_all(services)
    remembered = services.today.read().remembered
    # Since the clock went back, the last 30 days hold the ten of the second day and the later ten: two missed.
    # What luck gives a guess is taken off for each of the two.
    rows = services._database.rows("SELECT shown FROM reviews WHERE kind = 'answer' AND rating = 1")
    guesses = [json.loads(row["shown"]).get("guess", 0.0) for row in rows]
    assert len(guesses) == 2
    assert remembered is not None
    assert remembered.share == pytest.approx((18 - sum(guess / (1 - guess) for guess in guesses)) / 20)
    assert remembered.target == 0.9


def test_the_heat_map_ends_today(tmp_path: Path, clock: Clock) -> None:
    services = with_facts(tmp_path, clock, 10)
    answer_all(services)
    heat = services.today.read().heat
    assert (len(heat), heat[-1], sum(heat)) == (100, 10, 10)


def test_known_is_what_is_remembered_for_a_week(tmp_path: Path, clock: Clock) -> None:
    services = with_facts(tmp_path, clock, 4)
    for _ in range(20):
        answer_all(services)
        clock.move(days=1)
    assert services.today.read().banks[0].share_known == 1.0


def test_today_is_read_without_pydantic_and_the_scheduler() -> None:
    code = """
import sys
from quizapp.bootstrap import local_now, chance
from quizapp.services.services import Services
from quizapp.store.database import Database
from pathlib import Path
Services(Database.in_memory(), local_now, chance, Path()).today.read()
print([name for name in ("pydantic", "fsrs_rs_python", "rapidfuzz", "anyascii") if name in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
