"""Pictures of every state of the window: `python tests/gui/gallery.py FOLDER [--state NAME ...]`.

Both themes, at normal and at twice the text size, in English; light at normal size in every other language, and from
right to left as if it were Arabic. They are made to be looked at beside the mockups; no test compares them.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")

from gui.staged import STATES, staged  # noqa: E402 - only now is it found
from PySide6.QtCore import QLocale, Qt  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from quizapp.gui.fonts import register_fonts  # noqa: E402
from quizapp.gui.languages import ENGLISH, languages, speak  # noqa: E402


@dataclass(frozen=True)
class Variant:
    """One way in which the window can look."""

    language: str = ENGLISH
    is_dark: bool = False
    scale: float = 1.0
    is_mirrored: bool = False

    @property
    def name(self) -> str:
        """What its pictures are called."""
        theme = "dark" if self.is_dark else "light"
        mirrored = "-mirrored" if self.is_mirrored else ""
        return f"{self.language}-{theme}-{self.scale:.0%}{mirrored}".replace("%", "")


def variants() -> Iterator[Variant]:
    """What is pictured."""
    for is_dark in (False, True):
        for scale in (1.0, 2.0):
            yield Variant(is_dark=is_dark, scale=scale)
    for language in languages():
        if language != ENGLISH:
            yield Variant(language=language)
    yield Variant(is_mirrored=True)


def picture(state: str, variant: Variant, to: Path) -> None:
    """Bring the window into a state and keep what it shows."""
    speak(variant.language)
    mirrored = Qt.LayoutDirection.RightToLeft
    usual = QLocale().textDirection()
    QApplication.setLayoutDirection(mirrored if variant.is_mirrored else usual)
    with (
        tempfile.TemporaryDirectory() as folder,
        staged(Path(folder), scale=variant.scale, is_dark=variant.is_dark) as stage,
    ):
        STATES[state](stage)
        stage.window.grab().save(str(to))


def main() -> None:
    """Make the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--state", nargs="*", choices=STATES, default=list(STATES))
    asked = parser.parse_args()
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    register_fonts()
    for variant in variants():
        (asked.folder / variant.name).mkdir(parents=True, exist_ok=True)
        for state in asked.state:
            picture(state, variant, asked.folder / variant.name / f"{state}.png".replace(" ", "-").replace(",", ""))
    print(f"{len(asked.state)} states in {len([*variants()])} ways: {asked.folder}")


if __name__ == "__main__":
    main()
