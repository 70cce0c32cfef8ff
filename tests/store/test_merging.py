"""One log out of several, each with numbers of its own."""

from datetime import date, timedelta
from typing import Any

import pytest
from makers import Clock

from quizapp.domain.cards import CardKey
from quizapp.domain.log import EventKind
from quizapp.domain.ratings import Rating
from quizapp.store.chain import first_broken
from quizapp.store.database import Database
from quizapp.store.learners import add_learner
from quizapp.store.merging import merge
from quizapp.store.reviews import NewReview, append


def a_log(*events: tuple[str, str] | tuple[str, str, int], began: int = 0) -> list[dict[str, Any]]:
    """Rows as another database has them: an answer to a card by id, or the undoing of the row of a number."""
    database = Database.in_memory()
    with database.atomic() as tables:
        add_learner(tables, "one", "One", 1)
        for place, (id_, fact, *target) in enumerate(events):
            kind = EventKind.VOID if target else EventKind.ANSWER
            append(tables, NewReview(
                id=id_, learner_id="one", device_id="d", kind=kind, key=CardKey("bank", fact, "slot"),
                at=Clock()() + timedelta(minutes=began + place), day=date(2026, 11, 23), form="choice",
                target_seq=target[0] if target else None, rating=None if target else Rating.GOOD,
            ))  # fmt: skip
    return database.rows("SELECT * FROM reviews ORDER BY seq")


@pytest.fixture
def database() -> Any:
    made = Database.in_memory()
    with made.atomic() as tables:
        add_learner(tables, "one", "One", 1)
        merge(tables, a_log(("a", "x"), ("b", "y")))
    yield made
    made.close()


def rows(database: Database) -> list[tuple[Any, ...]]:
    found = database.rows("SELECT seq, id, target_seq FROM reviews ORDER BY seq")
    assert first_broken(database.tables, 0, len(found)) is None
    return [tuple(row.values()) for row in found]


def test_what_goes_on_keeps_its_number_and_seal(database: Database) -> None:
    more = a_log(("a", "x"), ("b", "y"), ("c", "z"), ("d", "z", 3))
    with database.atomic() as tables:
        assert merge(tables, more[::-1]) == [1]
    assert database.rows("SELECT * FROM reviews ORDER BY seq") == more


def test_an_undo_follows_its_answer_to_another_number(database: Database) -> None:
    other = a_log(("c", "x"), ("d", "x"), ("e", "x", 1), began=9)
    with database.atomic() as tables:
        assert merge(tables, other) == [2]
    assert rows(database) == [(1, "a", None), (2, "b", None), (3, "c", None), (4, "d", None), (5, "e", 3)]


def test_numbers_of_two_logs_are_not_mixed_up(database: Database) -> None:
    one, two = a_log(("c", "x"), ("d", "x", 1), began=9), a_log(("e", "x"), ("f", "x", 1), began=99)
    with database.atomic() as tables:
        assert merge(tables, one, two) == [1, 1]
    assert rows(database)[2:] == [(3, "c", None), (4, "e", None), (5, "d", 3), (6, "f", 4)]


def test_an_undo_whose_answer_is_lost_undoes_no_other(database: Database) -> None:
    other = a_log(("c", "z"), ("d", "z", 1), began=9)
    with database.atomic() as tables:
        assert merge(tables, other[1:]) == [0]
    assert rows(database) == [(1, "a", None), (2, "b", None)]


def test_a_row_that_is_not_as_it_was_written_stays_out(database: Database) -> None:
    (row,) = a_log(("c", "z"))
    with database.atomic() as tables:
        assert merge(tables, [row | {"given": "x"}, {"id": "d"}, row | {"shown": b"\xff"}]) == [0]


def test_a_row_that_two_have_comes_once(database: Database) -> None:
    other = a_log(("c", "z"), began=9)
    with database.atomic() as tables:
        assert merge(tables, other, other) == [1, 0]
        assert merge(tables, other) == [0]
