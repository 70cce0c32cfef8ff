"""Copies of everything, in Settings: chosen, looked at, put back."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.settings.copies_presenter import CopiesScreen
from quizapp.gui.settings.copy_words import BEFORE_RESTORE, names_of
from quizapp.gui.settings.counted import counted
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.button import SMALL, Button
from quizapp.gui.widgets.drop_down import DropDown
from quizapp.gui.widgets.flow import Flow
from quizapp.gui.widgets.layouts import clear, column, inset
from quizapp.gui.widgets.panels import Card
from quizapp.gui.widgets.text import Text

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences

_SHOWN = 4  # what was wrong is mostly wrong since today


class CopiesCard(Card):
    """Shows a `CopiesScreen`."""

    looked_at = Signal(object)  # Path
    put_back = Signal()
    left = Signal()
    arranged = Signal()  # other controls are there now

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._appearance = appearance
        reach = appearance.focus_reach
        layout = column(6, (22 - reach, 18, 16, 18))
        head = Text(appearance, "body", "ink", QFont.Weight.DemiBold, wraps=True)
        head.setText(translate("CopiesCard", "Copies"))
        said = Text(appearance, "small", "muted", wraps=True)
        said.setText(
            translate(
                "CopiesCard",
                "Made every half hour and when Quizapp closes. Putting one back brings banks and settings of then; "
                "no answer is lost by it.",
            )
        )
        self._told = Text(appearance, "body", "ink", wraps=True)
        self._trouble = Text(appearance, "small", "bad", QFont.Weight.Medium, wraps=True)
        for text in (head, said, self._told, self._trouble):
            layout.addLayout(inset(text, reach))
        self._choices, self._question = QWidget(), QWidget()
        self._flow = Flow(10 - 2 * reach)
        self._choices.setLayout(self._flow)
        question = Flow(10 - 2 * reach)
        for words_of_it, signal in (
            (translate("CopiesCard", "Put it back"), self.put_back),
            (translate("CopiesCard", "Leave it as it is"), self.left),
        ):
            button = Button(appearance, words_of_it, kind=SMALL)
            button.clicked.connect(signal)
            question.addWidget(button)
        self._question.setLayout(question)
        layout.addWidget(self._choices)
        layout.addWidget(self._question)
        self.setLayout(layout)

    @property
    def stops(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        offered = (item.widget() for place in range(self._flow.count()) if (item := self._flow.itemAt(place)))
        return [*(button for button in offered if button is not None), *self._question.findChildren(Button)]

    def show_screen(self, screen: CopiesScreen) -> None:
        """Show the copies, or what putting one back would change."""
        self._told.setText(self._words(screen))
        self._told.setVisible(bool(self._told.text()))
        trouble = screen.trouble
        self._trouble.setText(words.trouble(trouble))
        self._trouble.setVisible(trouble is not None)
        self._fill(screen)
        self._choices.setVisible(screen.preview is None and bool(screen.copies))
        self._question.setVisible(screen.preview is not None)
        if screen.preview is not None:
            self._question.findChildren(Button)[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        is_news = screen.preview is not None or screen.is_put_back
        if said := self._trouble.text() or (self._told.text() if is_news else ""):
            announce(self, said, is_urgent=trouble is not None)
        self.arranged.emit()

    def _fill(self, screen: CopiesScreen) -> None:
        clear(self._flow)
        named = [*zip(screen.copies, names_of(screen.copies), strict=True)]
        for copy, name in named[:_SHOWN]:
            button = Button(self._appearance, name, kind=SMALL)
            button.setAccessibleName(translate("CopiesCard", "Look at the copy of {when}").format(when=name))
            button.clicked.connect(lambda _=False, path=copy.path: self.looked_at.emit(path))
            self._flow.addWidget(button)
        if older := named[_SHOWN:]:
            menu = DropDown(self._appearance, "")
            menu.set_words(translate("CopiesCard", "Older"))
            menu.setAccessibleName(translate("CopiesCard", "Older copies"))
            menu.offer([(copy.path, name) for copy, name in older], None, self.looked_at.emit)
            self._flow.addWidget(menu)

    def _words(self, screen: CopiesScreen) -> str:
        named = zip(screen.copies, names_of(screen.copies), strict=True)
        if screen.is_put_back:
            before = next((name for copy, name in named if copy.reason == BEFORE_RESTORE), "")
            kept = translate("CopiesCard", "It is put back. What was here before is the copy “{name}”.")
            return kept.format(name=before) if before else translate("CopiesCard", "It is put back.")
        if (preview := screen.preview) is not None:
            return "\n".join(
                (
                    translate("CopiesCard", "In the copy: {there}.").format(there=counted(preview.there)),
                    translate("CopiesCard", "Here now: {here}.").format(here=counted(preview.here)),
                    translate(
                        "CopiesCard",
                        "All your answers stay. Banks, learners and settings become as in the copy. What is here is "
                        "copied first.",
                    ),
                )
            )
        return "" if screen.copies else translate("CopiesCard", "There is none yet.")
