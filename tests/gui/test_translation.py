"""A language is one file: the translation tool finds every sentence, under the name the window asks for it by."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest
from gui.staged import PROBLEMS, STATES, Stage
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QLabel, QListWidget, QWidget

TOOLS = Path(PySide6.__file__).parent
ENDING = ".exe" if sys.platform == "win32" else ""
PACKAGE = Path(__file__).parents[2] / "quizapp"
MARK = "⟦"

OF_THE_BANKS = (
    "Shigeru Ishiba", "Toshimitsu Motegi", "Noriyaki Abe", "Sanae Takaichi", "Sanae Takachi", "Fumio Kishida",
    "Japan–India relations", "Capitals of Asia", "Leaders of India and Japan", "Leaders, Treaties", "Article, ",
    "Ministry of External Affairs", "Who was Prime Minister", "Which Prime Minister", "Which of these roadmaps",
    "In December 2025", "Trade came to", "The target is", "Motegi gave", "The roadmap has", "The Japan–India Joint",
    "The Human Resource", "The Economic Security", "A short one", "fact “", "facts “", "Article on a report",
    "How much did trade", "Which body", "Which of these is NOT", "Japan National", "agriculture", "$2", "japan",
    "united nations", "capitals", "currencies", "largest cities", "people", "economy", "india",
    "Which colours", "Saffron", "Yellow", "Green", "Purple", "What is the capital", "Nepal", "Laos", "Bhutan",
    "Kathmandu", "Vientiane", "Thimphu", "Put these in", "1st", "2nd", "3rd", "Tokyo", "Delhi", "Ahmedabad",
    "current affairs", "A red disc", "drawn for", "geography", "since 1947", "People of the Japan",
)  # fmt: skip
OF_THE_TEST = tuple(
    part.format(**problem.values) for problem in PROBLEMS for part in (problem.sentence, problem.remedy) if part
)
OF_THE_TABLE = (
    "Country", "Capital", "People", "Seen", "Japan · ", "Tokyo", "{", "What is the capital of", "How many people live",
)  # fmt: skip
OF_THE_APP = ("Quizapp", "Kenji", "Asha", "Mei", "Traceback", "Monday 23 November", "/home/me")


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every sentence the tool finds, between marks, as a language of its own."""
    return pseudo_language(tmp_path_factory.mktemp("language"), lambda sentence: f"{MARK}{sentence}⟧")


def pseudo_language(folder: Path, spoken: Callable[[str], str]) -> Path:
    """A language of its own: every sentence the tool finds, said in a way of its own."""
    source, compiled = folder / "pseudo.ts", folder / "pseudo.qm"
    files = sorted(str(file) for file in PACKAGE.rglob("*.py"))
    subprocess.run([TOOLS / f"lupdate{ENDING}", *files, "-ts", source], check=True, capture_output=True)
    tree = ElementTree.parse(source)
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.text = spoken(message.findtext("source", ""))
        translation.attrib.pop("type", None)
    tree.write(source, encoding="utf-8", xml_declaration=True)
    subprocess.run([TOOLS / f"lrelease{ENDING}", source, "-qm", compiled], check=True, capture_output=True)
    return compiled


@pytest.fixture
def marked(pseudo: Path, qapp: QCoreApplication) -> Iterator[None]:
    """The window speaks that language."""
    translator = QTranslator()
    assert translator.load(str(pseudo))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.skipif(not (TOOLS / f"lupdate{ENDING}").exists(), reason="this PySide6 comes without lupdate")
@pytest.mark.parametrize("state", STATES)
def test_every_sentence_of_the_window_can_be_translated(marked: None, stage: Stage, state: str) -> None:
    STATES[state](stage)
    said = [*texts(stage.window)]
    assert any(MARK in text for text in said)
    assert [text for text in said if MARK not in text and not is_data(text)] == []


def texts(window: QWidget) -> Iterator[str]:
    """What is read and what is read aloud."""
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            yield widget.accessibleName()
            yield widget.toolTip()
            if isinstance(widget, QLabel):
                yield widget.text()
            if isinstance(widget, QListWidget):
                yield from (widget.item(row).text() for row in range(widget.count()))


def is_data(text: str) -> bool:
    """Whether it comes from a bank, is a name, or has no word in it."""
    plain = text.removeprefix("<span>").removeprefix('<p style="line-height:124%; margin:0">').removeprefix("<b>")
    return (
        plain.startswith((*OF_THE_BANKS, *OF_THE_TABLE, *OF_THE_TEST, *OF_THE_APP))
        or len([c for c in text if c.isalpha()]) < 2
    )
