"""What the window can do, by name: the palette offers it."""

from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from quizapp.gui.languages import english_name, languages, own_name
from quizapp.gui.palette.screen import Command

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences


class Doors(Protocol):
    """The window, as far as commands lead."""

    def start_studying(self) -> object: ...
    def study_five_minutes(self) -> object: ...
    def open_today(self) -> object: ...
    def open_quiz(self) -> object: ...
    def open_banks(self) -> object: ...
    def open_progress(self) -> object: ...
    def open_settings(self, part: str = "") -> object: ...
    def choose_bank(self) -> object: ...
    def enlarge_text(self) -> object: ...
    def shrink_text(self) -> object: ...
    def reset_text(self) -> object: ...
    def toggle_full_screen(self) -> object: ...
    def show_keys(self) -> object: ...
    def close(self) -> object: ...
    def set_theme(self, theme: str) -> object: ...
    def set_language(self, language: str) -> object: ...


def commands_of(window: Doors) -> list[Command]:
    """Every screen and action, the most wanted first."""
    language = translate("Commands", "Language")
    return [
        Command(translate("Commands", "Start studying"), "book-open", window.start_studying),
        Command(translate("Commands", "Just 5 minutes"), "clock", window.study_five_minutes, "Ctrl 1, 5"),
        Command(translate("Commands", "Today"), "sun", window.open_today, "Ctrl 1"),
        Command(translate("Commands", "Quiz"), "timer", window.open_quiz, "Ctrl 2"),
        Command(translate("Commands", "Banks"), "library", window.open_banks, "Ctrl 3"),
        Command(translate("Commands", "Progress"), "chart-line", window.open_progress, "Ctrl 5"),
        Command(translate("Commands", "Settings"), "settings", window.open_settings, "Ctrl ,"),
        Command(translate("Commands", "Add a bank"), "import", window.choose_bank, "Ctrl 1, A"),
        Command(
            translate("Commands", "Learners: add, rename, switch"), "user", partial(window.open_settings, "learners")
        ),
        Command(translate("Commands", "Copies: put one back"), "undo-2", partial(window.open_settings, "copies")),
        Command(translate("Commands", "Move to another computer"), "download", partial(window.open_settings, "moving")),
        Command(translate("Commands", "Dark theme"), "moon", partial(window.set_theme, "dark")),
        Command(translate("Commands", "Light theme"), "sun", partial(window.set_theme, "light")),
        Command(translate("Commands", "Theme as the system"), "settings", partial(window.set_theme, "system")),
        *(
            # Under its own name and the English one, so that there is a way back from one that nobody here reads.
            Command(f"{language}: {_both_names(code)}", "settings", partial(window.set_language, code))
            for code in languages()
        ),
        Command(translate("Commands", "Text size: larger"), "settings", window.enlarge_text, "Ctrl +"),
        Command(translate("Commands", "Text size: smaller"), "settings", window.shrink_text, "Ctrl −"),
        Command(translate("Commands", "Text size: normal"), "settings", window.reset_text, "Ctrl 0"),
        Command(translate("Commands", "Full screen"), "presentation", window.toggle_full_screen, "F11"),
        Command(translate("Commands", "All keys"), "circle-help", window.show_keys, "?"),
        Command(translate("Commands", "Quit"), "x", window.close, "Ctrl Q"),
    ]


def _both_names(code: str) -> str:
    """`हिन्दी (Hindi)`."""
    own, english = own_name(code), english_name(code)
    return own if own == english else f"{own} ({english})"
