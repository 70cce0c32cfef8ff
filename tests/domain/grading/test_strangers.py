"""Answers as people write them, judged by somebody who had not seen the grader."""

import json
from pathlib import Path
from typing import Any

import pytest

from quizapp.domain.grading.dates import grade_date
from quizapp.domain.grading.quantities import grade_quantity
from quizapp.domain.values import parse_date, parse_quantity
from quizapp.domain.verdicts import Verdict

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
