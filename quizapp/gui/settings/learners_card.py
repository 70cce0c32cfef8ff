"""Who learns here, in Settings."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.settings.learners_presenter import LearnersScreen
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import SMALL, Button
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.layouts import clear, column, inset
from quizapp.gui.widgets.line_field import LineField
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.text import Text
from quizapp.services.profiles import Profile

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


class LearnersCard(Card):
    """Shows a `LearnersScreen`."""

    added = Signal(str)
    renaming_begun = Signal(str)
    renaming_stopped = Signal()
    renamed = Signal(str)
    switched = Signal(str)
    removed = Signal(str)
    brought_back = Signal(str)
    arranged = Signal()  # other controls are there now

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        reach = appearance.focus_reach
        layout = column(6, (22 - reach, 18, 16, 18))
        head = Text(appearance, "body", "ink", QFont.Weight.DemiBold, wraps=True)
        head.setText(translate("LearnersCard", "Learners"))
        said = Text(appearance, "small", "muted", wraps=True)
        said.setText(
            translate(
                "LearnersCard",
                "Each has a memory and goals of their own, over the same banks. Look and language are shared.",
            )
        )
        layout.addLayout(inset(head, reach))
        layout.addLayout(inset(said, reach))
        self._rows = column(8)
        layout.addSpacing(2)
        layout.addLayout(self._rows)
        self._trouble = Text(appearance, "small", "bad", QFont.Weight.Medium, wraps=True)
        layout.addLayout(inset(self._trouble, reach))
        line = Folding(appearance, 8, folds_below=360)
        self._name = LineField(appearance, translate("LearnersCard", "Name of a new learner"))
        self._name.returnPressed.connect(self._add)
        self._new = Button(appearance, translate("LearnersCard", "Add"), kind=SMALL)
        self._new.clicked.connect(self._add)
        line.addWidget(self._name, 1)
        line.addWidget(self._new)
        layout.addLayout(inset(line, reach))
        self.setLayout(layout)

    def show_screen(self, screen: LearnersScreen) -> None:
        """Show who learns here."""
        clear(self._rows)
        for profile in screen.reading.here:
            is_renaming = profile.id == screen.renaming
            self._rows.addWidget(self._renaming(profile) if is_renaming else self._row(profile, screen))
        for profile in screen.reading.removed:
            self._rows.addWidget(self._removed(profile))
        trouble = screen.trouble
        self._trouble.setText(words.trouble(trouble))
        self._trouble.setVisible(trouble is not None)
        if trouble is not None:
            announce(self, self._trouble.text(), is_urgent=True)
        elif screen.removed is not None:
            announce(self, translate("LearnersCard", "{name} is removed.").format(name=screen.removed.name))
        if trouble is None and screen.renaming is None:
            self._name.clear()
        self.arranged.emit()

    @property
    def stops(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        rows = [item.widget() for place in range(self._rows.count()) if (item := self._rows.itemAt(place)) is not None]
        return [*(stop for row in rows if row is not None for stop in _stops_in(row)), self._name, self._new]

    def _row(self, profile: Profile, screen: LearnersScreen) -> QWidget:
        buttons = [(translate("LearnersCard", "Rename"), self.renaming_begun)]
        if not profile.is_current:
            buttons.insert(0, (translate("LearnersCard", "Learn as"), self.switched))
        if screen.can_remove:
            buttons.append((translate("LearnersCard", "Remove"), self.removed))
        note = translate("LearnersCard", "learns now") if profile.is_current else ""
        return self._line(profile, note, buttons)

    def _removed(self, profile: Profile) -> QWidget:
        note = translate("LearnersCard", "removed; everything is kept")
        return self._line(profile, note, [(translate("LearnersCard", "Bring back"), self.brought_back)])

    def _line(self, profile: Profile, note: str, buttons: list[tuple[str, SignalInstance]]) -> QWidget:
        row = QWidget()
        layout = Folding(self._appearance, 12, folds_below=400)
        said = column(0)
        name = Text(self._appearance, "body", "ink", QFont.Weight.Medium, wraps=True)
        name.setText(profile.name)
        said.addWidget(name)
        if note:
            small = Text(self._appearance, "small", "muted", wraps=True)
            small.setText(note)
            said.addWidget(small)
        layout.addLayout(inset(said, self._appearance.focus_reach), 1)
        flow = Flow(8 - 2 * self._appearance.focus_reach)
        for words_, signal in buttons:
            button = Button(self._appearance, words_, kind=SMALL)
            button.setAccessibleName(f"{words_}: {profile.name}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(profile.id))
            flow.addWidget(button)
        layout.addLayout(flow, 2)
        row.setLayout(layout)
        return row

    def _renaming(self, profile: Profile) -> QWidget:
        row = QWidget()
        layout = Folding(self._appearance, 8, folds_below=360)
        asked = translate("LearnersCard", "Another name for {name}").format(name=profile.name)
        field = _NameField(self._appearance, asked)
        field.setText(profile.name)
        field.selectAll()
        field.returnPressed.connect(lambda: self.renamed.emit(field.text()))
        field.left.connect(self.renaming_stopped)
        keep = Button(self._appearance, translate("LearnersCard", "Rename"), kind=SMALL, keys="Enter")
        keep.clicked.connect(lambda: self.renamed.emit(field.text()))
        layout.addWidget(field, 1)
        layout.addWidget(keep)
        row.setLayout(layout)
        QTimer.singleShot(0, field, field.setFocus)  # once it is on screen
        return row

    def _add(self) -> None:
        self.added.emit(self._name.text())


def _stops_in(row: QWidget) -> list[QWidget]:
    return [*row.findChildren(LineField), *row.findChildren(Button)]


class _NameField(LineField):
    """Esc leaves the name as it is."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
