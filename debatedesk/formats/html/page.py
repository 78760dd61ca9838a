"""Web pages that were saved: their text as Markdown, and what they say of it."""

import re
from collections.abc import Iterator
from pathlib import Path

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import comma_separated, message, quoted
from debatedesk.formats.base import DEFAULT_OPTIONS, ImportedText, ReadingOptions, read_from, readable_name
from debatedesk.formats.decoding import decode_text
from debatedesk.formats.html.body import body_of, element_markdown
from debatedesk.formats.html.content import main_content
from debatedesk.formats.html.description import describe_page
from debatedesk.formats.html.footnotes import make_footnotes
from debatedesk.formats.html.linked_data import linked_text
from debatedesk.formats.html.tree import Element, parse_html
from debatedesk.formats.html.visible import visible_copy
from debatedesk.formats.html.weighing import prose_of
from debatedesk.formats.markdown.markdown_text import relative_images

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_XML = re.compile(rb"<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w-]+)")
_TEMPLATE = re.compile(r"<(/?)template\b", re.IGNORECASE)
_HEAD = 4_096
_ENOUGH_SHOWN = 300
"""Characters of prose; of a page that shows fewer, what it hides is looked at as well."""


def read_html(path: Path, data: bytes, options: ReadingOptions = DEFAULT_OPTIONS) -> ImportedText:
    """Read a saved page; raises FormatError when it holds no text."""
    decoded = decode_text(data, path.name, declared_encoding(data), options.encoding)
    html = decoded.text
    root = parse_html(html)
    page = describe_page(root, html)
    content = _text_of(root, html)
    make_footnotes(content)
    body = element_markdown(content, page.source)
    if not body.reading.text.strip():
        raise FormatError(_without_text(path.name, root))
    heading = content.first("h1", "h2")
    title = page.title or (heading.text() if heading else "") or readable_name(path)
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
        publication=page.publication,
    )
    return read_from(decoded, text)


def _text_of(root: Element, html: str) -> Element:
    """Find the text of a page, also of one that shows it only with a script."""
    title = name.text() if (name := root.first("title")) else ""
    text = main_content(visible_copy(body_of(root)), title)
    prose = prose_of(text)
    if prose < _ENOUGH_SHOWN:
        for hidden in _hidden_bodies(root, html):
            candidate = main_content(hidden, title)
            if (held := prose_of(candidate)) > prose * 2:
                text, prose = candidate, held
    linked = linked_text(root)
    return linked if linked and prose_of(linked) > prose * 2 else text


def _hidden_bodies(root: Element, html: str) -> Iterator[Element]:
    """List what else a page holds: its hidden parts, its templates, the pages within it."""
    yield visible_copy(body_of(root), hidden=True)
    if _TEMPLATE.search(html):
        yield visible_copy(body_of(parse_html(_TEMPLATE.sub(r"<\1section", html))), hidden=True)
    for element in root.elements():
        if element.tag == "iframe" and (within := element.attributes.get("srcdoc", "").strip()):
            yield visible_copy(body_of(parse_html(within)))
        elif element.tag == "noframes":
            within = "".join(child for child in element.children if isinstance(child, str))
            yield visible_copy(body_of(parse_html(within)))


def _without_text(name: str, root: Element) -> str:
    frames = [
        element.attributes["src"].strip()
        for element in root.elements()
        if element.tag == "frame" and element.attributes.get("src", "").strip()
    ]
    if not frames:
        return message("“{name}” is a page without a text.", name=name)
    return message(
        "“{name}” shows other pages in frames and has no text itself; import the one with the text: "
        "{pages}.",
        name=name,
        pages=comma_separated([quoted(address) for address in frames]),
    )


def declared_encoding(data: bytes) -> str:
    """Find the encoding that a page names in its head; empty where it names none."""
    named = _CHARSET.search(data[:_HEAD]) or _XML.search(data[:_HEAD])
    return named[1].decode("ascii") if named else ""
