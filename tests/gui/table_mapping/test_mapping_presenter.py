"""A table that nothing explains, from its columns to a bank, through the real services."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from gui.scripted import ImmediateRunner
from makers import Clock, some_services
from openpyxl import Workbook

from quizapp.bank.columns import Role
from quizapp.bank.mapping import mapping_path
from quizapp.domain.errors import BankFileError, QuizappError, UnmappedTableError, WriteError
from quizapp.gui.table_mapping.presenter import MappingPresenter
from quizapp.gui.table_mapping.screen import MappingScreen
from quizapp.services.readings import BankAdded
from quizapp.services.services import Services
from quizapp.services.work import Work

ROWS = (("Country", "Capital"), ("Japan", "Tokyo"), ("Nepal", "Kathmandu"))


class Hall:
    """A view that keeps what it was shown, an import as “Banks” makes it, and the doors that lead elsewhere."""

    def __init__(self, services: Services) -> None:
        self.runner = ImmediateRunner(services)
        self.presenter = MappingPresenter(self, self.runner, self)
        self.screens: list[MappingScreen] = []
        self.added: list[BankAdded] = []
        self.problems: list[tuple[QuizappError, Callable[[], None]]] = []
        self.pointed_out = self.shown = self.left = 0

    def add(self, table: Path) -> None:
        """As the window does: what cannot be added leads to the page, or to a problem."""
        again = partial(self.add, table)
        call = lambda services: services.library.add(table, Work())  # noqa: E731 - as short as it is there
        self.runner.run(call, self.added.append, lambda error: self.open_problem(error, again))

    def show_screen(self, screen: MappingScreen) -> None:
        self.screens.append(screen)

    def point_out(self) -> None:
        self.pointed_out += 1

    def show_mapping(self) -> None:
        self.shown += 1

    def leave_mapping(self) -> None:
        self.left += 1

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        if isinstance(error, UnmappedTableError):
            self.presenter.open(Path(error.path), again)
        else:
            self.problems.append((error, self.presenter.take_back(error, again)))

    def explain(self) -> None:
        """Say what there is to say about capitals."""
        self.presenter.set_source("An atlas")
        self.presenter.set_kind("capital", "city")
        self.presenter.set_statement("{capital} is the capital of {country}.")
        self.presenter.set_question("capital", "What is the capital of {country}?")


@pytest.fixture
def hall() -> Iterator[Hall]:
    services = some_services(None, Clock())
    yield Hall(services)
    services.close()


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


@pytest.mark.parametrize("table_of", [a_csv, a_workbook])
def test_a_table_is_asked_about_and_then_added(hall: Hall, tmp_path: Path, table_of: Callable[[Path], Path]) -> None:
    table = table_of(tmp_path)
    hall.add(table)
    assert (hall.shown, hall.problems, hall.added) == (1, [], [])
    hall.explain()
    hall.presenter.add()
    assert [(added.title, added.facts) for added in hall.added] == [("Capitals", 2)]
    assert mapping_path(table).is_file()
    hall.add(table)  # and from now on it is not asked again
    assert (len(hall.added), hall.shown) == (2, 1)


def test_nothing_is_written_before_all_is_said(hall: Hall, tmp_path: Path) -> None:
    table = a_csv(tmp_path)
    hall.add(table)
    hall.presenter.add()
    hall.explain()
    hall.presenter.set_statement("{capitol} is the capital of {country}.")
    hall.presenter.add()
    hall.presenter.leave()
    assert (hall.pointed_out, hall.left) == (2, 1)
    assert list(tmp_path.iterdir()) == [table]


def test_the_page_shows_how_the_first_row_reads(hall: Hall, tmp_path: Path) -> None:
    hall.add(a_csv(tmp_path))
    hall.explain()
    screen = hall.screens[-1]
    assert screen.sentence == "Tokyo is the capital of Japan."
    assert [screen.question_of(column) for column in screen.meaning.columns] == [
        "", "What is the capital of Japan? – Tokyo",
    ]  # fmt: skip


def test_a_refused_table_keeps_no_mapping_and_is_tried_again_with_what_was_said(hall: Hall, tmp_path: Path) -> None:
    table = a_csv(tmp_path, *ROWS, ("Laos", ""))
    hall.add(table)
    hall.explain()
    hall.presenter.add()
    ((error, again),) = hall.problems
    assert isinstance(error, BankFileError)
    assert [problem.in_words() for problem in error.problems if problem.is_fault] == [
        "The cell under “Capital” is empty."
    ]
    assert list(tmp_path.iterdir()) == [table]  # nothing was changed
    a_csv(tmp_path, *ROWS, ("Laos", "Vientiane"))
    again()
    assert hall.added[0].facts == 3


def test_a_problem_of_another_file_takes_nothing_back(hall: Hall, tmp_path: Path) -> None:
    table = a_csv(tmp_path)
    hall.add(table)
    hall.explain()
    hall.presenter.add()

    def again() -> None: ...

    other = BankFileError(str(tmp_path / "other.toml"), ())
    assert hall.presenter.take_back(other, again) is again
    assert hall.presenter.take_back(WriteError(folder=tmp_path, reason="disk full"), again) is again
    assert mapping_path(table).is_file()


def test_what_was_said_is_still_there_when_the_table_is_chosen_again(hall: Hall, tmp_path: Path) -> None:
    table = a_csv(tmp_path)
    hall.add(table)
    hall.explain()
    hall.presenter.leave()
    a_csv(tmp_path, ("Country", "Capital", "Founded"), ("Japan", "Tokyo", "1457"))
    hall.add(table)
    meaning = hall.screens[-1].meaning
    assert meaning.statement == "{capital} is the capital of {country}."
    assert [(column.kind, column.role) for column in meaning.columns] == [
        ("country", Role.NAME), ("city", Role.NAME), ("founded", Role.DATE),
    ]  # fmt: skip
    other = tmp_path / "rivers.csv"
    other.write_text("River,Length\nNile,6650\n", encoding="utf-8")
    hall.add(other)
    assert hall.screens[-1].meaning.statement == ""


def test_a_table_that_is_gone_meanwhile_does_not_lock_anybody_in(hall: Hall, tmp_path: Path) -> None:
    table = a_csv(tmp_path)
    hall.add(table)
    table.unlink()
    hall.presenter.look_again()
    assert (hall.shown, hall.problems) == (2, [])


def test_a_mapping_that_cannot_be_written_is_told_on_the_page(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall.add(a_csv(tmp_path))
    hall.explain()
    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "touch", _refuse)  # root may write everything
        hall.presenter.add()
    assert isinstance(hall.screens[-1].trouble, WriteError)
    assert hall.added == []
    hall.presenter.add()
    assert len(hall.added) == 1


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ((("", ""),), "The table is empty."),
        ((("Country", "Capital"),), "The table has a header and no rows."),
    ],
)
def test_a_table_with_nothing_in_it_is_a_problem_and_not_a_page(
    hall: Hall, tmp_path: Path, rows: tuple[tuple[str, ...], ...], why: str
) -> None:
    hall.add(a_csv(tmp_path, *rows))
    ((error, again),) = hall.problems
    assert isinstance(error, BankFileError)
    assert [problem.in_words() for problem in error.problems] == [why]
    a_csv(tmp_path)
    again()
    assert hall.shown == 1


def test_a_read_only_folder_is_told_before_anything_is_asked(
    hall: Hall, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)  # root may write everything
    hall.add(a_csv(tmp_path))
    ((error, _),) = hall.problems
    assert isinstance(error, BankFileError)
    assert error.problems[0].remedy == "Copy the table to a folder of your own and add it from there."
    assert hall.shown == 0


def test_a_second_press_while_the_first_is_on_its_way_writes_nothing_twice(hall: Hall, tmp_path: Path) -> None:
    hall.add(a_csv(tmp_path))
    hall.explain()
    waiting: list[object] = []
    hall.presenter._runner = replace_runner(waiting)
    hall.presenter.add()
    hall.presenter.add()
    assert len(waiting) == 1
    hall.presenter.let_go()
    hall.presenter.add()
    assert len(waiting) == 2


def replace_runner(waiting: list[object]) -> ImmediateRunner:
    class Slow(ImmediateRunner):
        def __init__(self) -> None: ...

        def run(self, *call: object) -> None:  # type: ignore[override]
            waiting.append(call)

    return Slow()


def _refuse(*_: object) -> None:
    raise OSError(30, "Read-only file system")
