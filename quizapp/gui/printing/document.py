"""From HTML to paper, or to a PDF."""

from base64 import b64encode
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextFormat

from quizapp.gui.appearance import FAMILIES
from quizapp.services.whole_file import whole_file

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARGIN = 2.0 / 2.54 * 96  # two centimetres in the pixels of a document, which a device scales
NEW_PAGE = "page-break-before: always"
GAP = "<p class='gap'>&nbsp;</p>"
"""Room before a table, which a margin does not make."""
_NUMBER_WIDTH = 32
_MOST_OF_A_PAGE = 0.8  # what is longer fits on no page between its margins
# Lengths other than those of letters are in px: a document takes a margin in pt for nothing, and one of a table, too.
_STYLE = """
    body { color: #000000; }
    h1 { font-size: 20pt; margin-bottom: 12px; }
    p { margin: 0; }
    p.gap { font-size: 6pt; }
    td { font-size: 11pt; vertical-align: top; }
    td.question { padding-bottom: 22px; }
    td.answer { padding-bottom: 8px; }
    p.question { font-size: 12pt; }
    p.option { margin-top: 6px; }
    td.pair { padding-top: 6px; padding-right: 12px; }
    p.line { margin-top: 20px; }
    table.picture { border-style: solid; border-color: #000000; border-collapse: collapse; }
    td.picture { padding: 2px; }
    .note { color: #444444; font-size: 9pt; }
"""


def page(body: str) -> str:
    """A whole document around `body`."""
    return f"<html><head><style>{_STYLE}</style></head><body>{body}</body></html>"


def numbered(number: int, said: str, kind: str) -> str:
    """A part of a page with its number beside it: it hangs, however many digits it has, and no page's end cuts it.

    `kind` is how large the number is, and how much room follows: `question` or `answer`.
    """
    first = f"<td width='{_NUMBER_WIDTH}'><p class='{kind}'><b>{number}.</b></p></td>"
    cells = f"{first}<td class='{kind}'>{said}</td>"
    return f"<table width='100%' cellspacing='0' cellpadding='0'><tr>{cells}</tr></table>"


def picture(content: bytes, height: int) -> str:
    """A picture with an edge: a flag that ends in white has no end on paper."""
    image = f"<img src='data:image;base64,{b64encode(content).decode()}' height='{height}' />"
    cell = f"<tr><td class='picture'>{image}</td></tr>"
    return f"<table class='picture' border='1' cellspacing='0' cellpadding='2'>{cell}</table>"


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
        if last > first and place.height() < device.height() * _MOST_OF_A_PAGE:
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
