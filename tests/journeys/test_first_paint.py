"""How little is loaded when the window first shows."""

from pathlib import Path

from journeys.robot import Start

AFTER_THE_PAINT = (
    "pydantic", "sqlite_utils", "sqlite3", "click", "fsrs_rs_python", "rapidfuzz", "anyascii", "platformdirs",
    "quizapp.cli", "quizapp.domain.facts", "quizapp.services.services", "quizapp.services.study",
    "quizapp.services.library", "quizapp.store.database", "quizapp.gui.study.view", "quizapp.gui.problem.view",
    "quizapp.gui.table_mapping.view",
)  # fmt: skip


def test_the_window_is_painted_before_anything_heavy_is_imported(start_offscreen: Start, data: Path) -> None:
    robot = start_offscreen(data)
    modules = robot.wait("painted")["modules"]
    assert "PySide6.QtWidgets" in modules
    assert [name for name in AFTER_THE_PAINT if name in modules] == []
    robot.wait("first_run")  # and then it does come
