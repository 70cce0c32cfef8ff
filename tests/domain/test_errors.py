"""Faults in words that can be translated."""

import ast
from pathlib import Path

import quizapp

SOURCES = sorted(Path(quizapp.__file__).parent.rglob("*.py"))


def test_no_reason_is_written_in_english_where_it_is_raised() -> None:
    # A reason stands inside a translated sentence: it may come from the system, and never from us.
    written = [
        f"{path.name}:{keyword.value.lineno}"
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "reason"
        for part in ast.walk(keyword.value)
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and " " in part.value
    ]
    assert written == []
