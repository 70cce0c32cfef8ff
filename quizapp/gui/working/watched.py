"""The long pieces of work that are on their way, each with its dialog."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.working.dialog import WorkDialog
from quizapp.services.work import Work


class Watched:
    """Shows how far each is, over the window, until it is over."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        self._appearance = appearance
        self._window = window
        self._dialogs: list[WorkDialog] = []

    def begin(self, what: str) -> tuple[Work, Callable[[], None]]:
        """Show how far something is, and let it be stopped; call what is returned when it is over."""
        dialog = WorkDialog(self._appearance, what, Work(), self._window)
        self._dialogs.append(dialog)

        def over() -> None:
            if dialog in self._dialogs:
                self._dialogs.remove(dialog)
                dialog.end()

        return dialog.work, over

    def end(self) -> None:
        """Nothing of it will answer any more."""
        while self._dialogs:
            self._dialogs.pop().end()

    def cancel(self) -> None:
        """Nobody waits for it any more, and nothing of it is kept."""
        for dialog in self._dialogs:
            dialog.work.cancel()
