"""The second copy of every answer, line by line."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from quizapp.store.journal import REPLACED, Journal

MARCH = int(datetime(2026, 3, 31, 23, 59, tzinfo=UTC).timestamp() * 1000)
APRIL = int(datetime(2026, 4, 1, 0, 1, tzinfo=UTC).timestamp() * 1000)


def row(seq: int, at_ms: int = MARCH, given: str = "東京") -> dict[str, Any]:
    return {"seq": seq, "id": f"id-{seq}", "at_ms": at_ms, "given": given}


def test_what_was_appended_is_read_again_a_file_a_month(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    rows = [row(1), row(2, given='a "quoted"\nline'), row(3, APRIL)]
    journal.append(rows[:2])
    journal.append(rows[2:])
    assert list(journal.rows()) == rows
    assert sorted(path.name for path in (tmp_path / "journal").iterdir()) == ["2026-03.jsonl", "2026-04.jsonl"]
    assert journal.last_seq() == 3


def test_a_clock_set_back_does_not_hide_the_last_line(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.append([row(1, APRIL), row(2, MARCH)])
    assert journal.last_seq() == 2


def test_there_is_none_until_something_is_written(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    assert journal.last_seq() is None
    assert list(journal.rows()) == []
    journal.append([])
    assert not (tmp_path / "journal").exists()


def test_a_torn_line_costs_itself_alone(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.append([row(1), row(2)])
    (path,) = tmp_path.iterdir()
    path.write_bytes(path.read_bytes()[:-9])
    assert journal.last_seq() == 1
    journal.append([row(3)])
    assert [each["seq"] for each in journal.rows()] == [1, 3]


@pytest.mark.parametrize("place", range(0, 60, 7))
def test_a_flipped_bit_costs_one_line(tmp_path: Path, place: int) -> None:
    journal = Journal(tmp_path)
    journal.append([row(1), row(2), row(3)])
    (path,) = tmp_path.iterdir()
    content = bytearray(path.read_bytes())
    second = content.index(b"\n") + 1
    content[second + place] ^= 0x10
    path.write_bytes(content)
    found = list(journal.rows())
    assert all(each in (row(1), row(3)) for each in found)
    assert row(1) in found


def test_one_that_is_set_aside_is_kept_and_a_new_one_begins(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    journal.set_aside(datetime(2026, 4, 2, tzinfo=UTC))  # there is none: nothing happens
    journal.append([row(1)])
    journal.set_aside(datetime(2026, 4, 2, tzinfo=UTC))
    assert journal.last_seq() is None
    assert list(Journal(tmp_path / "journal-until-20260402T000000000000Z").rows()) == [row(1)]
    journal.append([row(2)])
    journal.set_aside(datetime(2026, 4, 2, tzinfo=UTC))  # at the same moment: neither takes the place of the other
    journal.append([row(3)])
    journal.set_aside(datetime(2026, 4, 3, tzinfo=UTC), REPLACED)
    assert [list(each.rows()) for each in journal.earlier()] == [[row(1)], [row(2)]]
