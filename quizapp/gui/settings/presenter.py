"""Between Settings, the services and the window: every change holds at once."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from quizapp.domain.changes import Changes
from quizapp.domain.errors import QuizappError
from quizapp.gui.runner import Runner
from quizapp.gui.settings.screen import OFFERED, THEMES, SettingsScreen
from quizapp.gui.working.task import Onlooker
from quizapp.services.preferences import PreferencesReading


class SettingsView(Protocol):
    """What the presenter needs of its view."""

    def show_screen(self, screen: SettingsScreen) -> None:
        """Show everything."""


class Elsewhere(Onlooker, Protocol):
    """What the window does about it."""

    @property
    def theme(self) -> str:
        """How it looks: one of `THEMES`."""

    @property
    def scale(self) -> float:
        """How large its text is."""

    @property
    def language(self) -> str:
        """What it speaks: "system", or one of `languages`."""

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of what it can speak."""

    def set_theme(self, theme: str) -> None:
        """Look like this from now on."""

    def set_scale(self, scale: float) -> None:
        """Have text of this size."""

    def set_language(self, language: str) -> None:
        """Speak this from now on."""

    def show_keys(self) -> None:
        """Show all keys on one page."""

    def announce(self, changes: Changes) -> None:
        """Something stored is different now."""


class Part(Protocol):
    """A card of Settings with a presenter of its own."""

    def open(self) -> None:
        """Show what is stored now."""

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""


class Learners(Part, Protocol):
    """The card of the learners."""

    def refresh(self) -> None:
        """Read it again; what was just said still holds."""


class SettingsPresenter:
    """Takes what is chosen."""

    def __init__(
        self, view: SettingsView, runner: Runner, elsewhere: Elsewhere, learners: Learners, others: Sequence[Part]
    ) -> None:
        """`learners` and `others` are its cards that have presenters of their own."""
        self._learners = learners
        self._parts = (learners, *others)
        self._view = view
        self._runner = runner
        self._elsewhere = elsewhere
        self._screen: SettingsScreen | None = None

    def open(self) -> None:
        """Show the settings as they are now."""
        self._runner.run(lambda services: services.preferences.read(), self._show, self._fail)
        for part in self._parts:
            part.open()

    def show_learner(self) -> None:
        """Somebody else learns, with other numbers, perhaps among others."""
        self._runner.run(lambda services: services.preferences.read(), self._show, self._fail)
        self._learners.refresh()

    def change(self, name: str, value: float) -> None:
        """Set a number of the learner's."""
        if self._screen is not None and name in OFFERED and value in self._screen.offered(name):
            self._runner.run(lambda services: services.preferences.change(name, value), self._show, self._fail)

    def toggle_easy_day(self, weekday: int) -> None:
        """Have less come back on a weekday, 0 for Monday, or as much as on others."""
        if self._screen is not None:
            days = self._screen.reading.settings.easy_days ^ (1 << weekday)
            self._runner.run(lambda services: services.preferences.change("easy_days", days), self._show, self._fail)

    def choose_theme(self, theme: str) -> None:
        """Look like this."""
        if theme in THEMES:
            self._elsewhere.set_theme(theme)
            self.show_look()

    def choose_scale(self, scale: float) -> None:
        """Have text of this size."""
        self._elsewhere.set_scale(scale)
        self.show_look()

    def choose_language(self, language: str) -> None:
        """Speak this; the window makes its pages anew, and this one with them."""
        if self._screen is not None and language in self._screen.offered_languages:
            self._elsewhere.set_language(language)

    def show_keys(self) -> None:
        """Show all keys on one page."""
        self._elsewhere.show_keys()

    def show_look(self) -> None:
        """The look may have changed by keys as well."""
        if self._screen is not None:
            self._put(replace(self._screen, theme=self._elsewhere.theme, scale=self._elsewhere.scale))

    def let_go(self) -> None:
        """Wait no longer for a call that will not answer."""
        for part in self._parts:
            part.let_go()

    def _show(self, reading: PreferencesReading) -> None:
        self._elsewhere.announce(reading.changes)
        seen = self._elsewhere
        self._put(SettingsScreen(reading, seen.theme, seen.scale, seen.language, seen.languages))

    def _fail(self, error: QuizappError) -> None:
        if self._screen is not None:
            self._put(replace(self._screen, trouble=error))

    def _put(self, screen: SettingsScreen) -> None:
        self._screen = screen
        self._view.show_screen(screen)
