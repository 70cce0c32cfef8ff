"""`quizapp map`."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quizapp.cli.common import PROBLEMS, count, data_option, in_a_line

if TYPE_CHECKING:
    from quizapp.bank.columns import Column
    from quizapp.bank.meaning import Meaning


@click.command(name="map")
@click.argument("table", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@data_option
def map_table(table: Path) -> None:
    """Say what the columns of a table (CSV or XLSX) mean; it is remembered in a file beside the table."""
    from quizapp.bank.building import Reading
    from quizapp.bank.first_rows import columns_of
    from quizapp.bank.mapping import as_toml, mapping_path
    from quizapp.bank.meaning import mapping_of
    from quizapp.bank.reading import read_bank

    columns = columns_of(table)
    if isinstance(columns, Reading):
        for problem in columns.problems:
            click.echo(f"{table}: {problem.in_words()}", err=True)
        sys.exit(PROBLEMS)
    text = as_toml(mapping_of(_asked(table, columns), table))
    mapping_path(table).write_text(text, encoding="utf-8")
    click.echo(f"Remembered in {mapping_path(table)}, where more can be said: other names, wrong answers, traits.")
    reading = read_bank(table)
    faults = [problem for problem in reading.problems if problem.is_fault]
    for problem in faults:
        click.echo(in_a_line(table, problem))
    notices = len(reading.problems) - len(faults)
    if notices:
        click.echo(f"{count(notices, 'notice')} that stop nothing: “quizapp check {table}” prints them.")
    if reading.bank is not None:
        click.echo(f"{count(len(reading.bank.facts), 'fact')} can be added to Quizapp.")
    sys.exit(PROBLEMS if reading.bank is None else 0)


def _asked(table: Path, columns: "tuple[Column, ...]") -> "Meaning":
    """What somebody answers, from the title to the last question."""
    from quizapp.bank.columns import Role
    from quizapp.bank.meaning import first_guess

    meaning = first_guess(table, columns)
    title = click.prompt("Title of the bank", default=meaning.title)
    source = click.prompt("Where do the facts come from (title of the source)")
    click.echo(f"Each column is one of: {', '.join(Role)}.")
    meaning = replace(meaning, title=title, source=source)
    for column in columns:
        if column.trouble is not None:
            click.echo(column.trouble.in_words())
        else:
            meaning = _with_asked_column(meaning, column)
    slots = [column.slot for column in meaning.slots]
    click.echo(f"Write the places as {', '.join('{' + slot + '}' for slot in slots)}.")
    meaning = replace(meaning, statement=_sentence("The sentence that is true for every row", slots, needs_all=True))
    for slot in slots:
        others = [other for other in slots if other != slot]
        question = _sentence(f"A question whose only right answer is {{{slot}}} (empty: do not ask)", others)
        meaning = meaning.with_column(slot, question=question)
    return meaning


def _with_asked_column(meaning: "Meaning", column: "Column") -> "Meaning":
    from quizapp.bank.columns import Role, roles_of

    roles = [role.value for role in roles_of(column, meaning.columns)]
    asked = f"“{column.header}” (such as “{column.example}”)"
    column = replace(column, role=Role(click.prompt(asked, type=click.Choice(roles), default=column.role.value)))
    kind, unit = column.kind, ""
    if column.role is Role.NAME:
        kind = click.prompt("  What kind of name is it", default=column.kind)
    elif column.takes_unit:
        unit = click.prompt("  In which unit, such as km or people (empty: just a number)", default="")
    return meaning.with_column(column.slot, role=column.role, kind=kind, unit=unit)


def _sentence(asked: str, slots: Sequence[str], *, needs_all: bool = False) -> str:
    """A sentence with places for slots; asked again until its places are slots."""
    from quizapp.bank.meaning import left_out, stray_places

    while True:
        said = str(click.prompt(asked) if needs_all else click.prompt(asked, default="")).strip()
        wrong, missing = stray_places(said, slots), left_out(said, slots) if needs_all else []
        if not wrong and not missing:
            return said
        known = ", ".join(f"{{{slot}}}" for slot in slots)
        if wrong:
            click.echo(f"There is no place {', '.join(wrong)} here; there are {known}.")
        else:
            click.echo(f"It leaves out {', '.join(missing)}.")
