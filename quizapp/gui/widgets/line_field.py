"""A field for a line of text: a name, words to look for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from quizapp.gui.appearance import Appearance, follow

MOST_LETTERS = 80


class LineField(QLineEdit):
    """A field with an edge of its own, as high as a small button; a bare one where nothing else is to be written."""

    def __init__(self, appearance: Appearance, of: str, *, is_bare: bool = False) -> None:
        """`of` says what is to be written, in the empty field and to a screen reader."""
        super().__init__()
        self._appearance = appearance
        self._role = "option" if is_bare else "body"
        self.setProperty("state", "bare" if is_bare else "line")
        self.setAccessibleName(of)
        self.setPlaceholderText(of)
        self.setMaxLength(MOST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(appearance, self._restyle)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.px(120), self.height())

    def _restyle(self) -> None:
        self.setFont(self._appearance.font(self._role))
        self.setFixedHeight(self._appearance.px(36))
        self.updateGeometry()
