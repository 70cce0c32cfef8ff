"""Settings: learning, look, data, and what this is."""

from datetime import date, timedelta
from functools import partial
from importlib.metadata import version
from itertools import pairwise

from PySide6.QtCore import Qt, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices, QFont, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.gui import words
from quizapp.gui.appearance import SCALES, Appearance
from quizapp.gui.languages import own_name
from quizapp.gui.settings.copies_card import CopiesCard
from quizapp.gui.settings.learners_card import LearnersCard
from quizapp.gui.settings.moving_card import MovingCard
from quizapp.gui.settings.screen import OFFERED, SYSTEM, THEMES, SettingsScreen
from quizapp.gui.settings.setting_row import SettingRow
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import SECOND, SMALL, Button
from quizapp.gui.widgets.choices import Choices
from quizapp.gui.widgets.drop_down import DropDown
from quizapp.gui.widgets.folding import Folding
from quizapp.gui.widgets.layouts import column, inset
from quizapp.gui.widgets.panels import Card, Hairline
from quizapp.gui.widgets.scroll import scrolled
from quizapp.gui.widgets.text import Text

_FOLDS_BELOW = 760
_A_MONDAY = date(2026, 11, 23)


class SettingsView(QWidget):
    """Shows a `SettingsScreen`."""

    number_chosen = Signal(str, float)
    easy_day_toggled = Signal(int)  # 0 for Monday
    theme_chosen = Signal(str)
    scale_chosen = Signal(float)
    language_chosen = Signal(str)
    keys_chosen = Signal()

    def __init__(self, appearance: Appearance, learners: LearnersCard, copies: CopiesCard, moving: MovingCard) -> None:
        """Three of its cards have presenters of their own."""
        super().__init__()
        self._cards: dict[str, LearnersCard | CopiesCard | MovingCard] = {
            "learners": learners, "copies": copies, "moving": moving,
        }  # fmt: skip
        learners.arranged.connect(self._chain)
        copies.arranged.connect(self._chain)
        self._appearance = appearance
        self._screen: SettingsScreen | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lists: dict[str, DropDown] = {}
        self._easy_days = Choices(appearance, self.tr("Easy days"))
        self._keys = Button(appearance, self.tr("Show"), kind=SMALL, keys="?")
        self._keys.setAccessibleName(self.tr("Show the keys"))
        self._keys.clicked.connect(self.keys_chosen)
        layout = column(0, (36, 24, 36, 32))
        title = Text(appearance, "title", "ink", QFont.Weight.Bold)
        title.setText(self.tr("Settings"))
        layout.addWidget(title)
        layout.addSpacing(12)
        self._trouble = Text(appearance, "body", "bad", QFont.Weight.Medium, wraps=True)
        layout.addWidget(self._trouble)
        sides = Folding(appearance, 24, folds_below=_FOLDS_BELOW)
        sides.addWidget(self._learning(), 1, Qt.AlignmentFlag.AlignTop)
        right = column(20)
        right.addWidget(self._look())
        for card in self._cards.values():
            right.addWidget(card)
        right.addWidget(self._data())
        right.addWidget(self._about())
        right.addStretch(1)
        sides.addLayout(right, 1)
        layout.addLayout(sides)
        layout.addStretch(1)
        self._scroll = scrolled(self, layout, "two columns")

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show what is set."""
        before, self._screen = self._screen, screen
        for name in OFFERED:
            offered = [(value, self._number(name, value)) for value in screen.offered(name)]
            self._lists[name].offer(offered, screen.value(name), partial(self.number_chosen.emit, name))
        self._easy_days.offer(
            [(day, words.short_day(_A_MONDAY + timedelta(days=day)), None, screen.is_easy(day)) for day in range(7)],
            self.easy_day_toggled.emit,
        )
        themes = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        self._lists["theme"].offer([(theme, themes[theme]) for theme in THEMES], screen.theme, self.theme_chosen.emit)
        scales = [(scale, words.percent(scale)) for scale in SCALES]
        self._lists["scale"].offer(scales, screen.scale, self.scale_chosen.emit)
        spoken = [(code, self._language(code)) for code in screen.offered_languages]
        self._lists["language"].offer(spoken, screen.language, self.language_chosen.emit)
        self._chain()
        if before is not None and before.scale != screen.scale and self._lists["scale"].hasFocus():
            self._scroll.bring_into_view(self._lists["scale"])  # all above it has another height now
        folder = screen.reading.folder
        self._folder.setText(str(folder) if folder else "")
        self._open.setVisible(folder is not None)
        warning = self.tr(
            "{program} copies this folder to other computers, perhaps while an answer is written. Better choose a "
            "folder of this computer alone (--data), and move with the file above."
        )
        program = screen.reading.synced_by
        self._synced.setText(warning.format(program=program) if program else "")
        self._synced.setVisible(program is not None)
        trouble = screen.trouble
        self._trouble.setText(words.trouble(trouble))
        self._trouble.setVisible(trouble is not None)
        if trouble is not None:
            announce(self, self._trouble.text(), is_urgent=True)
        if before is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chain(self) -> None:
        """Let Tab go from top to bottom: what came later would else be last."""
        learning, look = list(self._lists.values())[: len(OFFERED)], list(self._lists.values())[len(OFFERED) :]
        stops: list[QWidget] = [*learning, *self._easy_days.toggles, *look, self._keys]
        stops += [stop for card in self._cards.values() for stop in card.stops]
        for first, then in pairwise((*stops, self._open)):
            QWidget.setTabOrder(first, then)

    def go_to(self, part: str) -> None:
        """Put the keyboard on `language`, `learners`, `copies` or `moving`, and have it in sight."""
        shown: QWidget = self._lists[part] if part in self._lists else self._cards[part]
        stops = [shown] if part in self._lists else self._cards[part].stops
        for stop in stops:
            if stop.isVisibleTo(self):
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
                break
        self._scroll.bring_into_view(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._scroll.scrolled_by(event):
            super().keyPressEvent(event)

    def _number(self, name: str, value: float) -> str:
        match name:
            case "target":
                return words.percent(value)
            case "type_from_days":
                return self.tr("{count} days").format(count=round(value))
            case "rollover_hour":
                return f"{value:.0f}:00"
            case "quiz_counts":
                return self.tr("Yes") if value else self.tr("No")
            case _:
                return f"{value:.0f}"

    def _language(self, code: str) -> str:
        """Under its own name: so it is found even where the window speaks one that nobody here reads."""
        return self.tr("As the system") if code == SYSTEM else own_name(code)

    def _learning(self) -> Card:
        return self._card(
            self.tr("Learning"),
            self._row("goal", self.tr("Daily goal"), self.tr("answers a day")),
            self._row("new_a_day", self.tr("New facts a day"), self.tr("more new facts mean more reviews later")),
            self._row("target", self.tr("Remember"), self.tr("of what is due; higher means more answers a day")),
            self._row(
                "type_from_days", self.tr("Type the answer"),
                self.tr("once a fact is remembered that long; before, you choose among options"),
            ),
            self._row(
                "rollover_hour", self.tr("A new day starts at"), self.tr("until then it is still the day before")
            ),
            self._row(
                "quiz_counts", self.tr("A quiz counts for your memory"), self.tr("each quiz can still say otherwise")
            ),
            SettingRow(
                self._appearance, self.tr("Easy days"),
                self.tr("less comes back on them; what is due the next day stays"), self._easy_days,
            ),
        )  # fmt: skip

    def _look(self) -> Card:
        return self._card(
            self.tr("Look"),
            self._row("theme", self.tr("Theme"), ""),
            self._row("scale", self.tr("Text size"), self.tr("Ctrl + and Ctrl −")),
            self._row(
                "language", self.tr("Language"),
                self.tr("of the window; facts and questions keep the language of their bank"),
            ),
            SettingRow(self._appearance, self.tr("Keys"), self.tr("all of them on one page"), self._keys),
        )  # fmt: skip

    def _row(self, name: str, title: str, note: str) -> SettingRow:
        self._lists[name] = DropDown(self._appearance, title)
        return SettingRow(self._appearance, title, note, self._lists[name])

    def _data(self) -> Card:
        card = self._card(self.tr("Your data"))
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        said = Text(self._appearance, "small", "muted", wraps=True)
        said.setText(self.tr("Everything you learn lies in one folder on this computer:"))
        self._folder = Text(self._appearance, "body", "ink", wraps=True)
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._synced = Text(self._appearance, "small", "bad", QFont.Weight.Medium, wraps=True)
        self._open = Button(self._appearance, self.tr("Open the folder"), kind=SECOND)
        self._open.clicked.connect(self._open_folder)
        reach = self._appearance.focus_reach
        layout.addLayout(inset(said, reach))
        layout.addLayout(inset(self._folder, reach))
        layout.addLayout(inset(self._synced, reach))
        layout.addWidget(self._open)
        self._no_program = Text(self._appearance, "small", "ink", QFont.Weight.Medium, wraps=True)
        self._no_program.setText(self.tr("There is no program here that shows folders. Its place stands above."))
        self._no_program.hide()
        layout.addLayout(inset(self._no_program, reach))
        return card

    def _about(self) -> Card:
        card = self._card(self.tr("About"))
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        lines = (
            self.tr("Quizapp {version}, under the MIT licence; Qt {qt}, PySide6 {pyside} (LGPL 3).").format(
                version=version("quizapp"), qt=qVersion(), pyside=version("PySide6_Essentials")
            ),
            self.tr("Fonts: Inter, Noto Sans Devanagari, Noto Sans JP (SIL Open Font License). Icons: Lucide (ISC)."),
        )
        for line in lines:
            text = Text(self._appearance, "small", "muted", wraps=True)
            text.setText(line)
            layout.addLayout(inset(text, self._appearance.focus_reach))
        return card

    def _card(self, heading: str, *rows: SettingRow) -> Card:
        card = Card(self._appearance)
        reach = self._appearance.focus_reach
        layout = column(8, (22 - reach, 18, 22 - reach, 18))
        layout.addLayout(inset(self._text(heading, QFont.Weight.Bold), reach))
        layout.addSpacing(4)
        for place, part in enumerate(rows):
            if place:
                layout.addWidget(Hairline(self._appearance))
            layout.addWidget(part)
        card.setLayout(layout)
        return card

    def _text(self, said: str, weight: QFont.Weight) -> Text:
        text = Text(self._appearance, "body", "ink", weight, wraps=True)
        text.setText(said)
        return text

    def _open_folder(self) -> None:
        if self._screen is not None and self._screen.reading.folder is not None:
            is_shown = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._screen.reading.folder)))
            self._no_program.setVisible(not is_shown)
            if not is_shown:
                announce(self, self._no_program.text())
                self._scroll.bring_into_view(self._no_program)
