"""`quizapp questions`."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from quizapp.cli.common import FORM_NAMES, PROBLEMS, FaultyBankError, data_option, files_argument, sound_bank


@click.command()
@files_argument
@click.option(
    "--seed", type=click.IntRange(0, 2**31 - 1), default=0, show_default=True, help="Another seed, other questions."
)
@click.option("--form", "only_form", type=click.Choice(FORM_NAMES), help="Only this form.")
@click.option("--declined", "with_declined", is_flag=True, help="Also what a form declines to ask, with the reason.")
@data_option
def questions(files: tuple[Path, ...], seed: int, only_form: str | None, with_declined: bool) -> None:
    """Every question the banks can give, one JSON object a line."""
    is_faulty = False
    for path in files:
        try:
            for line in _lines(path, seed, only_form, with_declined):
                click.echo(json.dumps(line, ensure_ascii=False))
        except FaultyBankError as faulty:
            is_faulty = True
            for sentence in faulty.sentences:
                click.echo(sentence, err=True)
    sys.exit(PROBLEMS if is_faulty else 0)


def _lines(path: Path, seed: int, only_form: str | None, with_declined: bool) -> Iterator[dict[str, Any]]:
    from quizapp.domain.generation.asking import Declined
    from quizapp.domain.generation.bank_pool import BankPool
    from quizapp.domain.generation.generate import FORMS, generate
    from quizapp.domain.questions import as_json

    bank = sound_bank(path)
    pool = BankPool(bank)
    for fact in bank.ready_facts:
        for slot in fact.answer_slots:
            for form in [only_form] if only_form else FORMS:
                question = generate(pool, fact, 1, slot, form, seed)
                if not isinstance(question, Declined):
                    yield as_json(question)
                elif with_declined:
                    yield {
                        "bank": bank.id, "fact": fact.id, "revision": 1, "slot": slot, "form": form,
                        "seed": seed, "declined": question.reason,
                    }  # fmt: skip
