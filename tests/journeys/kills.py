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
from quizapp.store.opening import open_database
from quizapp.store.rebuilding import cards_in_log, wrong_cards

LONGEST_S = 1.5  # after the first answer


@dataclass(frozen=True)
class Killed:
    """What a kill left.

    Attributes:
        acknowledged: verdicts that were on screen.
        answers: in the log when the folder was opened again.
        is_torn: whether the log, a card, or a figure is not what it must be.
        in_journal: answers that came back from the journal; the database itself had the others.
    """

    acknowledged: int
    answers: int
    is_torn: bool
    in_journal: int

    @property
    def lost(self) -> int:
        """Answers that somebody saw graded, and that are gone."""
        return max(0, self.acknowledged - self.answers)


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
    acknowledged = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        for line in process.stdout:
            if not line.endswith("\n"):
                break  # torn by the kill
            said: dict[str, Any] = json.loads(line)
            acknowledged += said["event"] == "verdict"
            if timer is None and acknowledged:
                timer = threading.Timer(wait_s, process.kill)
                timer.start()
    assert timer is not None, "no answer was given"
    timer.join()
    return looked_at(folder, acknowledged)


def looked_at(folder: Path, acknowledged: int) -> Killed:
    """Open the folder again, and compare the log with what was seen and with what follows from it."""
    database = open_database(folder, datetime.now(UTC))
    (counted,) = database.rows("SELECT count(*) AS n FROM reviews WHERE kind = 'answer'")
    is_torn = (
        first_broken(database.tables, 0, last_seq(database.tables)) is not None
        or any(True for _ in wrong_cards(database, cards_in_log(database)))
        or not figures.agree(database)
    )
    found = Killed(acknowledged, counted["n"], is_torn, database.brought_back)
    database.close()
    return found
