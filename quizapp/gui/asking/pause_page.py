"""What stands in place of a question while the time stands still."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import PRIMARY, SECOND, Button
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.text import Text


class PausePage(QWidget):
    """Says that the quiz waits, and how it goes on. The question is out of sight: a pause is no time to think."""

    resumed = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        layout = column(10, (24, 0, 24, 60))
        self._title = Text(appearance, "headline", "ink", QFont.Weight.Bold)
        self._said = said = Text(appearance, "lead", "muted", wraps=True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        go_on = Button(appearance, self.tr("Go on"), kind=PRIMARY, keys=self.tr("Space"))
        go_on.clicked.connect(self.resumed)
        leave = Button(appearance, self.tr("Leave, to the result"), kind=SECOND, keys="Esc")
        leave.clicked.connect(self.left)
        layout.addStretch(1)
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(said)
        layout.addSpacing(8)
        layout.addWidget(go_on, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(leave, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self.setLayout(layout)
        self.hide()

    def say(self, *, has_timed_out: bool) -> None:
        """Say why it waits: somebody wished it, or the time of the question before ran out."""
        if has_timed_out:
            self._title.setText(self.tr("Time is up"))
            self._said.setText(self.tr("What you had answered by then counts. The next question comes when you go on."))
        else:
            self._title.setText(self.tr("Paused"))
            self._said.setText(self.tr("The time stands still. The question comes back when you go on."))

    @property
    def words(self) -> str:
        """What is read aloud."""
        return f"{self._title.text()}. {self._said.text()}"
