"""The screens that were made so far, and which one is open."""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


class LetsGo(Protocol):
    """A presenter, as far as every page has one."""

    def let_go(self) -> object: ...


class Pages(QStackedWidget):
    """Keeps one page a screen. A screen that is not needed at the start is made when it is opened."""

    def __init__(self) -> None:
        super().__init__()
        self._made: dict[str, tuple[QWidget, LetsGo | None]] = {}
        self.open_name = ""

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def add(self, name: str, page: QWidget, presenter: LetsGo | None = None) -> None:
        """Keep a page that was just made."""
        self._made[name] = page, presenter
        self.addWidget(page)

    def show_page(self, name: str) -> None:
        """Have a page in sight, with the keyboard."""
        self.open_name = name
        page, _ = self._made[name]
        self.setCurrentWidget(page)
        if page.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self, is_dropped: Callable[[str], bool]) -> list[QWidget]:
        """Forget some pages; they are to be deleted once everything that was asked for them is answered."""
        gone = [self._made.pop(name)[0] for name in list(self._made) if is_dropped(name)]
        for page in gone:
            self.removeWidget(page)
        return gone

    @property
    def presenters(self) -> Iterator[LetsGo]:
        """Of every page that was made."""
        return (presenter for _, presenter in self._made.values() if presenter is not None)
