from pathlib import Path
from typing import Any

HEAVY = (
    "pydantic", "sqlite_utils", "sqlite3", "click", "fsrs_rs_python", "rapidfuzz", "anyascii", "platformdirs",
    "quizapp.cli", "quizapp.domain.facts", "quizapp.services.services", "quizapp.services.study",
    "quizapp.services.library", "quizapp.store.database", "quizapp.gui.study.view", "quizapp.gui.problem.view",
)  # fmt: skip


def test_the_window_is_painted_before_anything_heavy_is_imported(start_offscreen: Any, tmp_path: Path) -> None:
    modules = start_offscreen(tmp_path).wait("painted")["modules"]
    assert "PySide6.QtWidgets" in modules
    assert [name for name in HEAVY if name in modules] == []
