"""Lucide icons in the theme's colours, sharp at every pixel ratio."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from quizapp.paths import assets_folder


def paint_icon(painter: QPainter, name: str, colour: QColor, area: QRectF) -> None:
    """Draw an icon into `area`."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(area.topLeft(), icon_pixmap(name, colour.name(), round(area.width()), ratio))


@lru_cache(maxsize=256)
def icon_pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """An icon of `size` logical pixels.

    Raises:
        FileNotFoundError: if there is no such icon.
    """
    source = (assets_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def app_icon() -> QIcon:
    """The app's own icon, in every size that is drawn for it."""
    icon = QIcon()
    for file in sorted((assets_folder() / "icon").glob("*.png")):
        icon.addFile(str(file))
    return icon
