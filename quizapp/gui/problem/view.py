"""What went wrong, where, and what to do: nothing was changed."""

import re

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from quizapp.domain.errors import BankFileError
from quizapp.domain.problems import Problem
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.problem.screen import MOST_ROWS, ProblemScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import FIRST, SECOND, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.keys import SPACE_OR_ENTER, is_plain
from quizapp.gui.widgets.layouts import clear, column, inset, set_margins
from quizapp.gui.widgets.panels import Card, Hairline
from quizapp.gui.widgets.scroll import scrolled
from quizapp.gui.widgets.text import Text
from quizapp.services.recovering import Recovered

_UNBROKEN = "\N{NO-BREAK SPACE}"


class ProblemView(QWidget):
    """Shows a `ProblemScreen`."""

    tried_again = Signal()
    went_back = Signal()
    quit_chosen = Signal()
    recovery_chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: ProblemScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        layout = column(20, (36, 28, 36, 28))
        self._title = Text(appearance, "title", "ink", QFont.Weight.Bold, wraps=True)
        layout.addWidget(self._title)
        layout.addWidget(self._card())
        layout.addStretch(1)
        self._scroll = scrolled(self, layout)

    def show_screen(self, screen: ProblemScreen) -> None:
        """Show what went wrong."""
        self._screen = screen
        title, headline, details = self._words(screen)
        self._title.setText(title)
        self._headline.setText(headline)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self._copy.set_words(self._copy_words())
        self._more.setText(self.tr("{count} more are in the copied list.").format(count=screen.hidden))
        self._more.setVisible(screen.hidden > 0)
        self._open.setVisible(screen.file is not None)
        self._recover.setVisible(screen.can_recover)
        is_over = screen.is_recovering or screen.recovered is not None
        self._again.setVisible(screen.error is not None and not is_over)
        self._go_on.setVisible(screen.recovered is not None)
        self._card_of_it.set_mark("good" if screen.recovered is not None else "bad")
        self._copy.setVisible(bool(screen.faults) or bool(screen.details))
        self._back.setVisible(screen.can_go_back)
        self._quit.setVisible(not screen.can_go_back and not is_over)
        self._fill_table()
        self._note(self._tried_words(screen.tries))
        self._scroll.to_top()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        said = f"{title}. {headline} {'' if screen.details else details}"
        announce(self, f"{self._noted.text()} {said}".strip(), is_urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        screen = self._screen
        if self._scroll.scrolled_by(event) or event.isAutoRepeat():
            return
        if screen is not None and event.key() == Qt.Key.Key_Escape and screen.can_go_back:
            self.went_back.emit()
        elif not is_plain(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_R and self._again.isVisible():
            self.tried_again.emit()
        elif event.key() == Qt.Key.Key_B and self._recover.isVisible():
            self.recovery_chosen.emit()
        elif event.key() in SPACE_OR_ENTER and self._go_on.isVisible():
            self.tried_again.emit()
        elif event.key() == Qt.Key.Key_O and self._open.isVisible():
            self._open_file()
        elif event.key() == Qt.Key.Key_C and self._copy.isVisible():
            self._copy_list()
        else:
            super().keyPressEvent(event)

    def _card(self) -> Card:
        appearance, reach = self._appearance, self._appearance.focus_reach
        card = self._card_of_it = Card(appearance, mark="bad")
        # Buttons have room for their ring; what stands above them starts where they seem to.
        layout = column(0, (24 - reach, 22, 20, 20 - reach))
        self._headline = Text(appearance, "lead", "ink", QFont.Weight.DemiBold, wraps=True)
        self._details = Text(appearance, "body", "muted", wraps=True)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(24)
        self._table.setVerticalSpacing(0)
        self._table.setColumnStretch(0, 4)
        self._table.setColumnStretch(1, 5)
        self._table.setColumnStretch(2, 6)
        set_margins(self._table, reach, 0, 0, 0)
        layout.addLayout(inset(self._headline, reach))
        layout.addSpacing(8)
        layout.addLayout(inset(self._details, reach))
        layout.addSpacing(4)
        layout.addLayout(self._table)
        self._more = Text(appearance, "small", "muted", wraps=True)
        layout.addLayout(inset(self._more, reach + 10))
        self._noted = Text(appearance, "body", "ink", QFont.Weight.Medium, wraps=True)
        self._noted.setContentsMargins(0, 12, 0, 0)
        layout.addLayout(inset(self._noted, reach))
        layout.addSpacing(16 - reach)
        buttons = Flow(16 - 2 * reach)
        self._open = Button(appearance, self.tr("Open the file"), kind=FIRST, keys="O")
        self._open.clicked.connect(self._open_file)
        self._recover = Button(appearance, self.tr("Bring back"), kind=FIRST, keys="B")
        self._recover.clicked.connect(self.recovery_chosen)
        self._go_on = Button(appearance, self.tr("Go on"), kind=FIRST, keys=self.tr("Space"))
        self._go_on.clicked.connect(self.tried_again)
        self._again = Button(appearance, self.tr("Try again"), kind=SECOND, keys="R")
        self._again.clicked.connect(self.tried_again)
        self._copy = Button(appearance, "", kind=SECOND, keys="C")
        self._copy.clicked.connect(self._copy_list)
        self._back = Button(appearance, self.tr("Go back"), kind=SECOND, keys="Esc")
        self._back.clicked.connect(self.went_back)
        self._quit = Button(appearance, self.tr("Quit"), kind=SECOND, keys="Ctrl Q")
        self._quit.clicked.connect(self.quit_chosen)
        for button in (self._recover, self._go_on, self._open, self._again, self._copy, self._back, self._quit):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        card.setLayout(layout)
        return card

    def _words(self, screen: ProblemScreen) -> tuple[str, str, str]:
        """Title, headline and details."""
        error = screen.error
        if screen.recovered is not None:
            return self._recovered_words(screen.recovered)
        if screen.is_recovering:
            return self.tr("Bringing it back"), self.tr("What is still there is being put together."), ""
        if error is None:
            safe = self.tr("What you have answered is saved. Please report this, with the details below.")
            return self.tr("Something went wrong in Quizapp"), safe, screen.details
        if isinstance(error, BankFileError):
            name, count = error.path.replace("\\", "/").rsplit("/", 1)[-1], len(screen.faults)
            one, many = (
                self.tr("{name} has 1 problem. Nothing was changed."),
                self.tr("{name} has {count} problems. Nothing was changed."),
            )
            headline = (one if count == 1 else many).format(name=name, count=count)
            return self.tr("This bank was not added"), headline, words.remedy(error)
        saving, opening = self.tr("This could not be saved"), self.tr("Quizapp could not open your data")
        return saving if screen.was_saving else opening, words.fault(error), words.remedy(error)

    def _recovered_words(self, came: Recovered) -> tuple[str, str, str]:
        if came.was_sound:
            headline = self.tr("Nothing is damaged, and all of it is here.")
            return self.tr("It is in order"), headline, self.tr("Cards and statistics were counted anew.")
        if not came.answers:
            headline = self.tr("No answer could be brought back.")
        else:
            headline = self.tr("{answers} are here again.").format(answers=words.answers(came.answers))
        parts = []
        if came.copied_on is not None:
            parts.append(
                self.tr("{answers} from the copy of {day}").format(
                    answers=words.answers(came.in_copy), day=words.dated(came.copied_on)
                )
            )
        if came.from_journal:
            parts.append(self.tr("{answers} from the journal").format(answers=words.answers(came.from_journal)))
        if came.from_file:
            parts.append(self.tr("{answers} from the damaged file").format(answers=words.answers(came.from_file)))
        details = [f"{', '.join(parts)}."] if parts else []
        if came.kept_as is not None:
            details.append(self.tr("The damaged file is kept as {path}.").format(path=came.kept_as))
        return self.tr("It is back"), headline, " ".join(details)

    def _copy_words(self) -> str:
        is_list = self._screen is not None and self._screen.faults
        return self.tr("Copy the list") if is_list else self.tr("Copy the details")

    def _fill_table(self) -> None:
        clear(self._table)
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
            path = self._screen.file
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                self._note(self.tr("There is no program for it here. The file is {path}.").format(path=path))
                announce(self, self._noted.text())
                self._scroll.bring_into_view(self._noted)

    def _note(self, said: str) -> None:
        """Say what became of a button that was pressed; nothing at all hides it."""
        self._noted.setText(said)
        self._noted.setVisible(bool(said))

    def _tried_words(self, tries: int) -> str:
        if tries > 1:
            return self.tr("Tried again {count} times: it is still the same.").format(count=tries)
        return self.tr("Tried again: it is still the same.") if tries else ""

    def _copy_list(self) -> None:
        if self._screen is not None:
            lines = [": ".join(cell for cell in _cells(problem) if cell) for problem in self._screen.faults]
            QGuiApplication.clipboard().setText("\n".join(lines).replace(_UNBROKEN, " ") or self._screen.details)
            self._copy.set_words(self.tr("Copied"))
            announce(self, self.tr("Copied"))


def _cells(problem: Problem) -> tuple[str, str, str]:
    """Where, what, and what to do, in the window's language."""
    line = QCoreApplication.translate("ProblemView", "line {line}").format(line=problem.line) if problem.line else ""
    line = line.replace(" ", _UNBROKEN)
    field = f"“{problem.field}”" if problem.field else ""
    record = re.sub('"([^"]*)"', r"“\1”", problem.record)
    where = ", ".join(part for part in (record, field, line) if part)
    return where, *words.problem(problem)
