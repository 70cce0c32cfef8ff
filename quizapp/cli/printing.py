"""`quizapp print`."""

import sys
from pathlib import Path

import click

from quizapp.cli.common import PROBLEMS, FaultyBankError, count, data_option, refuse, sound_bank_and_pictures


@click.command("print")
@click.argument("bank", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--out",
    metavar="SHEET.pdf",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Where the PDF goes.",
)
@click.option(
    "--questions", "number", type=click.IntRange(1, 500), default=20, show_default=True, help="At most that many."
)
@click.option("--seed", type=click.IntRange(0, 2**31 - 1), default=0, show_default=True,
              help="Another seed, other questions.")  # fmt: skip
@data_option
def print_worksheet(bank: Path, out: Path, number: int, seed: int) -> None:
    """A worksheet with its answer key, as PDF."""
    if out.suffix.lower() != ".pdf":
        raise click.BadParameter("the worksheet is a PDF; let its name end in .pdf", param_hint="--out")
    from quizapp.domain.composing import compose
    from quizapp.domain.errors import QuizappError
    from quizapp.domain.generation.bank_pool import BankPool
    from quizapp.domain.generation.drawing import draw_questions
    from quizapp.domain.quiz import QUIZ_FORMS

    try:
        whole, places = sound_bank_and_pictures(bank)
    except FaultyBankError as faulty:
        for sentence in faulty.sentences:
            click.echo(sentence, err=True)
        sys.exit(PROBLEMS)
    facts = [(whole.id, fact.id) for fact in whole.ready_facts]
    drawn = draw_questions({whole.id: BankPool(whole)}, facts, QUIZ_FORMS, seed)
    questions = compose(drawn, number, tells=False)
    if not questions:
        click.echo(f"{bank}: nothing in this bank can be asked.", err=True)
        sys.exit(PROBLEMS)
    from quizapp.gui.printing.application import ready_to_print
    from quizapp.gui.printing.document import save_pdf
    from quizapp.gui.printing.worksheet import worksheet

    shown = {question.image.hash for question in questions if question.image is not None}
    pictures = {digest: place.read_bytes() for digest, place in places.items() if digest in shown}
    application = ready_to_print()
    try:
        save_pdf(worksheet(whole.title, questions, pictures), out, whole.title)
    except QuizappError as error:
        refuse(error)
    finally:
        del application
    fewer = f" ({number} were asked for; more do not go together)" if len(questions) < number else ""
    click.echo(f"{out}: {count(len(questions), 'question')}{fewer}")
