"""What every chart can do: be pointed at, by mouse or by arrow keys, and say what is there."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.announcing import announce
from quizapp.gui.widgets.painting import focus_ring, rounded


class Chart(QLabel):
    """A drawing of points; each has a place and words.

    A label, for a screen reader passes over what is neither text nor control.
    """

    pointed = Signal(str)
    """The words of the point that is looked at; empty for none."""

    step_up = 1  # points between one and the one above it

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._appearance = appearance
        self._words: tuple[str, ...] = ()
        self._current: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        follow(appearance, self._restyle)

    def set_words(self, words: Sequence[str], name: str, described: str) -> None:
        """What each point says, what the chart is, and what it shows as a whole."""
        self._words = tuple(words)
        self._point_at(None)
        self.setAccessibleName(name)
        self.setAccessibleDescription(described)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> tuple[str, ...]:
        """What the points say, in order."""
        return self._words

    @abstractmethod
    def areas(self) -> list[QRectF]:
        """Where each point is drawn."""

    def targets(self) -> list[QRectF]:
        """Where each point can be pointed at."""
        return self.areas()

    @abstractmethod
    def draw(self, painter: QPainter) -> None:
        """Draw everything but what shows where the keyboard is."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        areas = self.areas()
        if self._current is not None and self._current < len(areas):
            around = areas[self._current].adjusted(-2, -2, 2, 2)
            rounded(painter, around, 5, None, self._appearance.colour("ink"), 1.5)
        if self.hasFocus():
            reach = self._appearance.focus_reach
            inner = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
            focus_ring(painter, inner, self._appearance.radius("control"), self._appearance)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._point_at(next((place for place, area in enumerate(self.targets()) if area.contains(at)), None))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._place_after(Qt.Key(event.key())) if self._words else None
        if place is None:
            super().keyPressEvent(event)
            return
        first, last = self._reach()
        self._point_at(max(first, min(place, last)))
        if self._current is not None:
            announce(self, self._words[self._current], is_urgent=True)

    def _place_after(self, key: Qt.Key) -> int | None:
        """Where a key leads, maybe beyond the ends; None for a key that leads nowhere."""
        ends = dict(zip((Qt.Key.Key_Home, Qt.Key.Key_End), self._reach(), strict=True))
        if key in ends:
            return ends[key]
        ahead = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        step = {
            Qt.Key.Key_Right: ahead * self._step_aside(), Qt.Key.Key_Left: -ahead * self._step_aside(),
            Qt.Key.Key_Down: self.step_up, Qt.Key.Key_Up: -self.step_up,
        }.get(key)  # fmt: skip
        if step is None:
            return None
        return self._entry() if self._current is None else self._current + step

    def _reach(self) -> tuple[int, int]:
        """The first and the last point that are shown."""
        return 0, len(self._words) - 1

    def _entry(self) -> int:
        """The point that the first arrow key leads to."""
        return 0

    def _step_aside(self) -> int:
        """Points between one and the one beside it."""
        return 1

    def _point_at(self, place: int | None) -> None:
        if place != self._current:
            self._current = place
            self.pointed.emit("" if place is None else self._words[place])
            self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
