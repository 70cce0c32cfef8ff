"""Layouts that several screens share."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from quizapp.gui.appearance import Appearance, follow


def column(spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A column without the style's own gaps."""
    layout = QVBoxLayout()
    layout.setSpacing(spacing)
    set_margins(layout, *margins)
    return layout


def row(spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row without the style's own gaps."""
    layout = QHBoxLayout()
    layout.setSpacing(spacing)
    set_margins(layout, *margins)
    return layout


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Leave room around; `start` is where a line of text begins.

    No layout mirrors its margins by itself. Pages are made anew when the language changes, so this once is enough.
    """
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    layout.setContentsMargins(end if is_mirrored else start, top, start if is_mirrored else end, bottom)


class Centred(QWidget):
    """A page with `inner` in its middle, at most `width` wide at normal text size."""

    def __init__(self, appearance: Appearance, inner: QWidget, width: int, margin: int = 0) -> None:
        super().__init__()
        self._appearance = appearance
        self._inner = inner
        self._width = width
        layout = row(0, (margin, 0, margin, 0))
        layout.addStretch(1)
        layout.addWidget(inner, 1000)
        layout.addStretch(1)
        self.setLayout(layout)
        follow(appearance, self._restyle)

    def _restyle(self) -> None:
        self._inner.setMaximumWidth(self._appearance.px(self._width))


def airy(least: int, most: int) -> QWidget:
    """Room above a page's content, which gives way before the page has to scroll.

    Put it with a stretch far larger than that of the room below.
    """
    room = QWidget()
    room.setMinimumHeight(least)
    room.setMaximumHeight(most)
    room.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
    return room


def inset(part: QWidget | QLayout, start: int, end: int = 0) -> QHBoxLayout:
    """`part` with room before and behind it.

    Not by margins: a style sheet takes those of a label away when it is first shown, and none is mirrored.
    """
    line = row()
    line.addSpacing(start)
    if isinstance(part, QLayout):
        line.addLayout(part)
    else:
        line.addWidget(part)
    line.addSpacing(end)
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, out of sight at once, and delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


@contextmanager
def settled_once(*parts: QWidget) -> Iterator[None]:
    """Change much inside `parts`, outermost first, and lay them out once, at the end.

    Each part that is shown else has every layout around it made anew at once, which costs milliseconds.
    """
    layouts = [layout for part in parts if (layout := part.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        for layout in layouts:
            layout.activate()
