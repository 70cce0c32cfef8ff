"""A bank of the list: what is in it, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import SMALL, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.layouts import column, inset
from quizapp.gui.widgets.panels import Card, Line
from quizapp.gui.widgets.text import Text
from quizapp.services.readings import BankOverview

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


class BankRow(Card):
    """Title, numbers, and buttons."""

    updated = Signal()
    exported = Signal()
    removed = Signal()
    woken = Signal()

    def __init__(self, appearance: Appearance, bank: BankOverview, *, has_newer: bool) -> None:
        super().__init__(appearance)
        self.bank_id = bank.id
        self._appearance = appearance
        reach = appearance.focus_reach
        layout = column(3, (20 - reach, 16, 20, 14 - reach))
        for size, colour, weight, said in (
            ("lead", "ink", QFont.Weight.DemiBold, bank.title),
            ("small", "muted", QFont.Weight.Normal, bank.subtitle),
        ):
            text = Text(appearance, size, colour, weight, wraps=True)
            text.setText(said)
            if said:
                layout.addLayout(inset(text, reach))
        layout.addSpacing(12)
        line = Line(appearance)
        line.set_share(
            bank.share_known, translate("BankRow", "{share} known").format(share=words.percent(bank.share_known))
        )
        layout.addLayout(inset(line, reach))
        layout.addSpacing(8)
        numbers = Text(appearance, "body", "ink", wraps=True)
        numbers.setText(self._numbers(bank))
        layout.addLayout(inset(numbers, reach))
        layout.addSpacing(14 - reach)
        buttons = Flow(10 - 2 * reach)
        self.buttons: dict[str, Button] = {}
        offered = [("export", translate("BankRow", "Export"), "download", self.exported),
                   ("remove", translate("BankRow", "Remove"), "x", self.removed)]  # fmt: skip
        if bank.resting:
            wake = translate("BankRow", "Ask {facts} again").format(facts=words.facts(bank.resting))
            offered.insert(0, ("wake", wake, "sun", self.woken))
        if has_newer:
            offered.insert(0, ("update", translate("BankRow", "Update"), "refresh-cw", self.updated))
        for name, said, icon, signal in offered:
            button = Button(appearance, said, kind=SMALL, icon=icon)
            button.setAccessibleName(f"{said}: {bank.title}")
            button.clicked.connect(signal)
            buttons.addWidget(button)
            self.buttons[name] = button
        layout.addLayout(buttons)
        self.setLayout(layout)
        self.setAccessibleName(bank.title)

    def _numbers(self, bank: BankOverview) -> str:
        parts = [
            words.facts(bank.facts),
            translate("BankRow", "{share} known").format(share=words.percent(bank.share_known)),
            translate("BankRow", "{count} due").format(count=bank.due),
            translate("BankRow", "{count} new").format(count=bank.new),
        ]
        if bank.resting:
            parts.append(translate("BankRow", "{count} no longer asked").format(count=bank.resting))
        return " · ".join(parts)
