"""What a quiz is made from: banks, tags, forms, length, time."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.quiz.screen import COUNTS, FORM_GROUPS, LIMITS, SetupScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import PRIMARY, SECOND, Button
from quizapp.gui.widgets.choices import Choices
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.keys import ENTER
from quizapp.gui.widgets.layouts import column, inset, set_margins
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.scroll import scrolled
from quizapp.gui.widgets.text import Text

_SIDE_WIDTH = 300
_MARGIN = 36
_FOLDS_BELOW = 700


class SetupView(QWidget):
    """Shows a `SetupScreen`."""

    bank_toggled = Signal(str)
    tag_toggled = Signal(str)
    forms_toggled = Signal(object)  # a group of `FORM_GROUPS`
    count_chosen = Signal(object)  # int, or None for all
    limit_chosen = Signal(object, object)  # seconds for the whole, and for each; or None
    tells_toggled = Signal()
    counts_toggled = Signal()
    started = Signal()
    worksheet_asked = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._screen: SetupScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        reach = appearance.focus_reach
        layout = column(0, (_MARGIN, 24, _MARGIN, 20))
        title = Text(appearance, "title", "ink", QFont.Weight.Bold)
        title.setText(self.tr("New quiz"))
        layout.addWidget(title)
        layout.addSpacing(16)
        sides = Folding(appearance, 24, folds_below=_FOLDS_BELOW)
        left = column(14)
        self._banks, self._tags = Choices(appearance), Choices(appearance)
        self._tags_title = Text(appearance, "small", "muted")
        self._tags_title.setText(self.tr("Only these tags"))
        left.addWidget(self._card(self.tr("From"), self._banks, self._tags_title, self._tags))
        self._forms = Choices(appearance)
        left.addWidget(self._card(self.tr("How it is asked"), self._forms))
        self._counts, self._limits = Choices(appearance), Choices(appearance)
        left.addWidget(self._two(self.tr("Questions"), self._counts, self.tr("Time"), self._limits))
        self._switches = Choices(appearance)
        left.addWidget(self._card("", self._switches))
        left.addStretch(1)
        sides.addLayout(left, 1)
        sides.addWidget(self._side(reach), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(sides)
        layout.addStretch(1)
        self._scroll = scrolled(self, layout)

    def show_screen(self, screen: SetupScreen) -> None:
        """Show what is chosen."""
        before, self._screen = self._screen, screen
        offer, plan = screen.offer, screen.plan
        every = [("", self.tr("All"), None, not plan.banks)]
        self._banks.offer(
            [*every, *((id_, name, None, id_ in plan.banks) for id_, name in offer.banks)], self.bank_toggled.emit
        )
        every = [("", self.tr("All"), None, not plan.tags)]
        self._tags.offer(
            [*every, *((tag, words.tag(tag), count, tag in plan.tags) for tag, count in offer.tags)],
            self.tag_toggled.emit,
        )
        for part in (self._tags, self._tags_title):
            part.setVisible(bool(offer.tags))
        names = self._form_words()
        self._forms.offer(
            [(group, names[group[0]], None, screen.has_forms(group)) for group in FORM_GROUPS], self.forms_toggled.emit
        )
        self._counts.offer(
            [(n, self._count_words(n, offer.facts), None, n == plan.count) for n in COUNTS], self.count_chosen.emit
        )
        limits = [(limit, self._limit_words(*limit), None, limit == (plan.limit_s, plan.each_s)) for limit in LIMITS]
        self._limits.offer(limits, lambda limit: self.limit_chosen.emit(*limit))
        self._switches.offer(
            [
                (self.tells_toggled, self.tr("Show each answer at once"), None, plan.tells),
                (self.counts_toggled, self.tr("Counts for my memory"), None, screen.offer.counts),
            ],
            lambda toggled: toggled.emit(),
        )
        self._show_side(screen)
        self._order_tabs()
        self._scroll.settle()
        if before is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before.offer != offer:
            announce(self, f"{self._length.text()}, {self._about.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_start = event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._scroll.scrolled_by(event):
            return
        if is_start and not event.isAutoRepeat():
            self.started.emit()
        else:
            super().keyPressEvent(event)

    def _order_tabs(self) -> None:
        """From the first choice to the last, then to what starts it; pills that came later would else be last."""
        groups = (self._banks, self._tags, self._forms, self._counts, self._limits, self._switches)
        stops = [toggle for group in groups for toggle in group.toggles]
        for before, after in pairwise((*stops, self._start, self._print)):
            QWidget.setTabOrder(before, after)

    def _show_side(self, screen: SetupScreen) -> None:
        offer, plan = screen.offer, screen.plan
        questions = words.questions(offer.questions)
        may_be_fewer = offer.may_be_fewer and offer.questions > 1
        self._length.setText(self.tr("Up to {questions}").format(questions=questions) if may_be_fewer else questions)
        about = [self.tr("drawn from {facts}").format(facts=words.facts(offer.facts))]
        if offer.questions:
            about.append(self.tr("about {minutes}").format(minutes=words.minutes(max(1, round(offer.seconds / 60)))))
        about.append(self.tr("answers on the way") if plan.tells else self.tr("answers at the end"))
        self._about.setText(", ".join(about))
        self._start.setEnabled(screen.can_start)
        self._print.setEnabled(screen.can_start)
        said = ""
        if not offer.banks:
            said = self.tr("There is no bank yet. Add one on “Today”.")
        elif not plan.forms:
            said = self.tr("Choose at least one way of asking.")
        elif screen.is_empty or not offer.facts:
            said = self.tr("None of these facts can be asked in this way. Choose more tags or more ways.")
        if screen.trouble is not None:
            said = f"{words.fault(screen.trouble)} {words.remedy(screen.trouble)}"
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _card(self, heading: str, *parts: QWidget) -> Card:
        card = Card(self._appearance)
        layout = column(8, (20 - self._appearance.focus_reach, 16, 16, 12))
        if heading:
            layout.addLayout(inset(self._heading(heading), self._appearance.focus_reach))
        for part in parts:
            is_text = isinstance(part, Text)
            layout.addLayout(inset(part, self._appearance.focus_reach)) if is_text else layout.addWidget(part)
        card.setLayout(layout)
        return card

    def _two(self, first: str, choices: QWidget, second: str, others: QWidget) -> Card:
        card = Card(self._appearance)
        folding = Folding(self._appearance, 24, folds_below=520)
        set_margins(folding, 20 - self._appearance.focus_reach, 16, 16, 12)
        # The first takes what it needs, so that the second has room for one row.
        for stretch, heading, part in ((0, first, choices), (1, second, others)):
            side = column(8)
            side.addLayout(inset(self._heading(heading), self._appearance.focus_reach))
            side.addWidget(part)
            side.addStretch(1)
            folding.addLayout(side, stretch)
        card.setLayout(folding)
        return card

    def _heading(self, words_of_it: str) -> Text:
        heading = Text(self._appearance, "body", "ink", QFont.Weight.DemiBold)
        heading.setText(words_of_it)
        return heading

    def _side(self, reach: int) -> Card:
        appearance = self._appearance
        card = _Aside(appearance)
        card.setObjectName("aside")  # it is read after what it is about
        layout = QVBoxLayout()
        layout.setContentsMargins(20 - reach, 18, 20 - reach, 18)
        layout.setSpacing(6)
        layout.addLayout(inset(self._heading(self.tr("Your quiz")), reach))
        self._length = Text(appearance, "title", "ink", QFont.Weight.Bold)
        self._about = Text(appearance, "body", "muted", wraps=True)
        self._said = Text(appearance, "body", "bad", QFont.Weight.Medium, wraps=True)
        for part in (self._length, self._about, self._said):
            layout.addLayout(inset(part, reach, reach))
        layout.addSpacing(8)
        self._start = Button(appearance, self.tr("Start"), kind=PRIMARY, keys=self.tr("Ctrl Enter"))
        self._start.clicked.connect(self.started)
        self._print = Button(appearance, self.tr("Print as a worksheet"), kind=SECOND)
        self._print.clicked.connect(self.worksheet_asked)
        for button in (self._start, self._print):
            button.fill_width()
            layout.addWidget(button)
        card.setLayout(layout)
        return card

    def _form_words(self) -> dict[str, str]:
        return {
            "choice": self.tr("Choose one"), "true_false": self.tr("True or false"), "cloze": self.tr("Fill the gap"),
            "typed": self.tr("Type the answer"), "number": self.tr("Numbers and dates"), "matching": self.tr("Match"),
            "order": self.tr("Put in order"), "several": self.tr("Choose all that belong"),
            "odd_one_out": self.tr("Odd one out"),
        }  # fmt: skip

    def _count_words(self, count: int | None, facts: int) -> str:
        return self.tr("all {count}").format(count=facts) if count is None else str(count)

    def _limit_words(self, limit_s: int | None, each_s: int | None) -> str:
        if limit_s is not None:
            return self.tr("{count} min").format(count=limit_s // 60)
        return self.tr("{count} s each").format(count=each_s) if each_s is not None else self.tr("no limit")


class _Aside(Card):
    """Beside the choices it has one width; below them it is as wide as they are."""

    def sizeHint(self) -> QSize:
        return QSize(self._appearance.px(_SIDE_WIDTH), super().sizeHint().height())
