"""The system libraries that Qt needs on a bare Linux: Qt itself would end with a traceback or an abort."""

import ctypes
import os
import sys

PACKAGES = (
    "libgl1", "libegl1", "libglib2.0-0", "libfontconfig1", "libxkbcommon0", "libdbus-1-3",
    "libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
)  # fmt: skip

_FOR_QT = (
    "libGL.so.1", "libEGL.so.1", "libglib-2.0.so.0", "libfontconfig.so.1", "libxkbcommon.so.0", "libdbus-1.so.3",
)  # fmt: skip
_FOR_A_WINDOW = (
    "libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0",
)  # fmt: skip


def missing_library() -> str | None:
    """The first library that is not there, or None; only Linux is looked at."""
    if not sys.platform.startswith("linux"):
        return None
    needed = _FOR_QT if _platform() else _FOR_QT + _FOR_A_WINDOW
    for library in needed:
        try:
            ctypes.CDLL(library)
        except OSError:
            return library
    return None


def has_screen() -> bool:
    """Whether there is anything to show a window on."""
    if not sys.platform.startswith("linux") or _platform():
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _platform() -> str:
    """The Qt platform somebody chose; empty for the usual one, which needs X or Wayland."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return "" if chosen.startswith(("xcb", "wayland")) else chosen
