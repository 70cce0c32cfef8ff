"""Every language is complete: nothing to translate, nothing left over, no value lost, every character drawn."""

import runpy
import shutil
import unicodedata
from pathlib import Path
from string import Formatter
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QRawFont

ASSETS = Path(__file__).parents[1] / "assets"
SOURCES = sorted((ASSETS / "translations").glob("quizapp_*.ts"))
UPDATE: dict[str, Any] = runpy.run_path(str(ASSETS / "translations" / "update.py"))
has_tools = pytest.mark.skipif(
    not (UPDATE["TOOLS"] / f"lupdate{UPDATE['ENDING']}").exists(), reason="this PySide6 comes without lupdate"
)
pytestmark = pytest.mark.usefixtures("qapp")  # a font needs one
every_language = pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)

Messages = dict[tuple[str, str], str]
"""Translations by context and sentence."""


def messages(source: Path) -> Messages:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in ElementTree.parse(source).iter("context")  # our own file, not a stranger's
        for message in context.iter("message")
    }


def fields(sentence: str) -> list[str]:
    """The values that are put into a sentence."""
    return sorted(name for _, name, _, _ in Formatter().parse(sentence) if name is not None)


@has_tools
def test_every_sentence_of_the_window_is_translated_and_no_other_is_there(tmp_path: Path) -> None:
    for source in SOURCES:
        shutil.copy(source, tmp_path)
    UPDATE["update"](tmp_path)
    for source in SOURCES:
        extracted = tmp_path / source.name
        assert UPDATE["untranslated"](extracted) == []
        assert messages(extracted) == messages(source)


@has_tools
def test_a_new_language_is_one_new_file(tmp_path: Path) -> None:
    UPDATE["update"](tmp_path, "fr")
    assert len(UPDATE["untranslated"](tmp_path / "quizapp_fr.ts")) == len(messages(SOURCES[0]))


@every_language
def test_a_translation_has_the_values_of_its_sentence(source: Path) -> None:
    assert [pair for pair in messages(source).items() if fields(pair[0][1]) != fields(pair[1])] == []


@every_language
def test_what_the_app_loads_is_what_was_translated(source: Path) -> None:
    compiled = QTranslator()
    assert compiled.load(str(source.with_suffix(".qm")))
    assert {key: compiled.translate(*key) for key in messages(source)} == messages(source)


@every_language
@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_character_of_a_translation_has_a_glyph(source: Path, weight: str) -> None:
    fonts = [QRawFont(str(path), 20) for path in (ASSETS / "fonts").rglob(f"*-{weight}.ttf")]
    said = {c for text in messages(source).values() for c in text if not unicodedata.category(c).startswith("C")}
    assert sorted(c for c in said if not any(font.supportsCharacter(ord(c)) for font in fonts)) == []


@every_language
def test_keys_and_options_keep_the_name_that_is_printed_or_typed(source: Path) -> None:
    names = ("Ctrl", "Esc", "Enter", "Space", "Tab", "--data", "quizapp map", "(U)", "(P)")
    lost = [
        (sentence, translation)
        for (_, sentence), translation in messages(source).items()
        if any(name in sentence and name.strip("()") not in translation for name in names)
    ]
    assert lost == []


@every_language
def test_a_translation_begins_and_ends_as_its_sentence_does(source: Path) -> None:
    """A sentence ends with a stop, a button with none, and nothing has blanks around it."""
    stops = (".", "。", "।", "?", "？", "…")
    wrong = [
        (sentence, translation)
        for (_, sentence), translation in messages(source).items()
        if translation != translation.strip() or sentence.endswith((".", "?")) != translation.endswith(stops)
    ]
    assert wrong == []
