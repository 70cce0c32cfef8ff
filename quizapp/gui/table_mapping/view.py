"""What a table means: its columns, the sentence they fill, and the questions, each as it reads so far."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QLayout, QWidget

from quizapp.bank.columns import Column, roles_of
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.table_mapping.column_row import ColumnRow
from quizapp.gui.table_mapping.mapping_footer import MappingFooter
from quizapp.gui.table_mapping.place_field import PlaceField
from quizapp.gui.table_mapping.screen import MappingScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.keys import ENTER
from quizapp.gui.widgets.layouts import clear, column, inset
from quizapp.gui.widgets.line_field import LineField
from quizapp.gui.widgets.panels import Card, Hairline
from quizapp.gui.widgets.scroll import Scroll
from quizapp.gui.widgets.text import ElidedText, Text

_FOLDS_BELOW = 760
_MOST_LETTERS = 200  # of a line of a bank
_MOST_BUTTONS = 8
"""Under a question; more would be a wall of them under each, and a place can be typed."""


class MappingView(QWidget):
    """Shows a `MappingScreen`."""

    title_said = Signal(str)
    source_said = Signal(str)
    role_chosen = Signal(str, object)  # slot of a column, Role
    kind_said = Signal(str, str)  # slot, kind
    unit_said = Signal(str, str)
    statement_said = Signal(str)
    question_said = Signal(str, str)
    added = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: MappingScreen | None = None
        self._stops: list[QWidget] = []
        self._rows: dict[str, ColumnRow] = {}
        self._questions: dict[str, tuple[QWidget, PlaceField]] = {}
        self._page = QWidget()
        self._page.setObjectName("two columns")
        self._page.setLayout(self._cards())
        self._scroll = Scroll(self._page)
        self._footer = MappingFooter(appearance)
        self._footer.added.connect(self.added)
        self._footer.left.connect(self.left)
        layout = column()
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._footer)
        self.setLayout(layout)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_screen(self, screen: MappingScreen) -> None:
        """Show what is said so far."""
        before, self._screen = self._screen, screen
        meaning = screen.meaning
        if before is None or _headers(before) != _headers(screen):
            self._make_rows(screen)
        self._file.set_whole(screen.table.name)
        for line, text in ((self._title, meaning.title), (self._source, meaning.source)):
            if line.text() != text:
                line.setText(text)
        slots = [each.slot for each in meaning.slots]
        self._statement.set_text(meaning.statement)
        self._statement.offer(slots)
        self._statement.show_filled(screen.sentence)
        for each in meaning.columns:
            self._rows[each.slot].show_column(each, roles_of(each, meaning.columns))
            part, field = self._questions[each.slot]
            field.set_text(each.question)
            others = [slot for slot in slots if slot != each.slot]
            field.offer(others if len(others) <= _MOST_BUTTONS else ())
            field.show_filled(screen.question_of(each))
            part.setVisible(each.slot in slots)
        self._footer.show_screen(screen)
        self._order_tabs()

    def point_out(self) -> None:
        """Say what is missing first."""
        if self._screen is not None:
            announce(self, words.told(self._screen.missing[0]), is_urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scroll.scrolled_by(event) or event.isAutoRepeat():
            return
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.added.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:  # the page was opened
            self._source.setFocus(event.reason())

    def focusNextPrevChild(self, is_next: bool) -> bool:
        # Qt scrolls to what Tab leads to only if it comes from inside the page, and the buttons below it do not.
        done = super().focusNextPrevChild(is_next)
        now = self.focusWidget()
        if done and now is not None and self._page.isAncestorOf(now):
            self._scroll.ensureWidgetVisible(now)
        return done

    def _cards(self) -> QLayout:
        layout = column(0, (36, 24, 36, 24))
        head = Text(self._appearance, "title", "ink", QFont.Weight.Bold, wraps=True)
        head.setText(self.tr("What do the columns mean?"))
        self._file = ElidedText(self._appearance, "body", "ink", QFont.Weight.Medium)
        for part in (head, self._file):
            layout.addWidget(part)
        said = self._note(self.tr("It is asked once, and kept in a file beside the table."))
        layout.addWidget(said)
        layout.addSpacing(16)
        sides = Folding(self._appearance, 18, folds_below=_FOLDS_BELOW)
        for cards in ((self._bank_card(), self._columns_card()), (self._sentence_card(), self._questions_card())):
            side = column(18)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)
            sides.addLayout(side, 1)
        layout.addLayout(sides)
        layout.addStretch(1)
        return layout

    def _bank_card(self) -> Card:
        title, source = self.tr("Title of the bank"), self.tr("Where the facts come from")
        self._title, self._source = LineField(self._appearance, title), LineField(self._appearance, source)
        self._title.setPlaceholderText("")
        self._source.setPlaceholderText(self.tr("such as the title of a book or a page"))
        self._title.textEdited.connect(self.title_said)
        self._source.textEdited.connect(self.source_said)
        layout = column(6)
        for said, field in ((title, self._title), (source, self._source)):
            field.setMaxLength(_MOST_LETTERS)
            layout.addLayout(inset(self._note(said), self._appearance.focus_reach))
            layout.addLayout(inset(field, self._appearance.focus_reach))
        return self._card("", "", layout)

    def _columns_card(self) -> Card:
        self._columns = column(12)
        return self._card(
            self.tr("What each column is"), self.tr("With the first cells under its name."), self._columns
        )

    def _sentence_card(self) -> Card:
        said = self.tr("The sentence that is true for every row")
        self._statement = PlaceField(self._appearance, said)
        self._statement.written.connect(self.statement_said)
        layout = column()
        layout.addWidget(self._statement)
        return self._card(said, self.tr("A button puts in a place; each row fills it with its own cell."), layout)

    def _questions_card(self) -> Card:
        self._asked = column(18)
        return self._card(self.tr("Questions"), self.tr("An empty one is not asked."), self._asked)

    def _card(self, heading: str, note: str, content: QLayout) -> Card:
        reach = self._appearance.focus_reach
        card = Card(self._appearance)
        layout = column(2, (20 - reach, 16, 20 - reach, 16))
        if heading:
            head = Text(self._appearance, "body", "ink", QFont.Weight.DemiBold, wraps=True)
            head.setText(heading)
            layout.addLayout(inset(head, reach))
            layout.addLayout(inset(self._note(note), reach))
            layout.addSpacing(10)
        layout.addLayout(content)
        card.setLayout(layout)
        return card

    def _note(self, said: str) -> Text:
        note = Text(self._appearance, "small", "muted", wraps=True)
        note.setText(said)
        return note

    def _make_rows(self, screen: MappingScreen) -> None:
        """Other columns than before."""
        clear(self._columns)
        clear(self._asked)
        self._rows, self._questions = {}, {}
        for each in screen.meaning.columns:
            if self._rows:
                self._columns.addWidget(Hairline(self._appearance))
            row = self._rows[each.slot] = self._row(each)
            self._columns.addWidget(row)
            part, field = self._questions[each.slot] = self._question(each)
            self._asked.addWidget(part)
            field.written.connect(partial(self.question_said.emit, each.slot))
        self._scroll.to_top()

    def _row(self, of: Column) -> ColumnRow:
        row = ColumnRow(self._appearance, of.header)
        row.role_chosen.connect(partial(self.role_chosen.emit, of.slot))
        row.kind_said.connect(partial(self.kind_said.emit, of.slot))
        row.unit_said.connect(partial(self.unit_said.emit, of.slot))
        return row

    def _question(self, of: Column) -> tuple[QWidget, PlaceField]:
        asked = self.tr("A question whose only right answer is {place}").format(place=f"{{{of.slot}}}")
        part, field = QWidget(), PlaceField(self._appearance, asked)
        layout = column(4)
        layout.addLayout(inset(self._note(asked), self._appearance.focus_reach))
        layout.addWidget(field)
        part.setLayout(layout)
        return part, field

    def _order_tabs(self) -> None:
        """From the first field to what adds the bank; buttons that came later would else be last."""
        questions = [field for _, field in self._questions.values()]
        stops = [
            self._title, self._source,
            *(stop for row in self._rows.values() for stop in row.stops),
            *(stop for field in (self._statement, *questions) for stop in field.stops),
            *self._footer.stops,
        ]  # fmt: skip
        if stops != self._stops:  # not for every letter that is typed
            self._stops = stops
            for before, after in pairwise(stops):
                QWidget.setTabOrder(before, after)


def _headers(screen: MappingScreen) -> tuple[object, ...]:
    return screen.table, *((each.header, each.slot) for each in screen.meaning.columns)
