"""“Move to another computer”, in Settings: one file out, one file in."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.domain.endings import EVERYTHING
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.save_dialog import SaveDialog
from quizapp.gui.settings.counted import counted
from quizapp.gui.settings.moving_presenter import MovingScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import SMALL, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.layouts import column, inset
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.text import Text

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


class MovingCard(Card):
    """Shows a `MovingScreen`."""

    taken_out = Signal(object)  # Path
    looked_at = Signal(object)  # Path
    taken_in = Signal()
    left = Signal()

    @property
    def stops(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [*self._choices.findChildren(Button), *self._question.findChildren(Button)]

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        self._screen: MovingScreen | None = None
        reach = appearance.focus_reach
        layout = column(6, (22 - reach, 18, 16, 18))
        head = Text(appearance, "body", "ink", QFont.Weight.DemiBold, wraps=True)
        head.setText(translate("MovingCard", "Move to another computer"))
        said = Text(appearance, "small", "muted", wraps=True)
        said.setText(
            translate(
                "MovingCard",
                "One file holds everything: banks, learners, answers, settings.",
            )
        )
        layout.addLayout(inset(head, reach))
        layout.addLayout(inset(said, reach))
        self._told = Text(appearance, "body", "ink", wraps=True)
        self._trouble = Text(appearance, "small", "bad", QFont.Weight.Medium, wraps=True)
        layout.addLayout(inset(self._told, reach))
        layout.addLayout(inset(self._trouble, reach))
        self._choices, self._question = QWidget(), QWidget()
        for widget, buttons in (
            (self._choices, (
                (translate("MovingCard", "Take everything out"), self._choose_target),
                (translate("MovingCard", "Take a file in"), self._choose_file),
            )),
            (self._question, (
                (translate("MovingCard", "Replace what is here"), self.taken_in.emit),
                (translate("MovingCard", "Leave it as it is"), self.left.emit),
            )),
        ):  # fmt: skip
            flow = Flow(10 - 2 * reach)
            for text, chosen in buttons:
                button = Button(appearance, text, kind=SMALL)
                button.clicked.connect(lambda _=False, chosen=chosen: chosen())
                flow.addWidget(button)
            widget.setLayout(flow)
            layout.addWidget(widget)
        self.setLayout(layout)

    def show_screen(self, screen: MovingScreen) -> None:
        """Show what can be done, or what taking a file in would change."""
        self._screen = screen
        self._told.setText(self._words(screen))
        self._told.setVisible(bool(self._told.text()))
        trouble = screen.trouble
        self._trouble.setText(words.trouble(trouble))
        self._trouble.setVisible(trouble is not None)
        self._choices.setVisible(screen.preview is None)
        self._question.setVisible(screen.preview is not None)
        if said := self._trouble.text() or self._told.text():
            announce(self, said, is_urgent=trouble is not None)
        if screen.preview is not None:
            self._question.findChildren(Button)[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _words(self, screen: MovingScreen) -> str:
        if screen.saved is not None:
            return translate("MovingCard", "Saved as {file}.").format(file=screen.saved)
        if screen.is_taken_in:
            return translate("MovingCard", "Done. What was here before lies in the backups of the folder.")
        if (preview := screen.preview) is None:
            return ""
        return translate(
            "MovingCard", "In {file}: {there}. Here now: {here}. A backup of what is here is made first."
        ).format(file=preview.path.name, there=counted(preview.there), here=counted(preview.here))

    def _choose_target(self) -> None:
        name = (self._screen and self._screen.file_name) or f"quizapp{EVERYTHING}"
        title = translate("MovingCard", "Take everything out")
        SaveDialog(title, name, f"Quizapp (*{EVERYTHING})", self.taken_out.emit, self).open()

    def _choose_file(self) -> None:
        title, kind = translate("MovingCard", "Take a file in"), f"Quizapp (*{EVERYTHING} *.sqlite)"
        dialog = QFileDialog(self, title, str(Path.home()), kind)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._look_at)
        dialog.open()

    def _look_at(self, name: str) -> None:
        self.looked_at.emit(Path(name))
