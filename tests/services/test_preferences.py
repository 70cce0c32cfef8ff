"""Settings that hold at once, and after the next start."""

from pathlib import Path

import pytest
from makers import Clock, a_bank_file, an_amount, some_services

from quizapp.domain.answers import Chosen
from quizapp.domain.errors import WriteError
from quizapp.domain.questions import ClosedQuestion
from quizapp.domain.settings import StudySettings
from quizapp.services.readings import Asked
from quizapp.services.services import Services


def with_facts(folder: Path | None, tmp_path: Path, clock: Clock) -> Services:
    services = some_services(folder, clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1990, 2010)]
    services.library.add(a_bank_file(tmp_path, *facts))
    return services


def days_of_a_right_answer(services: Services) -> int:
    asked = services.study.begin()
    assert isinstance(asked, Asked)
    assert isinstance(asked.question, ClosedQuestion)
    days = services.study.answer(Chosen(asked.question.key)).days
    assert days is not None
    return days


def test_a_new_learner_has_the_usual_settings(tmp_path: Path) -> None:
    services = some_services(tmp_path, Clock())
    assert services.preferences.read().settings == StudySettings()
    assert services.preferences.read().folder == tmp_path
    services.close()


def test_a_change_holds_at_once_for_what_was_used_before(tmp_path: Path) -> None:
    services = with_facts(None, tmp_path, Clock())
    assert (services.today.read().goal, services.today.read().new) == (20, 10)
    services.preferences.change("goal", 50)
    assert services.preferences.change("new_a_day", 5).changes.settings
    assert (services.today.read().goal, services.today.read().new) == (50, 5)


def test_a_higher_target_brings_facts_back_sooner(tmp_path: Path) -> None:
    low, high = (with_facts(None, tmp_path, Clock()) for _ in range(2))
    low.preferences.change("target", 0.70)
    _ = high.study  # built before the change
    high.preferences.change("target", 0.97)
    assert days_of_a_right_answer(high) < days_of_a_right_answer(low)


def test_a_target_that_the_log_does_not_know_is_told_to_it_when_it_is_chosen(tmp_path: Path) -> None:
    clock = Clock()
    services = some_services(tmp_path, clock)
    services.preferences.change("target", 0.95)
    # As after a restore: the settings are those of another time than the log.
    services._database._tables.conn.execute("UPDATE learners SET settings = '{}'")
    services.close()
    again = some_services(tmp_path, clock)
    assert again.preferences.change("target", 0.90).settings.target == 0.90
    assert again._desk.timeline.now.schedule.target == 0.90
    again.close()


def test_a_change_is_there_after_the_next_start(tmp_path: Path) -> None:
    clock = Clock()
    services = some_services(tmp_path, clock)
    services.preferences.change("rollover_hour", 6)
    services.close()
    again = some_services(tmp_path, clock)
    assert again.preferences.read().settings == StudySettings(rollover_hour=6)
    again.close()


def test_what_cannot_be_changes_nothing(tmp_path: Path) -> None:
    services = some_services(None, Clock())
    with pytest.raises(ValueError, match="target"):
        services.preferences.change("target", 0.2)
    assert services.preferences.read().settings == StudySettings()


def test_what_cannot_be_stored_is_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    services = some_services(None, Clock())
    services.preferences.read()

    def refuse(*_: object) -> None:
        raise WriteError(folder="here", reason="the disk is full")

    monkeypatch.setattr("quizapp.store.learners.put_settings", refuse)
    with pytest.raises(WriteError):
        services.preferences.change("goal", 50)
    assert services.preferences.read().settings == StudySettings()


def test_settings_that_cannot_be_read_are_the_usual_ones(tmp_path: Path) -> None:
    clock = Clock()
    services = some_services(tmp_path, clock)
    services.preferences.change("goal", 50)
    services._database._tables.conn.execute("UPDATE learners SET settings = '{broken'")
    services.close()
    again = some_services(tmp_path, clock)
    assert again.preferences.read().settings == StudySettings()
    again.close()
