"""The answers of cards as a fit takes them."""

from collections.abc import Sequence
from datetime import date

from quizapp.domain.cards import CardKey
from quizapp.domain.fitting import PastAnswer
from quizapp.domain.ratings import Rating
from quizapp.store.database import Database, Row


def count_answers(database: Database, learner_id: str) -> int:
    """How many answers of a learner count."""
    row = database.row("SELECT coalesce(sum(answers), 0) AS n FROM day_figures WHERE learner_id = ?", [learner_id])
    return int(row["n"]) if row else 0


def answered_cards(database: Database, learner_id: str, most_answers: int) -> list[CardKey]:
    """The cards answered last, until they have `most_answers`."""
    rows = database.rows(
        """SELECT bank_id, fact_id, slot, reviews FROM cards WHERE learner_id = ? AND last_day IS NOT NULL
            ORDER BY last_day DESC, bank_id, fact_id, slot""",
        [learner_id],
    )
    found, answers = [], 0
    for row in rows:
        answers += row["reviews"]
        if answers > most_answers:
            break
        found.append(CardKey(row["bank_id"], row["fact_id"], row["slot"]))
    return found


def histories(database: Database, learner_id: str, keys: Sequence[CardKey]) -> list[tuple[PastAnswer, ...]]:
    """What counts of each card since its memory began, the earliest answer first."""
    found = []
    for key in keys:
        card = [learner_id, key.bank_id, key.fact_id, key.slot]
        rows = database.rows(
            """SELECT seq, day, final_rating, known, json_extract(shown, '$.guess') AS guess FROM counted_answers
                WHERE learner_id = ? AND bank_id = ? AND fact_id = ? AND slot = ? AND seq > coalesce(
                    (SELECT max(seq) FROM reviews WHERE learner_id = ? AND bank_id = ? AND fact_id = ? AND slot = ?
                        AND kind = 'reset'), 0)
                ORDER BY seq""",
            [*card, *card],
        )
        if rows:
            found.append(_history(rows))
    return found


def _history(rows: Sequence[Row]) -> tuple[PastAnswer, ...]:
    days = [date.fromisoformat(row["day"]) for row in rows]
    return tuple(
        PastAnswer(
            row["seq"],
            max(0, (day - last).days),
            Rating(row["final_rating"]),
            row["guess"],
            row["known"] if row["final_rating"] > Rating.AGAIN else None,
        )
        for row, day, last in zip(rows, days, [days[0], *days], strict=False)
    )
