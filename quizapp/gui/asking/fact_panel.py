"""The fact in full after an answer: where it comes from, when it comes back, and what may be said about it."""

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from quizapp.domain.questions import Explanation
from quizapp.gui import words
from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.button import QUIET, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.icon_text import IconText
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.picture import SMALL, PictureView
from quizapp.gui.widgets.text import Text
from quizapp.services.readings import Asked, Outcome

_FOLDS_BELOW = 560


class FactPanel(Card):
    """Shows an outcome."""

    guessed = Signal()
    counted_as_right = Signal()
    rested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        reach = appearance.focus_reach
        layout = column(0, (20, 18, 20 - reach, 20 - reach))
        # The only rich text in the window: our own tags around escaped pieces, for the answer in bold.
        self._fact = QLabel()
        self._fact.setTextFormat(Qt.TextFormat.RichText)
        self._fact.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._fact.setWordWrap(True)
        layout.addWidget(self._fact)
        self._picture = PictureView(appearance, SMALL)
        layout.addWidget(self._picture)
        self._licence = Text(appearance, "small", "muted", wraps=True)
        layout.addWidget(self._licence)
        layout.addSpacing(8 - reach)
        # What can be said stays at the end; a long source wraps beside it.
        below = Folding(appearance, 4, folds_below=_FOLDS_BELOW)
        facts = Flow(18, between_rows=4)
        self._source, self._back = IconText(appearance, "book-open"), IconText(appearance, "clock")
        facts.addWidget(self._source)
        facts.addWidget(self._back)
        below.addLayout(facts, 1)
        # Each button has room for its ring, so they stand closer than they seem to.
        keys = Flow(18 - 2 * (reach + 3))
        self._keys = QWidget()
        self._keys.setLayout(keys)
        self._guess = Button(appearance, self.tr("I guessed"), kind=QUIET, keys="G")
        self._guess.clicked.connect(self.guessed)
        self._count = Button(appearance, self.tr("Count it as right"), kind=QUIET, keys="Y")
        self._count.clicked.connect(self.counted_as_right)
        self._rest = Button(appearance, self.tr("Not again"), kind=QUIET, keys="X")
        self._rest.setToolTip(self.tr("Stop asking this fact. U takes it back."))
        self._rest.clicked.connect(self.rested)
        for button in (self._guess, self._count, self._rest):
            keys.addWidget(button)
        below.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(below)
        self.setLayout(layout)
        follow(appearance, self._restyle)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show the fact behind an answer, or the facts."""
        self._show_facts(outcome.asked)
        back = words.back_in(outcome.days)
        self._back.set_text(self.tr("Guess · {back}").format(back=back) if outcome.is_guess else back)
        self._back.setVisible(bool(back))
        self._keys.setVisible(outcome.may_guess or outcome.may_overrule or outcome.may_rest)
        self._guess.setVisible(outcome.may_guess)
        self._count.setVisible(outcome.may_overrule)
        self._rest.setVisible(outcome.may_rest)

    def show_other_side(self, asked: Asked) -> None:
        """Show the fact of a flashcard that is turned over and not graded yet."""
        self._show_facts(asked)
        self._back.hide()
        self._keys.hide()

    def _show_facts(self, asked: Asked) -> None:
        question, picture = asked.question, asked.question.answer_image
        self._picture.show_picture(asked.answer_picture, picture.alt if picture else "", "")
        licences = dict.fromkeys(each.licence for each in (question.image, picture) if each is not None)
        self._licence.setText(" · ".join(self.tr("Picture: {licence}").format(licence=each) for each in licences))
        self._licence.setVisible(bool(licences))
        self._fact.setText("".join(_marked_up(part.explanation) for part in question.parts))
        self._source.set_text(", ".join(part for part in (question.source, question.at) if part))

    def _restyle(self) -> None:
        self._fact.setFont(self._appearance.font("lead"))
        palette = self._fact.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._appearance.colour("ink"))
        self._fact.setPalette(palette)
        self.update()


def _marked_up(explanation: Explanation) -> str:
    start, end, statement = explanation.answer_start, explanation.answer_end, explanation.statement
    pieces = [escape(statement[:start]), f"<b>{escape(statement[start:end])}</b>", escape(statement[end:])]
    if explanation.note:
        pieces.append(f" {escape(explanation.note)}")
    return f'<p style="line-height:124%; margin:0">{"".join(pieces)}</p>'
