"""`quizapp doctor`, `quizapp backup`, `quizapp restore`: how the data is, a copy of it, and back to one."""

import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizapp.cli.common import PROBLEMS, count, data_option, learner_folder, refuse
from quizapp.paths import data_folder, synced_by

if TYPE_CHECKING:
    from quizapp.services.recovering import Recovered
    from quizapp.services.services import Services


@click.command()
@click.option("--deep", is_flag=True, help="Look at every page, answer, card and figure; takes minutes for millions.")
@data_option
@click.pass_context
def doctor(context: click.Context, deep: bool) -> None:
    """Versions, folders, and how the data is, in words. Changes nothing."""
    from quizapp.bootstrap import holds_learner
    from quizapp.store.database import SQLITE_VERSION

    folder = data_folder(learner_folder(context))
    click.echo(f"Quizapp {version('quizapp')}, Python {platform.python_version()}, SQLite {SQLITE_VERSION}")
    click.echo(f"System: {platform.platform()}")
    click.echo(f"Folder: {folder}")
    if (program := synced_by(folder)) is not None:
        click.echo(f"The folder is kept in step by {program}, which may copy the database while it is written. "
                   "Choose a folder of this computer alone (--data) and move with “Take everything out”.")  # fmt: skip
    if not holds_learner(folder):
        click.echo("There is no learner in it yet.")
        return
    with _opened(folder) as services:
        looked = services.examining.shallow()
        newest = f", the newest is {looked.newest_copy}" if looked.newest_copy else ""
        click.echo(f"Rows in the log: {looked.rows}. "
                   f"Copies: {looked.copies}{newest}.")  # fmt: skip
        if looked.brought_back:
            click.echo(f"The latest were missing: {count(looked.brought_back, 'answer')} came back from the journal. "
                       "Banks and settings may be as they were before.")  # fmt: skip
        if not deep:
            click.echo("Tables: in order. The latest answers are as they were given; --deep looks at all of them, "
                       "and at what follows from them.")  # fmt: skip
            return
        found = services.examining.deep()
    click.echo(f"Tables: in order. Answers: {_chain_words(found.rows, found.broken_seq)}")
    click.echo(f"Cards: {found.cards} looked at, {found.wrong_cards} not what their answers add up to.")
    click.echo(f"Statistics: {'agree' if found.figures_agree else 'do not agree'} with a count of all answers.")
    if not found.is_well:
        click.echo("Something is wrong. “quizapp restore” mends it; no answer is lost by it.")
        sys.exit(PROBLEMS)
    click.echo("All is well.")


@click.command()
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), help="A file of your own choice.")
@data_option
@click.pass_context
def backup(context: click.Context, out: Path | None) -> None:
    """Copy everything: beside the data, or into a file."""
    from quizapp.bootstrap import holds_learner

    folder = data_folder(learner_folder(context))
    if not holds_learner(folder):
        click.echo(f"There is no learner in the folder {folder} yet.", err=True)
        sys.exit(PROBLEMS)
    with _opened(folder) as services:
        if out is not None:
            services.backups.write_to(out)
            click.echo(out)
        else:
            click.echo(services.backups.make("command", looks_at_all=True))


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@data_option
@click.pass_context
def restore(context: click.Context, file: Path | None) -> None:
    """Put a copy back, after a copy of what is there. Without FILE, mend the folder.

    What is damaged is built on the newest sound copy; where nothing is, cards and statistics are counted anew.

    Answers given since stay: they are in the journal beside the database.
    """
    from quizapp.bootstrap import recover_folder
    from quizapp.domain.errors import QuizappError

    folder = data_folder(learner_folder(context))
    if file is not None:
        with _opened(folder) as services:
            preview = services.backups.preview(file)
            services.backups.restore(file)
            click.echo(f"Put back: {count(preview.there.banks, 'bank')}, {count(preview.there.answers, 'answer')}; "
                       f"answers of now are there as well.")  # fmt: skip
        return
    try:
        came = recover_folder(folder)
    except QuizappError as error:
        refuse(error)
    click.echo("\n".join(_recovered_lines(came)))


def _recovered_lines(came: "Recovered") -> Iterator[str]:
    if came.was_sound:
        yield f"Nothing is damaged: {count(came.answers, 'answer')} there, and nothing was put in their place."
        yield f"Cards and statistics were counted anew; of the cards {came.wrong_cards} had been wrong."
        return
    yield f"{count(came.answers, 'answer')} there again."
    if came.copied_on is not None:
        yield f"From the copy of {came.copied_on}: {came.in_copy}."
    yield f"From the journal: {came.from_journal}. From the damaged file: {came.from_file}."
    if came.kept_as is not None:
        yield f"The file as it was is kept: {came.kept_as}"


@contextmanager
def _opened(folder: Path) -> "Iterator[Services]":
    """The use cases on a folder; a fault ends the command with its sentence."""
    from quizapp.bootstrap import open_services
    from quizapp.domain.errors import QuizappError

    try:
        services = open_services(folder)
    except QuizappError as error:
        refuse(error)
    try:
        yield services
    except QuizappError as error:
        refuse(error)
    finally:
        services.close()


def _chain_words(rows: int, broken_seq: int | None) -> str:
    if broken_seq is None:
        return f"all {rows} as they were given." if rows else "none yet."
    return f"not as they were given from number {broken_seq} on."
