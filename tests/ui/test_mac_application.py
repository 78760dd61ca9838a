"""What the Finder asks the program to open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent

from debatedesk.ui.mac_application import OpenRequests


def test_what_comes_before_the_window_is_opened_with_it(tmp_path: Path) -> None:
    text = tmp_path / "note.md"
    opened: list[Sequence[str]] = []
    requests = OpenRequests()
    assert requests.take(QFileOpenEvent(str(text)))
    assert requests.take(QFileOpenEvent(QUrl("debatedesk://note/n")))
    requests.hand_to(opened.append)
    assert opened == [[str(text), "debatedesk://note/n"]]
    assert requests.take(QFileOpenEvent(QUrl.fromLocalFile(str(text))))
    assert opened[1:] == [[str(text)]]
    requests.hand_to(None)
    requests.take(QFileOpenEvent(str(text)))
    assert len(opened) == 2


def test_other_events_are_left_to_the_application() -> None:
    assert not OpenRequests().take(QEvent(QEvent.Type.ApplicationActivate))
