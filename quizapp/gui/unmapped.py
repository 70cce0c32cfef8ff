"""A table that nothing explains: a page that asks what it means, and the ways on from there."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from quizapp.domain.errors import QuizappError, UnmappedTableError
from quizapp.gui.appearance import Appearance
from quizapp.gui.pages import Pages
from quizapp.gui.service_thread import ServiceThread
from quizapp.gui.trouble import Trouble

if TYPE_CHECKING:
    from quizapp.gui.table_mapping.presenter import MappingPresenter


class Home(Protocol):
    """The window, as far as a table leads back into it."""

    def show_page(self, name: str) -> None:
        """Have a page in sight."""

    def open_screen(self, name: str) -> None:
        """Open a screen of the side bar; "Today" for every other name."""

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Something did not work; `again` tries it again."""

    def add_to_banks(self, *paths: Path) -> None:
        """Import banks where they are listed."""


class Unmapped:
    """Asks over whatever was open when the table was chosen."""

    def __init__(
        self, appearance: Appearance, pages: Pages, services: ServiceThread, trouble: Trouble, home: Home
    ) -> None:
        self._appearance = appearance
        self._pages = pages
        self._services = services
        self._trouble = trouble
        self._home = home
        self._presenter: MappingPresenter | None = None
        self._before = ""

    @property
    def before(self) -> str:
        """The screen that it came over."""
        return self._before

    def ask(self, error: UnmappedTableError, again: Callable[[], None]) -> None:
        """Ask what the columns mean; `again` adds the table once it is known."""
        self._made().open(Path(error.path), again)

    def take_over(self, other: "Unmapped") -> None:
        """Go on with what was said before the pages were made anew."""
        if other._presenter is not None:
            self._before = other._before
            self._made().take_over(other._presenter, self._home.add_to_banks)

    def ask_again(self) -> None:
        """Back to the page, when what was said led to a problem."""
        if self._presenter is not None:
            self._presenter.look_again()

    def take_back(self, error: QuizappError, again: Callable[[], None]) -> Callable[[], None]:
        """What tries an import again that did not work: with what was said here, if it was refused with that."""
        return self._presenter.take_back(error, again) if self._presenter is not None else again

    def show_mapping(self) -> None:
        """Have the page in sight."""
        before = self._trouble.before if self._pages.open_name == "problem" else self._pages.open_name
        if before != "table_mapping":
            self._before = before
        self._home.show_page("table_mapping")

    def leave_mapping(self) -> None:
        """To where the table was chosen."""
        self._home.open_screen(self._before)

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """The table cannot even be looked at."""
        self._home.open_problem(error, again)

    def _made(self) -> "MappingPresenter":
        """What leads through the page, which is made when it is needed."""
        if self._presenter is None or "table_mapping" not in self._pages:
            from quizapp.gui.table_mapping.page import mapping_page

            self.view, self._presenter = mapping_page(self._appearance, self._services, self)
            self._pages.add("table_mapping", self.view, self._presenter)
        return self._presenter
