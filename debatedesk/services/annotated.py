"""Highlights and notes on a text as the annotations of a document that is written."""

from debatedesk.domain.anchors.model import TextAnchor
from debatedesk.formats.annotations.model import AnnotatedText
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.markdown.escaping import escape_line


def document_annotations(text: AnnotatedText) -> list[ImportedAnnotation]:
    """List the annotations of a text; a highlight without a place is left out.

    A note whose words are in doubt or gone is on the whole text, and quotes them.
    """
    listed = []
    for shared in text.annotations:
        anchor = shared.anchor
        start, end = (anchor.start, anchor.end) if anchor else (-1, -1)
        lost = anchor is not None and start < 0
        if lost and shared.colour:
            continue
        markdown = f"{_quoted(anchor)}\n\n{shared.markdown.strip()}" if anchor and lost else shared.markdown
        listed.append(
            ImportedAnnotation(
                start, end, shared.colour, markdown.strip(), shared.author, shared.created, shared.tags
            )
        )
    return listed


def _quoted(anchor: TextAnchor) -> str:
    lines = filter(str.strip, anchor.exact.splitlines())
    return "\n>\n".join(f"> {escape_line(line)}" for line in lines)
