"""Matching: several rows of a table, each given to be paired with its answer."""

from quizapp.domain.facts import parse_date_of_bank
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.generation.distractors import may_be_same, order_of, shared_traits
from quizapp.domain.generation.pool import likeness
from quizapp.domain.questions import Matching, Option
from quizapp.domain.values import Precision
from quizapp.domain.wording import fill
from quizapp.domain.words import content_stems

PAIRS = 4
LOOKED_AT = 12  # rows, from which the closest are taken
EACH = "each of these"
_EACH_DATE = {Precision.DAY: "days", Precision.MONTH: "months", Precision.YEAR: "years", Precision.PERIOD: "periods"}


def matching(asking: Asking) -> Matching | Declined:
    """Four rows that differ in the slot and one given of its `ask`; declines where fewer fit each other."""
    if not asking.slot.ask or not asking.fact.relation:
        return Declined(Matching.form, "It needs an ask in a table.")
    if asking.slot.type == "items":
        return Declined(Matching.form, "A list has more than one right entry.")
    for given in dict.fromkeys(asking.slot.givens):
        rows = _rows(asking, given)
        if len(rows) == PAIRS:
            return _question(asking, given, rows)
    return Declined(Matching.form, f"Fewer than {PAIRS} rows of the table can stand together.")


def _rows(asking: Asking, given: str) -> list[Asking]:
    """The row itself and others, the closest first, no two of which could be taken for each other."""
    found = asking.pool.alike(
        likeness(asking.fact, asking.slot_name, given), asking.draw.number(2**63, f"rows {given}")
    )
    facts = [fact for fact in found if asking.is_asked_alike(fact)]
    mixed = [asking.beside(fact) for fact in asking.draw.shuffled(facts, lambda fact: fact.id, "rows")[:LOOKED_AT]]
    chosen: list[Asking] = []
    if not _fit(asking, asking, given):
        return chosen
    for row in [asking, *sorted(mixed, key=lambda row: -_closeness(asking, row))]:
        if len(chosen) < PAIRS and all(_fit(row, other, given) for other in (*chosen, row)):
            chosen.append(row)
    return chosen


def _closeness(asking: Asking, row: Asking) -> int:
    return shared_traits(asking.entity, row.entity) if asking.entity and row.entity else 0


def _fit(row: Asking, other: Asking, given: str) -> bool:
    """Whether two rows may stand together: neither gives the other's pair away, nor is it right for it."""
    for one, two in ((row, other), (other, row)):
        if content_stems(one.texts[given]) & content_stems(two.right_answer):
            return False
        if one is not two and two.texts[two.slot_name] in one.pool.answers_to(one.question_asked):
            return False
    if row is other:
        return True
    if row.texts[given] == other.texts[given] or row.right_answer == other.right_answer:
        return False
    return not (row.entity and other.entity and may_be_same(row.entity, other.entity))


def _question(asking: Asking, given: str, rows: list[Asking]) -> Matching:
    prompts = asking.draw.shuffled(rows, lambda row: row.fact.id, "prompts")
    if asking.slot.type in ("quantity", "date"):
        answers = sorted(rows, key=lambda row: order_of(row.slot, str(getattr(row.slot, row.slot.type))))
    else:
        answers = asking.draw.shuffled(rows, lambda row: row.right_answer, "answers")
    if [row.right_answer for row in prompts] == [row.right_answer for row in answers]:
        prompts = [*prompts[1:], prompts[0]]  # straight across would be no matching
    pairs = "; ".join(f"{row.texts[given]}: {row.right_answer}" for row in prompts)
    return Matching(
        **asking.common | {"right_answer": pairs},
        stem=asking.dated(fill(asking.slot.ask or "", {**asking.texts, given: _each(asking, given)})),
        prompts=tuple(row.texts[given] for row in prompts),
        options=tuple(Option(row.right_answer, f"It belongs to {row.texts[given]} ({row.whence}).") for row in answers),
        key=tuple(answers.index(row) for row in prompts),
        asked=tuple(row.part for row in prompts),
    )


def _each(asking: Asking, given: str) -> str:
    """What stands in the question for the prompts: "each of these", of dates "each of these years"."""
    date = asking.fact.slots[given].date
    return EACH if date is None else f"{EACH} {_EACH_DATE[parse_date_of_bank(date).precision]}"
