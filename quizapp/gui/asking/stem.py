"""What is asked, as it is set."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.text import Text

_UNBROKEN = "\N{NO-BREAK SPACE}"


class Stem(Text):
    """A question in large letters; the date it holds for stands behind it small, quiet and in one piece."""

    def __init__(self, appearance: Appearance) -> None:
        self._question, self._as_of = "", ""
        super().__init__(appearance, "stem", "ink", QFont.Weight.DemiBold, wraps=True)

    def ask(self, question: str, as_of: str | None) -> None:
        """Show a question as it was generated, with the date at its end."""
        self._question, self._as_of = question, as_of or ""
        self.setAccessibleName(question)  # the whole of it, and no markup
        self._set()

    def _set(self) -> None:
        said, dated = _parted(self._question, self._as_of)
        if not dated:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._question)
            return
        appearance = self._appearance
        colour, size = appearance.colour("muted"), appearance.text_px("lead")
        # Our own tags around escaped pieces, as in the panel of the fact.
        style = f"font-size:{size}px; font-weight:400; color:{colour.name()}"
        quiet = escape(dated.replace(" ", _UNBROKEN))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(f'{escape(said)}<span style="{style}">{quiet}</span>')

    def _restyle(self) -> None:
        super()._restyle()
        self._set()


def _parted(question: str, as_of: str) -> tuple[str, str]:
    """What is asked, and the bracket with the date that it ends with; no bracket where it has none."""
    alone, behind = f" (as of {as_of})", f"; as of {as_of})"
    if as_of and question.endswith(alone):
        return f"{question.removesuffix(alone)} ", alone.strip()
    if as_of and question.endswith(behind):
        opened = question.rindex("(")
        return question[:opened], question[opened:]  # the bracket says what is wanted, too, and is one piece
    return question, ""
