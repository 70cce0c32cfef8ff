"""A table without a mapping, from its columns to questions about its rows."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from makers import Clock, some_services
from openpyxl import Workbook

from quizapp.bank.columns import Role
from quizapp.bank.mapping import mapping_path
from quizapp.bank.meaning import Meaning, first_guess, lacking
from quizapp.domain.errors import BankFileError, UnmappedTableError, WriteError
from quizapp.services.services import Services

ROWS = (("Country", "Capital"), ("Japan", "Tokyo"), ("Nepal", "Kathmandu"), ("India", "New Delhi"))


@pytest.fixture
def services() -> Iterator[Services]:
    made = some_services(None, Clock())
    yield made
    made.close()


def a_csv(folder: Path, *rows: tuple[str, ...]) -> Path:
    path = folder / "capitals.csv"
    path.write_text("\n".join(",".join(row) for row in rows or ROWS) + "\n", encoding="utf-8")
    return path


def a_workbook(folder: Path) -> Path:
    book, path = Workbook(), folder / "capitals.xlsx"
    for row in ROWS:
        book.active.append(row)
    book.save(path)
    return path


def explained(services: Services, table: Path) -> Meaning:
    """What a teacher says about it."""
    meaning = first_guess(table, services.columns.look(table))
    meaning = replace(meaning, source="An atlas", statement="{capital} is the capital of {country}.")
    return meaning.with_column("capital", kind="Capital city", question="What is the capital of {country}?")


@pytest.mark.parametrize("table_of", [a_csv, a_workbook])
def test_a_table_is_added_once_its_columns_are_explained(services: Services, tmp_path: Path, table_of: object) -> None:
    table = table_of(tmp_path)  # type: ignore[operator]
    with pytest.raises(UnmappedTableError):
        services.library.add(table)
    meaning = explained(services, table)
    assert lacking(meaning) == ()
    assert services.columns.remember(table, meaning) == mapping_path(table)
    added = services.library.add(table)
    assert (added.title, added.facts) == ("Capitals", 3)


def test_what_was_forgotten_is_asked_again(services: Services, tmp_path: Path) -> None:
    table = a_csv(tmp_path)
    services.columns.remember(table, explained(services, table))
    services.columns.forget(table)
    services.columns.forget(table)  # what is gone can be forgotten
    with pytest.raises(UnmappedTableError):
        services.library.add(table)
    assert list(tmp_path.iterdir()) == [table]


def test_a_mapping_that_does_not_fit_the_table_is_an_ordinary_fault(services: Services, tmp_path: Path) -> None:
    table = a_csv(tmp_path, *ROWS, ("Laos", ""))
    services.columns.remember(table, explained(services, table))
    with pytest.raises(BankFileError) as refused:
        services.library.add(table)
    assert not isinstance(refused.value, UnmappedTableError)
    assert [problem.in_words() for problem in refused.value.problems if problem.is_fault] == [
        "The cell under “Capital” is empty."
    ]


def test_an_empty_table_is_told_before_anything_is_asked(services: Services, tmp_path: Path) -> None:
    with pytest.raises(BankFileError, match=r"capitals\.csv") as refused:
        services.columns.look(a_csv(tmp_path, ("", "")))
    assert refused.value.problems[0].in_words() == "The table is empty."


def test_a_mapping_that_cannot_be_written_says_so_and_leaves_nothing(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = a_csv(tmp_path)
    meaning = explained(services, table)

    def refuse(*_: object) -> None:
        raise OSError(30, os.strerror(30))  # a read-only file system

    monkeypatch.setattr(Path, "touch", refuse)  # root may write everything
    with pytest.raises(WriteError, match=f"{tmp_path}: read-only file system"):
        services.columns.remember(table, meaning)
    assert list(tmp_path.iterdir()) == [table]


def test_a_column_that_is_left_out_does_not_reach_the_bank(services: Services, tmp_path: Path) -> None:
    table = a_csv(tmp_path, *((*row, "x") for row in ROWS))  # a third column, “x” as its name and in every row
    meaning = explained(services, table).with_column("x", role=Role.NOTHING)
    services.columns.remember(table, meaning)
    assert services.library.add(table).facts == 3
    assert '"x"' not in mapping_path(table).read_text(encoding="utf-8")
