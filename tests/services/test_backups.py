"""Copies of everything: when they are made, and what putting one back changes."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, an_amount, some_services
from sqlite_utils import Database as SqliteUtils
from store.learned import NOW, a_learned_folder, change, overwrite_page, roots, study

from quizapp.domain.errors import DamagedError, ForeignFileError, FullDiskError, WriteError
from quizapp.services.services import Services
from quizapp.store import backup
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


def test_a_broken_log_is_not_copied(tmp_path: Path, clock: Clock) -> None:
    """Its pages are in order: only the seal of the log tells."""
    folder = a_learned_folder(tmp_path / "data", before=20, after=120)
    change(folder, "UPDATE reviews SET given = 'something else' WHERE seq = 5")  # before the last hundred
    services = some_services(folder, clock)
    before = [path.name for path in (folder / "backups").iterdir()]
    for reason in ("command", "exit"):
        with pytest.raises(DamagedError):
            services.backups.make(reason)
    services.close()
    assert [path.name for path in (folder / "backups").iterdir()] == before


def test_once_damage_is_known_no_copy_is_made_at_the_end(tmp_path: Path, clock: Clock) -> None:
    folder = a_learned_folder(tmp_path / "data", before=20, after=150)
    overwrite_page(folder, roots(folder)["reviews_written"])  # a copy of it could be opened
    services = some_services(folder, clock)
    _ = services.backups
    services.preferences.change("goal", 50)
    so_far = services.health.begin()
    with pytest.raises(DamagedError):
        while so_far is not None:
            so_far = services.health.look_on(so_far)
    before = [path.name for path in (folder / "backups").iterdir()]
    services.close()
    assert [path.name for path in (folder / "backups").iterdir()] == before


def test_rows_that_were_looked_at_today_are_not_looked_at_again_for_a_copy(
    services: Services, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A million rows take some seconds, and somebody may be waiting to answer."""
    looked_from = list[int]()
    first_broken = backup.first_broken

    def noted(tables: SqliteUtils, after_seq: int, most: int) -> int | None:
        looked_from.append(after_seq)
        return first_broken(tables, after_seq, most)

    monkeypatch.setattr(backup, "first_broken", noted)
    study(services, clock, 10)
    services.backups.make("use")
    rows = services.examining.shallow().rows
    study(services, clock, 5)
    services.backups.make("use")
    services.backups.make("command", looks_at_all=True)
    assert looked_from == [0, rows, 0]


def test_a_copy_that_fails_is_said_and_not_tried_again_at_once(tmp_path: Path, clock: Clock) -> None:
    services = some_services(tmp_path / "data", clock)
    services.library.add(a_bank_file(tmp_path, *(an_amount(f"t{year}", f"{year}.5 billion USD", str(year))
                                                 for year in range(1990, 2020))))  # fmt: skip
    assert not services.backups.make_if_time()
    study(services, clock, 3)
    (tmp_path / "data" / "backups").write_text("no folder")
    tried = 0
    for _ in range(15):  # as the window does, minute by minute
        clock.move(minutes=1)
        try:
            services.backups.make_if_time()
        except WriteError:
            tried += 1
    assert tried == 2  # at once, for a day has passed while they studied, and after ten minutes
    assert isinstance(services.today.read().copy_trouble, WriteError)
    assert isinstance(services.backups.read().trouble, WriteError)
    (tmp_path / "data" / "backups").unlink()
    clock.move(minutes=11)
    assert services.backups.make_if_time()
    assert services.today.read().copy_trouble is None
    services.close()


def test_what_was_not_copied_at_the_end_is_copied_at_the_next_start(tmp_path: Path, clock: Clock) -> None:
    """The folder for copies could not be written, which nobody could be told any more when the window closed."""
    folder = a_learned_folder(tmp_path / "data", before=5, after=5)  # the later five are in no copy
    services = some_services(folder, Clock(NOW))
    assert services.backups.make_if_time()
    assert not services.backups.make_if_time()
    assert services.backups.read().copies[0].reason == "start"
    services.close()


def test_the_path_of_a_copy_is_its_own_whatever_others_are_dated(services: Services, clock: Clock) -> None:
    made = services.backups.make("command")
    assert made is not None
    made.rename(made.with_name("20400101T000000000000Z-exit.sqlite"))
    clock.move(hours=1)
    again = services.backups.make("command")
    assert again is not None
    assert again.name == "20261123T100000000000Z-command.sqlite"  # the clock began at nine


def test_a_file_that_is_no_copy_is_refused(services: Services, tmp_path: Path) -> None:
    (tmp_path / "letter.sqlite").write_text("dear friend", encoding="utf-8")
    with pytest.raises(ForeignFileError):
        services.backups.preview(tmp_path / "letter.sqlite")
    with pytest.raises(ForeignFileError):
        services.backups.restore(tmp_path / "letter.sqlite")
    assert services.backups.read().copies == ()


def test_a_copy_with_a_broken_log_is_not_put_back(services: Services, clock: Clock) -> None:
    """Its pages are in order, and it can be opened; but the seal of its log tells."""
    study(services, clock, 20)
    made = services.backups.make("use")
    assert made is not None
    with contextlib.closing(sqlite3.connect(made, isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER reviews_are_not_changed")
        connection.execute("UPDATE reviews SET given = 'something else' WHERE seq = 5")
    given = ids(services)
    with pytest.raises(ForeignFileError):
        services.backups.preview(made)
    with pytest.raises(ForeignFileError):
        services.backups.restore(made)
    assert ids(services) == given
    assert services.examining.deep().is_well


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
