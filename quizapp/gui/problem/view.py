"""What went wrong, where, and what to do: nothing was changed."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from quizapp.domain.errors import BankFileError
from quizapp.domain.problems import Problem
from quizapp.gui import words
from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.problem.screen import ProblemScreen
from quizapp.gui.widgets.button import PRIMARY, SECONDARY, Button
from quizapp.gui.widgets.layouts import Folding, Scroll, column, inset
from quizapp.gui.widgets.panels import Card, Hairline
from quizapp.gui.widgets.text import Text

MOST_ROWS = 200  # more are no help on a screen; the copied list has them all


class ProblemView(QWidget):
    """Shows a `ProblemScreen`."""

    tried_again = Signal()
    went_back = Signal()
    quit_chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: ProblemScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget()
        layout = column(20, (36, 28, 36, 28))
        self._title = Text(appearance, "title", "ink", QFont.Weight.Bold, wraps=True)
        layout.addWidget(self._title)
        layout.addWidget(self._card())
        layout.addStretch(1)
        page.setLayout(layout)
        outer = column()
        self._scroll = Scroll(page)
        outer.addWidget(self._scroll)
        self.setLayout(outer)
        follow(appearance, self._fill_table)

    def show_screen(self, screen: ProblemScreen) -> None:
        """Show what went wrong."""
        self._screen = screen
        error = screen.error
        if error is None:
            self._title.setText(self.tr("Something went wrong in Quizapp"))
            self._headline.setText(self.tr("Your answers are safe. Please report this, with the details below."))
        elif isinstance(error, BankFileError):
            self._title.setText(self.tr("This bank was not added"))
            name = error.path.replace("\\", "/").rsplit("/", 1)[-1]
            count = len(screen.faults)
            sentence = (
                self.tr("{name} has 1 problem. Nothing was changed.")
                if count == 1
                else self.tr("{name} has {count} problems. Nothing was changed.")
            )
            self._headline.setText(sentence.format(name=name, count=count))
        else:
            self._title.setText(self.tr("Quizapp could not use your data"))
            self._headline.setText(words.fault(error))
        self._remedy.setText(words.remedy(error) if error else screen.details)
        self._remedy.setVisible(bool(self._remedy.text()))
        self._open.setVisible(screen.file is not None)
        self._again.setVisible(error is not None)
        self._copy.setVisible(bool(screen.faults) or bool(screen.details))
        self._back.setVisible(screen.can_go_back)
        self._quit.setVisible(not screen.can_go_back)
        self._fill_table()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        screen = self._screen
        if self._scroll.scrolled_by(event):
            return
        if screen is not None and event.key() == Qt.Key.Key_Escape and screen.can_go_back:
            self.went_back.emit()
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_R and self._again.isVisible():
            self.tried_again.emit()
        elif event.key() == Qt.Key.Key_O and self._open.isVisible():
            self._open_file()
        elif event.key() == Qt.Key.Key_C and self._copy.isVisible():
            self._copy_list()
        else:
            super().keyPressEvent(event)

    def _card(self) -> Card:
        appearance, reach = self._appearance, self._appearance.focus_reach
        card = Card(appearance, mark="bad")
        # Buttons have room for their ring; what stands above them starts where they seem to.
        layout = column(0, (24 - reach, 22, 20, 20 - reach))
        self._headline = Text(appearance, "lead", "ink", QFont.Weight.DemiBold, wraps=True)
        self._remedy = Text(appearance, "body", "muted", wraps=True)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(24)
        self._table.setVerticalSpacing(0)
        self._table.setColumnStretch(0, 3)
        self._table.setColumnStretch(1, 5)
        self._table.setColumnStretch(2, 6)
        self._table.setContentsMargins(reach, 0, 0, 0)
        layout.addLayout(inset(self._headline, reach))
        layout.addSpacing(8)
        layout.addLayout(inset(self._remedy, reach))
        layout.addSpacing(4)
        layout.addLayout(self._table)
        layout.addSpacing(16 - reach)
        buttons = Folding(appearance, 16 - 2 * reach)
        self._open = Button(appearance, self.tr("Open the file"), kind=PRIMARY, keys="O")
        self._open.clicked.connect(self._open_file)
        self._again = Button(appearance, self.tr("Try again"), kind=SECONDARY, keys="R")
        self._again.clicked.connect(self.tried_again)
        self._copy = Button(appearance, self.tr("Copy the list"), kind=SECONDARY, keys="C")
        self._copy.clicked.connect(self._copy_list)
        self._back = Button(appearance, self.tr("Go back"), kind=SECONDARY, keys="Esc")
        self._back.clicked.connect(self.went_back)
        self._quit = Button(appearance, self.tr("Quit"), kind=SECONDARY, keys="Ctrl Q")
        self._quit.clicked.connect(self.quit_chosen)
        for button in (self._open, self._again, self._copy, self._back, self._quit):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        card.setLayout(layout)
        return card

    def _fill_table(self) -> None:
        while (item := self._table.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._screen is None or not self._screen.faults:
            return
        heads = (self.tr("Where"), self.tr("What is wrong"), self.tr("What to do"))
        self._add_row(0, heads, ("muted", "muted", "muted"), QFont.Weight.DemiBold)
        for place, problem in enumerate(self._screen.faults[:MOST_ROWS], start=1):
            self._add_row(place, _cells(problem), ("ink", "ink", "muted"), QFont.Weight.Normal)

    def _add_row(self, place: int, cells: tuple[str, ...], colours: tuple[str, ...], weight: QFont.Weight) -> None:
        for column_at, (cell, colour) in enumerate(zip(cells, colours, strict=True)):
            label = Text(self._appearance, "small", colour, weight, wraps=True)
            label.setText(cell)
            cell_layout = column(0, (10 if column_at == 0 else 0, 9, 0, 9))
            cell_layout.addWidget(label)
            cell_layout.addStretch(1)
            holder = QWidget()
            holder.setLayout(cell_layout)
            self._table.addWidget(holder, 2 * place, column_at)
        self._table.addWidget(Hairline(self._appearance), 2 * place + 1, 0, 1, 3)

    def _open_file(self) -> None:
        if self._screen is not None and self._screen.file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._screen.file)))

    def _copy_list(self) -> None:
        if self._screen is not None:
            lines = [": ".join(cell for cell in _cells(problem) if cell) for problem in self._screen.faults]
            QGuiApplication.clipboard().setText("\n".join(lines) or self._screen.details)
            self._copy.set_words(self.tr("Copied"))


def _cells(problem: Problem) -> tuple[str, str, str]:
    """Where, what, and what to do, in the window's language."""
    line = QCoreApplication.translate("ProblemView", "line {line}").format(line=problem.line) if problem.line else ""
    field = f"“{problem.field}”" if problem.field else ""
    where = ", ".join(part for part in (problem.record, field, line) if part)
    what, todo = (
        QCoreApplication.translate("problems", part).format(**problem.values) if part else ""
        for part in (problem.sentence, problem.remedy)
    )
    return where, what, todo
