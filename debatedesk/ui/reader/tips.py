"""What hovering over words tells."""

from PySide6.QtCore import QPoint

from debatedesk.ui.reader.answers import answers_html
from debatedesk.ui.reader.face import Face
from debatedesk.ui.reader.links import footnote_html
from debatedesk.ui.rich_text import escape
from debatedesk.ui.theme import Theme


def tip_of(face: Face, point: QPoint, theme: Theme) -> str:
    """Say where the link under a point leads, or what answers the passage there."""
    address = face.anchorAt(point)
    if address.startswith("#"):
        return footnote_html(face.reading, address[1:]) if face.reading else ""
    if address:
        return f"<p style='white-space:pre-wrap'>{escape(address)}</p>"
    offset = face.offset_at(point)
    passages = face.marks.passages.at(offset) if offset is not None else []
    return answers_html(passages, theme) if passages else ""
