"""The whole window over real services and a real database, which answer when they are told to."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from gui.sight import NONE
from makers import Clock, some_services
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import delete

from quizapp.domain.errors import QuizappError
from quizapp.gui.appearance import Appearance
from quizapp.gui.look import Look
from quizapp.gui.main_window import MainWindow
from quizapp.gui.service_thread import ServiceThread
from quizapp.gui.widgets.button import Button
from quizapp.paths import questions_folder
from quizapp.services.services import Services

CAPITALS = questions_folder() / "capitals-of-asia.toml"


class SlowThread(ServiceThread):
    """Calls keep their order and are made on the GUI thread: at once, or one by one while it is `slow`."""

    def __init__(self, services: Services) -> None:
        super().__init__(lambda: services)
        self._made = services
        self._waiting: deque[tuple[Any, Any, Any]] = deque()
        self._is_answering = False
        self.is_slow = False
        self.faults: list[QuizappError] = []

    def start(self) -> None:
        pass

    def stop(self) -> None:
        pass

    def run(self, call: Any, then: Any, failed: Any) -> None:
        self._waiting.append((call, then, failed))
        if not self.is_slow:
            self.answer()

    def answer(self) -> None:
        """Answer everything that was asked."""
        if self._is_answering:
            return  # what an answer leads to waits its turn, as behind a real queue
        self._is_answering = True
        while self._waiting:
            self._answer_one(*self._waiting.popleft())
        self._is_answering = False

    def _answer_one(self, call: Any, then: Callable[[Any], None], failed: Callable[[QuizappError], None]) -> None:
        try:
            if self.faults:
                raise self.faults.pop(0)
            result = call(self._made)
        except QuizappError as error:
            failed(error)
        else:
            then(result)


class Home:
    """A learner's window on a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.services = some_services(folder, self.clock, questions_folder())
        self.services.library.add(CAPITALS)
        self.thread = SlowThread(self.services)
        self.window = MainWindow(Appearance(is_dark=False, scale=1.0), Look(folder), self.thread)
        self.window.resize(1280, 800)
        self.window.show()
        assert QTest.qWaitForWindowActive(self.window)
        self.window.start()
        self.settle()

    @property
    def page(self) -> str:
        """The page that is open."""
        return self.window._pages.open_name

    @property
    def says(self) -> list[str]:
        """What is in sight."""
        labels = (label.text() for label in self.window.findChildren(QLabel) if label.isVisible())
        return [*labels, *(each.accessibleName() for each in self._buttons())]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def click(self, name: str) -> None:
        """Press the button of that name."""
        (button,) = (each for each in self._buttons() if each.accessibleName() == name)
        button.click()
        self.settle()

    def settle(self) -> None:
        """Let everything that was posted happen."""
        for _ in range(8):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def _buttons(self) -> Iterator[QWidget]:
        return (each for each in self.window.findChildren(Button) if each.isVisible())


@contextmanager
def at_home(folder: Path) -> Iterator[Home]:
    """A window that is cleared away afterwards."""
    home = Home(folder)
    try:
        yield home
    finally:
        home.window.close()
        QApplication.sendPostedEvents()
        delete(home.window)  # through Shiboken, as `staged` does
        home.services.close()
