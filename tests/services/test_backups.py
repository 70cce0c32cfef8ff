"""Copies of everything: when they are made, and what putting one back changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, an_amount, some_services
from store.learned import study

from quizapp.domain.errors import ForeignFileError, FullDiskError
from quizapp.services.services import Services
from quizapp.store.database import Database
from quizapp.store.rebuilding import cards_in_log, wrong_cards


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    made = some_services(tmp_path / "data", clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1990, 2020)]
    made.library.add(a_bank_file(tmp_path, *facts))
    yield made
    made.close()


def ids(services: Services) -> set[str]:
    return {row["id"] for row in services._database.rows("SELECT id FROM reviews WHERE kind = 'answer'")}


def test_a_copy_is_made_after_half_an_hour_in_which_something_changed(services: Services, clock: Clock) -> None:
    assert not services.backups.make_if_time()
    clock.move(minutes=40)
    assert not services.backups.make_if_time()  # nothing was changed
    study(services, clock, 3)
    clock.move(minutes=31)
    assert services.backups.make_if_time()
    assert not services.backups.make_if_time()
    (copy,) = services.backups.read().copies
    assert (copy.reason, copy.made) == ("use", clock())


def test_closing_makes_a_copy_if_something_changed(tmp_path: Path, clock: Clock, services: Services) -> None:
    other = some_services(tmp_path / "other", clock)
    other.library.add(a_bank_file(tmp_path, an_amount()))
    _ = other.backups
    other.preferences.change("goal", 50)
    other.close()
    again = some_services(tmp_path / "other", clock)
    assert [copy.reason for copy in again.backups.read().copies] == ["exit"]
    again.close()
    assert len(list((tmp_path / "other" / "backups").iterdir())) == 1


def test_putting_a_copy_back_loses_no_answer(services: Services, clock: Clock) -> None:
    study(services, clock, 30)
    services.backups.make("use")
    then = ids(services)
    study(services, clock, 30, seed=2)
    services.preferences.change("goal", 100)
    given = ids(services)
    assert given > then
    (copy,) = services.backups.read().copies
    preview = services.backups.preview(copy.path)
    assert preview.there.answers < preview.here.answers
    after = services.backups.restore(copy.path)
    assert ids(services) == given
    assert services.preferences.read().settings.goal == 20  # settings are those of then
    assert after.changes.reviews
    assert {copy.reason for copy in after.copies} == {"use", "before-restore", "restored"}
    database = services._database
    assert list(wrong_cards(database, cards_in_log(database))) == []
    assert services.examining.deep().is_well


def test_after_a_restore_answers_go_on_and_the_next_start_knows_all(clock: Clock, tmp_path: Path) -> None:
    services = some_services(tmp_path / "data", clock)
    facts = [an_amount(f"t{year}", f"{year - 1900}.5 billion USD", str(year)) for year in range(1990, 2020)]
    services.library.add(a_bank_file(tmp_path, *facts))
    study(services, clock, 20)
    services.backups.make("use")
    study(services, clock, 20, seed=2)
    services.backups.restore(services.backups.read().copies[-1].path)
    study(services, clock, 10, seed=3)
    given = ids(services)
    services.close()
    again = some_services(tmp_path / "data", clock)
    assert ids(again) == given
    assert again._database.brought_back == 0
    assert again.examining.deep().is_well
    again.close()


def test_a_file_that_is_no_copy_is_refused(services: Services, tmp_path: Path) -> None:
    (tmp_path / "letter.sqlite").write_text("dear friend", encoding="utf-8")
    with pytest.raises(ForeignFileError):
        services.backups.preview(tmp_path / "letter.sqlite")
    with pytest.raises(ForeignFileError):
        services.backups.restore(tmp_path / "letter.sqlite")
    assert services.backups.read().copies == ()


def test_a_copy_into_a_file_of_one_s_own(services: Services, clock: Clock, tmp_path: Path) -> None:
    study(services, clock, 5)
    assert services.backups.write_to(tmp_path / "mine.sqlite") == tmp_path / "mine.sqlite"
    preview = services.backups.preview(tmp_path / "mine.sqlite")
    assert preview.there == preview.here
    assert preview.there.answers > 0


def test_a_learner_who_came_after_the_copy_keeps_name_and_cards(services: Services, clock: Clock) -> None:
    study(services, clock, 10)
    services.backups.make("use")
    services.profiles.add("Kenji")
    kenji = services._desk.learner_id
    study(services, clock, 12, seed=2)
    new, cards = services.today.read().new, cards_of(services, kenji)
    services.backups.restore(services.backups.read().copies[-1].path)
    services.profiles.switch(kenji)
    assert services._desk.learner.name == "Kenji"
    assert cards_of(services, kenji) == cards
    assert services.today.read().new == new
    assert services.examining.deep().is_well


def cards_of(services: Services, learner_id: str) -> list[dict[str, object]]:
    sql = "SELECT * FROM cards WHERE learner_id = ? ORDER BY fact_id, slot"
    return services._database.rows(sql, [learner_id])


def test_a_card_that_a_learner_must_have_and_has_not_is_counted(services: Services, clock: Clock) -> None:
    services.profiles.add("Kenji")
    assert services.examining.deep().wrong_cards == 0
    with services._database.atomic() as tables:
        tables.conn.execute("DELETE FROM cards WHERE learner_id = ?", [services._desk.learner_id])
    assert services.examining.deep().wrong_cards == 30  # one for every fact of the bank


def test_after_a_restore_the_schedule_of_its_settings_is_in_force(services: Services, clock: Clock) -> None:
    study(services, clock, 5)
    services.backups.make("use")
    services.preferences.change("target", 0.97)
    services.preferences.change("easy_days", 64)
    services.backups.restore(services.backups.read().copies[-1].path)
    settings = services.preferences.read().settings
    assert (settings.target, settings.easy_days) == (0.90, 0)  # those of the copy
    assert services._desk.timeline.now.schedule == settings.schedule


def test_a_restore_that_fails_changes_nothing(
    services: Services, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a full disk, at the last moment before the new content is taken in."""
    study(services, clock, 5)
    services.backups.make("use")
    (copy,) = services.backups.read().copies
    study(services, clock, 5, seed=2)
    services.preferences.change("goal", 100)
    before = list(services._database.tables.conn.iterdump())

    def fail(*_: object) -> None:
        raise FullDiskError(folder=copy.path.parent)

    monkeypatch.setattr(Database, "take_from", fail)
    with pytest.raises(FullDiskError):
        services.backups.restore(copy.path)
    monkeypatch.undo()
    assert list(services._database.tables.conn.iterdump()) == before
    # No copy is left of what is not here: a recovery would build on it.
    assert {each.reason for each in services.backups.read().copies} == {"use", "before-restore"}
    services.preferences.change("goal", 70)
    study(services, clock, 3, seed=3)
    assert services.examining.deep().is_well
