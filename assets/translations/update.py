"""Brings the translations up to date: `python assets/translations/update.py [CODE…]`, such as `hi`; a new CODE begins.

A language is one file, `quizapp_CODE.ts`. Every sentence of the window goes in, what is translated stays, and what the
window no longer says is dropped. Beside it lies what the app loads, `quizapp_CODE.qm`; it has the finished ones only.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import PySide6

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
TOOLS = Path(PySide6.__file__).parent
ENDING = ".exe" if sys.platform == "win32" else ""


def update(folder: Path, *codes: str) -> None:
    """Extract and compile every language of a folder, and those of `codes` as well.

    Raises:
        subprocess.CalledProcessError: a tool of Qt failed.
    """
    files = sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / "quizapp").rglob("*.py"))
    known = (file.stem.removeprefix("quizapp_") for file in folder.glob("quizapp_*.ts"))
    for code in sorted({*known, *codes}):
        source = folder / f"quizapp_{code}.ts"
        # Without the lines of the code, which change with every edit, a diff shows sentences alone. A guess from a
        # similar sentence would be taken for a translation.
        quiet = ("-locations", "none", "-no-obsolete", "-disable-heuristic", "similartext")
        languages = ("-source-language", "en", "-target-language", code)
        _run("lupdate", *files, *quiet, *languages, "-ts", str(source))
        _run("lrelease", "-nounfinished", str(source), "-qm", str(source.with_suffix(".qm")))


def untranslated(source: Path) -> list[str]:
    """The sentences that a language does not have yet."""
    messages = ElementTree.parse(source).iter("message")  # our own file, not a stranger's
    return [message.findtext("source", "") for message in messages if message.find("translation[@type]") is not None]


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([TOOLS / f"{tool}{ENDING}", *arguments], cwd=ROOT, check=True, capture_output=True)


if __name__ == "__main__":
    update(FOLDER, *sys.argv[1:])
    for source in sorted(FOLDER.glob("*.ts")):
        missing = untranslated(source)
        print(f"{source.name}: {len(missing)} to translate", *missing, sep="\n    ")
