"""Order: several rows of a table to be put in the order of their dates, which are not shown."""

import re

from quizapp.domain.facts import parse_date_of_bank
from quizapp.domain.generation.asking import Asking, Declined
from quizapp.domain.generation.distractors import may_be_same
from quizapp.domain.generation.pool import likeness
from quizapp.domain.questions import Option, Order
from quizapp.domain.values import DateValue
from quizapp.domain.wording import fill

LENGTH = 4
GAP = "…"
_WHEN = re.compile(rf"(?<=\w)(?: (?:in|on|at|from|since))? {GAP}$")
PLACES = ("1st", "2nd", "3rd", "4th")


def order(asking: Asking) -> Order | Declined:
    """Four rows that differ in the date and in one other slot, the earliest to be put first."""
    if asking.slot.type != "date" or not asking.slot.ask or not asking.fact.relation:
        return Declined(Order.form, "It needs an ask for a date in a table.")
    if sum(slot.type == "date" for slot in asking.fact.slots.values()) > 1:
        return Declined(Order.form, "A second date in the table would give the order away.")
    for name, slot in asking.fact.slots.items():
        if slot.type in ("entity", "text"):
            rows = _rows(asking, name)
            if len(rows) == LENGTH:
                return _question(asking, name, rows)
    return Declined(Order.form, f"Fewer than {LENGTH} rows of the table can stand together.")


def _rows(asking: Asking, item: str) -> list[Asking]:
    """The row itself and others, each with a date and an item of its own."""
    found = asking.pool.alike(likeness(asking.fact, asking.slot_name, item), asking.draw.number(2**63, f"rows {item}"))
    facts = [fact for fact in found if asking.is_asked_alike(fact)]
    chosen = [asking] if _is_single(asking) else []
    for fact in asking.draw.shuffled(facts, lambda fact: fact.id, "rows"):
        if not 0 < len(chosen) < LENGTH:
            break
        row = asking.beside(fact)
        if _is_single(row) and all(_fit(row, other, item) for other in chosen):
            chosen.append(row)
    return chosen


def _is_single(row: Asking) -> bool:
    """Whether it happened once: who took office twice has two places."""
    return len(row.pool.answers_to(row.question_asked)) <= 1


def _fit(row: Asking, other: Asking, item: str) -> bool:
    earlier, later = sorted((_date(row), _date(other)), key=lambda date: date.order)
    least = min(earlier.precision, later.precision)
    if earlier.at(least).order >= later.at(least).order or row.texts[item] == other.texts[item]:
        return False
    first, second = row.fact.slots[item].entity, other.fact.slots[item].entity
    if first and second:
        return not may_be_same(row.pool.entities[first], row.pool.entities[second])
    return True


def _date(row: Asking) -> DateValue:
    return parse_date_of_bank(row.slot.date or "")


def _question(asking: Asking, item: str, rows: list[Asking]) -> Order:
    in_order = sorted(rows, key=lambda row: _date(row).order)
    shown = asking.draw.shuffled(rows, lambda row: row.fact.id, "shown")
    pattern = fill(asking.fact.statement, {**asking.texts, item: GAP, asking.slot_name: GAP}).removesuffix(".")
    pattern = _WHEN.sub("", pattern)  # the order is asked, and not the dates
    return Order(
        **asking.common | {"right_answer": ", ".join(row.texts[item] for row in in_order)},
        stem=asking.dated(_stem(pattern)),
        prompts=PLACES,
        options=tuple(Option(row.texts[item], f"The fact says {row.right_answer} ({row.whence}).") for row in shown),
        key=tuple(shown.index(row) for row in in_order),
        asked=tuple(row.part for row in in_order),
    )


def _stem(pattern: str) -> str:
    """What to do with the items; a sentence that begins with its item goes on as it is written."""
    happened = pattern.removeprefix(f"{GAP} ")
    if happened != pattern and GAP not in happened:
        return f"Put these in the order in which each {happened}, the earliest first."
    return f"Put these in order, the earliest first: “{pattern}”"
