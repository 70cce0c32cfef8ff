"""Every kind of damage, what is said of it, and what comes back."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from makers import Clock, some_services
from store.learned import (
    NOW,
    a_learned_folder,
    as_a_later_version,
    copy_of,
    cut,
    cut_off,
    flip_bits,
    log_of_folder,
    overwrite_pages,
    study,
    the_file,
    the_log,
)

from quizapp.domain.errors import DamagedError, NewerDatabaseError, StorageError
from quizapp.services.services import Services
from quizapp.store.recovery import recover

DAMAGES: dict[str, Callable[[Path, int], object]] = {
    "40 pages of noise": lambda folder, seed: overwrite_pages(folder, 40, seed),
    "60 bits flipped": lambda folder, seed: flip_bits(folder, 60, seed),
    "cut to 99.9 %": lambda folder, _: cut(folder, 0.999),
    "cut to 50 %": lambda folder, _: cut(folder, 0.5),
    "cut to 0 %": lambda folder, _: cut(folder, 0),
    "no database": lambda folder, seed: the_file(folder).write_bytes(b"a letter to a friend " * (99 + seed)),
    "no file": lambda folder, _: the_file(folder).unlink(),
    "write-ahead log missing": lambda folder, _: the_log(folder).unlink(),
    "of a later version": lambda folder, _: as_a_later_version(folder),
}
"""What is done to a folder; the number is a seed."""

OF_A_KILLED_FOLDER = ("write-ahead log missing", "of a later version")

Said = tuple[str, str]
"""Where it was said, and the sentence; both empty if nothing was."""


@dataclass
class Found:
    """What damage of a kind came to, over all seeds.

    Attributes:
        said: how often what was said where: the class of the fault.
        unsaid_loss: how often nothing was said and answers were gone.
        failed: how often what was said could not be mended.
        answers, back: how many there were, and how many are there in the end, as they were given.
    """

    said: Counter[str] = field(default_factory=Counter)
    unsaid_loss: int = 0
    failed: int = 0
    answers: int = 0
    back: int = 0


def folders(place: Path) -> tuple[Path, Path]:
    """One that was closed, and one whose last answers are in the write-ahead log alone."""
    closed = a_learned_folder(place / "closed")
    killed = cut_off(copy_of(closed, place / "killed"), lambda services: study(services, Clock(NOW), 20, seed=3))
    return closed, killed


def damaged_often(name: str, closed: Path, killed: Path, seeds: Iterator[int] | range, place: Path) -> Found:
    """Damage a folder so often, see what is said and where, and bring back what can be."""
    source, found = (killed if name in OF_A_KILLED_FOLDER else closed), Found()
    whole = {str(row) for row in log_of_folder(copy_of(source, place / "whole")) if row["kind"] == "answer"}
    for seed in seeds:
        folder = copy_of(source, place / str(seed))
        DAMAGES[name](folder, seed)
        before = the_file(folder).read_bytes() if the_file(folder).exists() else b""
        where, fault = first_said(folder)
        found.said[f"{fault} {where}".strip()] += 1
        found.answers += len(whole)
        try:
            if fault == NewerDatabaseError.__name__:  # left alone: they are there if the file is as it was
                back = whole if the_file(folder).read_bytes() == before else set()
            else:
                if where and fault != BROUGHT_BACK:
                    recover(folder, NOW)
                back = {str(row) for row in log_of_folder(folder) if row["kind"] == "answer"} & whole
        except Exception as error:  # noqa: BLE001 - a benchmark counts what fails, and goes on
            found.failed += 1
            found.said[f"not mended: {type(error).__name__}"] += 1
            back = set()
        found.back += len(back)
        found.unsaid_loss += not where and back != whole
        shutil.rmtree(folder)
    shutil.rmtree(place / "whole")
    return found


BROUGHT_BACK = "answers from the journal"


def first_said(folder: Path) -> Said:
    """Where somebody who opens the window hears of damage, and what: the class of the fault."""
    try:
        services = some_services(folder, Clock(NOW), seed=4)
    except StorageError as error:
        return "at the start", type(error).__name__
    try:
        return _said_in_use(services)
    finally:
        services.abandon()


def _said_in_use(services: Services) -> Said:
    try:
        if services.today.read().brought_back:
            return "on Today", BROUGHT_BACK
    except DamagedError as error:
        return "on Today", type(error).__name__
    try:
        so_far = services.health.begin()
        while so_far is not None and not so_far.is_over:
            so_far = services.health.look_on(so_far)
    except DamagedError as error:
        return "by the daily look", type(error).__name__
    return "", ""
