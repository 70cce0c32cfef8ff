"""One setting: what it is called, what it does, and the control that changes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.choices import Choices
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.layouts import column, inset
from quizapp.gui.widgets.text import Text

_FOLDS_BELOW = 340


class SettingRow(QWidget):
    """Words at the start, the control at the end; pills, which need a line of their own, below."""

    def __init__(self, appearance: Appearance, title: str, note: str, control: QWidget) -> None:
        super().__init__()
        reach = appearance.focus_reach
        said = column(2)
        said.addStretch(1)
        said.addWidget(_text(appearance, "body", "ink", QFont.Weight.Medium, title))
        if note:
            said.addWidget(_text(appearance, "small", "muted", QFont.Weight.Normal, note))
        said.addStretch(1)
        if isinstance(control, Choices):
            layout: QBoxLayout = column(2)
        else:
            layout = Folding(appearance, 12, folds_below=_FOLDS_BELOW)
        layout.addLayout(inset(said, reach), 1)
        layout.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def _text(appearance: Appearance, size: str, colour: str, weight: QFont.Weight, said: str) -> Text:
    text = Text(appearance, size, colour, weight, wraps=True)
    text.setText(said)
    return text
