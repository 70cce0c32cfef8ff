"""A presenter and a screen are plain Python, whatever they are called and wherever they lie."""

import subprocess
import sys
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

import quizapp

ROOT = Path(quizapp.__file__).parents[1]
PLAIN = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in (ROOT / "quizapp" / "gui").rglob("*.py")
    if path.stem.endswith(("presenter", "screen"))
)
SCREENS = sorted(f"quizapp.gui.{path.parent.name}" for path in (ROOT / "quizapp" / "gui").glob("*/screen.py"))


def contract(name: str) -> dict[str, list[str]]:
    """What import-linter holds us to."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (found,) = (each for each in settings["tool"]["importlinter"]["contracts"] if each["name"] == name)
    return dict(found)


@pytest.mark.parametrize("name", PLAIN)
def test_a_presenter_is_imported_without_qt(name: str) -> None:
    # In a process of its own: here Qt is loaded already.
    code = f"import sys, {name}; print([m for m in sys.modules if m.startswith('PySide6')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_presenter_and_screen_is_under_the_contract() -> None:
    guarded = contract("Presenters and screens without Qt")["source_modules"]
    assert [name for name in PLAIN if not any(fnmatchcase(name, pattern) for pattern in guarded)] == []


def test_every_screen_is_under_the_contract_that_they_do_not_know_each_other() -> None:
    apart = contract("Screens do not know each other")["modules"]
    shared = ["quizapp.gui.asking"]  # by every screen that asks
    assert [name for name in SCREENS if name not in apart + shared] == []
