"""All keys that work on a screen."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import PRIMARY, Button
from quizapp.gui.widgets.layouts import Scroll, column
from quizapp.gui.widgets.text import Text

Keys = tuple[tuple[str, str], ...]


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySheet", text)


def keys_of(screen: str) -> Keys:
    """Keys of the screen named "today", "first_run", "study" or "problem", then those of every screen."""
    own: dict[str, Keys] = {
        "first_run": (
            ("Space", _tr("start with the chosen banks")),
            ("1 – 9", _tr("choose a bank, or no longer")),
            ("O", _tr("open a bank of my own")),
        ),
        "today": (
            ("Space", _tr("start studying")),
            ("N", _tr("learn new facts, when nothing is due")),
            ("A", _tr("add a bank")),
        ),
        "study": (
            ("1 – 4", _tr("choose an option; arrows and Enter do as well")),
            ("H", _tr("remove one option")),
            ("D", _tr("I don’t know")),
            ("Enter", _tr("check what is typed; continue after the answer")),
            ("Ctrl H", _tr("show the first letters")),
            ("Ctrl D", _tr("I don’t know, while typing")),
            ("Space", _tr("continue after the answer")),
            ("G", _tr("I guessed")),
            ("Y", _tr("count it as right")),
            ("X", _tr("not again")),
            ("U", _tr("undo the last answer")),
            ("Esc", _tr("leave; what is answered is kept")),
        ),
        "problem": (
            ("R", _tr("try again")),
            ("O", _tr("open the file")),
            ("C", _tr("copy the list")),
            ("Esc", _tr("go back")),
        ),
    }
    return (
        *own.get(screen, ()),
        ("Ctrl +  Ctrl −  Ctrl 0", _tr("text size")),
        ("F11", _tr("full screen")),
        ("Ctrl Q", _tr("quit")),
    )


class KeySheet(QDialog):
    """A list of keys; Esc or any of its buttons closes it."""

    def __init__(self, appearance: Appearance, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Keys"))
        self.setModal(True)
        inner = QWidget()
        rows = QGridLayout()
        rows.setHorizontalSpacing(24)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(1, 1)
        for place, (key, meaning) in enumerate(keys):
            for column_at, (text, weight) in enumerate(((key, QFont.Weight.DemiBold), (meaning, QFont.Weight.Normal))):
                label = Text(appearance, "body", "ink", weight)
                label.setText(text)
                rows.addWidget(label, place, column_at)
        inner.setLayout(rows)
        layout = column(12, (28, 24, 28, 18))
        title = Text(appearance, "title", "ink", QFont.Weight.Bold)
        title.setText(_tr("Keys"))
        layout.addWidget(title)
        layout.addWidget(Scroll(inner), 1)
        close = Button(appearance, _tr("Close"), kind=PRIMARY, keys="Esc")
        close.clicked.connect(self.accept)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)
        wanted = inner.sizeHint()
        self.resize(min(wanted.width() + 100, parent.width() - 40), min(wanted.height() + 190, parent.height() - 40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            self.accept()
        else:
            super().keyPressEvent(event)
