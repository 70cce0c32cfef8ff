"""A bank that can be chosen on the first run."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from quizapp.gui import words
from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.key_hint import KeyCap
from quizapp.gui.widgets.keys import SPACE_OR_ENTER
from quizapp.gui.widgets.layouts import row
from quizapp.gui.widgets.painting import focus_ring, rounded
from quizapp.gui.widgets.panels import Icon
from quizapp.gui.widgets.text import Text
from quizapp.services.readings import ShippedBank

_ARROWS = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)


class BankChoice(QAbstractButton):
    """Title, what it is about, and one of its questions to try."""

    def __init__(self, appearance: Appearance, bank: ShippedBank, width: int, key: str, *, is_chosen: bool) -> None:
        """`width` is the most it takes, at normal text size; `key` chooses it, where one does."""
        super().__init__()
        self._appearance = appearance
        self._width = width
        self.setCheckable(True)
        self.setChecked(is_chosen)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(bank.title)
        reach = appearance.focus_reach
        layout = QVBoxLayout()
        layout.setContentsMargins(24 + reach, 24 + reach, 24 + reach, 24 + reach)
        layout.setSpacing(0)
        title = Text(appearance, "lead", "ink", QFont.Weight.DemiBold, wraps=True)
        title.setText(bank.title)
        about = Text(appearance, "body", "muted", wraps=True)
        about.setText(" · ".join(part for part in (words.facts(bank.facts), bank.subtitle) if part))
        teaser = Text(appearance, "small", "ink", wraps=True)
        teaser.setText(self.tr("Try one: {question}").format(question=bank.teaser))
        self.setAccessibleDescription(f"{about.text()}. {teaser.text()}")
        head = row(8)
        self.cap = KeyCap(appearance, key)
        if key:
            head.addWidget(self.cap, 0, Qt.AlignmentFlag.AlignTop)
            self.setAccessibleDescription(f"{key}. {self.accessibleDescription()}")
        head.addWidget(title, 1)
        self._mark = Icon(appearance, "check", "accent", 20)
        keeps_its_room = self._mark.sizePolicy()
        keeps_its_room.setRetainSizeWhenHidden(True)
        self._mark.setSizePolicy(keeps_its_room)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addSpacing(6)
        layout.addWidget(about)
        layout.addSpacing(18)
        layout.addWidget(teaser)
        layout.addStretch(1)
        self.setLayout(layout)
        self._mark.setVisible(is_chosen)  # not sooner: without a parent it would be a window
        self.toggled.connect(self._mark.setVisible)
        for label in (title, about, teaser, self._mark, self.cap):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(appearance, self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in SPACE_OR_ENTER:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in _ARROWS:
            event.ignore()  # the page's
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance, colour = self._appearance, self._appearance.colour
        reach, radius = appearance.focus_reach, appearance.radius("card")
        area = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        chosen = self.isChecked()
        fill = colour("sunken" if self.underMouse() and not chosen else "surface")
        rounded(painter, area, radius, fill, colour("accent" if chosen else "edge"), 2 if chosen else 1)
        if self.hasFocus():
            focus_ring(painter, area, radius, appearance)

    def _restyle(self) -> None:
        self.setMaximumWidth(self._appearance.px(self._width))
        self.update()
