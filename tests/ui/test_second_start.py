"""A second start on a library that is open: its window comes forward and opens what was asked for."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from debatedesk.services.paths import LibraryPaths
from debatedesk.ui.second_start import LONGEST_MESSAGE, WindowSocket, socket_name
from tests.conftest import REPOSITORY


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    paths = LibraryPaths.under(tmp_path / "library")
    paths.data.mkdir(parents=True)
    return paths


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


HAND_OVER = """
import json, sys
from pathlib import Path
from debatedesk.services.paths import LibraryPaths
from debatedesk.ui import second_start
folder, wanted, second_start.PATIENCE_MS = json.loads(sys.argv[1])
print(second_start.hand_over(LibraryPaths.under(Path(folder)), wanted))
"""


def started(paths: LibraryPaths, wanted: list[str], patience: int = 5_000) -> "subprocess.Popen[str]":
    asked = json.dumps([str(paths.data.parent), wanted, patience])
    return subprocess.Popen(
        [sys.executable, "-c", HAND_OVER, asked], cwd=REPOSITORY, stdout=subprocess.PIPE, text=True
    )


def handed_over_beside(paths: LibraryPaths, wanted: list[str], qtbot: QtBot) -> bool:
    """Hand over as another process does, while this one's window answers."""
    with started(paths, wanted) as process:
        qtbot.waitUntil(lambda: process.poll() is not None)
        assert process.stdout is not None
        return process.stdout.read() == "True\n"


def test_what_a_second_start_wants_reaches_the_window(
    paths: LibraryPaths, window: QWidget, qtbot: QtBot
) -> None:
    socket = WindowSocket(paths, window)
    asked: list[list[str]] = []
    socket.asked.connect(asked.append)
    assert socket.listens
    assert handed_over_beside(paths, ["/tmp/ä “b”.md", "debatedesk://document/a"], qtbot)
    assert handed_over_beside(paths, [], qtbot)
    assert asked == [["/tmp/ä “b”.md", "debatedesk://document/a"], []]
    socket.close()


@pytest.mark.parametrize("filled", [False, True])
def test_a_minimized_window_comes_back_as_large_as_it_was(
    paths: LibraryPaths, window: QWidget, qtbot: QtBot, filled: bool
) -> None:
    socket = WindowSocket(paths, window)
    if filled:
        window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    assert window.isMinimized()
    assert handed_over_beside(paths, [], qtbot)
    assert not window.isMinimized()
    assert window.isMaximized() == filled
    socket.close()


def test_what_a_killed_window_left_behind_does_not_matter(
    paths: LibraryPaths, window: QWidget, qtbot: QtBot
) -> None:
    Path(tempfile.gettempdir(), socket_name(paths)).touch()
    socket = WindowSocket(paths, window)
    assert handed_over_beside(paths, [], qtbot)
    socket.close()


@pytest.mark.parametrize(
    "line",
    [b"\n", b"nonsense\n", b"[]\n", b'{"open": 5}\n', b'{"open": [1, null]}\n', b"\xff\xfe\n"],
)
def test_what_is_no_request_opens_nothing(
    line: bytes, paths: LibraryPaths, window: QWidget, qtbot: QtBot
) -> None:
    socket = WindowSocket(paths, window)
    asked: list[list[str]] = []
    socket.asked.connect(asked.append)
    other = QLocalSocket()
    other.connectToServer(socket_name(paths))
    other.write(line)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [[]]
    socket.close()


def test_an_endless_request_is_cut_off(paths: LibraryPaths, window: QWidget, qtbot: QtBot) -> None:
    socket = WindowSocket(paths, window)
    other = QLocalSocket()
    other.connectToServer(socket_name(paths))
    other.write(b"x" * (LONGEST_MESSAGE + 1_000_000))
    qtbot.waitUntil(lambda: other.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    QCoreApplication.processEvents()
    socket.close()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of Windows have no file")
def test_the_socket_stands_in_the_private_folder_of_the_library(
    paths: LibraryPaths, window: QWidget
) -> None:
    socket = WindowSocket(paths, window)
    where = Path(tempfile.gettempdir(), socket_name(paths))
    if Path(socket_name(paths)).is_absolute():
        assert where.parent == paths.data.resolve()
        assert where.stat().st_mode & 0o077 == 0
    socket.close()
    assert not where.exists()


def test_without_a_window_nothing_is_handed_over(paths: LibraryPaths) -> None:
    with started(paths, [], patience=300) as process:
        assert process.communicate()[0] == "False\n"
