"""Fits a learner's parameters beside everything else, after a session."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from quizapp.domain.errors import QuizappError
from quizapp.domain.fitting import fit
from quizapp.gui.runner import Runner
from quizapp.services.fitting import Histories

if TYPE_CHECKING:
    from quizapp.services.services import Services

T = TypeVar("T")


def _at_once(work: Callable[[], None]) -> None:
    threading.Thread(target=work, name="fit").start()


class FitBeside:
    """Reads in steps on the service thread, fits on one of its own, and has what was found written down.

    Nothing is shown and nothing waits: a fit that fails or is cut short is tried again after the next session.
    """

    def __init__(self, runner: Runner, start: Callable[[Callable[[], None]], None] = _at_once) -> None:
        """`start` has something done on another thread."""
        self._runner = runner
        self._start = start
        self._is_busy = False

    def begin(self) -> None:
        """Call it when a session is over."""
        if not self._is_busy:
            self._is_busy = True
            self._run(lambda services: services.fitting.begin(), self._read_on)

    def _read_on(self, so_far: Histories | None) -> None:
        if so_far is None:
            self._is_busy = False
        elif so_far.is_complete:
            self._start(lambda: self._fit(so_far))
        else:
            self._run(lambda services: services.fitting.read_on(so_far), self._read_on)

    def _fit(self, histories: Histories) -> None:
        is_made = False
        try:
            found = fit(histories.read, histories.current)
            is_made = True
        finally:
            self._is_busy = is_made  # one that broke off is tried again after the next session
        learner_id, answers = histories.learner_id, histories.answers
        self._run(lambda services: services.fitting.keep(learner_id, answers, found), self._rest)

    def _run(self, call: "Callable[[Services], T]", then: Callable[[T], None]) -> None:
        def made(services: "Services") -> T:
            try:
                return call(services)
            except BaseException:
                self._is_busy = False  # a fault of ours is shown, and never answered to who called
                raise

        self._runner.run(made, then, self._give_up)

    def _rest(self, _: object) -> None:
        self._is_busy = False

    def _give_up(self, _: QuizappError) -> None:
        """What is wrong with the disk shows at the next answer."""
