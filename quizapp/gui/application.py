"""Starts the window: Qt alone until it is painted, everything else after."""

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from quizapp.gui.appearance import Appearance
from quizapp.gui.fonts import register_fonts
from quizapp.gui.icons import app_icon
from quizapp.gui.languages import speak
from quizapp.gui.look import Look, is_dark
from quizapp.gui.main_window import MainWindow
from quizapp.gui.service_thread import ServiceThread

if TYPE_CHECKING:
    from quizapp.services.recovering import Recovered
    from quizapp.services.services import Services


def run(
    folder: Path,
    open_services: "Callable[[], Services]",
    observe: Callable[[MainWindow], None] | None = None,
    recover: "Callable[[], Recovered] | None" = None,
) -> int:
    """Show the window on the learner's folder until it is closed; the exit code.

    `recover` puts the folder together again where it is damaged.
    `observe` gets the window before it is shown, for whoever measures or watches it.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Quizapp")
    application.setDesktopFileName("quizapp")
    application.setStyle("Fusion")  # the same on every system: the tokens say how things look
    register_fonts()
    hints = QGuiApplication.styleHints()
    look = Look(folder)
    speak(look.language)
    appearance = Appearance(is_dark=is_dark(look.theme), scale=look.scale)
    application.setFont(appearance.font("body"))
    application.setWindowIcon(app_icon())
    window = MainWindow(appearance, look, ServiceThread(open_services, recover))

    def follow_system(_scheme: Qt.ColorScheme) -> None:
        appearance.set_dark(is_dark(look.theme))

    def follow_contrast(wish: Qt.ContrastPreference) -> None:
        appearance.set_contrast(is_high=wish is Qt.ContrastPreference.HighContrast)

    def show_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            window.close()  # Ctrl C in the terminal is no fault
            return
        window.show_crash("".join(traceback.format_exception(kind, error, trace)))

    hints.colorSchemeChanged.connect(follow_system)
    follow_contrast(hints.accessibility().contrastPreference())
    hints.accessibility().contrastPreferenceChanged.connect(follow_contrast)
    sys.excepthook = show_crash
    window.first_painted.connect(window.start)
    if observe is not None:
        observe(window)
    window.show()
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    return code
