"""How far the session has come, and the way out."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.asking.screen import AskingScreen
from quizapp.gui.widgets.button import IconButton
from quizapp.gui.widgets.layouts import column, row
from quizapp.gui.widgets.panels import Chip, Line
from quizapp.gui.widgets.text import ElidedText, Text


class TopBar(QWidget):
    """Progress line, bank, and what is left."""

    left = Signal()
    undone = Signal()
    paused = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        layout = column()
        self._line = Line(appearance, height=5, is_round=False)
        layout.addWidget(self._line)
        bar = row(8, (11, 4, 11, 0))
        leave = IconButton(appearance, self.tr("Leave (Esc)"), "x")
        leave.clicked.connect(self.left)
        self._bank = ElidedText(appearance, "small", "muted", QFont.Weight.DemiBold)
        self._place = Text(appearance, "small", "muted")
        self._new = Chip(appearance, ground="accent_soft", ink="accent")
        self._left_over = Chip(appearance)
        self._time = Chip(appearance, icon="clock")
        self._pause = IconButton(appearance, self.tr("Pause (P)"), "pause")
        self._pause.clicked.connect(self.paused)
        self._undo = IconButton(appearance, self.tr("Undo the last answer (U)"), "undo-2")
        self._undo.clicked.connect(self.undone)
        bar.addWidget(leave)
        bar.addWidget(self._bank, 1)
        bar.addWidget(self._place)
        bar.addSpacing(6)
        bar.addWidget(self._new)
        bar.addSpacing(6)
        bar.addWidget(self._left_over)
        bar.addSpacing(6)
        bar.addWidget(self._time)
        bar.addWidget(self._pause)
        bar.addWidget(self._undo)
        layout.addLayout(bar)
        self.setLayout(layout)

    @property
    def says(self) -> str:
        """What stands first in it: the bank, or what was just put to rest."""
        return self._bank.accessibleName()

    def show_screen(self, screen: AskingScreen) -> None:
        """Show where in the session this is."""
        asked = screen.asked
        place = self.tr("{position} of {total}").format(position=asked.position, total=asked.total)
        self._line.set_share(screen.share_done, place)
        said = asked.bank_title
        if screen.has_rested:
            said = self.tr("Not asked again. U takes it back; Banks can wake it.")
        elif screen.was_undone:
            said = self.tr("Your answer is taken back. Answer again.")
        self._bank.set_whole(said)
        self._place.setText(place)
        self._new.set_text(self.tr("{count} new").format(count=asked.new_left) if asked.new_left else "")
        self._left_over.set_text("" if screen.can_pause else self.tr("{count} left").format(count=asked.left))
        self._time.set_text("" if screen.time_left is None else words.clock(screen.time_left))
        self._pause.setVisible(screen.can_pause and screen.outcome is None)
        self._undo.setVisible(not screen.can_pause)
        self._undo.setEnabled(screen.can_undo)
