"""The app, killed at a random moment while somebody answers as fast as it takes answers."""

import json
import random
import subprocess
import sys
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from makers import a_bank_file, an_amount, some_services

from quizapp.store import figures
from quizapp.store.chain import first_broken, last_seq
from quizapp.store.database import JOURNAL
from quizapp.store.journal import Journal
from quizapp.store.opening import open_database
from quizapp.store.rebuilding import cards_in_log, wrong_cards

LONGEST_S = 1.5  # after the first answer

AnsweredSlot = tuple[str, str]
"""A fact, and the slot of it that was asked for."""


@dataclass(frozen=True)
class Killed:
    """What a kill left.

    Attributes:
        acknowledged: fact and slot of each verdict that was on screen, in order.
        stored: fact and slot of each answer in the log when the folder was opened again, in order.
        is_torn: whether the log, a card, or a figure is not what it must be.
        from_journal: answers that only the journal had; the database itself must have had all.
        not_in_journal: answers that the journal had not, when the app was killed.
    """

    acknowledged: tuple[AnsweredSlot, ...]
    stored: tuple[AnsweredSlot, ...]
    is_torn: bool
    from_journal: int
    not_in_journal: int

    @property
    def lost(self) -> int:
        """Answers that somebody saw graded, and that are not what is stored at their place in the order."""
        there = self.stored[: len(self.acknowledged)]
        same = sum(seen == stored for seen, stored in zip(self.acknowledged, there, strict=False))
        return len(self.acknowledged) - same

    @property
    def on_its_way(self) -> int:
        """Answers that were on the disk before their verdict was seen."""
        return len(self.stored) - len(self.acknowledged)


def a_folder(folder: Path) -> Path:
    """A learner with many facts, all of which may be met today."""
    services = some_services(folder, lambda: datetime.now(UTC).astimezone())
    facts = [an_amount(f"t{year}", f"{year - 1000}.5 billion USD", str(year)) for year in range(1100, 1500)]
    services.library.add(a_bank_file(folder, *facts))
    services.preferences.change("new_a_day", 500)
    services.close()
    return folder


def kill_once(folder: Path, seed: int) -> Killed:
    """Start the app on a copy of `a_folder`, let it answer, kill it, and look at what is there."""
    wait_s = random.Random(seed).uniform(0, LONGEST_S)
    driver = Path(__file__).with_name("driver.py")
    command = [sys.executable, str(driver), str(folder), "--tireless"]
    timer: threading.Timer | None = None
    acknowledged = list[AnsweredSlot]()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        for line in process.stdout:
            if not line.endswith("\n"):
                break  # torn by the kill
            said: dict[str, Any] = json.loads(line)
            if said["event"] == "verdict":
                acknowledged.append((said["fact"], said["slot"]))
            if timer is None and acknowledged:
                timer = threading.Timer(wait_s, process.kill)
                timer.start()
    assert timer is not None, "no answer was given"
    timer.join()
    return looked_at(folder, tuple(acknowledged))


def looked_at(folder: Path, acknowledged: tuple[AnsweredSlot, ...]) -> Killed:
    """Open the folder again, and compare the log with what was seen and with what follows from it."""
    journaled = {row["id"] for row in Journal(folder / JOURNAL).rows()}
    database = open_database(folder, datetime.now(UTC))
    rows = database.rows("SELECT id, fact_id, slot FROM reviews WHERE kind = 'answer' ORDER BY seq")
    is_torn = (
        first_broken(database.tables, 0, last_seq(database.tables)) is not None
        or any(True for _ in wrong_cards(database, cards_in_log(database)))
        or not figures.agree(database)
    )
    stored = tuple((row["fact_id"], row["slot"]) for row in rows)
    lacking = sum(row["id"] not in journaled for row in rows)
    found = Killed(acknowledged, stored, is_torn, database.brought_back, lacking)
    database.close()
    return found
