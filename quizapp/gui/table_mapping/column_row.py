"""One column of a table: its name, its first cells, and what it is."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.bank.columns import Column, Role
from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.drop_down import DropDown
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.layouts import column, inset, row
from quizapp.gui.widgets.line_field import LineField
from quizapp.gui.widgets.text import ElidedText, Text

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences

_FOLDS_BELOW = 420


class ColumnRow(QWidget):
    """Shows a `Column`; names have a kind, and bare numbers a unit."""

    role_chosen = Signal(object)  # Role
    kind_said = Signal(str)
    unit_said = Signal(str)

    def __init__(self, appearance: Appearance, header: str) -> None:
        super().__init__()
        reach = appearance.focus_reach
        layout = column(2)
        name = ElidedText(appearance, "body", "ink", QFont.Weight.Medium)  # a header or a cell may be one long word
        name.set_whole(header)
        self._cells = ElidedText(appearance, "small", "muted")
        self._trouble = Text(appearance, "small", "ink", wraps=True)
        for part in (name, self._cells, self._trouble):
            layout.addLayout(inset(part, reach))
        line = Folding(appearance, 12, folds_below=_FOLDS_BELOW)
        self._role = DropDown(appearance, translate("ColumnRow", "What “{column}” is").format(column=header))
        kind = translate("ColumnRow", "Kind of the names under “{column}”").format(column=header)
        unit = translate("ColumnRow", "Unit of the numbers under “{column}”").format(column=header)
        self._kind, self._unit = LineField(appearance, kind), LineField(appearance, unit)
        self._kind.setPlaceholderText(translate("ColumnRow", "such as city"))
        self._unit.setPlaceholderText(translate("ColumnRow", "such as km; empty for none"))
        self._label = Text(appearance, "small", "muted")
        line.addWidget(self._role)
        more = row(8)
        more.addWidget(self._label)
        for field in (self._kind, self._unit):
            more.addWidget(field, 1)
        line.addLayout(inset(more, reach), 1)
        layout.addLayout(line)
        self.setLayout(layout)
        self._kind.textEdited.connect(self.kind_said)
        self._unit.textEdited.connect(self.unit_said)

    @property
    def stops(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [self._role, self._kind, self._unit]

    def show_column(self, shown: Column, roles: tuple[Role, ...]) -> None:
        """Show what is said about it, and what it could be."""
        cells = " · ".join(filter(None, shown.cells))
        self._cells.set_whole(cells)
        self._cells.setVisible(bool(cells))
        self._trouble.setText(words.told(shown.trouble) if shown.trouble is not None else "")
        self._trouble.setVisible(shown.trouble is not None)
        self._role.offer([(role, role_words(role)) for role in roles], shown.role, self.role_chosen.emit)
        self._role.setVisible(shown.trouble is None)
        label = translate("ColumnRow", "Kind") if shown.role is Role.NAME else translate("ColumnRow", "Unit")
        self._label.setText(label)
        self._label.setVisible(shown.role is Role.NAME or shown.takes_unit)
        for field, text, is_there in (
            (self._kind, shown.kind, shown.role is Role.NAME),
            (self._unit, shown.unit, shown.takes_unit),
        ):
            if field.text() != text:
                field.setText(text)
            field.setVisible(is_there)


def role_words(role: Role) -> str:
    """What a column can be, in the window's language."""
    return {
        Role.NAME: translate("ColumnRow", "a name"),
        Role.NUMBER: translate("ColumnRow", "a number"),
        Role.DATE: translate("ColumnRow", "a date"),
        Role.ID: translate("ColumnRow", "an id of the row"),
        Role.PLACE: translate("ColumnRow", "a place in the source"),
        Role.NOTE: translate("ColumnRow", "a note"),
        Role.NOTHING: translate("ColumnRow", "left out"),
    }[role]
