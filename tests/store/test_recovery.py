"""Damage of every kind: told apart, detected where it touches answers, and every answer back."""

import contextlib
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, a_fact, an_amount, some_services
from store.learned import (
    NOISES,
    NOW,
    Survived,
    a_learned_folder,
    break_table,
    copy_of,
    cut,
    everything_in,
    ids_of_folder,
    log_of_folder,
    overwrite_pages,
    state_of,
    study,
    the_file,
)

from quizapp.domain.errors import (
    BrokenLogError,
    CutShortError,
    DamagedError,
    EmptyFileError,
    ForeignDatabaseError,
    MissingFileError,
    NewerDatabaseError,
    OverwrittenError,
)
from quizapp.paths import questions_folder
from quizapp.services.readings import Asked
from quizapp.store.opening import open_database
from quizapp.store.recovery import recover
from quizapp.store.soundness import is_sound


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_learned_folder(tmp_path_factory.mktemp("learned") / "folder")


@pytest.fixture
def folder(learned: Path, tmp_path: Path) -> Path:
    return copy_of(learned, tmp_path / "folder")


DAMAGES: dict[str, tuple[Callable[[Path], object], type[DamagedError]]] = {
    "cut to 99.9 %": (lambda folder: cut(folder, 0.999), CutShortError),
    "cut to 50 %": (lambda folder: cut(folder, 0.5), CutShortError),
    "empty": (lambda folder: cut(folder, 0), EmptyFileError),
    "no database": (lambda folder: the_file(folder).write_bytes(b"a letter to a friend " * 999), ForeignDatabaseError),
    "all noise": (lambda folder: overwrite_pages(folder, 10**6, 1), OverwrittenError),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_told_apart_and_the_file_left_as_it_is(folder: Path, name: str) -> None:
    damage, told = DAMAGES[name]
    damage(folder)
    before = the_file(folder).read_bytes()
    with pytest.raises(told):
        open_database(folder, NOW)
    assert the_file(folder).read_bytes() == before


@pytest.mark.parametrize("name", DAMAGES)
def test_every_answer_comes_back_from_copy_and_journal(learned: Path, folder: Path, name: str, tmp_path: Path) -> None:
    whole = log_of_folder(copy_of(learned, tmp_path / "whole"))
    DAMAGES[name][0](folder)
    before = the_file(folder).read_bytes()
    found = recover(folder, NOW)
    assert log_of_folder(folder) == whole
    assert found.kept_as is not None
    assert found.kept_as.read_bytes() == before
    kinds = Counter(row["kind"] for row in whole)
    assert found.answers == kinds["answer"] - kinds["void"]  # what was taken back is no answer any more
    assert found.in_backup > 100
    assert found.from_journal > 50
    assert is_sound(the_file(folder))


def test_cards_and_figures_are_what_they_were(learned: Path, folder: Path, tmp_path: Path) -> None:
    whole = open_database(copy_of(learned, tmp_path / "whole"), NOW)
    expected = state_of(whole)
    whole.close()
    cut(folder, 0.5)
    recover(folder, NOW)
    database = open_database(folder, NOW)
    for table, rows in state_of(database).items():
        assert [list(row.values()) for row in rows] == [pytest.approx(list(row.values())) for row in expected[table]]
    database.close()


def test_without_a_copy_the_journal_and_the_file_tell_what_they_can(
    learned: Path, folder: Path, tmp_path: Path
) -> None:
    whole = log_of_folder(copy_of(learned, tmp_path / "whole"))
    for path in (folder / "backups").iterdir():
        path.unlink()
    overwrite_pages(folder, 3, 7)
    found = recover(folder, NOW)
    assert found.backup is None
    assert found.in_backup == 0
    assert log_of_folder(folder) == whole  # the journal goes back to the first answer


def test_without_a_copy_and_a_journal_what_can_be_read_comes_back(learned: Path, folder: Path, tmp_path: Path) -> None:
    whole = {row["id"] for row in log_of_folder(copy_of(learned, tmp_path / "whole"))}
    for path in [*(folder / "backups").iterdir(), *(folder / "journal").iterdir()]:
        path.unlink()
    overwrite_pages(folder, 4, 3, spares_first=True)
    found = recover(folder, NOW)
    came = {row["id"] for row in log_of_folder(folder)}
    assert came <= whole
    assert len(came) > len(whole) / 2
    assert found.from_file == found.answers > 0


def test_a_changed_answer_is_never_taken_for_one_that_was_given(folder: Path, tmp_path: Path) -> None:
    """Of the last hundred rows at the start; of all of them when the whole log is looked at."""
    content = the_file(folder).read_bytes()
    whole = log_of_folder(copy_of(folder, tmp_path / "whole"))
    given = whole[-1]["id"].encode()
    the_file(folder).write_bytes(content.replace(given, given[:-1] + (b"0" if given[-1:] != b"0" else b"1")))
    with pytest.raises((BrokenLogError, DamagedError)):
        open_database(folder, NOW)
    recover(folder, NOW)
    assert log_of_folder(folder) == whole


@pytest.mark.parametrize("name", NOISES)
def test_noise_is_found_or_harmless_and_nothing_is_lost(
    learned: Path, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A few seeds of each; 25 of each by `tests/benchmarks/damage.py`."""
    whole, _ = everything_in(copy_of(learned, tmp_path / "whole"))
    survived = Survived()
    for seed in range(3):
        folder = copy_of(learned, tmp_path / str(seed))
        NOISES[name](folder, seed)
        survived.add(folder, whole)
    with capsys.disabled():
        sys.stdout.write(f" {name}: {survived} ")
    assert (survived.lost_rows, survived.ill) == (0, 0)


def test_an_older_file_in_its_place_gets_the_later_answers_from_the_journal(
    learned: Path, folder: Path, tmp_path: Path
) -> None:
    whole = log_of_folder(copy_of(learned, tmp_path / "whole"))
    (copy,) = (folder / "backups").iterdir()
    the_file(folder).write_bytes(copy.read_bytes())
    database = open_database(folder, NOW)
    assert database.brought_back > 50
    assert database.was_cut_off  # so that everything is looked at
    database.close()
    assert log_of_folder(folder) == whole


def test_a_damaged_copy_is_passed_over_for_an_older_one(learned: Path, folder: Path, tmp_path: Path) -> None:
    whole = log_of_folder(copy_of(learned, tmp_path / "whole"))
    (good,) = (folder / "backups").iterdir()
    bad = good.with_name("20300101T000000000000Z-exit.sqlite")
    bad.write_bytes(good.read_bytes()[: good.stat().st_size // 2])
    cut(folder, 0.5)
    found = recover(folder, NOW)
    assert found.backup is not None
    assert found.backup.path == good
    assert log_of_folder(folder) == whole


def test_a_file_that_is_gone_is_damage_while_something_tells_of_it(learned: Path, folder: Path, tmp_path: Path) -> None:
    """Else a new learner would begin here, whose copies are newer than the ones that are needed."""
    whole = log_of_folder(copy_of(learned, tmp_path / "whole"))
    the_file(folder).unlink()
    with pytest.raises(MissingFileError):
        open_database(folder, NOW)
    shutil.rmtree(folder / "journal")
    with pytest.raises(MissingFileError):
        open_database(folder, NOW)
    folder = copy_of(learned, tmp_path / "other")
    the_file(folder).unlink()
    shutil.rmtree(folder / "backups")
    with pytest.raises(MissingFileError):
        open_database(folder, NOW)
    recover(folder, NOW)
    assert log_of_folder(folder) == whole  # the journal goes back to the first answer


def test_an_empty_file_is_a_start_cut_short_where_nothing_tells_of_it(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    the_file(tmp_path).touch()
    open_database(tmp_path, NOW).close()
    assert the_file(tmp_path).stat().st_size > 0


def test_an_empty_file_beside_a_journal_is_damage(folder: Path) -> None:
    shutil.rmtree(folder / "backups")
    cut(folder, 0)
    with pytest.raises(EmptyFileError):
        open_database(folder, NOW)


def test_what_is_newer_than_the_copy_comes_back_from_a_file_that_can_be_read(folder: Path, tmp_path: Path) -> None:
    """Only a page of statistics is broken; a bank, a learner, a name and settings came after the last copy."""
    clock = Clock(NOW)
    services = some_services(folder, clock, seed=2)
    services.library.add(
        a_bank_file(tmp_path, a_fact(), an_amount("z"), name="second.toml", id="second", title="Second")
    )
    services.preferences.change("goal", 77)
    services.preferences.change("target", 0.95)
    services.profiles.rename(services._desk.learner_id, "Asha")
    services.profiles.add("Kenji")
    study(services, clock, 8, seed=5)
    expected = {table: services._database.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in TABLES}
    services.abandon()
    break_table(folder, "recall_figures")
    recover(folder, NOW)
    database = open_database(folder, NOW)
    for table in TABLES:
        assert database.rows(f"SELECT * FROM {table} ORDER BY 1, 2") == expected[table], table
    database.close()
    again = some_services(folder, clock)
    assert again.examining.deep().is_well
    assert again._desk.learner.name == "Kenji"
    assert isinstance(again.study.learn_more(3), Asked)
    again.abandon()


def test_without_a_copy_what_was_learned_from_can_be_asked_again(tmp_path: Path) -> None:
    """Entities, pictures and look-ups, of two of the banks that come with the app."""
    folder, clock = tmp_path / "folder", Clock(NOW)
    services = some_services(folder, clock)
    for name in ("capitals-of-asia", "flags-of-asia"):
        services.library.add(questions_folder() / f"{name}.toml")
    study(services, clock, 10)
    tables = ("entities", "images", "fact_words", "answers", "alike", "fact_tags", "cards", "installation")
    expected = {table: services._database.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}
    services.abandon()
    shutil.rmtree(folder / "backups", ignore_errors=True)
    break_table(folder, "recall_figures")
    found = recover(folder, NOW)
    assert found.backup is None
    clock.move(days=30)
    again = some_services(folder, clock)
    for table in tables:
        assert again._database.rows(f"SELECT * FROM {table} ORDER BY 1, 2") == expected[table], table
    asked = again.study.begin()
    assert isinstance(asked, Asked)
    again.abandon()


TABLES = ("learners", "banks", "facts", "entities", "fact_revisions", "cards", "installation")


def test_settings_say_the_schedule_that_is_in_force_where_only_the_log_came_back(folder: Path) -> None:
    services = some_services(folder, Clock(NOW))
    services.preferences.change("target", 0.97)
    services.abandon()
    cut(folder, 0)
    recover(folder, NOW)
    again = some_services(folder, Clock(NOW))
    assert again.preferences.read().settings.target == 0.97
    assert again._desk.timeline.now.schedule == again.preferences.read().settings.schedule
    again.abandon()


def test_a_sound_file_stays_where_it_is_and_what_was_counted_wrong_is_counted_anew(folder: Path) -> None:
    with contextlib.closing(sqlite3.connect(the_file(folder))) as connection, connection:
        connection.execute("UPDATE cards SET stability_days = 99 WHERE last_day IS NOT NULL AND position = 0")
        (changed,) = connection.execute("SELECT changes()").fetchone()
        connection.execute("UPDATE day_figures SET answers = answers + 1")
    before = log_of_folder(folder)
    found = recover(folder, NOW)
    assert (found.was_sound, found.wrong_cards, found.kept_as) == (True, changed, None)
    assert changed > 0
    assert log_of_folder(folder) == before
    assert list(folder.glob("*.damaged-*")) == []
    services = some_services(folder, Clock(NOW))
    assert services.examining.deep().is_well
    services.abandon()


def test_a_newer_database_is_not_recovered_from_an_older_copy(folder: Path) -> None:
    with contextlib.closing(sqlite3.connect(the_file(folder))) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = the_file(folder).read_bytes()
    with pytest.raises(NewerDatabaseError) as told:
        recover(folder, NOW)
    assert told.value.values["path"] == the_file(folder)
    assert the_file(folder).read_bytes() == before


def test_text_that_is_none_is_damage_although_sqlite_does_not_see_it(folder: Path) -> None:
    content = the_file(folder).read_bytes()
    place = content.index(b"Trade came to {amount}")
    the_file(folder).write_bytes(content[:place] + b"\xff" + content[place + 1 :])
    assert not is_sound(the_file(folder))


def test_what_a_journal_told_before_an_earlier_recovery_is_read_by_a_later_one(
    learned: Path, folder: Path, tmp_path: Path
) -> None:
    """Every copy since is broken: the answers are in no other place."""
    whole = log_of_folder(copy_of(learned, tmp_path / "whole"))
    (first,) = (folder / "backups").iterdir()
    cut(folder, 0.5)
    recover(folder, NOW)
    for copy in (folder / "backups").iterdir():
        if copy != first:
            copy.write_bytes(b"")
    cut(folder, 0)
    recover(folder, NOW + timedelta(days=1))
    assert log_of_folder(folder) == whole


def test_a_file_from_elsewhere_loses_no_answer_of_this_folder(learned: Path, folder: Path, tmp_path: Path) -> None:
    """Somebody puts the database of a laptop, with fewer answers after the same beginning, in this folder."""
    clock, laptop = Clock(NOW), copy_of(learned, tmp_path / "laptop")
    services = some_services(laptop, clock, seed=77)
    study(services, clock, 8, seed=5)
    services.abandon()
    services = some_services(folder, clock, seed=78)
    study(services, clock, 16, seed=6)
    services.abandon()
    both = ids_of_folder(copy_of(folder, tmp_path / "here")) | ids_of_folder(copy_of(laptop, tmp_path / "there"))
    shutil.copyfile(the_file(laptop), the_file(folder))
    assert ids_of_folder(folder) == both
    assert ids_of_folder(folder) == both  # and again, with a journal that begins there
    services = some_services(folder, clock)
    assert services.examining.deep().is_well
    services.abandon()


@pytest.mark.parametrize("is_newer", [True, False])
def test_what_an_earlier_recovery_put_aside_is_read_if_no_copy_is_newer(
    learned: Path, folder: Path, tmp_path: Path, is_newer: bool
) -> None:
    """Without a journal, what came after the copy is only there; but an old one must not overrule a copy."""
    whole = ids_of_folder(copy_of(learned, tmp_path / "whole"))
    shutil.rmtree(folder / "journal")
    stamp = "20261224T080000000000Z" if is_newer else "20250101T000000000000Z"
    the_file(folder).rename(folder / f"quizapp.sqlite.damaged-{stamp}")
    recover(folder, NOW)
    assert (ids_of_folder(folder) == whole) is is_newer


@pytest.mark.parametrize(
    "place", [b"CREATE VIEW counted_answers", b"learner_id TEXT NOT NULL REFERENCES learners(id),\n"]
)
def test_a_schema_that_is_no_text_keeps_nobody_from_their_answers(
    learned: Path, folder: Path, tmp_path: Path, place: bytes
) -> None:
    """Reading it raises what is no error of SQLite; without a journal the file is read as far as it goes."""
    whole, _ = everything_in(copy_of(learned, tmp_path / "whole"))
    content = the_file(folder).read_bytes()
    at = content.index(place) + len(place) - 3
    the_file(folder).write_bytes(content[:at] + b"\xff" + content[at + 1 :])
    recover(folder, NOW)
    assert everything_in(folder) == (whole, True)
