"""Texts in Markdown, with or without YAML front matter."""

import re
from pathlib import Path
from typing import Any

from debatedesk.domain.text.reading import ReadingText
from debatedesk.formats.base import ImportedText, readable_name
from debatedesk.formats.markdown.front_matter import as_text, split_front_matter

_FIELDS = {
    "title": ("title",),
    "author": ("author", "authors", "by"),
    "date": ("date", "published"),
    "kind": ("kind", "type"),
    "stance": ("stance", "side"),
    "source": ("source", "address", "url", "link"),
    "language": ("language", "lang"),
    "identifier": ("id", "identifier"),
}
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]*:|//|#", re.IGNORECASE)


def read_markdown_file(path: Path, text: str) -> ImportedText:
    """Read a Markdown text; raises FormatError when its front matter is broken.

    The title is that of the front matter, else the first heading, else the file's name.
    """
    described, body = split_front_matter(text, path.name)
    fields: dict[str, Any] = {name: _first(described, keys) for name, keys in _FIELDS.items()}
    reading = None
    if not fields["title"] or "![" in body or "<img" in body.lower():
        from debatedesk.domain.text.document import read_markdown

        reading = read_markdown(body)
    fields["title"] = fields["title"] or (_first_heading(reading) if reading else "") or readable_name(path)
    images = relative_images(reading) if reading else ()
    return ImportedText(markdown=body, images=images, reading=reading, **fields)


def _first(described: dict[str, Any], keys: tuple[str, ...]) -> str:
    return next(filter(None, (as_text(described.get(key)) for key in keys)), "")


def _first_heading(reading: ReadingText) -> str:
    from debatedesk.domain.text.document import outline

    heading = next((heading.text for heading in outline(reading) if heading.text), "")
    return " ".join(heading.split())


def relative_images(reading: ReadingText) -> tuple[str, ...]:
    """List the addresses of the images that lie beside a text's file."""
    spans = (span for block in reading.blocks for span in block.spans if span.kind == "image")
    sources = (span.target for span in spans if span.target and not _REMOTE.match(span.target))
    return tuple(dict.fromkeys(sources))
