"""What is still missing, and the way on; in sight however far the page is scrolled."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.table_mapping.screen import MappingScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import FIRST, SECOND, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.layouts import column, inset, set_margins
from quizapp.gui.widgets.panels import Hairline
from quizapp.gui.widgets.text import Text

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences

_MOST_TOLD = 3
"""More at once are no help, and take the room of what is being written."""


class MappingFooter(QWidget):
    """Shows what a `MappingScreen` lacks."""

    added = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("aside")  # it is read after what it is about
        reach = appearance.focus_reach
        self._said = Text(appearance, "small", "ink", wraps=True)
        self._trouble = Text(appearance, "small", "bad", QFont.Weight.Medium, wraps=True)
        said = column(2)
        for part in (self._said, self._trouble):
            said.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._add = Button(
            appearance, translate("MappingFooter", "Add the bank"), kind=FIRST,
            keys=translate("MappingFooter", "Ctrl Enter"),
        )  # fmt: skip
        self._add.clicked.connect(self.added)
        self._back = Button(appearance, translate("MappingFooter", "Go back"), kind=SECOND, keys="Esc")
        self._back.clicked.connect(self.left)
        buttons = Flow(12 - 2 * reach)
        for button in self.stops:
            buttons.addWidget(button)
        line = Folding(appearance, 12, folds_below=640)
        set_margins(line, 48 - reach, 8, 48 - reach, 8)
        line.addLayout(inset(said, reach), 1)
        line.addLayout(buttons)
        layout = column()
        layout.addWidget(Hairline(appearance))
        layout.addLayout(line)
        self.setLayout(layout)

    @property
    def stops(self) -> list[Button]:
        """What takes the keyboard, in order."""
        return [self._add, self._back]

    def show_screen(self, screen: MappingScreen) -> None:
        """Show what is missing, or why it could not be kept."""
        missing, trouble = screen.missing, screen.trouble
        told = [words.told(problem) for problem in missing[:_MOST_TOLD]]
        if len(missing) > _MOST_TOLD:
            more = translate("MappingFooter", "And {count} more.").format(count=len(missing) - _MOST_TOLD)
            told.append(more)
        self._said.setText(" ".join(told) or translate("MappingFooter", "Nothing is missing."))
        self._said.setVisible(trouble is None)
        said = f"{words.fault(trouble)} {words.remedy(trouble)}".strip() if trouble is not None else ""
        if said and said != self._trouble.text():
            announce(self, said, is_urgent=True)
        self._trouble.setText(said)
        self._trouble.setVisible(bool(said))
        self._add.setEnabled(not missing)
