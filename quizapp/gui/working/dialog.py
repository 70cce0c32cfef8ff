"""Shows how far a long piece of work is; a short one is over before it is seen."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QWidget

from quizapp.gui import words
from quizapp.gui.appearance import Appearance
from quizapp.gui.widgets.button import SECOND, Button
from quizapp.gui.widgets.layouts import column
from quizapp.gui.widgets.panels import Line
from quizapp.gui.widgets.text import Text
from quizapp.services.work import Work

translate = QCoreApplication.translate  # by this name the translation tool finds the sentences

SHOWN_AFTER_MS = 400
_LOOKED_AT_EVERY_MS = 100


class WorkDialog(QDialog):
    """What is worked on, a line that fills, and “Stop”; Esc stops too. It closes when `end` is called."""

    def __init__(self, appearance: Appearance, what: str, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        self.work = work
        self.setModal(True)
        title = translate("WorkDialog", "Working on {what}").format(what=what)
        self.setWindowTitle(title)
        layout = column(14, (28, 24, 28, 20))
        said = Text(appearance, "lead", "ink", QFont.Weight.DemiBold, wraps=True)
        said.setText(title)
        self._line = Line(appearance, height=8)
        self._share = Text(appearance, "small", "muted", wraps=True)
        self._stop = Button(appearance, translate("WorkDialog", "Stop"), kind=SECOND, keys="Esc")
        self._stop.clicked.connect(self.reject)
        for part in (said, self._line, self._share):
            layout.addWidget(part)
        layout.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)
        self._width = min(appearance.px(420), parent.width() - 40)
        self._layout = layout
        self._look = QTimer(self)
        self._look.setInterval(_LOOKED_AT_EVERY_MS)
        self._look.timeout.connect(self._show_share)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._open)
        self._wait.start(SHOWN_AFTER_MS)
        self._show_share()
        self._fit()

    def end(self) -> None:
        """It is done, or has stopped."""
        self._wait.stop()
        self._look.stop()
        self.done(QDialog.DialogCode.Accepted)
        self.deleteLater()  # also if it was never shown

    def reject(self) -> None:
        """Stop, if it is not too late; the dialog stays until the work says that it has."""
        if not self.work.can_stop:
            return
        self.work.cancel()
        self._stop.setEnabled(False)
        self._share.setText(translate("WorkDialog", "Stopping; nothing will be left half done."))
        self._fit()

    def _fit(self) -> None:
        """As high as its words are: the name of a file may take lines, and another script a higher one."""
        self.resize(self._width, self._layout.totalHeightForWidth(self._width))

    def _open(self) -> None:
        self._look.start()
        self.open()
        self._stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_share(self) -> None:
        share = words.percent(self.work.share)
        self._line.set_share(self.work.share, share)
        if not self.work.can_stop:
            self._stop.setEnabled(False)
            self._share.setText(translate("WorkDialog", "{share}; this can no longer be stopped").format(share=share))
            self._fit()
        elif not self.work.is_cancelled:
            self._share.setText(share)
