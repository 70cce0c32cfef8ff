"""The learner's banks: those that come with the app, adding, exporting and removing."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain
from pathlib import Path

from quizapp.bank.reading import read_bank
from quizapp.bank.toml import read_toml
from quizapp.bank.writing import lines_of
from quizapp.domain.changes import Changes
from quizapp.domain.errors import BankFileError, CancelledError, UnmappedTableError, WriteError
from quizapp.domain.facts import Bank, Entity, Fact
from quizapp.domain.generation.askable import askable_slots
from quizapp.domain.generation.bank_pool import BankPool
from quizapp.domain.log import EventKind
from quizapp.domain.packed import PackedFacts
from quizapp.domain.wording import fill, texts_of
from quizapp.services.desk import Desk
from quizapp.services.importing import import_bank
from quizapp.services.readings import BankAdded, BanksAdded, BanksReading, ShippedBank
from quizapp.services.recording import Recorder
from quizapp.services.today import Today
from quizapp.services.whole_file import whole_files
from quizapp.services.work import Work
from quizapp.store import banks, cards, overview
from quizapp.store.images import load_image

_SHARE_OF_READING = 0.4
"""Of the time an import takes (measured with 100,000 facts)."""

_LINES_A_STEP = 500


class Library:
    """Adds, exports and removes banks, and keeps each learner's cards in step with their facts."""

    def __init__(self, desk: Desk, shipped: Path, today: Today) -> None:
        self._desk = desk
        self._folder = shipped
        self._today = today

    def read(self) -> BanksReading:
        """The learner's banks with their numbers, and what else could be had."""
        here = self._today.banks()
        digests = {bank.id: bank.digest for bank in here}
        unchanged = banks.shipped_ids(self._desk.database)
        return BanksReading(
            banks=here,
            removed=tuple((row["id"], row["title"]) for row in overview.removed_banks(self._desk.database)),
            offered=tuple(bank for bank in self.shipped() if bank.id not in digests),
            newer=tuple(
                bank
                for bank in self.shipped()
                if bank.id in unchanged and digests.get(bank.id, bank.digest) != bank.digest
            ),
            changes=Changes(),
        )

    def shipped(self) -> tuple[ShippedBank, ...]:
        """The banks that come with the app, the one on current affairs first, the others by their file names."""
        return self._shipped

    @cached_property
    def _shipped(self) -> tuple[ShippedBank, ...]:
        readings = [(path, read_toml(path)) for path in sorted(self._folder.glob("*.toml"), key=_shipped_order)]
        return tuple(
            ShippedBank(path, bank.id, bank.title, bank.subtitle, _askable_facts(bank), _teaser(bank), bank.digest)
            for path, reading in readings
            if (bank := reading.bank) is not None
        )

    def add(self, path: Path, work: Work | None = None) -> BankAdded:
        """Import a bank, or update it if it is there already: all of it or nothing.

        Cards are kept by fact id and slot. A changed wording keeps its memory; a changed answer starts over; a
        fact that is gone retires its cards and keeps their log. A bank that was removed comes back.

        Raises:
            BankFileError: the file has faults; `UnmappedTableError` if it is a table that has to be explained.
            WriteError: it could not be stored.
            CancelledError: `work` was stopped.
        """
        work = work or Work()
        reading = read_bank(path, work.part(0.0, _SHARE_OF_READING).tell)
        if reading.bank is None:
            refusal = UnmappedTableError if reading.lacks_mapping else BankFileError
            raise refusal(str(path), reading.problems)
        bank = reading.bank
        if overview.has_banks(self._desk.database):
            self._desk.database.back_up("before-import", self._desk.clock())
        imported = import_bank(self._desk, bank, work.part(_SHARE_OF_READING, 1.0), reading.pictures)
        is_shipped = path.resolve().is_relative_to(self._folder.resolve())
        with self._desk.database.atomic() as tables:
            banks.set_shipped(tables, bank.id, is_shipped=is_shipped)
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

    def add_all(self, paths: Sequence[Path], work: Work | None = None) -> BanksAdded:
        """Add one after the other, as `add` does; what was added before it was stopped stays and is told."""
        work, count = work or Work(), len(paths)
        added: list[BankAdded] = []
        refused: list[tuple[Path, BankFileError]] = []
        for place, path in enumerate(paths):
            try:
                added.append(self.add(path, work.part(place / count, (place + 1) / count)))
            except BankFileError as error:
                refused.append((path, error))
            except (CancelledError, WriteError) as error:
                return BanksAdded(tuple(added), tuple(refused), tuple(paths[place:]), error)
        return BanksAdded(tuple(added), tuple(refused))

    def export(self, bank_id: str, path: Path, work: Work | None = None) -> Path:
        """Write a bank as JSON Lines with its pictures in a folder beside it, all of it or nothing.

        Raises:
            KeyError: if there is none of that id.
            WriteError: it could not be written.
            CancelledError: `work` was stopped.
        """
        self._desk.refuse_own(path)
        work = work or Work()
        stored = banks.load_bank(self._desk.database, bank_id)
        if stored is None:
            raise KeyError(bank_id)
        facts = PackedFacts(banks.facts_in(self._desk.database, bank_id))
        entities = banks.load_entities(self._desk.database, bank_id)
        pictures, lines = f"{path.stem}-pictures", len(facts) + len(entities) + 1
        with whole_files(path) as beside:
            with (beside / path.name).open("w", encoding="utf-8", newline="\n") as file:
                for number, line in enumerate(lines_of(stored.header, entities.values(), facts, pictures)):
                    if number % _LINES_A_STEP == 0:
                        work.tell(min(1.0, number / lines))
                    file.write(line + "\n")
            self._write_pictures(beside / pictures, chain(entities.values(), facts), work)
        return path

    def _write_pictures(self, folder: Path, records: Iterable[Entity | Fact], work: Work) -> None:
        for image in {record.image.hash: record.image for record in records if record.image is not None}.values():
            work.tell(1.0)  # they take little beside the facts
            if (content := load_image(self._desk.database, image.hash or "")) is not None:
                folder.mkdir(exist_ok=True)
                (folder / image.file).write_bytes(content)

    def remove(self, bank_id: str) -> BanksReading:
        """Take a bank out of sight, for every learner here; what they remember of it is kept.

        Raises:
            WriteError: nothing was changed.
        """
        with self._desk.database.atomic() as tables:
            banks.set_removed(tables, bank_id, is_removed=True)
            cards.hide_cards(tables, bank_id)
        return replace(self.read(), changes=Changes(banks=True))

    def bring_back(self, bank_id: str) -> BanksReading:
        """Undo `remove`.

        Raises:
            WriteError: nothing was changed.
        """
        with self._desk.database.atomic() as tables:
            banks.set_removed(tables, bank_id, is_removed=False)
            cards.show_cards(tables, bank_id)
        return replace(self.read(), changes=Changes(banks=True))

    def wake(self, bank_id: str) -> BanksReading:
        """Ask what the learner had put to rest in a bank again.

        Raises:
            WriteError: nothing was changed.
        """
        recorder = Recorder(self._desk)
        recorder.note_all(cards.resting_cards(self._desk.database, self._desk.learner_id, bank_id), EventKind.WAKE)
        return replace(self.read(), changes=Changes(banks=True, reviews=True))


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
