"""Finds facts and tags by what is typed."""

from dataclasses import dataclass

from quizapp.services.desk import Desk
from quizapp.services.shelf import Shelf
from quizapp.store import overview
from quizapp.store.cards import keys_of_fact
from quizapp.store.lookups import VERSION
from quizapp.store.search import banks_to_index, find_facts
from quizapp.store.tags import tag_counts

MOST_FACTS = 6
MOST_TAGS = 2
MOST_BANKS = 2
_LEAST_LETTERS = 2


@dataclass(frozen=True, slots=True)
class FoundFact:
    """A fact with the words that were looked for."""

    bank_id: str
    fact_id: str
    sentence: str
    bank_title: str


@dataclass(frozen=True, slots=True)
class FoundTag:
    """A tag that begins with the words, and how many facts have it."""

    name: str
    facts: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the best first.

    Attributes:
        banks: id and title of each bank of whose title every word typed begins a word.
    """

    text: str
    banks: tuple[tuple[str, str], ...] = ()
    facts: tuple[FoundFact, ...] = ()
    tags: tuple[FoundTag, ...] = ()


class Search:
    """Looks through the learner's banks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, text: str) -> Found:
        """Banks, facts and tags for any text; for one letter, banks alone."""
        words = text.encode(errors="replace").decode().strip()  # a keyboard may leave half a character behind
        if not words:
            return Found(text)
        database = self._desk.database
        titles = {row["id"]: row["title"] for row in overview.titles(database)}
        typed = _words(words)
        banks = tuple(
            (id_, title)
            for id_, title in titles.items()
            if typed and all(any(part.startswith(word) for part in _words(title)) for word in typed)
        )
        if len(words) < _LEAST_LETTERS:
            return Found(text, banks[:MOST_BANKS])
        shelf = Shelf(database)
        for bank_id in banks_to_index(database, VERSION):
            shelf.get(bank_id)  # what an earlier version stored is indexed when it is first looked at
        facts = tuple(
            FoundFact(row["bank_id"], row["fact_id"], row["sentence"], titles[row["bank_id"]])
            for row in find_facts(database, words, 4 * MOST_FACTS)
            if keys_of_fact(database, self._desk.learner_id, row["bank_id"], row["fact_id"])  # drafts are not asked
        )[:MOST_FACTS]
        folded = words.casefold()
        tags = tuple(
            FoundTag(name, count)
            for name, count in tag_counts(database, self._desk.learner_id, ())
            if name.replace("-", " ").replace("_", " ").casefold().startswith(folded)
        )
        return Found(text, banks[:MOST_BANKS], facts, tags[:MOST_TAGS])


def _words(title: str) -> list[str]:
    return title.casefold().replace("–", " ").replace("-", " ").split()
