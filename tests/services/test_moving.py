"""Everything in one file, out here and in on another computer."""

import json
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from makers import Clock, a_bank_file, a_fact, an_amount, some_services

from quizapp.domain.answers import Chosen
from quizapp.domain.errors import CancelledError, ForeignFileError, NewerDatabaseError, WriteError
from quizapp.domain.questions import ClosedQuestion
from quizapp.services.readings import Asked
from quizapp.services.services import Services
from quizapp.services.work import Work
from quizapp.store.database import FILE_NAME
from quizapp.store.recovery import recover


def learned(folder: Path, files: Path) -> Services:
    """A folder with one bank, two learners and one answer."""
    services = some_services(folder, Clock())
    services.library.add(a_bank_file(files, a_fact(), an_amount()))
    services.profiles.rename(services.profiles.read().here[0].id, "Kenji")
    services.profiles.add("Asha")
    services.preferences.change("goal", 50)
    asked = services.study.begin()
    assert isinstance(asked, Asked)
    assert isinstance(asked.question, ClosedQuestion)
    services.study.answer(Chosen(asked.question.key))
    services.study.leave()
    return services


def test_what_was_taken_out_is_all_there_on_the_other_computer(tmp_path: Path) -> None:
    old, new = learned(tmp_path / "old", tmp_path), some_services(tmp_path / "new", Clock())
    device = new._desk.learner.device_id
    file = old.moving.take_out(tmp_path / "moved.quizapp")
    assert [path.name for path in tmp_path.glob("moved*")] == ["moved.quizapp"]
    preview = new.moving.preview(file)
    assert (preview.there.banks, preview.there.learners, preview.there.answers) == (1, ("Kenji", "Asha"), 1)
    assert preview.there.last_day == Clock()().date()
    assert (preview.here.banks, preview.here.answers) == (0, 0)

    changes = new.moving.take_in(file)
    assert changes.learner
    assert [(each.name, each.is_current) for each in new.profiles.read().here] == [("Kenji", False), ("Asha", True)]
    assert (new.today.read().answered, new.preferences.read().settings.goal) == (1, 50)
    assert new._desk.learner.device_id == device
    new.close()
    again = some_services(tmp_path / "new", Clock())
    assert again.today.read().answered == 1
    assert again._database.rows("PRAGMA journal_mode") == [{"journal_mode": "wal"}]
    assert again._database.rows("PRAGMA foreign_keys") == [{"foreign_keys": 1}]
    again.close()
    old.close()


def test_what_was_there_before_lies_in_a_backup(tmp_path: Path) -> None:
    old, new = learned(tmp_path / "old", tmp_path), learned(tmp_path / "new", tmp_path)
    new.profiles.add("Mei")
    new.moving.take_in(old.moving.take_out(tmp_path / "moved.quizapp"))
    (backup,) = (tmp_path / "new" / "backups").glob("*before-moving-in*")
    assert new.moving.preview(backup).there.learners == ("Kenji", "Asha", "Mei")
    old.close()
    new.close()


def test_a_recovery_does_not_bring_what_was_replaced_back(tmp_path: Path) -> None:
    """Answers of before lie in the copy of before; they are not of what was taken in."""
    clock = Clock()

    def ticking() -> datetime:
        clock.move(seconds=1)  # as a clock does between one copy and the next
        return clock()

    old, new = learned(tmp_path / "old", tmp_path), some_services(tmp_path / "new", ticking, seed=2)
    new.library.add(a_bank_file(tmp_path, a_fact(), an_amount()))
    asked = new.study.begin()
    assert isinstance(asked, Asked)
    assert isinstance(asked.question, ClosedQuestion)
    new.study.answer(Chosen(asked.question.key))
    new.moving.take_in(old.moving.take_out(tmp_path / "moved.quizapp"))
    expected = new._database.rows("SELECT id FROM reviews")
    new.close()
    old.close()
    (tmp_path / "new" / FILE_NAME).write_bytes(b"")
    recover(tmp_path / "new", ticking())
    again = some_services(tmp_path / "new", Clock())
    assert again._database.rows("SELECT id FROM reviews") == expected
    assert [each.name for each in again.profiles.read().here] == ["Kenji", "Asha"]
    again.close()


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_file_that_is_none_of_ours_is_refused_and_nothing_changes(tmp_path: Path, content: bytes) -> None:
    services = learned(tmp_path / "data", tmp_path)
    before = list(services._database._tables.conn.iterdump())
    file = tmp_path / "holiday.quizapp"
    file.write_bytes(content)
    for call in (services.moving.preview, services.moving.take_in):
        with pytest.raises(ForeignFileError) as refused:
            call(file)
        assert "holiday.quizapp" in str(refused.value)
    with pytest.raises(ForeignFileError):
        services.moving.preview(tmp_path / "nowhere.quizapp")
    assert list(services._database._tables.conn.iterdump()) == before
    services.close()


def test_a_file_of_a_later_version_is_refused(tmp_path: Path) -> None:
    services = learned(tmp_path / "data", tmp_path)
    file = services.moving.take_out(tmp_path / "moved.quizapp")
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(NewerDatabaseError):
        services.moving.take_in(file)
    services.close()


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    services = learned(tmp_path / "data", tmp_path)
    file = services.moving.take_out(tmp_path / "moved.quizapp")
    content = bytearray(file.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 9000] = b"\x5a" * 9000
    file.write_bytes(content)
    with pytest.raises(ForeignFileError):
        services.moving.take_in(file)
    assert services.today.read().answered == 1
    services.close()


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    services = learned(tmp_path / "data", tmp_path)
    with pytest.raises(WriteError):
        services.moving.take_out(tmp_path / "nowhere" / "moved.quizapp")
    services.close()


def test_a_file_of_an_earlier_version_is_indexed_when_it_is_first_used(tmp_path: Path) -> None:
    old, new = learned(tmp_path / "old", tmp_path), learned(tmp_path / "new", tmp_path)
    with old._database.atomic() as tables:  # as a version before the look-ups stored it
        for table in ("entities", "entity_traits", "answers", "alike", "fact_tags", "fact_words", "fact_parts"):
            tables.conn.execute(f"DELETE FROM {table}")
        entities = {row["id"]: json.loads(row["document"]) for row in new._database.rows("SELECT * FROM entities")}
        (bank,) = new._database.rows("SELECT * FROM banks")
        document = json.dumps(json.loads(bank["document"]) | {"entities": entities})
        tables.conn.execute("UPDATE banks SET lookups = 0, document = ?", [document])
    assert isinstance(new.study.learn_more(5), Asked)  # its bank is on the shelf now, with the same digest
    new.moving.take_in(old.moving.take_out(tmp_path / "moved.quizapp"))
    assert isinstance(new.study.learn_more(5), Asked)
    assert new.search.find("Ishiba").facts
    old.close()
    new.close()


def test_what_was_on_its_way_is_not_the_next_learner_s(tmp_path: Path) -> None:
    services = learned(tmp_path / "data", tmp_path)
    study, quiz = services.study, services.quiz
    services.profiles.add("Mei")
    assert services.study is not study
    assert services.quiz is not quiz
    assert services.study is services.study
    services.close()


def test_taking_out_says_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    services = learned(tmp_path / "data", tmp_path)
    work = Work()
    services.moving.take_out(tmp_path / "moved.quizapp", work)
    assert work.share == 1
    work.cancel()
    with pytest.raises(CancelledError):
        services.moving.take_out(tmp_path / "stopped.quizapp", work)
    assert list(tmp_path.glob("*stopped*")) == []
    assert services.today.read().answered == 1
    services.close()


def test_everything_can_be_taken_into_a_folder_in_which_nothing_is_yet(tmp_path: Path) -> None:
    """As on the first screen of another computer."""
    clock = Clock()
    here, there = some_services(tmp_path / "here", clock), some_services(tmp_path / "there", clock)
    here.library.add(a_bank_file(tmp_path))
    here.preferences.change("goal", 50)
    here.moving.take_out(tmp_path / "all.quizapp")
    there.moving.take_in(tmp_path / "all.quizapp")
    assert [bank.title for bank in there.today.read().banks] == ["Sample"]
    assert there.preferences.read().settings.goal == 50
    assert there.examining.deep().is_well
    here.close()
    there.close()
