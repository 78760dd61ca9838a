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
    fields = {name: _first(described, keys) for name, keys in _FIELDS.items()}
    heading, images = _headings_and_images(body, not fields["title"])
    fields["title"] = fields["title"] or heading or readable_name(path)
    return ImportedText(markdown=body, images=images, **fields)


def _first(described: dict[str, Any], keys: tuple[str, ...]) -> str:
    return next(filter(None, (as_text(described.get(key)) for key in keys)), "")


def _headings_and_images(body: str, wants_heading: bool) -> tuple[str, tuple[str, ...]]:
    """Find the first heading and the images that lie beside the file."""
    shows_images = "![" in body or "<img" in body.lower()
    if not wants_heading and not shows_images:
        return "", ()
    from debatedesk.domain.text.document import outline, read_markdown

    reading = read_markdown(body)
    heading = next((each.text for each in outline(reading) if each.text), "") if wants_heading else ""
    return " ".join(heading.split()), relative_images(reading)


def relative_images(reading: ReadingText) -> tuple[str, ...]:
    """List the addresses of the images that lie beside a text's file."""
    spans = (span for block in reading.blocks for span in block.spans if span.kind == "image")
    sources = (span.target for span in spans if span.target and not _REMOTE.match(span.target))
    return tuple(dict.fromkeys(sources))
