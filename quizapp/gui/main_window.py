"""The window: which screen is open, and the keys that work everywhere."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.domain.changes import Changes
from quizapp.domain.errors import DamagedError, QuizappError, UnmappedTableError
from quizapp.gui.appearance import Appearance
from quizapp.gui.bank_file import BankFileDialog, dropped_banks
from quizapp.gui.beside import Beside
from quizapp.gui.change_bus import ChangeBus
from quizapp.gui.languages import speak
from quizapp.gui.look import Look
from quizapp.gui.pages import Pages
from quizapp.gui.service_thread import ServiceThread
from quizapp.gui.side_bar import SideBar
from quizapp.gui.today.presenter import TodayPresenter
from quizapp.gui.today.screen import TodayScreen
from quizapp.gui.today.view import TodayView
from quizapp.gui.trouble import Trouble
from quizapp.gui.unmapped import Unmapped
from quizapp.gui.window_frame import WindowFrame
from quizapp.services.readings import Asked, Summary

if TYPE_CHECKING:
    from quizapp.gui.palette.presenter import PalettePresenter
    from quizapp.gui.palette.view import PaletteView
    from quizapp.services.services import Services
    from quizapp.services.work import Work

_KEYS = {"today": "Ctrl+1", "quiz": "Ctrl+2", "banks": "Ctrl+3", "progress": "Ctrl+5", "settings": "Ctrl+,"}
"""Screens beside the side bar. Ctrl 4 is kept for the classroom."""


class MainWindow(WindowFrame):
    """Leads from screen to screen. Screens that are not needed at the start are made when they are."""

    today_shown = Signal()
    screen_opened = Signal(str)

    def __init__(self, appearance: Appearance, look: Look, services: ServiceThread) -> None:
        super().__init__(appearance, look)
        self._services = services
        self._has_today = False
        self._asks_quiz = False
        self._beside = Beside(appearance, services, self)
        self.bus = ChangeBus()
        self.bus.changed.connect(self._refresh_if_shown)
        self.setAcceptDrops(True)
        self._make_pages()
        self._add_shortcuts()
        services.crashed.connect(self.show_crash)
        services.damaged.connect(self.show_damage)
        appearance.changed.connect(self._show_look)

    def _make_pages(self) -> None:
        """The side bar and "Today"; every other page is made when it is opened."""
        appearance, services = self._appearance, self._services
        self._palette: tuple[PaletteView, PalettePresenter] | None = None
        central = QWidget()
        layout = QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.side_bar = SideBar(appearance)
        self.side_bar.chosen.connect(self.open_screen)
        self.side_bar.search_chosen.connect(self.open_palette)
        self._pages = Pages()
        self._trouble = Trouble(appearance, self._pages, services, self)
        self._unmapped = Unmapped(appearance, self._pages, services, self._trouble, self)
        layout.addWidget(self.side_bar)
        layout.addWidget(self._pages, 1)
        central.setLayout(layout)
        self.setCentralWidget(central)

        self.today_view = TodayView(appearance)
        self._today = TodayPresenter(_TodayShown(self.today_view, self), services, self)
        self.today_view.started.connect(self._today.start)
        self.today_view.five_chosen.connect(self._today.five_minutes)
        self.today_view.learn_chosen.connect(self._today.learn)
        self.today_view.quiz_chosen.connect(self.open_quiz)
        self.today_view.add_chosen.connect(self._choose_bank_of_today)
        self._pages.add("today", self.today_view, self._today)
        self.show_page("today")

    def start(self) -> None:
        """Read the numbers; call it once the window is painted."""
        self._services.start()
        self._today.refresh()
        self._services.run(_carry_on, self._listen, _carry_on)

    def open_today(self) -> None:
        """Show "Today" with fresh numbers."""
        self.show_page("today")
        self._today.refresh()

    def open_first_run(self) -> None:
        """Show what comes with the app: there is no bank yet."""
        if "first_run" not in self._pages:
            from quizapp.gui.first_run.page import first_run_page

            self.first_run_view, self._first_run = first_run_page(self._appearance, self._services, self)
            self.first_run_view.own_chosen.connect(self._choose_own_bank)
            self._pages.add("first_run", self.first_run_view, self._first_run)
        self._first_run.refresh()
        self.show_page("first_run")

    def open_study(self, first: Asked | Summary) -> None:
        """Show the first question of a session."""
        if "study" not in self._pages:
            from quizapp.gui.study.page import study_page

            self.study_view, self._study = study_page(self._appearance, self._services, self)
            self._pages.add("study", self.study_view, self._study)
        self.show_page("study")
        self._study.open(first)

    def open_quiz(self) -> None:
        """Show what a quiz is made from, or the one that is on its way."""
        self._show_quiz()
        self._quiz.open()

    def _make_quiz(self) -> None:
        from quizapp.gui.quiz.page import quiz_page

        self.quiz_view, self._quiz = quiz_page(self._appearance, self._services, self)
        self._pages.add("quiz", self.quiz_view, self._quiz)

    def _show_quiz(self) -> None:
        if "quiz" not in self._pages:
            self._make_quiz()
        self.show_page("quiz")

    def open_quiz_on(self, *, bank: str | None = None, tag: str | None = None) -> None:
        """Show what a quiz on a bank or a tag is made from."""
        self._show_quiz()
        self._quiz.set_up_on(bank=bank, tag=tag)

    def start_studying(self) -> None:
        """Begin with what is ready."""
        self._today.start()

    def study_five_minutes(self) -> None:
        """Begin a session that ends after about five minutes."""
        self._today.five_minutes()

    def open_palette(self) -> None:
        """Show the field that finds everything; not over a question, which takes its keys and whose time runs."""
        if not self._has_today or not self._can_leave or (self._palette and self._palette[0].isVisible()):
            return
        if self._palette is None:
            from quizapp.gui.commands import commands_of
            from quizapp.gui.palette.page import palette_page

            self._palette = palette_page(self._appearance, self._services, self, commands_of(self), self)
        view, presenter = self._palette
        view.open()
        presenter.open()

    def open_banks(self) -> None:
        """Show the banks, and what else could be had."""
        self.show_banks()
        self._banks.open()

    def add_to_banks(self, *paths: Path) -> None:
        """Add banks from files, and show them among the others."""
        self.open_banks()
        self._banks.add(*paths)

    def show_banks(self) -> None:
        """Have the banks in sight, as they are."""
        if "banks" not in self._pages:
            from quizapp.gui.banks.page import banks_page

            self.banks_view, self._banks = banks_page(self._appearance, self._services, self)
            self._pages.add("banks", self.banks_view, self._banks)
        if self._pages.open_name != "banks":
            self.show_page("banks")

    def watch(self, what: str) -> "tuple[Work, Callable[[], None]]":
        """Show how far something long is, and let it be stopped; call what is returned when it is over."""
        return self._beside.watch(what)

    def open_progress(self) -> None:
        """Show how it is going."""
        if "progress" not in self._pages:
            from quizapp.gui.progress.page import progress_page

            self.progress_view, self._progress = progress_page(self._appearance, self._services, self)
            self._pages.add("progress", self.progress_view, self._progress)
        self.show_page("progress")
        self._progress.open()

    def open_settings(self, part: str = "") -> None:
        """Show how the learner wants to study, and how it looks; or one part of it."""
        if "settings" not in self._pages:
            from quizapp.gui.settings.page import settings_page

            self.settings_view, self._settings = settings_page(self._appearance, self._services, self)
            self._pages.add("settings", self.settings_view, self._settings)
        self.show_page("settings")
        self._settings.open()
        if part:  # once it is filled, and what it is filled with is shown
            view = self.settings_view
            self._services.run(_carry_on, lambda _: QTimer.singleShot(0, view, lambda: view.go_to(part)), _carry_on)

    def set_language(self, language: str) -> None:
        """Speak this from now on, on the screen that is open."""
        open_name = self._pages.open_name
        self._look.language = language
        speak(language)
        # Sentences were made with the pages. The old ones go once everything that was asked for them is answered.
        before = self.takeCentralWidget()
        assert before is not None
        before.hide()
        before.setParent(self)
        quiz, unmapped = self._quiz if "quiz" in self._pages else None, self._unmapped
        if self._palette is not None:
            self._palette[0].hide()
            self._palette[0].setParent(before)  # goes with it
        self._services.run(_carry_on, lambda _: before.deleteLater(), lambda _: before.deleteLater())
        self._make_pages()
        if quiz is not None:
            self._make_quiz()
            self._quiz.take_over(quiz)
        self._unmapped.take_over(unmapped)
        if open_name == "settings":
            self._today.refresh()
            self.open_settings("language")
        else:
            self.open_screen(open_name)

    def fill_window(self, fills: bool) -> None:
        """Questions of a quiz take the whole window, while they are in sight."""
        self._asks_quiz = fills
        self._arrange()

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Show what did not work; `again` tries it again."""
        from quizapp.domain.errors import AlreadyOpenError

        if isinstance(error, AlreadyOpenError):
            from quizapp.gui.first_instance import call_first

            if call_first(self._look.folder):
                self.close()  # the window that has the folder is in front now
                return
        if isinstance(error, UnmappedTableError):
            self._unmapped.ask(error, again)
        else:
            self._trouble.tell(error, self._unmapped.take_back(error, again))

    def show_crash(self, details: str) -> None:
        """A fault of ours: say so, and keep what it was for a report."""
        for presenter in self._pages.presenters:
            presenter.let_go()  # the call that failed will not answer
        self._beside.end_watching()
        self._trouble.tell_crash(details)

    def show_damage(self, error: DamagedError) -> None:
        """The folder is not as it was written: nothing is read any more, and nothing written."""
        for presenter in self._pages.presenters:
            presenter.let_go()  # what met it is over
        self._beside.end_watching()
        self._has_today = False
        self.open_problem(error, self.open_today)

    def announce(self, changes: Changes) -> None:
        """Tell every open screen what is different now."""
        self.bus.announce(changes)

    def session_over(self) -> None:
        """Answers were given, and no question is on screen."""
        self._today.refresh()  # it comes next, and would show for a moment what was ready before
        self._beside.fit()

    def note_today(self, screen: TodayScreen) -> None:
        """ "Today" has its numbers: the side bar shows one of them too."""
        self.side_bar.show_ready(screen.reading.ready)
        self.side_bar.show_learner(screen.reading.learner)
        if self._pages.open_name == "first_run":
            self.show_page("today")
        if not self._has_today:
            self._has_today = True
            # The first question comes at once if what it needs is there before it is asked for.
            self._services.run(_prepare, self._keep_up, _carry_on)
        QTimer.singleShot(0, self.today_shown.emit)

    def show_keys(self) -> None:
        """Show all keys that work now."""
        from quizapp.gui.key_sheet import KeySheet, keys_of

        states = {"study": lambda: self.study_view.state, "quiz": lambda: self.quiz_view.state}
        name = states[self._pages.open_name]() if self._pages.open_name in states else self._pages.open_name
        if self._pages.open_name == "quiz":
            self._quiz.hold()  # its time would run while the keys are read
        KeySheet(self._appearance, keys_of(name), self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            self.show_keys()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_banks(event) and (self.side_bar.isVisible() or self._pages.open_name == "first_run"):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_banks(event)
        if self._pages.open_name == "first_run":
            self._first_run.add_all(paths)
            return
        self.add_to_banks(*paths)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        comes_back = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if comes_back and self._has_today and self._pages.open_name == "today":
            self._today.refresh()  # the window may have stood open overnight

    def closeEvent(self, event: QCloseEvent) -> None:
        self._beside.stop_work()
        super().closeEvent(event)
        self._services.stop()

    def _keep_up(self, _: object) -> None:
        """Look after the data from now on."""

        def not_copied() -> None:
            if self._pages.open_name == "today":
                self._today.refresh()  # it says so

        self._beside.keep_up(self.show_damage, not_copied)
        self._listen(None)

    def _listen(self, _: object) -> None:
        """The folder is ours: a second window on it brings this one to the front."""
        self._beside.listen(self._look.folder, self.come_to_front)

    @property
    def has_today(self) -> bool:
        """Whether "Today" has its numbers: the folder is open, and every screen can be."""
        return self._has_today

    def open_screen(self, name: str) -> None:
        """Open a screen of the side bar; "Today" for every other name."""
        opens: dict[str, Callable[[], None]] = {
            "quiz": self.open_quiz, "banks": self.open_banks, "progress": self.open_progress,
            "settings": self.open_settings, "learners": lambda: self.open_settings("learners"),
            "table_mapping": self._unmapped.ask_again,
        }  # fmt: skip
        opens.get(name, self.open_today)()

    def choose_bank(self) -> None:
        """Ask for the file of a bank, and add it where banks are."""
        self.open_banks()
        BankFileDialog(self._banks.add, self).open()

    def _choose_bank_of_today(self) -> None:
        BankFileDialog(self._today.add_bank, self).open()

    def _choose_own_bank(self) -> None:
        BankFileDialog(self._first_run.add_own, self, takes_everything=True).open()

    def _refresh_if_shown(self, changes: Changes) -> None:
        if changes == Changes():
            return
        if not self.side_bar.isHidden():  # it says who learns and what is ready, beside every screen
            self._today.refresh()
        if changes.learner:
            self._forget_pages()
        if self._pages.open_name == "progress":
            self._progress.open()

    def _forget_pages(self) -> None:
        """Somebody else learns: what was on its way on other screens is not theirs."""
        if self._pages.open_name not in ("today", "settings"):
            self.open_today()
        for page in self._pages.drop(lambda name: name not in ("today", "settings")):
            # Only once everything that was asked for it is answered.
            delete = _deletes(page)
            self._services.run(_carry_on, delete, delete)
        self._today.refresh()
        if self._pages.open_name == "settings":
            self._settings.show_learner()

    def show_page(self, name: str) -> None:
        """Have a page in sight, with the side bar where it has one."""
        if self._palette is not None:
            self._palette[0].hide()  # it belongs to the screen it was opened over
        self._pages.show_page(name)
        self._arrange()
        self.screen_opened.emit(name)

    def _arrange(self) -> None:
        """Show the side bar beside screens it leads to; questions have the window for themselves."""
        name = self._pages.open_name
        if name == "problem":
            self.side_bar.setVisible(self._trouble.can_leave)
            self.side_bar.show_screen(self._trouble.before)
        elif name == "table_mapping":
            self.side_bar.setVisible(self._has_today)
            self.side_bar.show_screen(self._unmapped.before)
        else:
            self.side_bar.setVisible(name in _KEYS and not (name == "quiz" and self._asks_quiz))
            self.side_bar.show_screen(name)

    def _add_shortcuts(self) -> None:
        for keys, action in (
            (("Ctrl++", "Ctrl+="), self.enlarge_text), (("Ctrl+-",), self.shrink_text), (("Ctrl+0",), self.reset_text),
            (("F11",), self.toggle_full_screen), (("F1",), self.show_keys), (("Ctrl+K",), self.open_palette),
            (("Ctrl+Q",), self.close),
        ):  # fmt: skip
            for key in keys:
                QShortcut(QKeySequence(key), self, action)
        for name, key in _KEYS.items():
            QShortcut(QKeySequence(key), self, partial(self._go_to, name))

    def _go_to(self, name: str) -> None:
        if self._can_leave:
            self.open_screen(name)

    @property
    def _can_leave(self) -> bool:
        """Whether other screens can be opened from here: not from a question, and not before there is a bank."""
        is_over = self._pages.open_name == "study" and self.study_view.state == "summary"
        return not self.side_bar.isHidden() or is_over

    def _show_look(self) -> None:
        if "settings" in self._pages:
            self._settings.show_look()


class _TodayShown:
    """ "Today" with the window looking on."""

    def __init__(self, view: TodayView, window: MainWindow) -> None:
        self._view = view
        self._window = window

    def show_screen(self, screen: TodayScreen) -> None:
        """Show the numbers, and let the window know them."""
        self._view.show_screen(screen)
        self._window.note_today(screen)

    def point_out(self) -> None:
        """Say that nothing is due, and what can be done."""
        self._view.point_out()


def _prepare(services: "Services") -> None:
    """Build what leads through a session, and import what that takes."""
    _ = services.study


def _deletes(page: QWidget) -> Callable[[object], None]:
    return lambda _: page.deleteLater()


def _carry_on(_: object) -> None:
    """Nobody waits for the answer; what is wrong shows when a session is begun."""
