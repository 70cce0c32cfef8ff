"""The languages the window speaks: English stands in the code, every other one is a file beside the fonts."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from quizapp.paths import assets_folder

SYSTEM, ENGLISH = "system", "en"
_PREFIX, _ENDING = "quizapp_", ".qm"
# Qt keeps what is installed for the whole process and tells nobody; to ask the application for its children
# costs milliseconds before the first paint.
_installed: list[QTranslator] = []


def languages() -> tuple[str, ...]:
    """The codes of what can be spoken, English first."""
    files = (assets_folder() / "translations").glob(f"{_PREFIX}*{_ENDING}")
    return (ENGLISH, *sorted(file.stem.removeprefix(_PREFIX) for file in files))


def own_name(language: str) -> str:
    """A language as those call it who speak it: `हिन्दी`."""
    # Qt calls ours "American English".
    return "English" if language == ENGLISH else QLocale(language).nativeLanguageName()


def english_name(language: str) -> str:
    """A language as English calls it: `Hindi`."""
    return QLocale.languageToString(QLocale(language).language())


def spoken(chosen: str) -> str:
    """The code of what is chosen; of the first of the system's languages that is there for `SYSTEM` and what is not."""
    if _is_there(chosen):
        return chosen
    codes = (tag.partition("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in codes if _is_there(code)), ENGLISH)


def speak(chosen: str) -> None:
    """Let every sentence that is made from now on be in a language, with its dates and its direction.

    English reads no file, so it does not wait for the disk at the start.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    while _installed:
        application.removeTranslator(_installed.pop())
    language = spoken(chosen)
    locale = QLocale(language)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    if language == ENGLISH:
        return
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}{_ENDING}"
    for file in (qt_words, _file(language)):  # Qt has words for its own dialogs in some of them; ours come first
        translator = QTranslator()
        if translator.load(str(file)):
            application.installTranslator(translator)
            _installed.append(translator)


def _is_there(language: str) -> bool:
    return language == ENGLISH or _file(language).is_file()


def _file(language: str) -> Path:
    return assets_folder() / "translations" / f"{_PREFIX}{language}{_ENDING}"
