"""Banks in memory, read when they are first asked for and again when they have changed."""

from dataclasses import dataclass, field

from quizapp.domain.facts import Bank, Fact
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.grading.names import NameBook
from quizapp.store.banks import load_bank
from quizapp.store.database import Database

PERSON = "person"  # the kind whose names have titles, initials and surnames


@dataclass
class Shelved:
    """A bank with what is looked up in it.

    Attributes:
        revisions: of each fact, by id.
    """

    bank: Bank
    revisions: dict[str, int]
    pool: BankPool
    _facts: dict[str, Fact]
    _books: dict[str, NameBook] = field(default_factory=dict)

    def fact(self, id_: str) -> Fact | None:
        """A fact that is in the bank now."""
        return self._facts.get(id_)

    def names(self, kind: str) -> NameBook:
        """All known names of a kind, to grade against."""
        if kind not in self._books:
            self._books[kind] = NameBook(self.pool.all_of_kind(kind), surnames=kind == PERSON)
        return self._books[kind]


class Shelf:
    """The banks of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._shelved: dict[str, tuple[str, Shelved]] = {}

    def get(self, bank_id: str) -> Shelved:
        """A bank as it is stored now.

        Raises:
            KeyError: if there is none of that id.
        """
        row = self._database.row("SELECT digest FROM banks WHERE id = ?", [bank_id])
        if row is None:
            raise KeyError(bank_id)
        digest, shelved = self._shelved.get(bank_id, ("", None))
        if shelved is None or digest != row["digest"]:
            loaded = load_bank(self._database, bank_id)
            assert loaded is not None  # the row is there
            bank, revisions = loaded
            shelved = Shelved(bank, revisions, BankPool(bank, revisions), {fact.id: fact for fact in bank.facts})
            self._shelved[bank_id] = (row["digest"], shelved)
        return shelved
