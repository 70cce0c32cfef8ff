"""The log of answers: appended to, read, never changed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.cards import CardKey
from quizapp.domain.fitting import Fit
from quizapp.domain.guessing import MEETINGS_COUNTED
from quizapp.domain.log import EventKind, LogEntry
from quizapp.domain.ratings import Rating, TimedAnswer
from quizapp.domain.scheduling import Schedule
from quizapp.domain.terms import TermsEvent, Timeline
from quizapp.store.chain import sealed
from quizapp.store.database import Database, Row

OF_NO_CARD = CardKey("", "", "")
"""What is about a learner as a whole."""

_OF_NO_CARD = "learner_id = ? AND bank_id = '' AND fact_id = '' AND slot = ''"
_KEPT = "kept"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReview:
    """A row to be appended.

    Attributes:
        id: random, unique over all machines.
        device_id: the machine's own.
        shown: what the learner saw, with the key.
        given: what they did.
        known: chance that a right closed answer was no luck, or None.
        predicted: chance of recall the schedule promised, or None for a new card.
        at: when, aware.
        day: study day.
        origin: study, quiz or classroom.
    """

    id: str
    learner_id: str
    device_id: str
    kind: EventKind
    key: CardKey
    at: datetime
    day: date
    target_seq: int | None = None
    revision: int = 0
    form: str = ""
    is_open: bool = False
    seed: int = 0
    shown: Mapping[str, Any] | None = None
    given: str = ""
    verdict: str = ""
    rating: Rating | None = None
    known: float | None = None
    predicted: float | None = None
    had_hint: bool = False
    elapsed_ms: int = 0
    origin: str = "study"


def append(tables: SqliteUtils, review: NewReview) -> int:
    """Append a review and return its sequence number; call it inside `atomic()`."""
    last = next(iter(tables.query("SELECT seq, hash FROM reviews ORDER BY seq DESC LIMIT 1")), None)
    seq = last["seq"] + 1 if last else 1
    offset = review.at.utcoffset()
    assert offset is not None  # times are aware
    row = {
        "seq": seq, "id": review.id, "learner_id": review.learner_id, "device_id": review.device_id,
        "kind": review.kind.value, "target_seq": review.target_seq, "bank_id": review.key.bank_id,
        "fact_id": review.key.fact_id, "slot": review.key.slot, "revision": review.revision, "form": review.form,
        "is_open": int(review.is_open), "seed": review.seed,
        "shown": json.dumps(review.shown or {}, ensure_ascii=False, sort_keys=True), "given": review.given,
        "verdict": review.verdict, "rating": review.rating and int(review.rating), "known": review.known,
        "predicted": review.predicted, "had_hint": int(review.had_hint), "elapsed_ms": review.elapsed_ms,
        "at_ms": int(review.at.astimezone(UTC).timestamp() * 1000),
        "offset_minutes": int(offset.total_seconds() // 60), "day": review.day.isoformat(), "origin": review.origin,
        "previous_hash": last["hash"] if last else "",
    }  # fmt: skip
    tables.table("reviews").insert({**row, "hash": sealed(row)})
    return seq


def log_of(database: Database, learner_id: str, key: CardKey) -> list[LogEntry]:
    """Every event of a card, in order."""
    rows = database.rows(
        """SELECT seq, kind, target_seq, day, form, is_open, rating, known FROM reviews
            WHERE learner_id = ? AND bank_id = ? AND fact_id = ? AND slot = ? ORDER BY seq""",
        [learner_id, key.bank_id, key.fact_id, key.slot],
    )
    return [_entry(row) for row in rows]


def note_parameters(tables: SqliteUtils, review: NewReview, answers: int, fit: Fit | None) -> None:
    """Append what a fit found when there were so many answers; `review` is of the kind `PARAMETERS`.

    It holds from here on if it is better.
    """
    found = {} if fit is None else {
        "parameters": fit.parameters, "loss": fit.loss, "loss_before": fit.loss_before, "scored": fit.scored,
        "made_from": fit.answers,
    }  # fmt: skip
    verdict = _KEPT if fit is not None and fit.is_better else "left"
    append(tables, replace(review, given=json.dumps({"answers": answers, **found}, sort_keys=True), verdict=verdict))


def note_schedule(tables: SqliteUtils, review: NewReview, schedule: Schedule) -> None:
    """Append how the learner wants to be asked from here on; `review` is of the kind `SCHEDULE`."""
    wanted = {"target": schedule.target, "easy_days": sorted(schedule.easy_days)}
    append(tables, replace(review, given=json.dumps(wanted, sort_keys=True), verdict=_KEPT))


def last_written(database: Database) -> datetime | None:
    """When the last row of the log was written, UTC; None if there is none."""
    row = database.row("SELECT at_ms FROM reviews ORDER BY seq DESC LIMIT 1")
    return datetime.fromtimestamp(row["at_ms"] / 1000, UTC) if row else None


def timeline_of(database: Database, learner_id: str) -> Timeline:
    """The terms of a learner over time."""
    rows = database.rows(f"SELECT seq, kind, given FROM reviews WHERE {_OF_NO_CARD} AND verdict = ? ORDER BY seq",
                         [learner_id, _KEPT])  # fmt: skip
    return Timeline(_terms_event(row) for row in rows)


def answers_at_last_fit(database: Database, learner_id: str) -> int:
    """How many answers there were when a fit was last tried; 0 before the first."""
    row = database.row(
        f"""SELECT json_extract(given, '$.answers') AS n FROM reviews WHERE {_OF_NO_CARD} AND kind = 'parameters'
            ORDER BY seq DESC LIMIT 1""",
        [learner_id],
    )
    return int(row["n"]) if row else 0


def _terms_event(row: Row) -> TermsEvent:
    given = json.loads(row["given"])
    if row["kind"] == EventKind.PARAMETERS:
        return TermsEvent(row["seq"], parameters=tuple(given["parameters"]))
    return TermsEvent(row["seq"], schedule=Schedule(given["target"], easy_days=frozenset(given["easy_days"])))


def answered_facts(database: Database, learner_id: str, day: date) -> frozenset[tuple[str, str]]:
    """Facts answered on a study day, as bank and fact."""
    rows = database.rows(
        # Not DISTINCT: SQLite would walk over all cards to have them in order.
        "SELECT bank_id, fact_id FROM counted_answers WHERE learner_id = ? AND day = ?",
        [learner_id, day.isoformat()],
    )
    return frozenset((row["bank_id"], row["fact_id"]) for row in rows)


def is_answered(database: Database, learner_id: str, fact: tuple[str, str], day: date) -> bool:
    """Whether any side of a fact, given as bank and fact, was answered on a study day."""
    row = database.row(
        # The plus keeps SQLite to the answers of the fact: those of a day may be many more.
        "SELECT 1 FROM counted_answers WHERE learner_id = ? AND bank_id = ? AND fact_id = ? AND +day = ? LIMIT 1",
        [learner_id, *fact, day.isoformat()],
    )
    return row is not None


def new_facts_met(database: Database, learner_id: str, day: date) -> int:
    """How many facts were answered for the first time on a study day."""
    row = database.row(
        """SELECT count(DISTINCT bank_id || char(0) || fact_id) AS n FROM counted_answers
            WHERE learner_id = ? AND day = ? AND predicted IS NULL""",
        [learner_id, day.isoformat()],
    )
    return row["n"] if row else 0


def usual_seconds(database: Database, learner_id: str) -> float | None:
    """Mean time of the last 200 answers in seconds, or None before there are ten."""
    row = database.row(
        """SELECT avg(elapsed_ms) / 1000.0 AS mean, count(*) AS n FROM (
            SELECT elapsed_ms FROM counted_answers WHERE learner_id = ? ORDER BY seq DESC LIMIT 200)""",
        [learner_id],
    )
    return row["mean"] if row and row["n"] >= 10 else None


def right_answers_in(database: Database, learner_id: str, form: str, count: int) -> list[TimedAnswer]:
    """Times of the last `count` right answers in an open form, oldest first, with the length of what was given."""
    rows = database.rows(
        """SELECT elapsed_ms, length(given) AS characters FROM counted_answers WHERE learner_id = ?
            AND form = ? AND is_open = 1 AND final_rating > 1 ORDER BY seq DESC LIMIT ?""",
        [learner_id, form, count],
    )
    return [TimedAnswer(row["elapsed_ms"], row["characters"]) for row in reversed(rows)]


def admits_guesses(database: Database, learner_id: str) -> bool:
    """Whether the learner has ever said "I guessed"."""
    row = database.row(
        """SELECT 1 FROM reviews o WHERE learner_id = ? AND kind = 'override' AND rating = 1
            AND NOT EXISTS (SELECT 1 FROM reviews v WHERE v.target_seq IN (o.seq, o.target_seq)
                AND v.kind = 'void') LIMIT 1""",
        [learner_id],
    )
    return row is not None


def first_meetings(database: Database, learner_id: str) -> tuple[float, int]:
    """The latest meetings with new facts, in study: how many were known, with luck taken off, and how many there were.

    Each by the chance of a guess that was taken then: what a learner admits today says nothing of those before.
    """
    row = database.row(
        """SELECT count(*) AS n, coalesce(sum((is_right - guess) / (1 - guess)), 0.0) AS recalled FROM (
            SELECT final_rating > 1 AS is_right, json_extract(shown, '$.guess') AS guess FROM counted_answers
            WHERE learner_id = ? AND predicted IS NULL AND form IN ('choice', 'true_false') AND origin = 'study'
            ORDER BY seq DESC LIMIT ?)""",
        [learner_id, MEETINGS_COUNTED],
    )
    return (row["recalled"], row["n"]) if row else (0.0, 0)


def _entry(row: Row) -> LogEntry:
    return LogEntry(
        seq=row["seq"],
        kind=EventKind(row["kind"]),
        target_seq=row["target_seq"],
        day=date.fromisoformat(row["day"]),
        form=row["form"],
        is_open=bool(row["is_open"]),
        rating=Rating(row["rating"]) if row["rating"] else None,
        known=row["known"],
    )
