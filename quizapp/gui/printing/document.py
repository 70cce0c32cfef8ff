"""From HTML to paper, or to a PDF."""

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from quizapp.gui.appearance import FAMILIES
from quizapp.services.whole_file import whole_file

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
NEW_PAGE = "page-break-before: always"
_STYLE = """
    body { color: #000000; }
    h1 { font-size: 20pt; margin-bottom: 6pt; }
    p.names { font-size: 11pt; margin-bottom: 14pt; }
    table.question { margin-bottom: 11pt; page-break-inside: avoid; }
    td { font-size: 11pt; padding-bottom: 4pt; vertical-align: top; }
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


def on_paper(device: QPagedPaintDevice) -> None:
    """A4; the document keeps its own margins of two centimetres."""
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
        document_of(html).print_(writer)
        del writer
