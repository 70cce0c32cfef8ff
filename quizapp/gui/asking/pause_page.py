"""What stands in place of a question while the time stands still."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import PRIMARY, Button
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.text import Text


class PausePage(QWidget):
    """Says that the quiz waits, and how it goes on. The question is out of sight: a pause is no time to think."""

    resumed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        layout = column(10, (24, 0, 24, 60))
        title = Text(appearance, "headline", "ink", QFont.Weight.Bold)
        title.setText(self.tr("Paused"))
        said = Text(appearance, "lead", "muted", wraps=True)
        said.setText(self.tr("The time stands still. The question comes back when you go on."))
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        go_on = Button(appearance, self.tr("Go on"), kind=PRIMARY, keys=self.tr("Space"))
        go_on.clicked.connect(self.resumed)
        layout.addStretch(1)
        layout.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(said)
        layout.addSpacing(8)
        layout.addWidget(go_on, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setLayout(layout)
        self.hide()
        self._words = f"{title.text()}. {said.text()}"

    @property
    def words(self) -> str:
        """What is read aloud."""
        return self._words
