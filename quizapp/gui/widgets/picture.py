"""A picture of a bank, as large as there is room for."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from quizapp.domain.questions import Picture
from quizapp.gui.appearance import Appearance, follow

# Whatever the size of the text: large text needs the room.
LARGE, SMALL, THUMBNAIL = QSize(600, 150), QSize(600, 90), QSize(72, 44)


class PictureView(QLabel):
    """Keeps its shape; a hairline parts a white picture from a white ground."""

    def __init__(self, appearance: Appearance, room: QSize = LARGE) -> None:
        super().__init__()
        self._appearance = appearance
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._room = room
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow(appearance, self.update)

    def show_picture(self, content: bytes | None, alt: str, licence: str) -> None:
        """Show a PNG or JPEG; None, or what cannot be decoded, hides the view."""
        self._picture = QPixmap()
        if content is not None:
            self._picture.loadFromData(content)
        self.setAccessibleName(alt)
        self.setToolTip(licence)
        self.setVisible(not self._picture.isNull())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._fitting(self._room)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        painter = QPainter(self)
        size = self._fitting(self.size())
        ratio = self.devicePixelRatioF()
        sharp = self._picture.scaled(
            size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        sharp.setDevicePixelRatio(ratio)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - size.width() if right_to_left else 0
        painter.drawPixmap(x, 0, sharp)
        painter.setPen(self._appearance.colour("edge"))
        painter.drawRect(x, 0, size.width() - 1, size.height() - 1)

    def _fitting(self, room: QSize) -> QSize:
        if self._picture.isNull():
            return QSize(0, 0)
        return self._picture.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)


def thumbnail(appearance: Appearance, image: Picture | None, content: bytes | None) -> PictureView | None:
    """A picture of a question beside a line about it; None where there is none."""
    if image is None or content is None:
        return None
    view = PictureView(appearance, THUMBNAIL)
    view.show_picture(content, image.alt, image.licence)
    view.setFixedWidth(THUMBNAIL.width())  # or the lines of a list would begin at different places
    return view
