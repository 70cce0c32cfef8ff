"""“Banks”: a list, what was just done, and what else could be had."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.bank_file import BankFileDialog
from quizapp.gui.banks.bank_row import BankRow
from quizapp.gui.banks.offer_row import OfferRow
from quizapp.gui.banks.screen import BanksScreen
from quizapp.gui.save_dialog import SaveDialog
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import SECOND, SMALL, Button
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.grid import Grid
from quizapp.gui.widgets.keys import is_plain
from quizapp.gui.widgets.layouts import clear, column, inset, set_margins
from quizapp.gui.widgets.panels import Card, Hairline
from quizapp.gui.widgets.scroll import scrolled
from quizapp.gui.widgets.text import Text
from quizapp.services.readings import BankAdded

_LEAST_BANK_WIDTH = 340


class BanksView(QWidget):
    """Shows a `BanksScreen`."""

    file_chosen = Signal(object)  # Path
    export_chosen = Signal(str, object)  # id of a bank, Path
    removed = Signal(str)
    brought_back = Signal(str)
    undone = Signal()
    woken = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: BanksScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        reach = appearance.focus_reach
        layout = column(0, (36, 24, 36 - reach, 32))
        head = Folding(appearance, 16, folds_below=420)
        title = Text(appearance, "title", "ink", QFont.Weight.Bold)
        title.setText(self.tr("Banks"))
        self._add = Button(appearance, self.tr("Add a bank"), kind=SECOND, icon="import", keys="A")
        self._add.clicked.connect(self._choose_file)
        head.addWidget(title, 1)
        head.addWidget(self._add)
        layout.addLayout(head)
        said = Text(appearance, "small", "muted", wraps=True)
        said.setText(self.tr("A file in TOML, JSON Lines, CSV or XLSX; you can also drop it on the window."))
        layout.addWidget(said)
        layout.addSpacing(14)
        self._done = Card(appearance, mark="good")
        line = Folding(appearance, 16, folds_below=420)
        set_margins(line, 20, 12, 16, 12)
        self._said = Text(appearance, "body", "ink", QFont.Weight.Medium, wraps=True)
        self._undo = Button(appearance, self.tr("Undo"), kind=SMALL, icon="undo-2", keys="U")
        self._undo.clicked.connect(self.undone)
        line.addWidget(self._said, 1)
        line.addWidget(self._undo)
        self._done.setLayout(line)
        layout.addLayout(inset(self._done, 0, reach))
        self._trouble = Text(appearance, "body", "bad", QFont.Weight.Medium, wraps=True)
        layout.addWidget(self._trouble)
        layout.addSpacing(14)
        self._none = Text(appearance, "body", "muted", wraps=True)
        self._none.setText(self.tr("There is no bank here. Add one of those below, or a file of your own."))
        layout.addWidget(self._none)
        self._rows = Grid(appearance, least_width=_LEAST_BANK_WIDTH, most_columns=2)
        layout.addLayout(inset(self._rows, 0, reach))
        layout.addSpacing(22)
        self._more = Card(appearance)
        self._more_rows = column(10, (20 - reach, 16, 20 - reach, 16))
        self._more.setLayout(self._more_rows)
        layout.addLayout(inset(self._more, 0, reach))
        layout.addStretch(1)
        self._scroll = scrolled(self, layout)

    def show_screen(self, screen: BanksScreen) -> None:
        """Show the banks."""
        before, self._screen = self._screen, screen
        had_keyboard, held = self._has_keyboard(), self._held(before)
        reading = screen.reading
        self._rows.set_parts([self._row(bank.id, screen) for bank in reading.banks])
        self._rows.setVisible(bool(reading.banks))
        self._none.setVisible(not reading.banks)
        self._show_more(screen)
        said = self._what_was_done(screen)
        self._said.setText(said)
        self._done.setVisible(bool(said))
        self._done.set_mark("" if screen.left else "good")
        self._undo.setVisible(screen.removed is not None)
        trouble = screen.trouble
        self._trouble.setText(words.trouble(trouble))
        self._trouble.setVisible(trouble is not None)
        if told := self._trouble.text() or said:
            announce(self, told, is_urgent=trouble is not None)
            self._scroll.bring_into_view(self._done if trouble is None else self._trouble)
        self._scroll.settle()
        # Rows are made anew. The keyboard returns to the button it was on, else to the page, whose keys then work.
        if (button := self._button(held)) is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before is None or self.focusWidget() is None or (had_keyboard and not self._has_keyboard()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroll.scrolled_by(event):
            return
        if event.isAutoRepeat() or not is_plain(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_A:
            self._choose_file()
        elif event.key() == Qt.Key.Key_U and self._screen is not None and self._screen.removed is not None:
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def _has_keyboard(self) -> bool:
        """Whether it is in this page, or returns there when the dialog closes that is in front."""
        return self.isAncestorOf(self.window().focusWidget() or self.window())

    def _held(self, before: BanksScreen | None) -> tuple[str, str] | None:
        """The bank and the name of the button that has the keyboard; after an undo, the one that made it necessary."""
        focused = self.window().focusWidget()
        for row in self._rows.findChildren(BankRow):
            for name, button in row.buttons.items():
                if button is focused:
                    return row.bank_id, name
        return (before.removed[0], "remove") if before is not None and before.removed and focused is self else None

    def _button(self, held: tuple[str, str] | None) -> Button | None:
        rows = (row for row in self._rows.parts if isinstance(row, BankRow))
        return next((row.buttons.get(held[1]) for row in rows if held and row.bank_id == held[0]), None)

    def _row(self, bank_id: str, screen: BanksScreen) -> BankRow:
        bank = next(each for each in screen.reading.banks if each.id == bank_id)
        newer = next((each for each in screen.reading.newer if each.id == bank_id), None)
        row = BankRow(self._appearance, bank, has_newer=newer is not None)
        row.exported.connect(lambda: self._choose_target(bank_id))
        row.removed.connect(lambda: self.removed.emit(bank_id))
        row.woken.connect(lambda: self.woken.emit(bank_id))
        if newer is not None:
            row.updated.connect(lambda: self.file_chosen.emit(newer.path))
        return row

    def _show_more(self, screen: BanksScreen) -> None:
        """What comes with the app and is not here, then what was removed; one that is both stands once."""
        clear(self._more_rows)
        removed = dict(screen.reading.removed)
        offered = [bank for bank in screen.reading.offered if bank.id not in removed]
        self._more.setVisible(bool(offered or removed))
        if offered:
            self._head(self.tr("Comes with the app"))
        for bank in offered:
            note = " · ".join(part for part in (words.facts(bank.facts), bank.subtitle) if part)
            row = OfferRow(self._appearance, bank.title, note, self.tr("Add"))
            row.taken.connect(lambda path=bank.path: self.file_chosen.emit(path))
            self._more_rows.addWidget(row)
        if removed:
            if offered:
                self._more_rows.addWidget(Hairline(self._appearance))
            self._head(self.tr("Removed; what you remember of it is kept"))
        for bank_id, title in removed.items():
            row = OfferRow(self._appearance, title, "", self.tr("Bring back"))
            row.taken.connect(lambda bank_id=bank_id: self.brought_back.emit(bank_id))
            self._more_rows.addWidget(row)

    def _head(self, said: str) -> None:
        head = Text(self._appearance, "small", "muted", QFont.Weight.DemiBold, wraps=True)
        head.setText(said)
        line = QWidget()
        line.setLayout(inset(head, self._appearance.focus_reach))
        self._more_rows.addWidget(line)

    def _what_was_done(self, screen: BanksScreen) -> str:
        if screen.removed is not None:
            return self.tr("“{title}” is removed.").format(title=screen.removed[1])
        if screen.woken is not None:
            return self.tr("What rested in “{title}” is asked again.").format(title=screen.woken)
        if screen.saved is not None:
            return self.tr("Saved as {file}.").format(file=screen.saved)
        told = [self._added_words(added) for added in screen.added]
        if screen.left:
            told.append(words.not_added(screen.left))
        return " ".join(told)

    def _added_words(self, added: BankAdded) -> str:
        said = words.added(added.title, added.facts)
        numbers = ((self.tr("{count} new"), added.new), (self.tr("{count} changed"), added.changed),
                   (self.tr("{count} gone"), added.retired), (self.tr("{count} start over"), added.reset))  # fmt: skip
        told = ", ".join(text.format(count=count) for text, count in numbers if count)
        is_all_new = added.new >= added.facts and not (added.changed or added.retired or added.reset)
        return f"{said} {told}." if told and not is_all_new else said

    def _choose_file(self) -> None:
        BankFileDialog(self.file_chosen.emit, self).open()

    def _choose_target(self, bank_id: str) -> None:
        title, kind = self.tr("Export a bank"), self.tr("JSON Lines (*.jsonl)")
        SaveDialog(title, f"{bank_id}.jsonl", kind, partial(self.export_chosen.emit, bank_id), self).open()
