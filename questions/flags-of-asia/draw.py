"""Draws the flags of this folder: `python questions/flags-of-asia/draw.py`.

Each as its law or its government describes it: bands, discs, stars. 320 pixels wide.
"""

import math
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF

FOLDER = Path(__file__).parent
WIDTH = 320
Draw = Callable[[QPainter, float, float], None]


def bands(*parts: tuple[float, str]) -> Draw:
    """Horizontal bands with their shares of the height, from the top."""

    def draw(painter: QPainter, width: float, height: float) -> None:
        top, whole = 0.0, sum(share for share, _ in parts)
        for share, colour in parts:
            band = height * share / whole
            painter.fillRect(QRectF(0, top, width, band), QColor(colour))
            top += band

    return draw


def disc(colour: str, x: float, y: float, radius: float) -> Draw:
    """A disc; its middle in shares of width and height, its radius in shares of the height."""

    def draw(painter: QPainter, width: float, height: float) -> None:
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(width * x, height * y), height * radius, height * radius)

    return draw


def star(colour: str, x: float, y: float, radius: float, turn: float = -90) -> Draw:
    """A five-pointed star in shares of the height; one point looks `turn` degrees clockwise from the right."""

    def draw(painter: QPainter, _width: float, height: float) -> None:
        inner = radius * math.sin(math.radians(18)) / math.sin(math.radians(54))
        points = []
        for place in range(10):
            angle, reach = math.radians(turn + 36 * place), inner if place % 2 else radius
            points.append(QPointF(height * (x + reach * math.cos(angle)), height * (y + reach * math.sin(angle))))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(QPolygonF(points))

    return draw


def hoist(colour: str, share: float) -> Draw:
    """A band along the mast."""

    def draw(painter: QPainter, width: float, height: float) -> None:
        painter.fillRect(QRectF(0, 0, width * share, height), QColor(colour))

    return draw


def trapezium(colour: str) -> Draw:
    """Kuwait's: as high as the flag at the mast, a third of it at a quarter of the length."""

    def draw(painter: QPainter, width: float, height: float) -> None:
        painter.setBrush(QColor(colour))
        points = [(0, 0), (width / 4, height / 3), (width / 4, height * 2 / 3), (0, height)]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    return draw


def wheel(painter: QPainter, width: float, height: float) -> None:
    """India's wheel with 24 spokes, in navy, nearly as wide as the white band is high."""
    navy, middle, radius = QColor("#06038D"), QPointF(width / 2, height / 2), height / 3 * 0.46
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(navy, radius * 0.12))
    painter.drawEllipse(middle, radius * 0.94, radius * 0.94)
    painter.setPen(QPen(navy, radius * 0.05))
    for spoke in range(24):
        angle = math.radians(15 * spoke)
        painter.drawLine(middle, middle + QPointF(math.cos(angle), math.sin(angle)) * radius * 0.9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(navy)
    painter.drawEllipse(middle, radius * 0.18, radius * 0.18)


def small_star(x: int, y: int) -> Draw:
    """One of China's four, on a grid of 30 by 20, with a point towards the middle of the large one."""
    turn = math.degrees(math.atan2(5 - y, 5 - x))
    return star("#FFFF00", x / 20, y / 20, 1 / 20, turn)


# Name of the file, height by width, and what is drawn one after the other.
FLAGS: dict[str, tuple[float, tuple[Draw, ...]]] = {
    "jp": (2 / 3, (bands((1, "#FFFFFF")), disc("#BC002D", 1 / 2, 1 / 2, 3 / 10))),
    "bd": (3 / 5, (bands((1, "#006A4E")), disc("#F42A41", 9 / 20, 1 / 2, 1 / 3))),
    "id": (2 / 3, (bands((1, "#CE1126"), (1, "#FFFFFF")),)),
    "th": (2 / 3, (bands((1, "#A51931"), (1, "#F4F5F8"), (2, "#2D2A4A"), (1, "#F4F5F8"), (1, "#A51931")),)),
    "la": (2 / 3, (bands((1, "#CE1126"), (2, "#002868"), (1, "#CE1126")), disc("#FFFFFF", 1 / 2, 1 / 2, 1 / 5))),
    "vn": (2 / 3, (bands((1, "#DA251D")), star("#FFFF00", 3 / 4, 1 / 2, 3 / 10))),
    "ae": (1 / 2, (bands((1, "#00843D"), (1, "#FFFFFF"), (1, "#000000")), hoist("#EF3340", 1 / 4))),
    "kw": (1 / 2, (bands((1, "#007A3D"), (1, "#FFFFFF"), (1, "#CE1126")), trapezium("#000000"))),
    "ye": (2 / 3, (bands((1, "#CE1126"), (1, "#FFFFFF"), (1, "#000000")),)),
    "am": (1 / 2, (bands((1, "#D90012"), (1, "#0033A0"), (1, "#F2A800")),)),
    "in": (2 / 3, (bands((1, "#FF671F"), (1, "#FFFFFF"), (1, "#046A38")), wheel)),
    "cn": (2 / 3, (bands((1, "#EE1C25")), star("#FFFF00", 5 / 20, 5 / 20, 3 / 20),
                   small_star(10, 2), small_star(12, 4), small_star(12, 7), small_star(10, 9))),
    # The proportions of the law of 1936: the height is 1, the star's circle a quarter.
    "tr": (2 / 3, (bands((1, "#E30A17")), disc("#FFFFFF", 0.5 / 1.5, 1 / 2, 1 / 4),
                   disc("#E30A17", 0.5625 / 1.5, 1 / 2, 1 / 5),
                   star("#FFFFFF", 0.5625 - 0.2 + 1 / 3 + 1 / 8, 1 / 2, 1 / 8, 180))),
}  # fmt: skip


def main() -> None:
    """Write every flag."""
    application = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
    for name, (shape, parts) in FLAGS.items():
        image = QImage(WIDTH, round(WIDTH * shape), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for draw in parts:
            painter.setPen(Qt.PenStyle.NoPen)
            draw(painter, image.width(), image.height())
        painter.end()
        image.save(str(FOLDER / f"{name}.png"))
    del application


if __name__ == "__main__":
    main()
