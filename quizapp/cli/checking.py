"""`quizapp check`."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from quizapp.cli.common import PROBLEMS, count, data_option, in_a_line
from quizapp.paths import questions_folder

LARGE_BYTES = 2_000_000
"""From here on it takes seconds, and somebody waits."""


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--schema", is_flag=True, help="Write the JSON Schema of the format beside the shipped banks.")
@data_option
def check(files: tuple[Path, ...], schema: bool) -> None:
    """Check bank files: one line a problem, `file: record: field: sentence`, and a last line with the count."""
    if schema and files:
        raise click.UsageError("--schema checks nothing; leave the files out.")
    if schema:
        from quizapp.bank.schema import SCHEMA_NAME, schema_text

        target = questions_folder() / SCHEMA_NAME
        target.write_text(schema_text(), encoding="utf-8")
        click.echo(f"{target} is written.")
        return
    if not files:
        raise click.UsageError("Missing argument 'FILE...'.")
    from quizapp.bank.reading import read_bank

    faults = notices = 0
    for path in files:
        with _progress(path) as progress:
            problems = read_bank(path, progress).problems
        for problem in problems:
            faults += problem.is_fault
            notices += not problem.is_fault
            click.echo(in_a_line(path, problem))
    click.echo(f"{count(faults, 'problem')}, {count(notices, 'notice')} in {count(len(files), 'file')}")
    sys.exit(PROBLEMS if faults else 0)


@contextmanager
def _progress(path: Path) -> Iterator[Callable[[float], None]]:
    """A bar on the terminal for a file that takes a while."""
    is_large = path.is_file() and path.stat().st_size > LARGE_BYTES
    if not (is_large and sys.stderr.isatty()):
        yield lambda _: None
        return
    with click.progressbar(length=100, label=path.name, file=sys.stderr) as bar:
        yield lambda share: bar.update(max(0, round(share * 100) - bar.pos))
