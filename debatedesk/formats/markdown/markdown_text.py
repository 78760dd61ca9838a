"""Texts in Markdown, with or without YAML front matter, as people and their tools write it."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from debatedesk.domain.message import message
from debatedesk.domain.text.document import Heading, outline, read_markdown
from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import ImportedAnnotation, ImportedText, readable_name
from debatedesk.formats.markdown.description import describe
from debatedesk.formats.markdown.front_matter import read_front_matter
from debatedesk.formats.markdown.note_markup import highlights_of, to_canonical
from debatedesk.formats.markdown.own_exports import without_additions

_OF_ANY_NOTE = re.compile(
    r"(?:(?:extracted )?(?:annotations|highlights)|notes?)\b[\s\d/.,:()APMapm-]*$", re.IGNORECASE
)
"""What exports of every text are headed with, as “Annotations (5/1/2024, 10:00:00 AM)”."""
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:|//|#", re.IGNORECASE)


def read_markdown_file(path: Path, text: str) -> ImportedText:
    """Read a Markdown text; a broken front matter is read as far as it goes, which a remark tells.

    The title is that of the front matter, else a heading of the whole, else the file's name. Raises
    FormatError for front matter that no text needs.
    """
    front_matter = read_front_matter(text, path.name)
    description = describe(front_matter.values)
    body, below = without_additions(front_matter.body, description.fields)
    written = to_canonical(body)
    markdown = written.markdown
    reading = None
    fields: dict[str, Any] = dict(description.fields)
    if not fields["title"] or written.has_highlights or "![" in markdown or "<img" in markdown.lower():
        reading = read_markdown(markdown)
    highlights: tuple[ImportedAnnotation, ...] = ()
    if written.has_highlights and reading:
        highlights = highlights_of(read_markdown(written.marked), reading)
    fields["title"] = fields["title"] or (_title_within(reading) if reading else "") or readable_name(path)
    return ImportedText(
        markdown=markdown,
        images=relative_images(reading) if reading else (),
        reading=reading,
        annotations=(*description.notes, *highlights, *_below(below)),
        publication=description.publication,
        tags=description.tags,
        remarks=tuple(filter(None, (front_matter.remark, _comments_remark(written.comments)))),
        **fields,
    )


def _below(markdown: str) -> Iterator[ImportedAnnotation]:
    """Keep the highlights and notes below an exported text as a note on the whole of it."""
    if markdown:
        yield ImportedAnnotation(-1, -1, markdown=markdown)


def _comments_remark(count: int) -> str:
    if not count:
        return ""
    return message(
        "{n:,} comments are left out (words between “%%” and “%%”, which notes hide).",
        "One comment is left out (words between “%%” and “%%”, which notes hide).",
        count,
    )


def _title_within(reading: ReadingText) -> str:
    """Find the heading of the whole text: at its top, or the only one of the first level."""
    headings = [heading for heading in outline(reading) if heading.text]
    if headings and _OF_ANY_NOTE.match(headings[0].text):
        return ""
    first = [heading for heading in headings if heading.level == 1]
    if headings and _is_at_top(headings, reading):
        return headings[0].text
    return first[0].text if len(first) == 1 else ""


def _is_at_top(headings: Sequence[Heading], reading: ReadingText) -> bool:
    """Tell whether the first heading stands above all words, and has no equal if it is a lower one."""
    top = headings[0]
    if reading.text[: top.start].strip():
        return False
    return top.level == 1 or all(heading.level > top.level for heading in headings[1:])


def relative_images(reading: ReadingText) -> tuple[str, ...]:
    """List the addresses of the images that lie beside a text's file."""
    spans = (span for block in reading.blocks for span in block.spans if span.kind == "image")
    sources = (span.target for span in spans if span.target and not _REMOTE.match(span.target))
    return tuple(dict.fromkeys(sources))
