"""One window a library: a second start hands over what it was to open, and the window comes forward.

They talk over a local socket (a named pipe on Windows), by one line of JSON and one line of answer.
"""

import hashlib
import json
import os
import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from debatedesk.services.paths import LibraryPaths

LONGEST_MESSAGE = 1_000_000
"""Bytes of a message; a longer one is none of ours."""
PATIENCE_MS = 5_000
RETRY_MS = 100
_LONGEST_SOCKET_PATH = 100
_TAKEN = b"taken\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"
"""Where a desktop on Wayland hands a program the right to come forward."""


def socket_name(paths: LibraryPaths) -> str:
    """Name the socket of a library's window: within its private folder where the system allows for that."""
    within = os.path.realpath(paths.data / "window.socket")
    if sys.platform != "win32" and len(os.fsencode(within)) <= _LONGEST_SOCKET_PATH:
        return within
    return f"debatedesk-{hashlib.sha256(os.fsencode(os.path.normcase(within))).hexdigest()[:32]}"


class WindowSocket(QObject):
    """Listens for second starts on the library that a window has open; `asked` carries what to open."""

    asked = Signal(list)

    def __init__(self, paths: LibraryPaths, window: QWidget) -> None:
        """Listen from now on; where the system does not let it, a second start says that one is open."""
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connect)
        name = socket_name(paths)
        QLocalServer.removeServer(name)  # of a window that was killed: who has the lock is the only one
        self._server.listen(name)

    @property
    def listens(self) -> bool:
        """Tell whether second starts are heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _connect(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST_MESSAGE:
            socket.abort()
        elif socket.canReadLine():
            wanted, token = _understood(bytes(socket.readLine().data()))
            socket.write(_TAKEN)
            socket.disconnectFromServer()
            self._come_forward(token)
            self.asked.emit(wanted)

    def _come_forward(self, token: str) -> None:
        if token:
            os.environ[_TOKEN] = token
        if self._window.isMinimized():  # `showNormal` would forget that it filled the screen
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
            self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def hand_over(paths: LibraryPaths, wanted: Sequence[str]) -> bool:
    """Ask the window that has a library open to open files and links; False where none answers.

    The window of a library begins to listen a moment after it has the lock: it is asked for a while.
    """
    name = socket_name(paths)
    message = json.dumps({"open": list(wanted), "token": os.environ.get(_TOKEN, "")}).encode("ascii")
    for _ in range(PATIENCE_MS // RETRY_MS):
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(RETRY_MS):
            socket.write(message + b"\n")
            while not socket.canReadLine() and socket.waitForReadyRead(PATIENCE_MS):
                pass
            return bytes(socket.readLine().data()) == _TAKEN
        if socket.error() == QLocalSocket.LocalSocketError.SocketAccessError:
            return False
        time.sleep(RETRY_MS / 1_000)
    return False


def _understood(line: bytes) -> tuple[list[str], str]:
    try:
        said = json.loads(line)
        wanted = [words for words in said["open"] if isinstance(words, str)]
        return wanted, str(said.get("token", ""))[:200]
    except (ValueError, KeyError, TypeError, AttributeError):
        return [], ""
