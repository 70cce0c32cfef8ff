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
        self._screen: LearnersScreen | None = None
        self._buttons: dict[tuple[str, str], QWidget] = {}
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
        self._told = Text(appearance, "small", "good", QFont.Weight.Medium, wraps=True)
        self._trouble = Text(appearance, "small", "bad", QFont.Weight.Medium, wraps=True)
        for text in (self._told, self._trouble):
            text.hide()
            layout.addLayout(inset(text, reach))
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
        before, held = self._screen, self._held
        self._screen = screen
        clear(self._rows)
        self._buttons = {}
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
        now = screen.taken_over
        self._told.setText(translate("LearnersCard", "{name} learns now.").format(name=now.name) if now else "")
        self._told.setVisible(now is not None)
        if now is not None and (before is None or before.taken_over != now):
            announce(self, self._told.text())
        self.arranged.emit()
        if held is not None and screen.renaming is None:
            self._return_to(*held)

    @property
    def stops(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        rows = [item.widget() for place in range(self._rows.count()) if (item := self._rows.itemAt(place)) is not None]
        return [*(stop for row in rows if row is not None for stop in _stops_in(row)), self._name, self._new]

    @property
    def _held(self) -> tuple[str, str] | None:
        """The learner and the name of the button that has the keyboard, where one has it."""
        focused = self.window().focusWidget()
        return next((place for place, stop in self._buttons.items() if stop is focused), None)

    def _return_to(self, learner_id: str, name: str) -> None:
        """Put the keyboard where it was: rows are made anew, and it would go on to the field, where letters stay."""
        of_the_row = [stop for (of, _), stop in self._buttons.items() if of == learner_id]
        stop = self._buttons.get((learner_id, name)) or next(iter(of_the_row), None)
        if stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, profile: Profile, screen: LearnersScreen) -> QWidget:
        buttons = [("rename", translate("LearnersCard", "Rename"), self.renaming_begun)]
        if not profile.is_current:
            buttons.insert(0, ("switch", translate("LearnersCard", "Learn as"), self.switched))
        if screen.can_remove:
            buttons.append(("remove", translate("LearnersCard", "Remove"), self.removed))
        note = translate("LearnersCard", "learns now") if profile.is_current else ""
        return self._line(profile, note, buttons)

    def _removed(self, profile: Profile) -> QWidget:
        note = translate("LearnersCard", "removed; everything is kept")
        return self._line(profile, note, [("bring back", translate("LearnersCard", "Bring back"), self.brought_back)])

    def _line(self, profile: Profile, note: str, buttons: list[tuple[str, str, SignalInstance]]) -> QWidget:
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
        for kind, words_, signal in buttons:
            button = Button(self._appearance, words_, kind=SMALL)
            button.setAccessibleName(f"{words_}: {profile.name}")
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(profile.id))
            flow.addWidget(button)
            self._buttons[profile.id, kind] = button
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
        self._buttons[profile.id, "rename"] = field
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
