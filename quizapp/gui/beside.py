"""What goes on beside whatever screen is open; each part is made, and imported, when it is first needed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from quizapp.domain.errors import DamagedError
from quizapp.gui.appearance import Appearance
from quizapp.gui.service_thread import ServiceThread

if TYPE_CHECKING:
    from quizapp.gui.first_instance import FirstInstance
    from quizapp.gui.fit_beside import FitBeside
    from quizapp.gui.upkeep import Upkeep
    from quizapp.gui.working.watched import Watched
    from quizapp.services.work import Work


class Beside:
    """Long work with somebody looking on, the fit after a session, the care of the data, a second window's call."""

    def __init__(self, appearance: Appearance, services: ServiceThread, window: QWidget) -> None:
        self._appearance = appearance
        self._services = services
        self._window = window
        self._watched: Watched | None = None
        self._fit: FitBeside | None = None
        self._first: FirstInstance | None = None
        self._upkeep: Upkeep | None = None

    def watch(self, what: str) -> "tuple[Work, Callable[[], None]]":
        """Show how far something long is, and let it be stopped; call what is returned when it is over."""
        from quizapp.gui.working.watched import Watched

        self._watched = self._watched or Watched(self._appearance, self._window)
        return self._watched.begin(what)

    def end_watching(self) -> None:
        """What was worked on will not answer."""
        if self._watched is not None:
            self._watched.end()

    def stop_work(self) -> None:
        """Nobody waits for what is worked on."""
        if self._watched is not None:
            self._watched.cancel()

    def fit(self) -> None:
        """See whether the learner's answers tell more about their memory than is known."""
        from quizapp.gui.fit_beside import FitBeside

        self._fit = self._fit or FitBeside(self._services)
        self._fit.begin()

    def keep_up(self, damaged: Callable[[DamagedError], None], not_copied: Callable[[], None]) -> None:
        """Look after the data from now on."""
        from quizapp.gui.upkeep import Upkeep

        self._upkeep = Upkeep(self._services, damaged, not_copied, self._window)
        self._upkeep.begin()

    def listen(self, folder: Path, called: Callable[[], None]) -> None:
        """The folder is ours: whoever opens a second window on it calls this one."""
        if self._first is None:
            from quizapp.gui.first_instance import FirstInstance

            self._first = FirstInstance(folder, called, self._window)
