"""What went wrong with the learner's data, and was mended or is not, above everything else of the day."""

from PySide6.QtWidgets import QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.text import Text
from quizapp.services.readings import TodayReading


class DataNote(QWidget):
    """A card with the sentences about it; there is none where nothing went wrong."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._said = Text(appearance, "body", "ink", wraps=True)
        card, inner, outer = Card(appearance, mark="bad"), column(0, (20, 14, 20, 14)), column(0, (0, 0, 0, 20))
        inner.addWidget(self._said)
        card.setLayout(inner)
        outer.addWidget(card)
        self.setLayout(outer)

    def show_reading(self, reading: TodayReading) -> None:
        """Show what there is to say; what is new is read out once."""
        said = "\n".join(self._notes(reading))
        if said and said != self._said.text():
            announce(self, said)
        self._said.setText(said)
        self.setVisible(bool(said))

    def _notes(self, reading: TodayReading) -> list[str]:
        notes = []
        if reading.brought_back:
            came = self.tr("The latest were missing: {answers} came back from the journal.")
            look = self.tr("Look at banks and settings: what was changed last may be as it was before.")
            notes.append(f"{came.format(answers=words.answers(reading.brought_back))} {look}")
        if (trouble := reading.copy_trouble) is not None:
            none = self.tr("No copy of your data can be made.")
            notes.append(f"{none} {words.fault(trouble)} {words.remedy(trouble)}")
        return notes
