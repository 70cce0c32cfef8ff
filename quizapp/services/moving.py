"""Everything of a folder in one file: out here, in on another computer."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from quizapp.domain.changes import Changes
from quizapp.domain.contents import Contents
from quizapp.domain.endings import EVERYTHING
from quizapp.services.desk import Desk
from quizapp.services.replacing import replace_all
from quizapp.services.whole_file import whole_file
from quizapp.services.work import Work
from quizapp.store.copies import contents, contents_of_file


@dataclass(frozen=True, slots=True)
class Preview:
    """What taking a file in would change.

    Attributes:
        path: the file.
        here, there: what is in the folder now, and what is in the file.
    """

    path: Path
    here: Contents
    there: Contents


class Moving:
    """Takes everything out, and takes it in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def file_name(self) -> str:
        """What a file of today could be called."""
        day: date = self._desk.clock().date()
        return f"quizapp-{day.isoformat()}{EVERYTHING}"

    def take_out(self, path: Path, work: Work | None = None) -> Path:
        """Write everything into one file: banks, learners, answers, settings; whole or not at all.

        Raises:
            WriteError: it could not be written.
            CancelledError: `work` was stopped.
        """
        self._desk.refuse_own(path)
        with whole_file(path) as beside:
            beside.unlink()  # it was only made to see whether it can be
            self._desk.database.copy_to(beside, (work or Work()).tell)
        return path

    def preview(self, path: Path) -> Preview:
        """What taking a file in would change; nothing is changed yet.

        Raises:
            StorageError: the file is none of ours, is damaged, or of a later version.
        """
        return Preview(path, contents(self._desk.database), contents_of_file(path))

    def take_in(self, path: Path, work: Work | None = None) -> Changes:
        """Put what is in a file in place of everything here, after a backup of it.

        Raises:
            StorageError, CancelledError: as `replace_all`; everything is as it was.
        """
        return replace_all(self._desk, path, "before-moving-in", "after-moving-in", work or Work())
