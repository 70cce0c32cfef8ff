"""Banks that are being asked from, looked up in the database; looked up again when they have changed."""

from dataclasses import dataclass, field

from quizapp.domain.generation.pool import PERSON, Pool
from quizapp.domain.grading.names import NameBook
from quizapp.domain.questions import Picture
from quizapp.store.banks import digest_of, load_bank
from quizapp.store.database import Database
from quizapp.store.images import load_image
from quizapp.store.lookups import VERSION
from quizapp.store.stocking import index
from quizapp.store.stored_pool import StoredPool


def name_book(pool: Pool, kind: str) -> NameBook:
    """All names of a kind, to grade against."""
    return NameBook(pool.all_of_kind(kind), surnames=kind == PERSON)


@dataclass
class Shelved:
    """A bank with what is looked up in it."""

    title: str
    pool: StoredPool
    _books: dict[str, NameBook] = field(default_factory=dict)

    def names(self, kind: str) -> NameBook:
        """All known names of a kind, to grade against."""
        if kind not in self._books:
            self._books[kind] = name_book(self.pool, kind)
        return self._books[kind]


class Shelf:
    """The banks of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._shelved: dict[str, Shelved] = {}
        self._takes = database.takes

    def get(self, bank_id: str) -> Shelved:
        """A bank as it is stored now.

        Raises:
            KeyError: if there is none of that id.
        """
        if self._takes != self._database.takes:  # another content may have the same digests, and no look-ups yet
            self._takes = self._database.takes
            self._shelved.clear()
        digest, shelved = digest_of(self._database, bank_id), self._shelved.get(bank_id)
        if shelved is None or shelved.pool.digest != digest:
            stored = load_bank(self._database, bank_id)
            assert stored is not None  # the row is there
            shelved = Shelved(stored.header.title, StoredPool(self._database, stored.header, stored.digest))
            if stored.lookups < VERSION:  # an earlier version stored it
                with self._database.atomic() as tables:
                    index(self._database, tables, bank_id)
            self._shelved[bank_id] = shelved
        return shelved

    def picture(self, picture: Picture | None) -> bytes | None:
        """The bytes of a question's picture, if it has one."""
        return None if picture is None else load_image(self._database, picture.hash)
