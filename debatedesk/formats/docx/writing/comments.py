"""Notes as Word's comments, and the highlights beside them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.base import ImportedAnnotation
from debatedesk.formats.docx.writing.words import (
    W_NAMESPACE,
    XML_DECLARATION,
    RunWriter,
    run_xml,
    xml_value,
)

COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
COMMENTS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"

_FRACTION = re.compile(r"\.\d+")
"""Of a second, which no program writes there."""


@dataclass(frozen=True, slots=True)
class NumberedComment:
    """A comment with its number in the file and the offsets of its words."""

    number: int
    start: int
    end: int
    annotation: ImportedAnnotation

    @property
    def opening(self) -> str:
        """What stands before its words."""
        return f'<w:commentRangeStart w:id="{self.number}"/>'

    @property
    def closing(self) -> str:
        """What stands after its words."""
        return (
            f'<w:commentRangeEnd w:id="{self.number}"/>'
            f'<w:r><w:commentReference w:id="{self.number}"/></w:r>'
        )


def comment_marks(comments: Iterable[NumberedComment]) -> tuple[dict[int, str], dict[int, str]]:
    """Gather what stands before and after words, by offset."""
    starts: dict[int, str] = defaultdict(str)
    ends: dict[int, str] = defaultdict(str)
    for comment in comments:
        starts[comment.start] += comment.opening
        ends[comment.end] += comment.closing
    return starts, ends


def comments_xml(comments: Sequence[NumberedComment]) -> str:
    """Write the comments themselves, each of which names its namespace."""
    return "".join(_comment(comment) for comment in comments)


def comments_part(comments: Sequence[NumberedComment]) -> bytes:
    """Write the part that holds the comments of a document without any."""
    root = f'<w:comments xmlns:w="{W_NAMESPACE}">{comments_xml(comments)}</w:comments>'
    return (XML_DECLARATION + root).encode()


def _comment(comment: NumberedComment) -> str:
    annotation = comment.annotation
    initials = "".join(name[0] for name in annotation.author.split())[:3]
    said = [f'w:id="{comment.number}"', f"w:author={xml_value(annotation.author)}"]
    if annotation.created:
        said.append(f"w:date={xml_value(_FRACTION.sub('', annotation.created))}")
    said.append(f"w:initials={xml_value(initials)}")
    return f'<w:comment xmlns:w="{W_NAMESPACE}" {" ".join(said)}>{_content(annotation)}</w:comment>'


def _content(annotation: ImportedAnnotation) -> str:
    reading = read_markdown(annotation.markdown)
    runs = RunWriter(reading, {}, {})
    paragraphs = []
    for block in reading.blocks:
        marker = f"{block.marker} " if block.marker else ""
        words = runs.write(block.start, block.end, block.spans)
        if words:
            paragraphs.append(f"<w:p>{run_xml(marker)}{words}</w:p>")
    if annotation.tags:
        tags = " ".join("#" + "-".join(tag.split()) for tag in annotation.tags)
        paragraphs.append(f"<w:p>{run_xml(tags)}</w:p>")
    return "".join(paragraphs) or "<w:p/>"
