"""`quizapp stats`."""

import json
from collections.abc import Iterator
from typing import Any

import click

from quizapp.cli.common import data_option, learner_folder, refuse
from quizapp.paths import data_folder


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object instead of lines.")
@data_option
@click.pass_context
def stats(context: click.Context, as_json: bool) -> None:
    """The learner's numbers."""
    from quizapp.bootstrap import holds_learner, open_numbers
    from quizapp.domain.errors import QuizappError

    folder = data_folder(learner_folder(context))
    try:
        if not holds_learner(folder):
            click.echo(f"There is no learner in the folder {folder} yet.", err=True)
        services = open_numbers(folder)
        try:
            numbers = services.today.numbers()
        finally:
            services.close()
    except QuizappError as error:
        refuse(error)
    click.echo(json.dumps(numbers, ensure_ascii=False) if as_json else "\n".join(_in_lines(numbers)))


def _in_lines(numbers: dict[str, Any]) -> Iterator[str]:
    for name, value in numbers.items():
        if name != "banks":
            yield f"{name.replace('_', ' ')}: {'-' if value is None else value}"
    for bank in numbers["banks"]:
        known = round(bank["share_known"] * 100)
        yield f"{bank['title']}: {bank['facts']} facts, {known}% known, {bank['due']} due, {bank['new']} new"
