"""The window as a thing on the screen: its place, its colours, its text size, its language."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.languages import SYSTEM, languages
from quizapp.gui.look import Look, is_dark
from quizapp.gui.widgets.scroll import follow_keyboard


class WindowFrame(QMainWindow):
    """Keeps how it looks for the next start; what is in it is another's matter."""

    first_painted = Signal()

    def __init__(self, appearance: Appearance, look: Look) -> None:
        super().__init__()
        self._appearance = appearance
        self._look = look
        self._was_painted = False
        self.setWindowTitle("Quizapp")
        self.setMinimumSize(QSize(640, 480))
        follow(appearance, self._restyle)
        self._restore()

    def come_to_front(self) -> None:
        """Be in sight, with the keyboard, whatever lies over it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @property
    def theme(self) -> str:
        """How it looks: light, dark, or as the system."""
        return self._look.theme

    @property
    def scale(self) -> float:
        """How large its text is, 1.0 to 2.0."""
        return self._appearance.scale

    @property
    def language(self) -> str:
        """What it speaks: a code, or "system"."""
        return self._look.language if self._look.language in languages() else SYSTEM

    @property
    def languages(self) -> tuple[str, ...]:
        """What it can speak."""
        return languages()

    def set_theme(self, theme: str) -> None:
        """Look like this from now on."""
        self._look.theme = theme
        self._appearance.set_dark(is_dark(theme))
        self._show_look()

    def set_scale(self, scale: float) -> None:
        """Have text of this size."""
        self._appearance.set_scale(scale)

    def enlarge_text(self) -> None:
        """Have larger text."""
        self._appearance.step_scale(1)

    def shrink_text(self) -> None:
        """Have smaller text."""
        self._appearance.step_scale(-1)

    def reset_text(self) -> None:
        """Have text of the usual size."""
        self._appearance.step_scale(0)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        has_moved = super().focusNextPrevChild(is_next)
        follow_keyboard(self)
        return has_moved

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._look.geometry = self.saveGeometry()
        self._look.save()
        super().closeEvent(event)

    def _show_look(self) -> None:
        """How it looks is shown somewhere in it, and has changed."""

    def _restyle(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(self._appearance.palette())
        self.setStyleSheet(self._appearance.style_sheet())
        self._look.scale = self._appearance.scale

    def _restore(self) -> None:
        geometry = self._look.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            available = QGuiApplication.primaryScreen().availableGeometry()
            # The frame that the system draws around it must fit on the screen as well.
            self.resize(min(1280, available.width() - 16), min(800, available.height() - 48))
