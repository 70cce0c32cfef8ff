"""One window a folder: a second one brings the first to the front."""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject

try:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket
except ImportError:  # it wants a Kerberos library that a bare Linux may lack; a window that stays behind is no reason
    CAN_CALL = False
else:
    CAN_CALL = True

_PATIENCE_MS = 500  # the first window may be busy; one that hangs is not waited for


def call_first(folder: Path) -> bool:
    """Ask the window that has the folder to come to the front; whether it heard."""
    if not CAN_CALL:
        return False
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    heard = socket.waitForConnected(_PATIENCE_MS) and socket.waitForReadyRead(_PATIENCE_MS)
    socket.disconnectFromServer()
    return bool(heard)


class FirstInstance(QObject):
    """Listens for a second window on the same folder, of the same user."""

    def __init__(self, folder: Path, called: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._called = called
        if not CAN_CALL:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _name(folder)
        # This process has the folder's lock: whoever listened under the name before is gone.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.write(b"here")
            caller.flush()
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self._called()


def _name(folder: Path) -> str:
    return f"quizapp-{sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"
