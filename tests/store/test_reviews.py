import sqlite3
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from makers import Clock

from quizapp.domain.cards import CardKey
from quizapp.domain.log import EventKind
from quizapp.domain.ratings import Rating
from quizapp.store.chain import SEALED, first_broken, sealed
from quizapp.store.database import Database
from quizapp.store.learners import add_learner
from quizapp.store.reviews import NewReview, append, log_of

KEY = CardKey("bank", "fact", "slot")


@pytest.fixture
def database() -> Any:
    made = Database.in_memory()
    with made.atomic() as tables:
        add_learner(tables, "one", "One", 1)
    yield made
    made.close()


def write(database: Database, kind: EventKind = EventKind.ANSWER, **more: Any) -> int:
    rating = Rating.GOOD if kind is EventKind.ANSWER else more.pop("rating", None)
    count = database.rows("SELECT count(*) AS n FROM reviews")[0]["n"]
    review = NewReview(
        id=f"id{count}", learner_id="one", device_id="d", kind=kind, key=KEY, at=Clock()(), day=date(2026, 11, 23),
        rating=rating, form="choice", given="São Paulo", shown={"stem": "Wo?"}, known=2 / 3, **more,
    )  # fmt: skip
    with database.atomic() as tables:
        return append(tables, review)


def counted(database: Database) -> list[tuple[int, int]]:
    return [(row["seq"], row["final_rating"]) for row in database.rows("SELECT * FROM counted_answers ORDER BY seq")]


def test_rows_are_numbered_and_chained(database: Database) -> None:
    assert [write(database) for _ in range(5)] == [1, 2, 3, 4, 5]
    rows = database.rows("SELECT * FROM reviews ORDER BY seq")
    assert rows[0]["previous_hash"] == ""
    for before, row in pairwise(rows):
        assert row["previous_hash"] == before["hash"]
    assert all(sealed(row) == row["hash"] for row in rows)
    assert sealed({**rows[2], "given": "Sao Paulo"}) != rows[2]["hash"]
    assert sealed({**rows[2], "previous_hash": rows[0]["hash"]}) != rows[2]["hash"]


def test_a_column_that_a_later_version_adds_breaks_no_seal(database: Database) -> None:
    for _ in range(3):
        write(database)
    with database.atomic() as tables:
        tables.conn.execute("ALTER TABLE reviews ADD COLUMN mood TEXT")
    assert first_broken(database.tables, 0, 3) is None
    assert write(database) == 4
    assert first_broken(database.tables, 0, 4) is None


def test_every_column_of_today_is_sealed(database: Database) -> None:
    columns = {row["name"] for row in database.rows("PRAGMA table_info(reviews)")}
    assert set(SEALED) == columns - {"hash"}
    assert list(SEALED) == sorted(SEALED)  # the order is a part of what is hashed


@pytest.mark.parametrize("statement", ["UPDATE reviews SET given = ''", "DELETE FROM reviews"])
def test_the_log_cannot_be_changed(database: Database, statement: str) -> None:
    write(database)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"), database.atomic() as tables:
        tables.conn.execute(statement)
    assert database.rows("SELECT given FROM reviews") == [{"given": "São Paulo"}]


def test_a_row_has_the_time_in_utc_and_the_offset(database: Database) -> None:
    write(database)
    (row,) = database.rows("SELECT at_ms, offset_minutes FROM reviews")
    # 23 November 2026, 09:00 UTC; five and a half hours are 330 minutes.
    assert row == {"at_ms": 1_795_424_400_000, "offset_minutes": 330}


def test_what_counts_leaves_out_what_was_undone_and_takes_the_last_word(database: Database) -> None:
    first, second, third = write(database), write(database), write(database)
    write(database, EventKind.VOID, target_seq=first)
    write(database, EventKind.OVERRIDE, target_seq=second, rating=Rating.AGAIN)
    assert counted(database) == [(second, 1), (third, 3)]
    taken_back = write(database, EventKind.OVERRIDE, target_seq=third, rating=Rating.AGAIN)
    write(database, EventKind.VOID, target_seq=taken_back)
    assert counted(database) == [(second, 1), (third, 3)]
    assert [entry.kind.value for entry in log_of(database, "one", KEY)] == [
        "answer", "answer", "answer", "void", "override", "override", "void",
    ]  # fmt: skip
