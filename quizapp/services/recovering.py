"""A damaged folder, put together again before any use case is built on it."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from quizapp.store.recovery import recover


@dataclass(frozen=True, slots=True)
class Recovered:
    """What came back.

    Attributes:
        kept_as: where the damaged file is now; None if there was none.
        copied_on: the day of the copy it was built on; None if there was none that is sound.
        in_copy, from_journal, from_file: answers in the copy, only in the journal, and only in the file.
        was_sound: nothing was damaged: all answers are from the file.
        wrong_cards: cards that were not what their answers add up to.
    """

    kept_as: Path | None
    copied_on: date | None
    in_copy: int
    from_journal: int
    from_file: int
    was_sound: bool = False
    wrong_cards: int = 0

    @property
    def answers(self) -> int:
        """All of them."""
        return self.in_copy + self.from_journal + self.from_file


def recover_folder(folder: Path, now: datetime) -> Recovered:
    """Put a sound database in the place of a damaged one; where nothing is damaged, count cards and figures anew.

    Raises:
        StorageError: the folder is in use, of a later version, or cannot be written.
    """
    found = recover(folder, now)
    copied_on = found.backup.made.astimezone(now.tzinfo).date() if found.backup is not None else None
    return Recovered(
        found.kept_as, copied_on, found.in_backup, found.from_journal, found.from_file, found.was_sound,
        found.wrong_cards,
    )  # fmt: skip
