"""What did not work: a page of its own, and the ways on from there."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from quizapp.domain.errors import QuizappError, StorageError
from quizapp.gui.appearance import Appearance
from quizapp.gui.pages import Pages
from quizapp.gui.service_thread import ServiceThread

if TYPE_CHECKING:
    from quizapp.gui.problem.screen import ProblemScreen


class Home(Protocol):
    """The window, as far as trouble leads back into it."""

    @property
    def has_today(self) -> bool:
        """Whether the folder is open, so that there is something to go back to."""

    def show_page(self, name: str) -> None:
        """Have a page in sight."""

    def open_screen(self, name: str) -> None:
        """Open a screen of the side bar; "Today" for every other name."""

    def close(self) -> bool:
        """End the app."""


class Trouble:
    """Shows a fault over whatever was open."""

    def __init__(self, appearance: Appearance, pages: Pages, services: ServiceThread, home: Home) -> None:
        self._appearance = appearance
        self._pages = pages
        self._services = services
        self._home = home
        self._again: Callable[[], None] | None = None
        self._before = ""
        self._can_leave = False
        self._error: QuizappError | None = None
        self._tries = 0
        self._is_trying = False

    @property
    def before(self) -> str:
        """The screen that it came over."""
        return self._before

    @property
    def can_leave(self) -> bool:
        """Whether other screens can be opened."""
        return self._can_leave

    def tell(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Show what did not work; `again` tries it again and leads on from there."""
        from quizapp.gui.problem.screen import ProblemScreen

        is_again = self._is_trying and _is_same(error, self._error)
        self._tries = self._tries + 1 if is_again else 0
        self._again, self._error = again, error
        can_go_back = self._home.has_today or not isinstance(error, StorageError)
        self._show(ProblemScreen(error, can_go_back=can_go_back, tries=self._tries))

    def tell_crash(self, details: str) -> None:
        """A fault of ours: say so, and keep what it was for a report."""
        from quizapp.gui.problem.screen import ProblemScreen

        if sys.stderr is not None:  # a window started without a console has none
            sys.stderr.write(details)
        self._show(ProblemScreen(None, details=details, can_go_back=self._home.has_today))

    def _recover(self) -> None:
        """Put a damaged folder together again, and say what came back."""
        from quizapp.gui.problem.screen import ProblemScreen

        def failed(error: QuizappError) -> None:
            self._show(ProblemScreen(error, can_go_back=False))

        self._show(ProblemScreen(None, can_go_back=False, is_recovering=True))
        self._services.recover(lambda came: self._show(ProblemScreen(None, can_go_back=False, recovered=came)), failed)

    def _try_again(self) -> None:
        if self._again is not None:
            self._is_trying = True
            self._again()
            # Answered after what was tried: the same fault on another day is not the same try.
            self._services.run(lambda _: None, self._stop_trying, self._stop_trying)

    def _stop_trying(self, _: object) -> None:
        self._is_trying = False

    def _go_back(self) -> None:
        self._home.open_screen(self._before)

    def _show(self, screen: "ProblemScreen") -> None:
        from quizapp.gui.problem.view import ProblemView

        if "problem" not in self._pages:
            self.view = ProblemView(self._appearance)
            self.view.tried_again.connect(self._try_again)
            self.view.went_back.connect(self._go_back)
            self.view.quit_chosen.connect(self._home.close)
            self.view.recovery_chosen.connect(self._recover)
            self._pages.add("problem", self.view)
        if self._pages.open_name != "problem":
            self._before = self._pages.open_name
        self._can_leave = screen.can_go_back and self._home.has_today
        self.view.show_screen(screen)
        self._home.show_page("problem")


def _is_same(error: QuizappError, before: QuizappError | None) -> bool:
    return before is not None and type(error) is type(before) and vars(error) == vars(before)
