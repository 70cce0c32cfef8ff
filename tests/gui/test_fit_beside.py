"""A fit beside everything else: read in steps, made elsewhere, written down, one at a time."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest

from quizapp.domain.changes import Changes
from quizapp.domain.errors import WriteError
from quizapp.domain.fitting import Fit, PastAnswer
from quizapp.domain.memory import DEFAULT, Memory
from quizapp.domain.ratings import Rating
from quizapp.gui import fit_beside
from quizapp.gui.fit_beside import FitBeside
from quizapp.services.fitting import Histories

FOUND = Fit(DEFAULT, 0.2, 0.3, 100, 500)
ANSWER = PastAnswer(1, 0, Rating.GOOD, None, None)


class Fitting:
    """Has three steps to read."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.kept: list[tuple[str, int, Fit | None]] = []
        self.is_early = False
        self.fault: WriteError | None = None

    @property
    def fitting(self) -> "Fitting":
        return self

    def begin(self) -> Histories | None:
        self.calls.append("begin")
        return None if self.is_early else Histories("asha", 500, Memory(), (None, None))  # type: ignore[arg-type]

    def read_on(self, so_far: Histories) -> Histories:
        self.calls.append("read on")
        return replace(so_far, waiting=so_far.waiting[1:], read=(*so_far.read, (ANSWER,)))

    def keep(self, learner_id: str, answers: int, found: Fit | None) -> Changes:
        if self.fault is not None:
            raise self.fault
        self.kept.append((learner_id, answers, found))
        return Changes()


class Desk:
    """A runner and another thread, both of which wait to be told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, found: Fit | None = FOUND) -> None:
        self.services = Fitting()
        self.calls: list[tuple[Any, Any, Any]] = []
        self.elsewhere: list[Callable[[], None]] = []
        self.fitted: list[tuple[Any, ...]] = []
        monkeypatch.setattr(fit_beside, "fit", lambda *given: self.fitted.append(given) or found)
        self.beside = FitBeside(self, self.elsewhere.append)

    def run(self, call: Any, then: Any, failed: Any) -> None:
        self.calls.append((call, then, failed))

    def work(self) -> None:
        """Make every call that is queued, and those they lead to."""
        while self.calls:
            call, then, failed = self.calls.pop(0)
            try:
                answer = call(self.services)
            except WriteError as error:
                failed(error)
            else:
                then(answer)


def test_it_reads_in_steps_fits_elsewhere_and_has_it_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(monkeypatch)
    desk.beside.begin()
    desk.work()
    assert desk.services.calls == ["begin", "read on", "read on"]
    assert desk.fitted == []  # not on this thread
    desk.elsewhere.pop()()
    assert desk.fitted[0][0] == ((ANSWER,), (ANSWER,))
    assert desk.services.kept == []  # the database is the service thread's
    desk.work()
    assert desk.services.kept == [("asha", 500, FOUND)]


def test_there_is_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(monkeypatch)
    desk.beside.begin()
    desk.beside.begin()
    desk.work()
    desk.beside.begin()
    assert len(desk.elsewhere) == 1
    assert desk.services.calls.count("begin") == 1
    desk.elsewhere.pop()()
    desk.work()
    desk.beside.begin()
    assert len(desk.calls) == 1  # the next session's


def test_that_nothing_was_found_is_kept_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(monkeypatch, None)
    desk.beside.begin()
    desk.work()
    desk.elsewhere.pop()()
    desk.work()
    assert desk.services.kept == [("asha", 500, None)]


@pytest.mark.parametrize("what", ["early", "broken off", "not stored"])
def test_whatever_comes_of_it_the_next_session_tries_again(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    desk = Desk(monkeypatch)
    desk.services.is_early = what == "early"
    desk.services.fault = WriteError(folder=None, reason="disk full") if what == "not stored" else None
    if what == "broken off":
        monkeypatch.setattr(fit_beside, "fit", lambda *_: 1 / 0)
    desk.beside.begin()
    desk.work()
    for work in desk.elsewhere:
        with suppress(ZeroDivisionError):
            work()
    desk.work()
    assert desk.services.kept == []
    desk.beside.begin()
    assert len(desk.calls) == 1


def test_after_a_fault_of_ours_the_next_session_tries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(monkeypatch)
    for step in ("begin", "read_on", "keep"):
        desk.beside.begin()
        with monkeypatch.context() as broken, pytest.raises(ZeroDivisionError):
            broken.setattr(desk.services, step, lambda *_: 1 / 0)  # the runner answers nobody then
            desk.work()
            desk.elsewhere.pop()()
            desk.work()
        assert desk.calls == []
    desk.beside.begin()
    assert len(desk.calls) == 1
