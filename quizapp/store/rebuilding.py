"""Cards and figures, made anew from the log alone."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.cards import Card, CardKey
from quizapp.domain.log import replay
from quizapp.store import cards, figures, learners
from quizapp.store.chain import last_seq
from quizapp.store.database import Database
from quizapp.store.merging import merge
from quizapp.store.reviews import log_of, timeline_of

LearnersCard = tuple[str, CardKey]
"""A learner, and a card of theirs."""


@dataclass(frozen=True, slots=True)
class WrongCard:
    """A card that is not what its log adds up to."""

    learner_id: str
    stored: Card
    replayed: Card


def cards_in_log(database: Database, after_seq: int = 0) -> list[LearnersCard]:
    """Every card that the log tells of after a number, once."""
    rows = database.tables.query(
        "SELECT DISTINCT learner_id, bank_id, fact_id, slot FROM reviews WHERE seq > ? AND bank_id <> ''", (after_seq,)
    )
    return [(row["learner_id"], CardKey(row["bank_id"], row["fact_id"], row["slot"])) for row in rows]


def wrong_cards(
    database: Database, those: Iterable[LearnersCard], tell: Callable[[int], None] = lambda _: None
) -> Iterator[WrongCard]:
    """The cards among `those` that a replay would make otherwise; `tell` is told how many were looked at.

    A card that is not there is none of them: `cards.count_lacking` tells of those.
    """
    timelines = {learner_id: timeline_of(database, learner_id) for learner_id in learners.ids(database)}
    for count, (learner_id, key) in enumerate(those, 1):
        stored = cards.find_card(database, learner_id, key)
        if stored is not None:
            replayed = replay(key, log_of(database, learner_id, key), timelines[learner_id])
            if replayed != stored:
                yield WrongCard(learner_id, stored, replayed)
        tell(count)


def bring_back(database: Database, rows: Iterable[Mapping[str, Any]]) -> int:
    """Put in the rows of a log that are not there, and what follows from them; how many answers came back."""
    with database.atomic() as tables:
        before = last_seq(tables)
        (answers,) = merge(tables, rows)
        if last_seq(tables) > before:
            cards.add_lacking(tables)
            rebuild(database, tables, cards_in_log(database, before))
            learners.follow_the_log(database, tables)
    return answers


def catch_up(database: Database, tables: SqliteUtils, learner_id: str, bank_id: str) -> None:
    """Give cards of a bank that have no memory what the log has of them; call it inside a transaction."""
    rows = database.rows(
        """SELECT DISTINCT r.fact_id, r.slot FROM reviews r JOIN cards c ON c.learner_id = r.learner_id
            AND c.bank_id = r.bank_id AND c.fact_id = r.fact_id AND c.slot = r.slot
            WHERE r.learner_id = ? AND r.bank_id = ? AND c.last_day IS NULL""",
        [learner_id, bank_id],
    )
    for each in wrong_cards(database, [(learner_id, CardKey(bank_id, row["fact_id"], row["slot"])) for row in rows]):
        cards.put_card(tables, learner_id, each.replayed)


def rebuild(database: Database, tables: SqliteUtils, those: Iterable[LearnersCard]) -> int:
    """Put right what is wrong of these cards, and count all figures anew; how many cards were wrong.

    Call it inside a transaction.
    """
    wrong = 0
    for each in wrong_cards(database, those):
        cards.put_card(tables, each.learner_id, each.replayed)
        wrong += 1
    cards.put_in_order(tables)
    figures.recount_all(tables)
    return wrong


def rebuild_all(database: Database, tables: SqliteUtils) -> int:
    """Make every card and every figure anew, those that are lacking, too; how many cards were wrong.

    Call it inside a transaction.
    """
    added = cards.add_lacking(tables)
    return added + rebuild(database, tables, cards_in_log(database))
