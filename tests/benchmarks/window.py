"""How quick the window is: `python tests/benchmarks/window.py [--runs N]` prints a table of medians.

Starts the real window in fresh processes, on a virtual screen of its own where Xvfb is there. The machine is
yours: read ratios and medians, and run it again before you believe a difference.
"""

import argparse
import json
import os
import platform
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import PySide6

HERE = Path(__file__).parent


@contextmanager
def a_screen() -> Iterator[dict[str, str]]:
    """The environment of a virtual screen with a window manager, or of none."""
    if not (shutil.which("Xvfb") and shutil.which("openbox")):
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as said:
        environment = {**os.environ, "DISPLAY": f":{said.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield environment
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def probe(environment: dict[str, str], *arguments: str) -> dict[str, float]:
    """One run of the window; what it measured."""
    command = [sys.executable, str(HERE / "probe.py"), str(time.monotonic_ns()), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=120)
    measured: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return measured


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--answers", type=int, default=500)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, a_screen() as environment:
        answered = probe(environment, folder, "answers", str(chosen.answers))
        runs = [probe(environment, folder, "start") for _ in range(chosen.runs + 1)][1:]
    questions = json.loads(
        subprocess.run([sys.executable, str(HERE / "questions.py")], capture_output=True, text=True, check=True).stdout
    )
    rows = [(name, statistics.median(run[name] for run in runs), *spread(runs, name)) for name in runs[0]]
    print(f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, SQLite {sqlite3.sqlite_version}, "
          f"{os.cpu_count()} cores, {environment['QT_QPA_PLATFORM']}\n")  # fmt: skip
    print("| what | median | least to most, or p99 |\n| --- | --- | --- |")
    for name, median, least, most in rows:
        print(f"| {name} | {median:.2f} | {least:.2f} to {most:.2f} over {chosen.runs} runs |")
    for name in ("answer to verdict, ms", "verdict to next question, ms", "answer to next question, ms"):
        print(f"| {name} | {answered[name]:.1f} | p99 {answered[name + ' p99']:.1f} over {chosen.answers} answers |")
    print(f"| memory after {chosen.answers} answers, MB | {answered['memory, MB']:.0f} | |")
    median, p99, count = (questions[name] for name in ("median, µs", "p99, µs", "count"))
    print(f"| one question, µs | {median:.0f} | p99 {p99:.0f} over {count} |")


def spread(runs: list[dict[str, float]], name: str) -> tuple[float, float]:
    """The least and the most of a figure."""
    return min(run[name] for run in runs), max(run[name] for run in runs)


if __name__ == "__main__":
    main()
