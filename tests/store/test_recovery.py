"""Damage of every kind: told apart, detected where it touches answers, and every answer back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from store.learned import (
    NOW,
    a_learned_folder,
    copy_of,
    cut,
    flip_bits,
    log_of_folder,
    overwrite_pages,
    state_of,
    the_file,
)

from quizapp.domain.errors import (
    BrokenLogError,
    CutShortError,
    DamagedError,
    EmptyFileError,
    ForeignDatabaseError,
    OverwrittenError,
)
from quizapp.store.opening import open_database
from quizapp.store.recovery import is_sound, recover


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
    assert found.answers == sum(row["kind"] == "answer" for row in whole)
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


@pytest.mark.parametrize("seed", range(6))
def test_noise_is_found_or_harmless_and_no_answer_is_lost(
    learned: Path, folder: Path, seed: int, tmp_path: Path
) -> None:
    whole = log_of_folder(copy_of(learned, tmp_path / "whole"))
    flip_bits(folder, 60, seed) if seed % 2 else overwrite_pages(folder, 40, seed)
    if not is_sound(the_file(folder)):
        recover(folder, NOW)
    assert log_of_folder(folder) == whole


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
