"""Web pages that were saved: their text as Markdown, and what they say of it."""

import re
from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.formats.base import ImportedText, readable_name
from debatedesk.formats.decoding import decode
from debatedesk.formats.html.body import element_markdown
from debatedesk.formats.html.content import describe_page, main_content, page_title
from debatedesk.formats.html.tree import parse_html
from debatedesk.formats.markdown.markdown_text import relative_images

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w-]+)")
_HEAD = 4_096


def read_html(path: Path, data: bytes) -> ImportedText:
    """Read a saved page; raises FormatError when it holds no text."""
    html = decode(data, path.name, _declared(data))
    root = parse_html(html)
    page = describe_page(root, html)
    content = main_content(root)
    body = element_markdown(content, page.source)
    if not body.reading.text.strip():
        raise FormatError(f"“{path.name}” is a page without a text.")
    heading = content.first("h1") or content.first("h2")
    title = page.title or page_title(root, heading) or readable_name(path)
    images = relative_images(body.reading)
    return ImportedText(
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


def _declared(data: bytes) -> str:
    """Find the encoding that a page names in its head, as browsers understand the name."""
    named = _CHARSET.search(data[:_HEAD]) or _XML.search(data[:_HEAD])
    name = named[1].decode("ascii").lower() if named else ""
    if name in ("iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"):
        return "cp1252"
    return "" if name.startswith("utf") else name
