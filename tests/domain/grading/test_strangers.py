"""Answers as people write them, judged by somebody who had not seen the grader."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from quizapp.bank.reading import read_bank
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.grading.dates import grade_date
from quizapp.domain.grading.names import NameBook
from quizapp.domain.grading.quantities import grade_quantity
from quizapp.domain.values import parse_date, parse_quantity
from quizapp.domain.verdicts import Verdict
from quizapp.paths import questions_folder

WRITTEN = Path(__file__).parent / "strangers"


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (WRITTEN / f"{name}.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("line", lines("numbers"), ids=lambda line: line["id"])
def test_a_number_counts_as_a_fair_teacher_would_count_it(line: dict[str, Any]) -> None:
    right = parse_quantity(f"{line['value']} {line['unit'] or ''}".strip())
    assert grade_quantity(line["given"], right).verdict.is_right is line["right"], line


@pytest.mark.parametrize("line", lines("dates"), ids=lambda line: line["id"])
def test_a_date_counts_as_a_fair_teacher_would_count_it(line: dict[str, Any]) -> None:
    verdict = grade_date(line["given"], parse_date(line["date"])).verdict
    shown = {Verdict.RIGHT: "right", Verdict.SPELLING: "right", Verdict.PARTLY: "partly"}.get(verdict, "wrong")
    assert shown == line["verdict"], line


@cache
def pool_of(bank_id: str) -> BankPool:
    bank = read_bank(questions_folder() / f"{bank_id}.toml").bank
    assert bank is not None
    return BankPool(bank)


@cache
def names_of(bank_id: str, kind: str) -> NameBook:
    return NameBook(pool_of(bank_id).all_of_kind(kind), surnames=kind == "person")


@pytest.mark.parametrize("line", lines("names"), ids=lambda line: line["id"])
def test_a_name_counts_as_a_fair_teacher_would_count_it(line: dict[str, Any]) -> None:
    entity = pool_of(line["bank"]).entities[line["entity"]]
    verdict = names_of(line["bank"], entity.kind).grade(line["given"], entity.id).verdict
    # A slip that is another way to write the name in Latin letters needs no note.
    allowed = {
        "right": (Verdict.RIGHT,), "spelling": (Verdict.SPELLING, Verdict.RIGHT), "wrong": (Verdict.WRONG,),
    }  # fmt: skip
    assert verdict in allowed[line["verdict"]], line
