"""From HTML to paper, or to a PDF."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextFormat

from quizapp.gui.appearance import FAMILIES
from quizapp.services.whole_file import whole_file

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARGIN = 2.0 / 2.54 * 96  # two centimetres in the pixels of a document, which a device scales
NEW_PAGE = "page-break-before: always"
_STYLE = """
    body { color: #000000; }
    h1 { font-size: 20pt; margin-bottom: 6pt; }
    p.names { font-size: 11pt; margin-bottom: 14pt; }
    table.question { margin-bottom: 11pt; }
    td.pair { padding-right: 22pt; }
    td { font-size: 11pt; padding-bottom: 4pt; vertical-align: top; }
    table.picture { border-style: solid; border-color: #000000; border-collapse: collapse; margin-top: 4pt; }
    td.picture { padding-bottom: 2px; }
    td.number { padding-right: 8pt; }
    p.options { margin: 4pt 0 0 0; }
    .note { color: #444444; font-size: 9pt; }
"""


def page(body: str) -> str:
    """A whole document around `body`."""
    return f"<html><head><style>{_STYLE}</style></head><body>{body}</body></html>"


def document_of(html: str) -> QTextDocument:
    """HTML as a document in the app's fonts, which know the scripts of its banks."""
    document = QTextDocument()
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSize(11)
    document.setDefaultFont(font)
    document.setHtml(html)
    return document


def put_on(document: QTextDocument, device: QPagedPaintDevice) -> None:
    """Lay a document out on the pages of a device and print it; no question and no answer is cut by a page's end."""
    layout = document.documentLayout()
    layout.setPaintDevice(device)
    document.setPageSize(QSizeF(device.width(), device.height()))
    around = document.rootFrame().frameFormat()
    around.setMargin(_MARGIN)
    document.rootFrame().setFrameFormat(around)
    for frame in document.rootFrame().childFrames():
        place = layout.frameBoundingRect(frame)
        first, last = int(place.top() // device.height()), int((place.bottom() - 1) // device.height())
        if last > first and place.height() < device.height() / 2:  # what is longer would leave half a page empty
            kept = frame.frameFormat()
            kept.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            frame.setFrameFormat(kept)
    document.print_(device)


def on_paper(device: QPagedPaintDevice) -> None:
    """A4; the document keeps its own margins."""
    device.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))


def save_pdf(html: str, path: Path, title: str) -> None:
    """Write a document as PDF; an older file of that name is replaced only once the new one is whole.

    Raises:
        WriteError: it could not be written.
    """
    with whole_file(path) as beside:
        writer = QPdfWriter(str(beside))
        writer.setTitle(title)
        writer.setCreator("Quizapp")
        on_paper(writer)
        put_on(document_of(html), writer)
        del writer
