"""The learner's banks: those that come with the app, and importing one."""

from pathlib import Path

from quizapp.bank.reading import read_bank
from quizapp.bank.toml import read_toml
from quizapp.domain.changes import Changes
from quizapp.domain.errors import BankFileError
from quizapp.domain.facts import Bank
from quizapp.domain.generation.askable import askable_slots
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.wording import fill, texts_of
from quizapp.services.desk import Desk
from quizapp.services.importing import import_bank
from quizapp.services.readings import BankAdded, ShippedBank
from quizapp.store import overview


class Library:
    """Adds banks, and keeps each learner's cards in step with their facts."""

    def __init__(self, desk: Desk, shipped: Path) -> None:
        self._desk = desk
        self._shipped = shipped

    def shipped(self) -> tuple[ShippedBank, ...]:
        """The banks that come with the app, the one on current affairs first, the others by their file names."""
        readings = [(path, read_toml(path)) for path in sorted(self._shipped.glob("*.toml"), key=_shipped_order)]
        return tuple(
            ShippedBank(path, bank.id, bank.title, bank.subtitle, _askable_facts(bank), _teaser(bank))
            for path, reading in readings
            if (bank := reading.bank) is not None
        )

    def add(self, path: Path) -> BankAdded:
        """Import a bank, or update it if it is there already: all of it or nothing.

        Cards are kept by fact id and slot. A changed wording keeps its memory; a changed answer starts over; a
        fact that is gone retires its cards and keeps their log.

        Raises:
            BankFileError: the file has faults.
            WriteError: it could not be stored.
        """
        reading = read_bank(path)
        if reading.bank is None:
            raise BankFileError(str(path), reading.problems)
        bank = reading.bank
        if overview.has_banks(self._desk.database):
            self._desk.database.back_up("before-import", self._desk.clock())
        imported = import_bank(self._desk, bank)
        return BankAdded(
            bank_id=bank.id,
            title=bank.title,
            facts=imported.askable,
            new=imported.new,
            changed=imported.changed,
            retired=imported.gone,
            reset=imported.reset,
            notices=reading.problems,
            changes=Changes(banks=True, facts=True, reviews=bool(imported.reset)),
        )


def _shipped_order(path: Path) -> tuple[bool, str]:
    # What is in the news is what a newcomer came for; capitals will be there next year.
    return path.stem != "japan-india-2026", path.name


def _askable_facts(bank: Bank) -> int:
    """How many facts some form can ask: what a learner can be promised."""
    pool = BankPool(bank)
    return sum(any(True for _ in askable_slots(pool, fact, 1)) for fact in bank.ready_facts)


def _teaser(bank: Bank) -> str:
    """The question a bank's author chose to show, or its first."""
    asked = {f"{fact.id}:{name}": (fact, name) for fact in bank.ready_facts for name in fact.answer_slots}
    if not asked:
        return ""
    fact, name = asked.get(bank.try_one or "", next(iter(asked.values())))
    return fill(fact.slots[name].question or "", texts_of(fact, bank.entities))
