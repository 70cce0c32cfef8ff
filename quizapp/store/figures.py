"""Statistics kept answer by answer: what is counted never needs the log to be read again."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.cards import CardKey
from quizapp.domain.statistics import DayFigures, FormFigures, RecallFigures
from quizapp.store import bank_figures
from quizapp.store.database import Database

_OF_DAYS = """INSERT INTO day_figures
    SELECT learner_id, bank_id, day, count(*), sum(is_right), sum(is_meeting), sum(is_recall AND origin = 'study'),
        coalesce(sum(recalled) FILTER (WHERE is_recall AND origin = 'study'), 0.0), sum(elapsed_ms)
    FROM answer_figures WHERE {which} GROUP BY learner_id, day, bank_id
    ON CONFLICT DO UPDATE SET answers = answers + excluded.answers,
        right_answers = right_answers + excluded.right_answers, met = met + excluded.met, due = due + excluded.due,
        due_recalled = due_recalled + excluded.due_recalled, elapsed_ms = elapsed_ms + excluded.elapsed_ms"""
_OF_RECALLS = """INSERT INTO recall_figures
    SELECT learner_id, bank_id, day, bin, count(*), sum(predicted), sum(recalled)
    FROM answer_figures WHERE is_recall AND {which} GROUP BY learner_id, day, bank_id, bin
    ON CONFLICT DO UPDATE SET answers = answers + excluded.answers, predicted = predicted + excluded.predicted,
        recalled = recalled + excluded.recalled"""
_OF_FORMS = """INSERT INTO form_figures
    SELECT learner_id, bank_id, day, form, count(*), sum(is_right)
    FROM answer_figures WHERE {which} GROUP BY learner_id, day, bank_id, form
    ON CONFLICT DO UPDATE SET answers = answers + excluded.answers,
        right_answers = right_answers + excluded.right_answers"""
_KEPT = (
    ("day_figures", "day, bank_id", _OF_DAYS), ("recall_figures", "day, bank_id, bin", _OF_RECALLS),
    ("form_figures", "day, bank_id, form", _OF_FORMS),
)  # fmt: skip
"""Each table, what tells the rows of a learner apart in it, and what adds to it."""


@dataclass(frozen=True, slots=True)
class Span:
    """Which figures are meant.

    Attributes:
        bank_id: of one bank, or None for all.
        since: from this study day on, or None for all time.
    """

    bank_id: str | None = None
    since: date | None = None

    def where(self, learner_id: str) -> tuple[str, list[str]]:
        """A condition and its values."""
        parts, values = ["learner_id = ?"], [learner_id]
        if self.since is not None:
            parts.append("day >= ?")
            values.append(self.since.isoformat())
        if self.bank_id is not None:
            parts.append("bank_id = ?")
            values.append(self.bank_id)
        return " AND ".join(parts), values


def add(tables: SqliteUtils, seq: int) -> None:
    """Count one more answer; call it in the transaction that appends it."""
    for _, _, statement in _KEPT:
        tables.conn.execute(statement.format(which="seq = ?"), [seq])


def recount(tables: SqliteUtils, learner_id: str, keys: Iterable[CardKey], targets: Iterable[int]) -> None:
    """Count anew every day that a change of past answers may touch; call it in the transaction of the change.

    `targets` are the answers, or what was said about them. With an answer its fact's first meeting may move to a
    later day, so all later days of the fact are counted anew as well.
    """
    first = min(_day_of(tables, seq) for seq in targets)
    days = {
        row["day"]
        for bank_id, fact_id in dict.fromkeys(key.fact for key in keys)
        for row in tables.query(
            "SELECT DISTINCT day FROM reviews WHERE learner_id = ? AND bank_id = ? AND fact_id = ? AND day >= ?",
            [learner_id, bank_id, fact_id, first],
        )
    }
    for day in sorted(days):
        _recount_day(tables, learner_id, day)


def recount_all(tables: SqliteUtils) -> None:
    """Count everything anew: from the log alone, and of each bank from its cards."""
    for table, _, statement in _KEPT:
        tables.conn.execute(f"DELETE FROM {table}")
        tables.conn.execute(statement.format(which="true"))
    bank_figures.recount_all(tables)


def agree(database: Database) -> bool:
    """Whether all that was kept is what a count of the whole log, and of all cards, gives. Nothing is changed."""
    return bank_figures.agree(database) and all(
        _agree(database, table, key, statement) for table, key, statement in _KEPT
    )


def _agree(database: Database, table: str, key: str, statement: str) -> bool:
    select = statement.format(which="true").partition("SELECT")[2].partition("ON CONFLICT")[0]
    kept = database.rows(f"SELECT * FROM {table} ORDER BY learner_id, {key}")
    anew = database.rows(f"SELECT{select} ORDER BY learner_id, {key}")
    # What was counted and undone leaves rows of nothing.
    kept = [row for row in kept if row["answers"]]
    return len(kept) == len(anew) and all(
        _alike(one, other)
        for mine, theirs in zip(kept, anew, strict=True)
        for one, other in zip(mine.values(), theirs.values(), strict=True)
    )


def _alike(one: object, other: object) -> bool:
    """Sums of fractions differ in their last digits with the order in which they were added."""
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-6)
    return one == other


def by_day(database: Database, learner_id: str, span: Span) -> list[DayFigures]:
    """The days that have answers, the earliest first, banks added up."""
    where, values = span.where(learner_id)
    rows = database.rows(
        f"""SELECT day, sum(answers) AS answers, sum(right_answers) AS right, sum(met) AS met, sum(due) AS due,
                sum(due_recalled) AS due_recalled, sum(elapsed_ms) AS elapsed_ms
            FROM day_figures WHERE {where} GROUP BY day HAVING sum(answers) > 0 ORDER BY day""",
        values,
    )
    return [
        DayFigures(
            date.fromisoformat(row["day"]), row["answers"], row["right"], row["met"], row["due"], row["due_recalled"],
            row["elapsed_ms"],
        )
        for row in rows
    ]  # fmt: skip


def banks_with_answers(database: Database, learner_id: str) -> list[str]:
    """Banks that have figures, those that are gone too."""
    rows = database.rows("SELECT DISTINCT bank_id FROM day_figures WHERE learner_id = ? ORDER BY bank_id", [learner_id])
    return [row["bank_id"] for row in rows]


def by_promise(database: Database, learner_id: str, span: Span) -> list[RecallFigures]:
    """Recalls by what was promised of them, the least first."""
    where, values = span.where(learner_id)
    rows = database.rows(
        f"""SELECT sum(answers) AS answers, sum(predicted) AS predicted, sum(recalled) AS recalled
            FROM recall_figures WHERE {where} GROUP BY bin HAVING sum(answers) > 0 ORDER BY bin""",
        values,
    )
    return [RecallFigures(row["answers"], row["predicted"], row["recalled"]) for row in rows]


def by_form(database: Database, learner_id: str, span: Span) -> list[FormFigures]:
    """The forms that were answered in, the most answered first."""
    where, values = span.where(learner_id)
    rows = database.rows(
        f"""SELECT form, sum(answers) AS answers, sum(right_answers) AS right FROM form_figures WHERE {where}
            GROUP BY form HAVING sum(answers) > 0 ORDER BY sum(answers) DESC, form""",
        values,
    )
    return [FormFigures(row["form"], row["answers"], row["right"]) for row in rows]


def _day_of(tables: SqliteUtils, seq: int) -> str:
    """The day of an answer, or of the answer that something was said about."""
    (row,) = tables.query("SELECT day, target_seq FROM reviews WHERE seq = ?", [seq])
    return row["day"] if row["target_seq"] is None else _day_of(tables, row["target_seq"])


def _recount_day(tables: SqliteUtils, learner_id: str, day: str) -> None:
    for table, _, statement in _KEPT:
        tables.conn.execute(f"DELETE FROM {table} WHERE learner_id = ? AND day = ?", [learner_id, day])
        tables.conn.execute(statement.format(which="learner_id = ? AND day = ?"), [learner_id, day])
