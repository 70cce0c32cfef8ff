"""Banks that are being asked from, looked up in the database; looked up again when they have changed."""

from dataclasses import dataclass

from quizapp.domain.questions import Picture
from quizapp.store.banks import digest_of, load_bank
from quizapp.store.database import Database
from quizapp.store.images import load_image
from quizapp.store.lookups import VERSION
from quizapp.store.stocking import index
from quizapp.store.stored_names import StoredNames
from quizapp.store.stored_pool import StoredPool


@dataclass
class Shelved:
    """A bank with what is looked up in it."""

    title: str
    pool: StoredPool
    database: Database

    def names(self, kind: str) -> StoredNames:
        """All known names of a kind, to grade against."""
        return StoredNames(self.database, self.pool, kind)


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
            shelved = Shelved(
                stored.header.title, StoredPool(self._database, stored.header, stored.digest), self._database
            )
            if stored.lookups < VERSION:  # an earlier version stored it
                with self._database.atomic() as tables:
                    index(self._database, tables, bank_id)
            self._shelved[bank_id] = shelved
        return shelved

    def picture(self, picture: Picture | None) -> bytes | None:
        """The bytes of a question's picture, if it has one."""
        return None if picture is None else load_image(self._database, picture.hash)
