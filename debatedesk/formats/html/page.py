"""Web pages that were saved: their text as Markdown, and what they say of it."""

import re
from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.formats.base import DEFAULT_OPTIONS, ImportedText, ReadingOptions, read_from, readable_name
from debatedesk.formats.decoding import decode_text
from debatedesk.formats.html.body import element_markdown
from debatedesk.formats.html.content import describe_page, main_content, page_title
from debatedesk.formats.html.tree import parse_html
from debatedesk.formats.markdown.markdown_text import relative_images

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w-]+)")
_HEAD = 4_096


def read_html(path: Path, data: bytes, options: ReadingOptions = DEFAULT_OPTIONS) -> ImportedText:
    """Read a saved page; raises FormatError when it holds no text."""
    decoded = decode_text(data, path.name, declared_encoding(data), options.encoding)
    html = decoded.text
    root = parse_html(html)
    page = describe_page(root, html)
    content = main_content(root)
    body = element_markdown(content, page.source)
    if not body.reading.text.strip():
        raise FormatError(f"“{path.name}” is a page without a text.")
    heading = content.first("h1") or content.first("h2")
    title = page.title or page_title(root, heading) or readable_name(path)
    images = relative_images(body.reading)
    text = ImportedText(
        title,
        page.author,
        page.date,
        "",
        "",
        page.source,
        page.language,
        body.markdown,
        images=images,
        reading=body.reading,
    )
    return read_from(decoded, text)


def declared_encoding(data: bytes) -> str:
    """Find the encoding that a page names in its head; empty where it names none."""
    named = _CHARSET.search(data[:_HEAD]) or _XML.search(data[:_HEAD])
    return named[1].decode("ascii") if named else ""
