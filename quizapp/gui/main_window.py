"""The window: which screen is open, and the keys that work everywhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from quizapp.domain.changes import Changes
from quizapp.domain.errors import QuizappError
from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.change_bus import ChangeBus
from quizapp.gui.look import Look
from quizapp.gui.runner import ServiceThread
from quizapp.gui.side_bar import SideBar
from quizapp.gui.today.presenter import TodayPresenter
from quizapp.gui.today.screen import TodayScreen
from quizapp.gui.today.view import TodayView
from quizapp.services.readings import Asked, Summary

_WITH_SIDE_BAR = ("today",)


class MainWindow(QMainWindow):
    """Leads from screen to screen. Screens that are not needed at the start are made when they are."""

    first_painted = Signal()
    today_shown = Signal()
    screen_opened = Signal(str)

    def __init__(self, appearance: Appearance, look: Look, services: ServiceThread) -> None:
        super().__init__()
        self._appearance = appearance
        self._look = look
        self._services = services
        self._was_painted = False
        self._has_today = False
        self._again: Callable[[], None] | None = None
        self._pages: dict[str, QWidget] = {}
        self._open_page = "today"
        self.bus = ChangeBus()
        self.bus.changed.connect(self._refresh_if_shown)
        self.setWindowTitle("Quizapp")
        self.setMinimumSize(QSize(640, 480))

        central = QWidget()
        layout = QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.side_bar = SideBar(appearance)
        self.side_bar.today_chosen.connect(self.open_today)
        self._stack = QStackedWidget()
        layout.addWidget(self.side_bar)
        layout.addWidget(self._stack, 1)
        central.setLayout(layout)
        self.setCentralWidget(central)

        self.today_view = TodayView(appearance)
        self._today = TodayPresenter(_TodayShown(self.today_view, self), services, self)
        self.today_view.started.connect(self._today.start)
        self.today_view.learn_chosen.connect(self._today.learn)
        self.today_view.add_chosen.connect(self._choose_bank)
        self._add_page("today", self.today_view)
        self._show_page("today")
        self._add_shortcuts()
        services.crashed.connect(self.show_crash)
        follow(appearance, self._restyle)
        self._restore()

    def start(self) -> None:
        """Read the numbers; call it once the window is painted."""
        self._services.start()
        self._today.refresh()

    def open_today(self) -> None:
        """Show "Today" with fresh numbers."""
        self._show_page("today")
        self._today.refresh()

    def open_first_run(self) -> None:
        """Show what comes with the app: there is no bank yet."""
        if "first_run" not in self._pages:
            from quizapp.gui.first_run.presenter import FirstRunPresenter
            from quizapp.gui.first_run.view import FirstRunView

            self.first_run_view = FirstRunView(self._appearance)
            self._first_run = FirstRunPresenter(self.first_run_view, self._services, self)
            self.first_run_view.started.connect(self._first_run.start)
            self.first_run_view.toggled.connect(self._first_run.toggle)
            self.first_run_view.own_chosen.connect(self._choose_own_bank)
            self._add_page("first_run", self.first_run_view)
        self._first_run.refresh()
        self._show_page("first_run")

    def open_study(self, first: Asked | Summary) -> None:
        """Show the first question of a session."""
        if "study" not in self._pages:
            from quizapp.gui.study.presenter import StudyPresenter
            from quizapp.gui.study.view import StudyView

            self.study_view = StudyView(self._appearance)
            self._study = StudyPresenter(self.study_view, self._services, self)
            question, summary = self.study_view.question, self.study_view.summary
            for signal, intent in (
                (question.option_chosen, self._study.choose), (question.text_checked, self._study.check),
                (question.skipped, self._study.skip), (question.hint_asked, self._study.hint),
                (question.continued, self._study.go_on), (question.guessed, self._study.say_guessed),
                (question.counted_as_right, self._study.count_as_right), (question.rested, self._study.rest),
                (question.undone, self._study.undo), (question.left, self._study.leave),
                (summary.finished, self._study.finish), (summary.practise_chosen, self._study.practise_missed),
                (summary.more_chosen, self._study.five_minutes), (summary.all_shown, self._study.show_all),
                (summary.undone, self._study.undo),
            ):  # fmt: skip
                signal.connect(intent)
            self._add_page("study", self.study_view)
        self._show_page("study")
        self._study.open(first)

    def open_problem(self, error: QuizappError, again: Callable[[], None]) -> None:
        """Show what did not work; `again` tries it again."""
        from quizapp.domain.errors import StorageError
        from quizapp.gui.problem.screen import ProblemScreen

        self._again = again
        can_go_back = self._has_today or not isinstance(error, StorageError)
        self._show_problem(ProblemScreen(error, can_go_back=can_go_back))

    def show_crash(self, details: str) -> None:
        """A fault of ours: say so, and keep what it was for a report."""
        from quizapp.gui.problem.screen import ProblemScreen

        self._show_problem(ProblemScreen(None, details=details, can_go_back=self._has_today))

    def announce(self, changes: Changes) -> None:
        """Tell every open screen what is different now."""
        self.bus.announce(changes)

    def note_today(self, screen: TodayScreen) -> None:
        """ "Today" has its numbers: the side bar shows one of them too."""
        self.side_bar.show_ready(screen.reading.ready)
        if self._open_page == "first_run":
            self._show_page("today")
        self._has_today = True
        QTimer.singleShot(0, self.today_shown.emit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            from quizapp.gui.key_sheet import KeySheet, keys_of

            KeySheet(self._appearance, keys_of(self._open_page), self).open()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._look.geometry = self.saveGeometry()
        self._look.save()
        self._services.stop()
        super().closeEvent(event)

    def _show_problem(self, screen: object) -> None:
        from quizapp.gui.problem.screen import ProblemScreen
        from quizapp.gui.problem.view import ProblemView

        assert isinstance(screen, ProblemScreen)
        if "problem" not in self._pages:
            self.problem_view = ProblemView(self._appearance)
            self.problem_view.tried_again.connect(self._try_again)
            self.problem_view.went_back.connect(self.open_today)
            self.problem_view.quit_chosen.connect(self.close)
            self._add_page("problem", self.problem_view)
        self.problem_view.show_screen(screen)
        self._show_page("problem")
        if screen.can_go_back and self._has_today:
            self.side_bar.show()

    def _try_again(self) -> None:
        if self._again is not None:
            if self._open_page == "problem":
                self._show_page("today")
            self._again()

    def _choose_bank(self) -> None:
        self._choose_file(self._today.add_bank)

    def _choose_own_bank(self) -> None:
        self._choose_file(self._first_run.add_own)

    def _choose_file(self, chosen: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self, self.tr("Add a bank"), str(Path.home()), self.tr("Banks (*.toml)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._file_chosen = chosen
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    def _take_file(self, name: str) -> None:
        self._file_chosen(Path(name))

    def _refresh_if_shown(self, changes: Changes) -> None:
        if self._open_page == "today" and (changes.reviews or changes.banks):
            self._today.refresh()

    def _add_page(self, name: str, page: QWidget) -> None:
        self._pages[name] = page
        self._stack.addWidget(page)

    def _show_page(self, name: str) -> None:
        self._open_page = name
        self._stack.setCurrentWidget(self._pages[name])
        self.side_bar.setVisible(name in _WITH_SIDE_BAR)
        self.side_bar.show_screen(name)
        if self._pages[name].focusPolicy() is not Qt.FocusPolicy.NoFocus:
            self._pages[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.screen_opened.emit(name)

    def _add_shortcuts(self) -> None:
        for keys, action in (
            (("Ctrl++", "Ctrl+="), self._larger), (("Ctrl+-",), self._smaller), (("Ctrl+0",), self._usual_size),
            (("F11",), self._toggle_full_screen), (("Ctrl+Q",), self.close),
        ):  # fmt: skip
            for key in keys:
                QShortcut(QKeySequence(key), self, action)

    def _larger(self) -> None:
        self._appearance.step_scale(1)

    def _smaller(self) -> None:
        self._appearance.step_scale(-1)

    def _usual_size(self) -> None:
        self._appearance.step_scale(0)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _restyle(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(self._appearance.palette())
        self.setStyleSheet(self._appearance.style_sheet())
        self._look.scale = self._appearance.scale

    def _restore(self) -> None:
        geometry = self._look.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            available = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(1280, available.width()), min(800, available.height()))


class _TodayShown:
    """ "Today" with the window looking on."""

    def __init__(self, view: TodayView, window: MainWindow) -> None:
        self._view = view
        self._window = window

    def show_screen(self, screen: TodayScreen) -> None:
        """Show the numbers, and let the window know them."""
        self._view.show_screen(screen)
        self._window.note_today(screen)
