"""Damage that is met while the folder is open: whatever reads it first says so in a sentence."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from makers import Clock, a_bank_file, an_amount, some_services
from store.learned import NOW, a_learned_folder, change, copy_of, overwrite_page, roots, study, the_file

from quizapp.domain.errors import BrokenLogError, BrokenTextError, DamagedError, MissingPartError
from quizapp.domain.quiz import QuizPlan
from quizapp.services.services import Services
from quizapp.store.opening import open_database


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_learned_folder(tmp_path_factory.mktemp("learned") / "folder")


def all_tried(services: Services, folder: Path) -> dict[str, str]:
    """What is said by everything that reads or writes: the class of a fault, or nothing."""
    calls: dict[str, Callable[[], Any]] = {
        "today": lambda: services.today.read(),
        "study": lambda: study(services, Clock(NOW), 2),
        "search": lambda: services.search.find("trade came"),
        "progress": lambda: services.progress.read(),
        "quiz": lambda: services.quiz.begin(QuizPlan()),
        "import": lambda: services.library.add(a_bank_file(folder, an_amount("more"))),
        "copy": lambda: services.backups.make("use"),
        "out": lambda: services.backups.write_to(folder / "mine.sqlite"),
        "shallow": lambda: services.examining.shallow(),
    }
    said = {}
    for name, call in calls.items():
        try:
            call()
            said[name] = ""
        except DamagedError as error:
            said[name] = type(error).__name__
    return said


def test_noise_in_any_table_is_told_as_damage_by_whatever_meets_it(learned: Path, tmp_path: Path) -> None:
    """One page each, where a table or an index begins; any other exception would be a crash page."""
    found = dict[str, dict[str, str]]()
    for name, page in roots(learned).items():
        folder = copy_of(learned, tmp_path / name)
        overwrite_page(folder, page)
        try:
            services = some_services(folder, Clock(NOW))
        except DamagedError as error:
            found[name] = {"open": type(error).__name__}
            continue
        found[name] = all_tried(services, folder)
        services.close()
    assert len(found) > 40
    assert [name for name, said in found.items() if not any(said.values())] == []
    assert sum("open" not in said and said["today"] != "" for said in found.values()) > 5  # before any daily look


@pytest.mark.parametrize(("name", "fault"), [
    ("revision", BrokenLogError), ("verdict", BrokenLogError), ("hash", MissingPartError),
])  # fmt: skip
def test_a_letter_in_the_name_of_a_column_is_damage_at_the_start(
    learned: Path, tmp_path: Path, name: str, fault: type[DamagedError]
) -> None:
    folder = copy_of(learned, tmp_path / "folder")
    change(folder, f"ALTER TABLE reviews RENAME COLUMN {name} TO {name[:-1]}x")
    with pytest.raises(fault):
        open_database(folder, NOW)


@pytest.mark.parametrize("column", ["shown", "given", "verdict"])
def test_words_that_are_no_text_are_damage_at_the_start(learned: Path, tmp_path: Path, column: str) -> None:
    folder = copy_of(learned, tmp_path / "folder")
    change(folder, f"UPDATE reviews SET {column} = CAST(x'61ff62' AS TEXT) WHERE seq = (SELECT max(seq) FROM reviews)")
    with pytest.raises(BrokenTextError, match="are not as they were written"):
        open_database(folder, NOW)


def test_a_name_in_the_schema_that_is_no_text_is_damage_at_the_start(learned: Path, tmp_path: Path) -> None:
    folder = copy_of(learned, tmp_path / "folder")
    the_file(folder).write_bytes(the_file(folder).read_bytes().replace(b"CREATE TABLE cards", b"CREATE TABLE \xffards"))
    with pytest.raises(DamagedError):
        open_database(folder, NOW)


def test_words_of_a_fact_that_are_no_text_are_damage_when_they_are_met(learned: Path, tmp_path: Path) -> None:
    folder = copy_of(learned, tmp_path / "folder")
    change(folder, "UPDATE facts SET document = CAST(x'61ff62' AS TEXT)")
    services = some_services(folder, Clock(NOW))
    with pytest.raises(BrokenTextError):
        study(services, Clock(NOW), 3)
    services.close()
