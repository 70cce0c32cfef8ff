"""Cards side by side, as many as fit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.widgets.layouts import clear


class Grid(QWidget):
    """Widgets of equal width in rows."""

    def __init__(self, appearance: Appearance, *, least_width: int, most_columns: int, gap: int = 16) -> None:
        """`least_width` is that of one of them, in pixels at normal text size."""
        super().__init__()
        self._appearance = appearance
        self._least_width, self._most_columns, self._gap = least_width, most_columns, gap
        self._parts: tuple[QWidget, ...] = ()
        self._columns = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._grid)
        follow(appearance, self._arrange)

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Show these in place of those before, which are deleted."""
        clear(self._grid)
        self._parts = tuple(parts)
        self._arrange()

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What is shown, in order."""
        return self._parts

    def minimumSizeHint(self) -> QSize:
        # That of one column: else a grid of two would never become narrow enough for one.
        return QSize(self._widest(), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self._fitting() != self._columns:
            self._arrange()  # a part has other words now
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._arrange()

    def _fitting(self) -> int:
        width = max(self._appearance.px(self._least_width), self._widest())
        return max(1, min(self._most_columns, (self.width() + self._gap) // (width + self._gap)))

    def _widest(self) -> int:
        """The least that every part can do with: some languages have long words."""
        return max((part.minimumSizeHint().width() for part in self._parts), default=0)

    def _arrange(self) -> None:
        self._columns = columns = self._fitting()
        for part in self._parts:
            self._grid.removeWidget(part)
        for place, part in enumerate(self._parts):
            self._grid.addWidget(part, place // columns, place % columns)
        for place in range(self._most_columns):
            self._grid.setColumnStretch(place, int(place < columns))
