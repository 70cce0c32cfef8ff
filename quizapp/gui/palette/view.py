"""The palette over the window: a field, what fits it, and the keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.palette.row_painter import RowPainter
from quizapp.gui.palette.screen import Entry, PaletteScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.icon_text import IconText
from quizapp.gui.widgets.key_hint import KeyHint
from quizapp.gui.widgets.keys import ENTER
from quizapp.gui.widgets.layouts import column, inset, row
from quizapp.gui.widgets.line_field import LineField
from quizapp.gui.widgets.panels import Card, Hairline
from quizapp.gui.widgets.text import Text

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences

_WIDTH, _TOP = 640, 120
_SCRIM = QColor(0, 0, 0, 90)


class PaletteView(QWidget):
    """Shows a `PaletteScreen` over the window it belongs to; Esc or a click beside it closes."""

    typed = Signal(str)

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._window = window
        self._keyboard_was: QWidget | None = None
        self._card = Card(appearance, parent=self)
        find = translate("PaletteView", "Find a screen, a bank, a fact or an action")
        self._field = LineField(appearance, find, is_bare=True)
        self._field.textChanged.connect(self.typed)
        self._field.installEventFilter(self)
        self._entries: tuple[Entry, ...] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(translate("PaletteView", "What was found"))
        self._list.setItemDelegate(RowPainter(appearance, self._list, lambda row: self._entries[row]))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field has the keyboard; arrows go through the list
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setMouseTracking(True)
        self._list.itemEntered.connect(self._list.setCurrentItem)
        self._list.itemClicked.connect(lambda item: self._take(self._list.row(item)))
        self._none = Text(appearance, "body", "muted", wraps=True)
        self._none.setContentsMargins(20, 12, 20, 12)
        self._none.setText(translate("PaletteView", "Nothing has these words."))
        search = row(10)
        search.addWidget(IconText(appearance, "search"), 0, Qt.AlignmentFlag.AlignVCenter)
        search.addWidget(self._field, 1)
        keys = Flow(4, between_rows=0)
        keys.addWidget(KeyHint(appearance, translate("PaletteView", "choose"), "↑", "↓"))
        keys.addWidget(KeyHint(appearance, translate("PaletteView", "open"), translate("PaletteView", "Enter")))
        keys.addWidget(KeyHint(appearance, translate("PaletteView", "close"), translate("PaletteView", "Esc")))
        layout = column(0, (1, 10, 1, 6))
        layout.addLayout(inset(search, 20, 20))
        layout.addSpacing(8)
        layout.addWidget(Hairline(appearance))
        layout.addWidget(self._list)
        layout.addWidget(self._none)
        layout.addWidget(Hairline(appearance))
        layout.addSpacing(4)
        layout.addLayout(inset(keys, 16, 16))
        self._card.setLayout(layout)
        window.installEventFilter(self)
        self.hide()
        follow(appearance, self._arrange)  # after its parts, whose sizes it asks for

    def open(self) -> None:
        """Come up, empty, with the keyboard."""
        self._keyboard_was = self._window.focusWidget()
        self._field.clear()
        self._arrange()
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_screen(self, screen: PaletteScreen) -> None:
        """Show what fits."""
        self._list.clear()
        self._entries = screen.entries
        self._list.addItems([f"{entry.title}, {entry.note}" if entry.note else entry.title for entry in self._entries])
        self._list.setCurrentRow(0)
        self._none.setVisible(not screen.entries and not screen.is_looking)
        self._arrange()
        if screen.text and not screen.is_looking:
            self._say_current(self._none.text() if not screen.entries else "")

    def quiz_entry(self, on: str, facts: int | None, run: Callable[[], object]) -> Entry:
        """A row for a quiz on a tag, which has so many facts, or on a bank."""
        name = on if facts is None else words.tag(on)
        title = translate("PaletteView", "Quiz on “{what}”").format(what=name)
        return Entry(title, "timer", run, "" if facts is None else words.facts(facts))

    def asks(self, bank: str) -> str:
        """A note beside a fact: what Enter does with it."""
        return translate("PaletteView", "{bank} · ask it now").format(bank=bank)

    @property
    def titles(self) -> list[str]:
        """What is offered, in order."""
        return [entry.title for entry in self._entries]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._took(event)
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._arrange()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _SCRIM)

    def leave(self) -> None:
        """Go away; the keyboard goes back to where it was."""
        self.hide()
        if self._keyboard_was is not None and self._keyboard_was.isVisible():
            self._keyboard_was.setFocus(Qt.FocusReason.OtherFocusReason)

    def _took(self, event: QKeyEvent) -> bool:
        key, row, count = event.key(), self._list.currentRow(), self._list.count()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in ENTER:
            if count and not event.isAutoRepeat():
                self._take(row)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and count:
            self._list.setCurrentRow((row + (1 if key == Qt.Key.Key_Down else -1)) % count)
            self._say_current()
        elif key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):  # nothing beside it takes the keyboard meanwhile
            return False
        return True

    def _take(self, row: int) -> None:
        entry = self._entries[row]
        self.leave()
        # Only once the key is done with: what follows may take the palette away.
        QTimer.singleShot(0, entry.run)

    def _say_current(self, otherwise: str = "") -> None:
        row = self._list.currentRow()
        announce(self._field, self._list.item(row).text() if 0 <= row < len(self._entries) else otherwise)

    def _arrange(self) -> None:
        window = self._window
        self.setGeometry(window.rect())
        px = self._appearance.px
        width = min(px(_WIDTH), window.width() - 40)
        top = min(px(_TOP), window.height() // 8)
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        self._list.setVisible(self._list.count() > 0)
        layout = self._card.layout()
        self._list.setFixedHeight(1)
        others = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        if not others:
            others = self._card.sizeHint().height()
        self._list.setFixedHeight(max(1, min(rows, window.height() - top - others - 20)))
        height = others + (self._list.height() - 1 if self._list.count() else 0)
        self._card.setGeometry((window.width() - width) // 2, top, width, height)
