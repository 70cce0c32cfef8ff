"""`quizapp map`."""

import os
import re
import sys
from pathlib import Path

import click

from quizapp.cli.common import PROBLEMS, count, data_option, in_a_line

_ROLES = ("name", "number", "date", "id", "place in the source", "note", "nothing")


@click.command(name="map")
@click.argument("table", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@data_option
def map_table(table: Path) -> None:
    """Say what the columns of a table (CSV or XLSX) mean; it is remembered in a file beside the table."""
    from quizapp.bank.mapping import mapping_path
    from quizapp.bank.reading import read_bank
    from quizapp.bank.sheets import SheetError, rows_of

    try:
        rows = rows_of(table)
        header = next(rows, (0, ()))[1]
        example = next(rows, (0, ()))[1]
    except (SheetError, OSError, UnicodeDecodeError) as error:
        click.echo(f"{table}: {error}", err=True)
        sys.exit(PROBLEMS)
    if not any(header):
        click.echo(f"{table}: The table is empty: its first row names the columns.", err=True)
        sys.exit(PROBLEMS)
    if not os.access(table.parent, os.W_OK):  # said before everything is asked, and not after
        click.echo(f"{table.parent} is read-only: copy the table to a folder of your own.", err=True)
        sys.exit(PROBLEMS)
    text = _asked(table, header, example)
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


def _asked(table: Path, header: tuple[str, ...], example: tuple[str, ...]) -> str:
    from quizapp.bank.mapping import as_toml
    from quizapp.bank.tables import slug

    title = click.prompt("Title of the bank", default=table.stem.replace("-", " ").capitalize())
    source = click.prompt("Where do the facts come from (title of the source)")
    columns: dict[str, str] = {}
    kinds: dict[str, str] = {}
    values: dict[str, str] = {}
    units: dict[str, str] = {}
    click.echo(f"Each column is one of: {', '.join(_ROLES)}.")
    for place, column in enumerate(header):
        if not column:
            continue
        shown = example[place] if place < len(example) else ""
        role = click.prompt(f"“{column}” (such as “{shown}”)", type=click.Choice(_ROLES), default=_likely(shown))
        slot = slug(column).replace("-", "_")
        slot = slot if slot[:1].isalpha() else f"c_{slot}"
        match role:
            case "name":
                columns[column] = slot
                kinds[slot] = click.prompt("  What kind of name is it", default=slug(column))
            case "number" | "date":
                columns[column], values[slot] = slot, "quantity" if role == "number" else "date"
                if role == "number" and not re.search(r"[^\W\d_]|[%$€£¥₹°]", shown):
                    unit = click.prompt("  In which unit, such as km or people (empty: just a number)", default="")
                    if unit.strip():
                        units[slot] = unit.strip()
            case "id" | "note":
                columns[column] = role
            case "place in the source":
                columns[column] = "at"
    slots = [what for what in columns.values() if what not in ("id", "note", "at")]
    click.echo(f"Write the places as {', '.join('{' + slot + '}' for slot in slots)}.")
    statement = _sentence("The sentence that is true for every row", slots, needs_all=True)
    asks = {}
    for slot in slots:
        others = [other for other in slots if other != slot]
        question = _sentence(f"A question whose only right answer is {{{slot}}} (empty: do not ask)", others)
        if question:
            asks[slot] = question
    name = slug(table.stem)
    return as_toml({
        "format": 1, "id": name, "title": title,
        "sources": {"table": {"title": source}},
        "relations": {name: {"statement": statement, "source": "table", "ask": asks, "kinds": values}},
        "tables": {name: {"columns": columns, "kinds": kinds, **({"units": units} if units else {})}},
    })  # fmt: skip


def _likely(shown: str) -> str:
    """What a column most likely is, by its first cell."""
    if re.fullmatch(r"(?:1\d|20)\d\d(?:(?:-\d\d){1,2}|/\d\d)?", shown):
        return "date"
    return "number" if re.fullmatch(r"[-−]?[\d.,]+(?: .{1,20}|%)?", shown) else "name"


def _sentence(asked: str, slots: list[str], *, needs_all: bool = False) -> str:
    """A sentence with places for slots; asked again until its places are slots."""
    from quizapp.domain.facts import PLACE

    while True:
        said = str(click.prompt(asked) if needs_all else click.prompt(asked, default="")).strip()
        places = PLACE.findall(said)
        wrong = [f"{{{place}}}" for place in re.findall(r"\{([^{}]*)\}", said) if place not in slots]
        missing = [f"{{{slot}}}" for slot in slots if needs_all and slot not in places]
        if not wrong and not missing:
            return said
        known = ", ".join(f"{{{slot}}}" for slot in slots)
        if wrong:
            click.echo(f"There is no place {', '.join(wrong)} here; there are {known}.")
        else:
            click.echo(f"It leaves out {', '.join(missing)}.")
