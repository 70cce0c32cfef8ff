"""What the app does for its data while somebody learns: looks at it once a day, and copies it every half hour."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from quizapp.domain.errors import DamagedError, QuizappError
from quizapp.gui.runner import Runner
from quizapp.services.health import Checkup

_LOOKS_EVERY_MS = 60_000


class Upkeep(QObject):
    """Nothing is shown unless something is wrong."""

    def __init__(
        self,
        runner: Runner,
        damaged: Callable[[DamagedError], None],
        not_copied: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`damaged` is called where something is not as it was written, `not_copied` where no copy can be made."""
        super().__init__(parent)
        self._runner = runner
        self._damaged = damaged
        self._not_copied = not_copied
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.copy_if_time)

    def begin(self) -> None:
        """Call it once the numbers are on screen."""
        self._timer.start()
        self.copy_if_time()
        self._runner.run(lambda services: services.health.begin(), self._look_on, self._fail)

    def copy_if_time(self) -> None:
        """Copy everything if that is due."""
        self._runner.run(lambda services: services.backups.make_if_time(), lambda _: None, self._fail_to_copy)

    def _look_on(self, so_far: Checkup | None) -> None:
        if so_far is None:
            return
        if so_far.is_over:
            self._runner.run(lambda services: services.health.finish(so_far), lambda _: None, self._fail)
        else:
            self._runner.run(lambda services: services.health.look_on(so_far), self._look_on, self._fail)

    def _fail_to_copy(self, error: QuizappError) -> None:
        if isinstance(error, DamagedError):
            self._fail(error)
        else:
            self._not_copied()

    def _fail(self, error: QuizappError) -> None:
        """A disk that cannot be written shows at the next answer; damage does not."""
        if isinstance(error, DamagedError):
            self._timer.stop()
            self._damaged(error)
