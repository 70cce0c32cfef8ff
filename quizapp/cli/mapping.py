"""`quizapp map`."""

import sys
from pathlib import Path

import click

from quizapp.cli.common import PROBLEMS, data_option

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
    text = _asked(table, header, example)
    mapping_path(table).write_text(text, encoding="utf-8")
    click.echo(f"Remembered in {mapping_path(table)}, where more can be said: other names, wrong answers, traits.")
    reading = read_bank(table)
    for problem in reading.problems:
        click.echo(f"{table}: {problem.record}: {problem.field or '-'}: {problem.in_words()}")
    sys.exit(PROBLEMS if reading.bank is None else 0)


def _asked(table: Path, header: tuple[str, ...], example: tuple[str, ...]) -> str:
    from quizapp.bank.mapping import as_toml
    from quizapp.bank.tables import slug

    title = click.prompt("Title of the bank", default=table.stem.replace("-", " ").capitalize())
    source = click.prompt("Where do the facts come from (title of the source)")
    columns: dict[str, str] = {}
    kinds: dict[str, str] = {}
    values: dict[str, str] = {}
    click.echo(f"Each column is one of: {', '.join(_ROLES)}.")
    for place, column in enumerate(header):
        shown = example[place] if place < len(example) else ""
        role = click.prompt(f"“{column}” (such as “{shown}”)", type=click.Choice(_ROLES), default="name")
        slot = slug(column).replace("-", "_")
        slot = slot if slot[:1].isalpha() else f"c_{slot}"
        match role:
            case "name":
                columns[column] = slot
                kinds[slot] = click.prompt("  What kind of name is it", default=slug(column))
            case "number" | "date":
                columns[column], values[slot] = slot, "quantity" if role == "number" else "date"
            case "id" | "note":
                columns[column] = role
            case "place in the source":
                columns[column] = "at"
    slots = [what for what in columns.values() if what not in ("id", "note", "at")]
    click.echo(f"Write the places as {', '.join('{' + slot + '}' for slot in slots)}.")
    statement = click.prompt("The sentence that is true for every row")
    asks = {}
    for slot in slots:
        question = click.prompt(f"A question whose only right answer is {{{slot}}} (empty: do not ask)", default="")
        if question:
            asks[slot] = question
    name = slug(table.stem)
    return as_toml({
        "format": 1, "id": name, "title": title,
        "sources": {"table": {"title": source}},
        "relations": {name: {"statement": statement, "source": "table", "ask": asks, "kinds": values}},
        "tables": {name: {"columns": columns, "kinds": kinds}},
    })  # fmt: skip
