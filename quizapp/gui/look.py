"""What must be known before the first paint: language, text size and window state, in a small INI file."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QGuiApplication

FILE_NAME = "window.ini"


class Look:
    """Reads and writes the INI in the learner's folder; anything unreadable falls back to the usual."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._settings = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def scale(self) -> float:
        """Text size, 1.0 to 2.0."""
        try:
            return float(str(self._settings.value("text_scale", 1.0)))
        except ValueError:
            return 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._settings.setValue("text_scale", scale)

    @property
    def theme(self) -> str:
        """ "light" or "dark", or "system" for whichever the system has."""
        found = str(self._settings.value("theme", "system"))
        return found if found in ("light", "dark") else "system"

    @theme.setter
    def theme(self, theme: str) -> None:
        self._settings.setValue("theme", theme)

    @property
    def language(self) -> str:
        """A code such as "ja", or "system" for the language the system has."""
        return str(self._settings.value("language", "system"))

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def geometry(self) -> QByteArray | None:
        """Place and size of the window, as Qt wrote it, or None."""
        found = self._settings.value("geometry")
        return found if isinstance(found, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def save(self) -> None:
        """Write what changed to the disk now."""
        self._settings.sync()


def is_dark(theme: str) -> bool:
    """Whether a theme is dark now; "system" asks the system."""
    if theme == "system":
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme == "dark"
