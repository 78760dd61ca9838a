"""A passage that is dragged from a text to another part of the desk."""

import json

from PySide6.QtCore import QMimeData

from debatedesk.domain.reference import Reference

FORMAT = "application/x-debatedesk-passage"


def put_passage(data: QMimeData, passage: Reference) -> None:
    """Let dragged or copied data tell the passage that its words come from."""
    span = {"document": passage.id, "start": passage.start, "end": passage.end}
    data.setData(FORMAT, json.dumps(span).encode())


def passage_of(data: QMimeData) -> Reference | None:
    """Read the passage that data comes from, or None where it does not come from a text of the desk."""
    try:
        span = json.loads(bytes(data.data(FORMAT).data()))
        return Reference.passage(str(span["document"]), int(span["start"]), int(span["end"]))
    except (ValueError, KeyError, TypeError):
        return None
