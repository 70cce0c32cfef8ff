"""What follows from the facts of a bank: the cards they make, and what is looked up in them."""

from itertools import chain

from sqlite_utils import Database as SqliteUtils

from quizapp.domain.cards import CardKey
from quizapp.domain.facts import Fact
from quizapp.domain.generation.askable import askable_slots
from quizapp.store import cards, learners
from quizapp.store.banks import facts_in, facts_there, load_bank, load_entities, load_fact
from quizapp.store.database import Database
from quizapp.store.lookups import put_entities, put_lookups
from quizapp.store.stored_pool import StoredPool


def cards_of_fact(pool: StoredPool, fact: Fact, try_one: str | None) -> list[tuple[int, CardKey]]:
    """The cards of a fact, each with its place; what was shown to newcomers (`try_one`) is asked first."""
    return [
        (-1 if try_one == f"{fact.id}:{name}" else place, CardKey(pool.id, fact.id, name))
        for place, name in askable_slots(pool, fact, 1)
    ]


def index(database: Database, tables: SqliteUtils, bank_id: str) -> None:
    """Make the look-ups of a bank anew; call it inside a transaction."""
    entities = load_entities(database, bank_id)
    loaded = (load_fact(database, bank_id, id_) for id_ in facts_there(database, bank_id))
    put_entities(tables, bank_id, entities.values())
    put_lookups(tables, bank_id, (each.fact for each in loaded if each is not None), entities)


def restock(database: Database, tables: SqliteUtils, bank_id: str) -> None:
    """Have every learner's cards of a bank be those of its facts, and its look-ups too; call it inside a transaction.

    What the cards remember stays.
    """
    index(database, tables, bank_id)
    stored = load_bank(database, bank_id)
    everybody = learners.ids(database)
    if stored is None or not everybody:
        return
    pool, first = StoredPool(database, stored.header, stored.digest), everybody[0]
    cards.retire_cards(tables, first, bank_id)
    made = (cards_of_fact(pool, fact, stored.header.try_one) for fact in facts_in(database, bank_id))
    cards.add_cards(tables, first, bank_id, chain.from_iterable(made))
    for learner_id in everybody[1:]:
        cards.copy_cards(tables, learner_id, first, bank_id)
