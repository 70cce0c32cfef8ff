"""A presenter and a screen are plain Python."""

import subprocess
import sys

PLAIN = (
    "quizapp.gui.today.presenter", "quizapp.gui.first_run.presenter", "quizapp.gui.study.presenter",
    "quizapp.gui.problem.screen",
)  # fmt: skip


def test_a_presenter_is_imported_without_qt() -> None:
    # In a process of its own: here Qt is loaded already.
    code = f"import sys; import {', '.join(PLAIN)}; print([m for m in sys.modules if m.startswith('PySide6')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
