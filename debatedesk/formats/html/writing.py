"""Reading text as HTML: a passage for the clipboard, a whole text as a page with its marks and notes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from debatedesk.domain.library import is_web_address
from debatedesk.domain.text.reading import Block, ReadingText, Span, SpanKind

_TAGS: dict[SpanKind, str] = {
    "strong": "strong",
    "emphasis": "em",
    "strike": "s",
    "code": "code",
    "superscript": "sup",
    "subscript": "sub",
}
_STYLE = """
body { max-width: 42em; margin: 3em auto; padding: 0 1.5em; line-height: 1.6; font-family: Georgia, serif; }
header p, footer, .told { color: #555; font-family: sans-serif; font-size: 0.85em; }
blockquote { margin-left: 1em; padding-left: 1em; border-left: 3px solid #ccc; }
table { border-collapse: collapse; } th, td { border: 1px solid #bbb; padding: 0.2em 0.6em; }
pre { overflow-x: auto; background: #f4f4f4; padding: 0.6em; } img { max-width: 100%; }
mark.yellow { background: #ffe066; } mark.green { background: #a8e6a1; } mark.blue { background: #a5d8ff; }
mark.pink { background: #fcc2d7; } mark.orange { background: #ffc078; }
mark { text-underline-offset: 0.2em; }
mark.green { text-decoration: underline dashed #2f6b4a; }
mark.blue { text-decoration: underline wavy #27567f; }
mark.pink { text-decoration: underline dotted #86405e; }
mark.orange { text-decoration: underline double #87511f; }
mark.note { background: none; border-bottom: 2px solid #c60; }
sup.note a { text-decoration: none; font-family: sans-serif; }
"""


@dataclass(frozen=True, slots=True)
class MarkedPassage:
    """Words that are marked in a page: with a highlight's `colour`, or those of the note `number`."""

    start: int
    end: int
    colour: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class PageNote:
    """A note below a page, as HTML, and who made it when; without a `number` it is on the whole text."""

    html: str
    said: str
    number: int = 0


def page_html(
    title: str,
    details: Iterable[str],
    reading: ReadingText,
    marks: Sequence[MarkedPassage] = (),
    notes: Sequence[PageNote] = (),
    image: Callable[[str], str] = lambda source: "",
) -> str:
    """Write a text as one file of HTML, without scripts; `image` gives the address of an image's data."""
    body = _Writer(reading, 0, len(reading.text), marks, image).html()
    first = next((block for block in reading.blocks if block.end > block.start), None)
    is_titled = (
        first is not None and first.kind == "heading" and reading.text[first.start : first.end] == title
    )
    heading = "" if is_titled else f"<h1>{escape(title)}</h1>\n"
    said = " · ".join(escape(detail) for detail in details if detail)
    about = f"<p>{said}</p>\n" if said else ""
    below = _notes(notes)
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<header>\n{heading}{about}</header>\n<main>\n{body}\n</main>\n{below}</body>\n</html>\n"
    )


def _notes(notes: Sequence[PageNote]) -> str:
    if not notes:
        return ""
    parts = ["<footer>", "<h2>Notes</h2>"]
    for note in notes:
        told = f'<p class="told">{escape(note.said)}</p>' if note.said else ""
        if note.number:
            back = f'<a href="#words-{note.number}">{note.number}</a>'
            parts.append(f'<section id="note-{note.number}"><p>{back}</p>{note.html}{told}</section>')
        else:
            parts.append(f"<section>{note.html}{told}</section>")
    return "\n".join([*parts, "</footer>"]) + "\n"


def html_of(reading: ReadingText, start: int, end: int) -> str:
    """Write a span as HTML with its headings, lists, tables and looks."""
    return _Writer(reading, start, end).html()


class _Writer:
    """Writes a span of a reading text."""

    def __init__(
        self,
        reading: ReadingText,
        start: int,
        end: int,
        marks: Sequence[MarkedPassage] = (),
        image: Callable[[str], str] = lambda source: "",
    ) -> None:
        self._reading = reading
        self._start, self._end = start, end
        self._marks = marks
        self._image = image

    def html(self) -> str:
        """Write it; words out of one block, or one cell, are no table, list or heading."""
        blocks = list(blocks_between(self._reading, self._start, self._end))
        if len(blocks) == 1 and self._is_part(blocks[0]):
            return f"<p>{self._marked_up(blocks[0])}</p>"
        parts: list[str] = []
        open_tags: list[str] = []
        before: Block | None = None
        for block in blocks:
            wanted = _containers(block)
            if (
                before is not None
                and (before.table, before.row) != (block.table, block.row)
                and block.table
            ):
                wanted_before = wanted[:-1] if before.table == block.table else []
                _close(parts, open_tags, wanted_before)
            _close(parts, open_tags, wanted)
            for tag in wanted[len(open_tags) :]:
                parts.append(f"<{tag}>")
                open_tags.append(tag)
            parts.append(self._element(block))
            before = block
        _close(parts, open_tags, [])
        return "".join(parts)

    def _is_part(self, block: Block) -> bool:
        """Tell whether the span is only a part of what a block makes of its words."""
        if block.kind in ("rule", "code"):
            return False
        return block.kind == "cell" or self._start > block.start or self._end < block.end

    def _element(self, block: Block) -> str:
        if block.kind == "rule":
            return "<hr>"
        words = self._marked_up(block)
        if block.kind == "heading":
            return f"<h{block.level}>{words}</h{block.level}>"
        if block.kind == "code":
            return f"<pre>{words}</pre>"
        if block.kind == "cell":
            return f"<th>{words}</th>" if block.header else f"<td>{words}</td>"
        if block.marker:
            number = block.marker.rstrip(".")
            value = f' value="{number}"' if number.isdigit() else ""
            return f"<li{value}>{words}</li>"
        return f"<p>{words}</p>"

    def _marked_up(self, block: Block) -> str:
        start, end = max(self._start, block.start), min(self._end, block.end)
        marks = [mark for mark in self._marks if mark.start < end and mark.end > start]
        edges = [edge for span in block.spans for edge in (span.start, span.end)]
        edges += [edge for mark in marks for edge in (mark.start, mark.end)]
        cuts = sorted({start, end, *(min(max(edge, start), end) for edge in edges)})
        parts = []
        for first, last in pairwise(cuts):
            spans = [span for span in block.spans if span.start <= first and span.end >= last]
            words = self._wrapped(self._reading.text[first:last], spans)
            parts.append(
                _in_marks(words, [mark for mark in marks if mark.start <= first and mark.end >= last])
            )
            parts += [_sign(mark.number) for mark in marks if mark.number and mark.end == last]
        return "".join(parts)

    def _wrapped(self, words: str, spans: list[Span]) -> str:
        made = escape(words).replace("\n", "<br>")
        for span in reversed(spans):
            if span.kind == "image":
                address = self._image(span.target)
                label = escape(span.label)
                made = f'<img src="{escape(address)}" alt="{label}">' if address else f"[{label}]"
            elif span.kind == "link" and is_web_address(span.target):
                made = f'<a href="{escape(span.target)}">{made}</a>'
            elif span.kind in _TAGS:
                made = f"<{_TAGS[span.kind]}>{made}</{_TAGS[span.kind]}>"
        return made


def escape(words: str) -> str:
    """Let words stand in a page, or in an attribute there, as they are."""
    import html  # its tables of entities are not needed before something is copied

    return html.escape(words)


def _in_marks(words: str, marks: Iterable[MarkedPassage]) -> str:
    for mark in marks:
        words = f'<mark class="{escape(mark.colour or "note")}">{words}</mark>'
    return words


def _sign(number: int) -> str:
    return f'<sup class="note" id="words-{number}"><a href="#note-{number}">[{number}]</a></sup>'


def blocks_between(reading: ReadingText, start: int, end: int) -> Iterator[Block]:
    """List the blocks that a span touches."""
    for block in reading.blocks:
        if block.start < end and (block.end > start or block.start == block.end >= start):
            yield block


def _containers(block: Block) -> list[str]:
    """Name the tags around a block, from the outside in."""
    tags = ["blockquote"] * block.quote_depth
    for _ in range(block.list_depth):
        tags.append("ol" if block.marker[:1].isdigit() else "ul")
    if block.table:
        tags += ["table", "tr"]
    return tags


def _close(parts: list[str], open_tags: list[str], wanted: list[str]) -> None:
    """Close what is open and not wanted any more; a list goes on whatever its markers."""
    keep = 0
    for opened, tag in zip(open_tags, wanted, strict=False):
        if opened != tag and not {opened, tag} <= {"ol", "ul"}:
            break
        keep += 1
    while len(open_tags) > keep:
        parts.append(f"</{open_tags.pop()}>")
