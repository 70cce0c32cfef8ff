"""The commands: stable output on stdout, errors on stderr, exit codes 0, 1 (problems), 2 (usage), 3 (in use)."""

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click

from quizapp.paths import data_folder

PROBLEMS, IN_USE = 1, 3
FORM_NAMES = (
    "choice", "true_false", "several", "odd_one_out", "matching", "cloze", "typed", "number", "date", "order",
    "flashcard",
)  # fmt: skip
"""Those of `generation.generate.FORMS`, which is not imported for a list of words."""

_data = click.option("--data", metavar="DIR", help="The learner's folder (also: QUIZAPP_DATA).", expose_value=False,
                     callback=lambda context, _, value: _remember(context, value))  # fmt: skip
_files = click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))


def _remember(context: click.Context, value: str | None) -> None:
    if value is not None:
        context.ensure_object(dict)["data"] = value


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@_data
@click.version_option(package_name="quizapp")
@click.pass_context
def cli(context: click.Context) -> None:
    """Quiz and flashcards from checked facts. Without a command, opens the window."""
    if context.invoked_subcommand is None:
        from quizapp.bootstrap import open_window

        context.exit(open_window(context.ensure_object(dict).get("data")))


@cli.command()
@_files
@_data
def check(files: tuple[Path, ...]) -> None:
    """Check bank files: one line a problem, `file: record: field: sentence`, and a last line with the count."""
    from quizapp.bank.toml import read_toml

    faults = notices = 0
    for path in files:
        for problem in read_toml(path).problems:
            faults += problem.is_fault
            notices += not problem.is_fault
            mark = "" if problem.is_fault else "notice: "
            click.echo(f"{path}: {problem.record}: {problem.field or '-'}: {mark}{problem.in_words()}")
    click.echo(f"{_count(faults, 'problem')}, {_count(notices, 'notice')} in {_count(len(files), 'file')}")
    sys.exit(PROBLEMS if faults else 0)


@cli.command()
@_files
@click.option(
    "--seed", type=click.IntRange(0, 2**31 - 1), default=0, show_default=True, help="Another seed, other questions."
)
@click.option("--form", "only_form", type=click.Choice(FORM_NAMES), help="Only this form.")
@click.option("--declined", "with_declined", is_flag=True, help="Also what a form declines to ask, with the reason.")
@_data
def questions(files: tuple[Path, ...], seed: int, only_form: str | None, with_declined: bool) -> None:
    """Every question the banks can give, one JSON object a line."""
    is_faulty = False
    for path in files:
        try:
            for line in _question_lines(path, seed, only_form, with_declined):
                click.echo(json.dumps(line, ensure_ascii=False))
        except _Faulty as faulty:
            is_faulty = True
            for sentence in faulty.sentences:
                click.echo(sentence, err=True)
    sys.exit(PROBLEMS if is_faulty else 0)


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
@_data
@click.pass_context
def stats(context: click.Context, as_json: bool) -> None:
    """The learner's numbers."""
    from quizapp.bootstrap import open_numbers
    from quizapp.domain.errors import AlreadyOpenError, QuizappError

    folder = data_folder((context.find_root().obj or {}).get("data") or (context.obj or {}).get("data"))
    try:
        services = open_numbers(folder)
    except QuizappError as error:
        click.echo(f"{error} {error.remedy.format(**error.values)}", err=True)
        sys.exit(IN_USE if isinstance(error, AlreadyOpenError) else PROBLEMS)
    try:
        numbers = services.today.numbers()
    finally:
        services.close()
    click.echo(json.dumps(numbers, ensure_ascii=False) if as_json else "\n".join(_in_lines(numbers)))


class _Faulty(Exception):
    def __init__(self, sentences: Iterable[str]) -> None:
        self.sentences = tuple(sentences)


def _question_lines(path: Path, seed: int, only_form: str | None, with_declined: bool) -> Iterator[dict[str, Any]]:
    from quizapp.bank.toml import read_toml
    from quizapp.domain.generation.asking import Declined
    from quizapp.domain.generation.bank_pool import BankPool
    from quizapp.domain.generation.generate import FORMS, generate
    from quizapp.domain.questions import as_json

    reading = read_toml(path)
    if reading.bank is None:
        raise _Faulty(
            f"{path}: {problem.record}: {problem.field or '-'}: {problem.in_words()}"
            for problem in reading.problems
            if problem.is_fault
        )
    pool = BankPool(reading.bank)
    for fact in reading.bank.ready_facts:
        for slot in fact.answer_slots:
            for form in [only_form] if only_form else FORMS:
                question = generate(pool, fact, 1, slot, form, seed)
                if not isinstance(question, Declined):
                    yield as_json(question)
                elif with_declined:
                    yield {
                        "bank": reading.bank.id, "fact": fact.id, "revision": 1, "slot": slot, "form": form,
                        "seed": seed, "declined": question.reason,
                    }  # fmt: skip


def _in_lines(numbers: dict[str, Any]) -> Iterator[str]:
    for name, value in numbers.items():
        if name != "banks":
            yield f"{name.replace('_', ' ')}: {'-' if value is None else value}"
    for bank in numbers["banks"]:
        known = round(bank["share_known"] * 100)
        yield f"{bank['title']}: {bank['facts']} facts, {known}% known, {bank['due']} due, {bank['new']} new"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
