"""`quizapp grade`."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from quizapp.cli.common import PROBLEMS, FaultyBankError, data_option, files_argument, sound_bank

if TYPE_CHECKING:
    from quizapp.services.marking import Marker


@click.command()
@files_argument
@data_option
def grade(files: tuple[Path, ...]) -> None:
    """Grade answers from standard input, one JSON object a line.

    A line has "fact", "slot", "form" and "given", for forms with options also "seed" (0 if it is missing), and
    "bank" where two files have a fact of that id. What is given is a text; for options their texts or their
    indices, several of them as a list; null for “I don’t know”. For each line: {"verdict", "shown", "why"}; the
    verdict is null where there is nothing to grade, and "why" says what is wrong with the line.
    """
    from quizapp.services.marking import Marker

    try:
        marker = Marker([sound_bank(path) for path in files])
    except FaultyBankError as faulty:
        for sentence in faulty.sentences:
            click.echo(sentence, err=True)
        sys.exit(PROBLEMS)
    has_problems = False
    for line in sys.stdin:
        if line.strip():
            marked = _marked(marker, line)
            has_problems |= marked["verdict"] is None
            click.echo(json.dumps(marked, ensure_ascii=False))
    sys.exit(PROBLEMS if has_problems else 0)


def _marked(marker: "Marker", line: str) -> dict[str, Any]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError):
        return {"verdict": None, "shown": None, "why": "This line is not JSON."}
    if not isinstance(request, dict):
        return {"verdict": None, "shown": None, "why": "A line is an object with fact, slot, form and given."}
    try:
        graded = marker.mark(request)
    except ValueError as error:
        return {"verdict": None, "shown": None, "why": str(error)}
    return {"verdict": graded.verdict.value, "shown": graded.shown, "why": graded.why}
