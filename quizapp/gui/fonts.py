"""The fonts that come with the app."""

from PySide6.QtGui import QFontDatabase

from quizapp.paths import assets_folder


def register_fonts() -> None:
    """Make the bundled fonts known to Qt; call it before the first widget.

    Raises:
        FileNotFoundError: if they are not where the package says.
    """
    files = sorted((assets_folder() / "fonts").rglob("*.ttf"))
    if not files:
        raise FileNotFoundError(assets_folder() / "fonts")
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
