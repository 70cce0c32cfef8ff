"""What the commands share: options, exit codes, and reading banks that must be sound."""

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from quizapp.domain.errors import QuizappError
    from quizapp.domain.facts import Bank
    from quizapp.domain.problems import Problem

PROBLEMS, IN_USE = 1, 3
FORM_NAMES = (
    "choice", "true_false", "several", "odd_one_out", "matching", "cloze", "typed", "number", "date", "order",
    "flashcard",
)  # fmt: skip
"""Those of `generation.generate.FORMS`, which is not imported for a list of words."""

data_option = click.option(
    "--data", metavar="DIR", help="The learner's folder (also: QUIZAPP_DATA).", expose_value=False,
    callback=lambda context, _, value: _remember(context, value),
)  # fmt: skip
files_argument = click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))


def _remember(context: click.Context, value: str | None) -> None:
    if value is not None:
        if not value.strip():
            raise click.BadParameter("name a folder")
        context.ensure_object(dict)["data"] = value


class FaultyBankError(Exception):
    """A bank that cannot be used; `sentences` say why, one a line."""

    def __init__(self, sentences: Iterable[str]) -> None:
        super().__init__()
        self.sentences = tuple(sentences)


def sound_bank(path: Path, progress: Callable[[float], None] = lambda _: None) -> "Bank":
    """The bank in a file.

    Raises:
        FaultyBankError: if it has faults.
    """
    return sound_bank_and_pictures(path, progress)[0]


def sound_bank_and_pictures(
    path: Path, progress: Callable[[float], None] = lambda _: None
) -> "tuple[Bank, Mapping[str, Path]]":
    """The bank in a file, and where its pictures lie, by the hash of their bytes.

    Raises:
        FaultyBankError: if it has faults.
    """
    from quizapp.bank.reading import read_bank

    reading = read_bank(path, progress)
    if reading.bank is None:
        raise FaultyBankError(in_a_line(path, problem) for problem in reading.problems if problem.is_fault)
    return reading.bank, reading.pictures


def in_a_line(path: Path, problem: "Problem") -> str:
    """`file: record: field: sentence`, notices marked as such."""
    mark = "" if problem.is_fault else "notice: "
    return f"{path}: {problem.record}: {problem.field or '-'}: {mark}{problem.in_words()}"


def refuse(error: "QuizappError") -> NoReturn:
    """Say what happened and what to do next, and end."""
    from quizapp.domain.errors import AlreadyOpenError, DamagedError

    remedy = error.remedy.format(**error.values)
    if isinstance(error, DamagedError):  # the window has a button for it
        mended = "keeps the file and puts together what its copies, the journal and the file itself still have"
        remedy = f"Nothing was changed. “quizapp restore” {mended}."
    click.echo(f"{error} {remedy}".strip(), err=True)
    sys.exit(IN_USE if isinstance(error, AlreadyOpenError) else PROBLEMS)


def count(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def learner_folder(context: click.Context) -> Any:
    """The folder that `--data` names, before or after the command; None if it is not said."""
    return (context.find_root().obj or {}).get("data") or (context.obj or {}).get("data")
