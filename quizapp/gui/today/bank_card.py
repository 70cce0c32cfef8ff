"""A bank on "Today"."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.layouts import column, row
from quizapp.gui.widgets.panels import Card, Line
from quizapp.gui.widgets.text import Text
from quizapp.services.readings import BankOverview


class BankCard(Card):
    """Title, how much is known, and what waits."""

    def __init__(self, appearance: Appearance, bank: BankOverview) -> None:
        super().__init__(appearance)
        layout = column(0, (20, 20, 20, 20))
        title = Text(appearance, "lead", "ink", QFont.Weight.DemiBold, wraps=True)
        title.setText(bank.title)
        layout.addWidget(title)
        layout.addSpacing(4)
        about = Text(appearance, "small", "muted", wraps=True)
        about.setText(" · ".join(part for part in (words.facts(bank.facts), bank.subtitle) if part))
        layout.addWidget(about)
        layout.addStretch(1)
        layout.addSpacing(14)
        known = self.tr("{share} known").format(share=words.percent(bank.share_known))
        line = Line(appearance)
        line.set_share(bank.share_known, known)
        layout.addWidget(line)
        layout.addSpacing(9)
        numbers = row(12)
        share = Text(appearance, "small", "muted")
        share.setText(known)
        share.setToolTip(self.tr("Known: you should remember it for a week or more"))
        numbers.addWidget(share)
        numbers.addStretch(1)
        due = Text(appearance, "small", "accent" if bank.due else "muted", QFont.Weight.DemiBold)
        due.setText(self.tr("{count} due").format(count=bank.due))
        numbers.addWidget(due)
        new = Text(appearance, "small", "muted")
        new.setText(self.tr("{count} new").format(count=bank.new))
        numbers.addWidget(new)
        layout.addLayout(numbers)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(bank.title)
