"""Longer words and the other direction: what a translation does to the window breaks no layout."""

from collections.abc import Iterator
from itertools import combinations
from math import ceil
from pathlib import Path

import pytest
from gui.staged import STATES, Stage, staged
from gui.test_every_state import cut, every_state, foremost
from gui.test_translation import pseudo_language
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from quizapp.gui.languages import ENGLISH, languages, speak

OFF_BY_PX = 2  # halves of a pixel are rounded to one side


@pytest.fixture(scope="module")
def long_words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo_language(tmp_path_factory.mktemp("language"), longer)


@pytest.fixture
def longer_stage(long_words: Path, qapp: QCoreApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window, its sentences two fifths longer."""
    translator = QTranslator()
    assert translator.load(str(long_words))
    qapp.installTranslator(translator)
    with staged(tmp_path) as made:
        yield made
    qapp.removeTranslator(translator)


@pytest.fixture
def mirrored_stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    """The window as Arabic or Hebrew would have it."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with staged(tmp_path) as made:
        yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@every_state
def test_two_fifths_more_letters_break_nothing(longer_stage: Stage, state: str) -> None:
    STATES[state](longer_stage)
    assert broken(longer_stage.window) == []


@every_state
def test_right_to_left_breaks_nothing(mirrored_stage: Stage, state: str) -> None:
    STATES[state](mirrored_stage)
    assert broken(mirrored_stage.window) == []


@every_state
def test_right_to_left_is_the_mirror_image(
    mirrored_stage: Stage, qapp: QApplication, tmp_path: Path, state: str
) -> None:
    STATES[state](mirrored_stage)
    after = places(mirrored_stage.window)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    with staged(tmp_path) as stage:
        STATES[state](stage)
        before = places(stage.window)
    width = mirrored_stage.window.width()
    wrong = [
        f"{said(widget)} at {there.getRect()} is not the image of {here.getRect()}"
        for (_, here), (widget, there) in zip(before, after, strict=True)
        if abs(there.left() - (width - here.right() - 1)) > OFF_BY_PX or abs(there.top() - here.top()) > OFF_BY_PX
    ]
    assert wrong == []


@pytest.mark.parametrize("language", [code for code in languages() if code != ENGLISH])
@every_state
def test_every_language_has_its_room(qapp: QApplication, tmp_path: Path, state: str, language: str) -> None:
    speak(language)
    try:
        with staged(tmp_path) as made:
            STATES[state](made)
            assert broken(made.window) == []
    finally:
        speak(ENGLISH)


def longer(sentence: str) -> str:
    """Two fifths more letters; a short word stays one word, as German would have it."""
    more = ceil(len(sentence) * 0.4)
    return sentence + ("ö" * more if more <= 4 else f" {'länger ' * more}"[:more].rstrip())


def broken(window: QWidget) -> list[str]:
    """What is cut, and what lies over something else."""
    return [*cut(window), *overlapping(window)]


def overlapping(window: QWidget) -> Iterator[str]:
    """Words and controls that share a part of the screen."""
    for (one, here), (other, there) in combinations(places(window), 2):
        shared = here.intersected(there)
        if page_of(one) is not page_of(other):  # what is scrolled out of sight lies over nothing
            shared = shared.intersected(sight_of(one, window)).intersected(sight_of(other, window))
        is_within = one.isAncestorOf(other) or other.isAncestorOf(one)
        if min(shared.width(), shared.height()) > OFF_BY_PX and not is_within:
            yield f"{said(one)} {here} lies over {said(other)} {there}"


def page_of(widget: QWidget) -> QScrollArea | None:
    """The page that scrolls with a widget on it."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def sight_of(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget could be seen, as far as its page goes."""
    page = page_of(widget)
    seen = page.viewport() if page is not None else window
    return QRect(seen.mapTo(window, QPoint(0, 0)), seen.size())


def places(window: QWidget) -> list[tuple[QWidget, QRect]]:
    """Words and controls in front, and where, without the room for a focus ring, which neighbours share."""
    found = []
    for widget in foremost(window).findChildren(QWidget):
        if widget.isVisibleTo(window) and (said(widget) or isinstance(widget, QAbstractButton)):
            reach = 0 if isinstance(widget, QLabel) else 4
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            found.append((widget, place.adjusted(reach, reach, -reach, -reach)))
    return found


def said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {text}" if text else ""
