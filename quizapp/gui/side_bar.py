"""The way between screens; it shows what there is."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quizapp.gui.appearance import Appearance, follow
from quizapp.gui.icons import paint_icon
from quizapp.gui.widgets.layouts import column, row
from quizapp.gui.widgets.logo import Logo
from quizapp.gui.widgets.painting import AT_START, HINT_CAP, cap_size, focus_ring, key_cap, rounded


class Entry(QPushButton):
    """A screen of the side bar, with a count when there is something to do."""

    def __init__(self, appearance: Appearance, text: str, icon: str, keys: str = "") -> None:
        super().__init__(text)
        self._appearance = appearance
        self._icon = icon
        self._keys = keys
        self.setAccessibleDescription(keys)
        self._count = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        follow(appearance, self._restyle)

    def set_count(self, count: int) -> None:
        """Show a count; none for 0."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        reach = 2 * self._appearance.focus_reach
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + self._appearance.px(
            101 if self._count else 53
        )
        return QSize(int(width) + reach, self._appearance.px(38) + reach)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        appearance, colour = self._appearance, self._appearance.colour
        reach, radius = appearance.focus_reach, appearance.radius("control")
        area = QRectF(self.rect()).adjusted(reach, reach, -reach, -reach)
        ink = colour("ink" if self.isChecked() else "muted")
        if self.isChecked():
            rounded(painter, area, radius, colour("surface"), colour("line"))
        elif self.underMouse():
            rounded(painter, area, radius, colour("line"), None)
        if self.hasFocus():
            focus_ring(painter, area, radius, appearance)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = appearance.px(18)
        icon_x = area.left() + appearance.px(11)
        if right_to_left:
            icon_x = area.right() - appearance.px(11) - side
        paint_icon(painter, self._icon, ink, QRectF(icon_x, area.center().y() - side / 2, side, side))
        painter.setFont(self.font())
        painter.setPen(ink)
        text = area.adjusted(appearance.px(39), 0, -appearance.px(39), 0)
        shown = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, AT_START, shown)
        if self._count:
            self._paint_count(painter, area, right_to_left)
        if self._keys:
            size = cap_size(self._keys, appearance, HINT_CAP)
            x = area.left() + appearance.px(11) if right_to_left else area.right() - appearance.px(11) - size[0]
            cap = QRectF(x, area.center().y() - size[1] / 2, *size)
            key_cap(
                painter, cap, self._keys, appearance, HINT_CAP, edge=colour("edge"), ink=ink, fill=colour("surface")
            )

    def _paint_count(self, painter: QPainter, area: QRectF, right_to_left: bool) -> None:
        appearance = self._appearance
        painter.setFont(appearance.font("small", QFont.Weight.DemiBold))
        text = str(self._count)
        height = appearance.px(20)
        width = max(QFontMetricsF(painter.font()).horizontalAdvance(text) + appearance.px(15), height)
        x = area.left() + appearance.px(11) if right_to_left else area.right() - appearance.px(11) - width
        badge = QRectF(x, area.center().y() - height / 2, width, height)
        rounded(painter, badge, height / 2, appearance.colour("accent"), None)
        painter.setPen(appearance.colour("on_accent"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _restyle(self) -> None:
        self.setFont(self._appearance.font("body", QFont.Weight.Medium))
        self.updateGeometry()
        self.update()


class SideBar(QWidget):
    """Logo and screens."""

    chosen = Signal(str)
    search_chosen = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        reach = appearance.focus_reach
        layout = column(0, (12 - reach, 20, 12 - reach, 16))
        top = row(0, (reach + 10, 0, 0, 0))
        top.addWidget(Logo(appearance))
        top.addStretch(1)
        layout.addLayout(top)
        layout.addSpacing(14)
        self._entries = {
            "today": Entry(appearance, self.tr("Today"), "sun"),
            "quiz": Entry(appearance, self.tr("Quiz"), "timer"),
            "banks": Entry(appearance, self.tr("Banks"), "library"),
            "progress": Entry(appearance, self.tr("Progress"), "chart-line"),
            "settings": Entry(appearance, self.tr("Settings"), "settings"),
        }
        for name, entry in self._entries.items():
            entry.clicked.connect(lambda _=False, name=name: self._choose(name))
            if name == "settings":
                layout.addStretch(1)  # below, away from where one learns
            layout.addWidget(entry)
        self._entries["search"] = search = Entry(appearance, self.tr("Search"), "search", keys="Ctrl K")
        search.setCheckable(False)
        search.clicked.connect(self.search_chosen)
        layout.insertWidget(layout.count() - 1, search)
        self._who = Entry(appearance, "", "user")
        self._who.setCheckable(False)
        self._who.clicked.connect(lambda: self._choose("learners"))
        self._who.hide()
        layout.addWidget(self._who)
        self.show_screen("today")
        self.setLayout(layout)
        follow(appearance, self._restyle)

    def show_ready(self, count: int) -> None:
        """Show how many facts are ready beside "Today"."""
        self._entries["today"].set_count(count)

    def show_learner(self, name: str) -> None:
        """Say who learns; pressing it leads to the learners."""
        self._who.setText(name)
        self._who.setAccessibleName(self.tr("{name} learns; change in Settings").format(name=name))
        self._who.setVisible(bool(name))
        self._who.update()

    def show_screen(self, name: str) -> None:
        """Mark the screen that is open, if it has an entry."""
        self._open = name
        for each, entry in self._entries.items():
            entry.setChecked(each == name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.colour("sunken"))
        edge = self.rect()
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            edge.setLeft(edge.right())
        else:
            edge.setRight(edge.left())
        painter.fillRect(edge, self._appearance.colour("line"))

    def _choose(self, name: str) -> None:
        self.show_screen(self._open)  # what is open is said by the window
        self.chosen.emit(name)

    def _restyle(self) -> None:
        # Grows slower than the text: at twice the size a third of the window would be bar.
        self.setFixedWidth(int(224 + 112 * (self._appearance.scale - 1)))
        self.update()
