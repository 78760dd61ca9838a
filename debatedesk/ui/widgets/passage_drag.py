"""A passage that is dragged from a text to another part of the desk."""

import json

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

from debatedesk.domain.reference import Reference

FORMAT = "application/x-debatedesk-passage"


def put_passage(data: QMimeData, passage: Reference) -> None:
    """Let dragged or copied data tell the passage that its words come from."""
    span = {"document": passage.id, "start": passage.start, "end": passage.end}
    data.setData(FORMAT, json.dumps(span).encode())


def takes_words(event: QDropEvent) -> bool:
    """Accept words that are dragged here, as a copy; files are for the window to take."""
    data = event.mimeData()
    if data.hasUrls() or not data.text().strip():
        event.ignore()
        return False
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return True


def passage_of(data: QMimeData) -> Reference | None:
    """Read the passage that data comes from, or None where it does not come from a text of the desk."""
    try:
        span = json.loads(bytes(data.data(FORMAT).data()))
        return Reference.passage(str(span["document"]), int(span["start"]), int(span["end"]))
    except (ValueError, KeyError, TypeError):
        return None
