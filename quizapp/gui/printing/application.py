"""Qt for a command that prints: no window, no screen needed."""

import os

from PySide6.QtGui import QGuiApplication

from quizapp.gui.fonts import register_fonts


def ready_to_print() -> QGuiApplication:
    """The application, with the fonts; keep it as long as something is printed."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(["quizapp"])
    register_fonts()
    return application
