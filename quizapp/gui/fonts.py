"""The fonts that come with the app."""

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

from quizapp.paths import assets_folder


def register_fonts() -> None:
    """Make the bundled fonts known to Qt; call it before the first widget.

    Raises:
        FileNotFoundError: if they are not where the package says.
    """
    # Inter has no letters of Hindi, which is why another family stands behind it. Qt would say so at every start.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    files = sorted((assets_folder() / "fonts").rglob("*.ttf"))
    if not files:
        raise FileNotFoundError(assets_folder() / "fonts")
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
