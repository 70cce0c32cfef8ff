"""The facts that are missed most, and the way to study them."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import SECOND, Button
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.layouts import clear, column, inset
from quizapp.gui.widgets.panels import Card, Hairline
from quizapp.gui.widgets.text import Text
from quizapp.services.progress_readings import HardFact

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


class HardFacts(Card):
    """A row a fact, the hardest first."""

    practised = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        reach = appearance.focus_reach
        heading = Text(appearance, "body", "ink", QFont.Weight.DemiBold)
        heading.setText(translate("HardFacts", "Hardest facts"))
        self._none = Text(appearance, "small", "muted", wraps=True)
        self._none.setText(translate("HardFacts", "Nothing that was known has been missed yet."))
        self._rows = column(8)
        self._study = Button(appearance, "", kind=SECOND, keys="H")
        self._study.clicked.connect(self.practised)
        layout = column(10, (20 - reach, 16, 20 - reach, 16 - reach))
        layout.addLayout(inset(heading, reach))
        layout.addLayout(inset(self._none, reach))
        layout.addLayout(inset(self._rows, reach, reach))
        layout.addWidget(self._study)
        self.setLayout(layout)

    def show_facts(self, facts: tuple[HardFact, ...]) -> None:
        """Show facts, each once, with how often it was missed."""
        clear(self._rows)
        self._none.setVisible(not facts)
        self._study.setVisible(bool(facts))
        study = translate("HardFacts", "Study this one"), translate("HardFacts", "Study these {count}")
        self._study.set_words(study[0] if len(facts) == 1 else study[1].format(count=len(facts)))
        for place, fact in enumerate(facts):
            if place:
                self._rows.addWidget(Hairline(self._appearance))
            self._rows.addWidget(self._row(fact))

    def _row(self, fact: HardFact) -> QWidget:
        row = QWidget()
        layout = Folding(self._appearance, 16)
        statement = Text(self._appearance, "body", "ink", wraps=True)
        statement.setText(fact.statement)
        missed = Text(self._appearance, "small", "muted")
        once, often = translate("HardFacts", "missed once"), translate("HardFacts", "missed {count} times")
        missed.setText(once if fact.lapses == 1 else often.format(count=fact.lapses))
        layout.addWidget(statement, 1)
        layout.addWidget(missed)
        row.setLayout(layout)
        return row
