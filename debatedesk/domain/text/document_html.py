"""Raw HTML within Markdown: not shown as tags, but read for what it shows.

Takes time linear in the length of the HTML, whatever it holds.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from debatedesk.domain.text.reading import SpanKind

TAG_LOOKS: dict[str, SpanKind] = {
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), "emphasis"),
    **dict.fromkeys(("s", "del", "strike"), "strike"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
    **dict.fromkeys(("sup",), "superscript"),
    **dict.fromkeys(("sub",), "subscript"),
    **dict.fromkeys(("a",), "link"),
}
_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
    }
    | {"dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"}
    | {"head", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section"}
    | {"summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul"}
)
_UNSEEN = frozenset({"script", "style", "template", "textarea", "noscript", "iframe", "head"})
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^<>]*)>|<!--|<\?|<![a-zA-Z\[]")
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))""")
_ENDS = {"<!--": "-->", "<?": "?>"}


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag with its attributes, values as written."""

    name: str
    closes: bool
    attributes: dict[str, str]

    @property
    def is_block(self) -> bool:
        """Tell whether it begins or ends a paragraph."""
        return self.name in _BLOCKS

    @property
    def heading_level(self) -> int:
        """The level of the heading that it opens, else 0."""
        is_heading = len(self.name) == 2 and self.name[0] == "h" and self.name[1] in "123456"
        return int(self.name[1]) if is_heading and not self.closes else 0


def tag_of(html: str) -> Tag | None:
    """Read HTML that is one tag; None for comments and the like."""
    found = _TAG.match(html)
    return _tag(found) if found and found[2] else None


def pieces(html: str) -> Iterator[str | Tag]:
    """Split HTML into text (entities decoded) and tags; comments, scripts and their like are left out."""
    from html import unescape

    place = 0
    while found := _TAG.search(html, place):
        if found.start() > place:
            yield unescape(html[place : found.start()])
        if not found[2]:
            end = _ENDS.get(found[0], ">")
            closing = html.find(end, found.end())
            place = closing + len(end) if closing >= 0 else len(html)
            continue
        tag = _tag(found)
        place = found.end()
        if tag.name in _UNSEEN and not tag.closes:
            closing_tag = re.compile(rf"</{tag.name}[^<>]*>", re.IGNORECASE).search(html, place)
            place = closing_tag.end() if closing_tag else len(html)
        yield tag
    if place < len(html):
        yield unescape(html[place:])


def _tag(found: re.Match[str]) -> Tag:
    from html import unescape

    attributes = {
        name.lower(): unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(found[3])
    }
    return Tag(found[2].lower(), bool(found[1]), attributes)
