"""Labels: plain text at a size, weight and colour of the tokens."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow


class Text(QLabel):
    """A label whose text is never taken for markup."""

    def __init__(
        self,
        appearance: Appearance,
        size: str = "body",
        colour: str = "ink",
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._look = (size, colour, weight)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it would be the button's
        self.setWordWrap(wraps)
        if wraps:
            policy = self.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        follow(appearance, self._restyle)

    @property
    def line_width(self) -> int:
        """How wide the text is on one line."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 1

    def _restyle(self) -> None:
        size, colour, weight = self._look
        self.setFont(self._appearance.font(size, weight))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._appearance.colour(colour))
        self.setPalette(palette)


class ElidedText(Text):
    """One line that ends in “…” where it does not fit; the whole of it is in the tool tip and for screen readers."""

    _whole = ""

    def __init__(
        self,
        appearance: Appearance,
        size: str = "body",
        colour: str = "ink",
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        super().__init__(appearance, size, colour, weight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_whole(self, text: str) -> None:
        """Show as much of `text` as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _restyle(self) -> None:
        super()._restyle()
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        # Qt guesses whether a tool tip is markup. With a tag of ours it is, and what a person wrote is escaped.
        self.setToolTip("" if shown == self._whole else f"<span>{escape(self._whole)}</span>")
