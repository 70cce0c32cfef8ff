"""One thread for everything that touches the disk; answers come back on the GUI thread."""

import queue
import threading
import traceback
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from quizapp.domain.errors import DamagedError, QuizappError

if TYPE_CHECKING:
    from quizapp.services.recovering import Recovered
    from quizapp.services.services import Services

T = TypeVar("T")


class ServiceThread(QObject):
    """A `Runner` that owns the services: builds them, makes every call, closes them. Calls keep their order."""

    crashed = Signal(str)  # a fault of ours, as a traceback
    damaged = Signal(object)  # DamagedError; whichever screen meets it, it is the folder's matter and not the screen's
    _answered = Signal(object)

    def __init__(
        self, open_services: "Callable[[], Services]", recover: "Callable[[], Recovered] | None" = None
    ) -> None:
        """`recover` puts a damaged folder together again; it is called only while there are no services."""
        super().__init__()
        self._open = open_services
        self._recover = recover
        self._services: Services | None = None
        self._calls: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        # Emitted on the plain thread, so the slot runs queued on the thread of this object: the GUI's.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="services")

    def start(self) -> None:
        """Begin working on calls."""
        self._thread.start()

    def run(
        self, call: "Callable[[Services], T]", then: Callable[[T], None], failed: Callable[[QuizappError], None]
    ) -> None:
        """Queue a call."""
        self._calls.put(partial(self._make, call, then, failed))

    def recover(self, then: "Callable[[Recovered], None]", failed: Callable[[QuizappError], None]) -> None:
        """Queue the recovery of a folder that could not be opened."""
        self._calls.put(partial(self._mend, then, failed))

    def stop(self) -> None:
        """Finish what is queued, close the services, and wait: no answer is lost at the end."""
        self._calls.put(None)  # also for a thread that is started too late: it must end
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        while (work := self._calls.get()) is not None:
            work()
        if self._services is not None:
            self._services.close()

    def _make(self, call: Any, then: Any, failed: Any) -> None:
        def made() -> Any:
            if self._services is None:
                # Tried again by the next call if it fails: the user may have mended the folder.
                self._services = self._open()
            return call(self._services)

        self._answer(made, then, failed, self.damaged.emit)

    def _mend(self, then: Any, failed: Any) -> None:
        def mended() -> Any:
            assert self._recover is not None  # whoever opens folders can mend them
            if self._services is not None:  # the damage was found while it was open
                self._services.abandon()
                self._services = None
            return self._recover()

        self._answer(mended, then, failed)

    def _answer(self, make: Callable[[], Any], then: Any, failed: Any, damaged: Any = None) -> None:
        try:
            answer = partial(then, make())
        except DamagedError as error:
            answer = partial(damaged or failed, error)
        except QuizappError as error:
            answer = partial(failed, error)
        except Exception:  # noqa: BLE001 - a bug must be shown on the GUI thread, not die unseen on this one
            answer = partial(self.crashed.emit, traceback.format_exc())
        self._answered.emit(answer)

    def _deliver(self, answer: Callable[[], None]) -> None:
        answer()
