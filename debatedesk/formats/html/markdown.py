"""The text of a page written as Markdown, block by block."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from debatedesk.formats.html.inline import NOTE, Run, runs_of, shown, write_runs
from debatedesk.formats.html.tree import Element

_CONTAINERS = frozenset(
    {
        "html",
        "body",
        "main",
        "article",
        "section",
        "div",
        "header",
        "footer",
        "aside",
        "figure",
        "figcaption",
        "details",
        "summary",
        "address",
        "center",
        "fieldset",
        "legend",
        "hgroup",
        "dl",
        "dt",
        "dd",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "td",
        "th",
        "caption",
        "li",
    }
)
_LISTS = ("ul", "ol")
_NOTHING = "\N{ZERO WIDTH SPACE}"
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = _CONTAINERS | set(_HEADINGS) | {"p", "ul", "ol", "blockquote", "pre", "table", "hr", NOTE}
_TEXT_ALIGN = re.compile(r"\btext-align:\s*(\w+)", re.IGNORECASE)
_ALIGNMENTS = {"left": ":---", "center": ":---:", "right": "---:"}
_LANGUAGE = re.compile(r"(?:language|lang|highlight-source)-([\w+#-]+)")


class MarkdownWriter:
    """Writes elements as Markdown; `shown` gathers the text that a reader should see, a block a line.

    `base` completes the addresses of links. Blocks whose index is in `plain` have no emphasis and links.
    """

    def __init__(self, base: str, plain: Container[int] = ()) -> None:
        """Write for a page of the address `base`."""
        self._base = base
        self._plain = plain
        self._holders: set[int] = set()
        self.shown: list[str] = []

    def write(self, element: Element) -> str:
        """Write all that an element holds."""
        self._holders = _block_holders(element)
        return "\n\n".join(self._blocks(element.children)) + "\n"

    def _blocks(self, nodes: Iterable[Element | str]) -> Iterator[str]:
        inline: list[Element | str] = []
        written, other_markers = "", False
        for node in nodes:
            if isinstance(node, str) or id(node) not in self._holders:
                inline.append(node)
                continue
            for paragraph in self._paragraph(inline):
                yield paragraph
                written = ""
            inline = []
            # Lists next to each other would be one with the same markers.
            other = node.tag in _LISTS and node.tag == written and not other_markers
            for block in self._list(node, other) if node.tag in _LISTS else self._block(node):
                yield block
                written, other_markers = node.tag, other
        yield from self._paragraph(inline)

    def _paragraph(self, nodes: list[Element | str]) -> Iterator[str]:
        runs = runs_of(nodes, self._base)
        if shown(runs).strip():
            yield self._words(runs)

    def _block(self, element: Element) -> Iterator[str]:
        tag = element.tag
        if tag in _HEADINGS:
            yield from self._heading(element)
        elif tag == "blockquote":
            lines = "\n\n".join(self._blocks(element.children)).split("\n")
            if lines != [""]:
                yield "\n".join(f"> {line}".rstrip() for line in lines)
        elif tag == "pre":
            yield from self._code(element)
        elif tag == "table":
            yield from self._table(element)
        elif tag == NOTE:
            blocks = "\n\n".join(self._blocks(element.children)) or _NOTHING
            if blocks == _NOTHING:
                self.shown.append(_NOTHING)
            yield re.sub(r"\n(?=[^\n])", "\n    ", f"[^{element.attributes['label']}]: {blocks}")
        elif tag == "hr":
            self.shown.append("")
            yield "---"
        else:
            yield from self._blocks(element.children)

    def _words(self, runs: Sequence[Run], in_cell: bool = False) -> str:
        """Write the words of the next block."""
        styled = len(self.shown) not in self._plain
        self.shown.append(shown(runs))
        return write_runs(runs, styled, in_cell)

    def _heading(self, element: Element) -> Iterator[str]:
        if any(id(each) in self._holders for each in element.children):
            yield from self._blocks(element.children)
            return
        runs = runs_of(element.children, self._base, one_line=True)
        if not shown(runs).strip():
            return
        text = re.sub(r"(?<= )(#+)$", r"\\\1", self._words(runs))
        yield "#" * _HEADINGS[element.tag] + " " + text

    def _list(self, element: Element, other_markers: bool) -> Iterator[str]:
        start = element.attributes.get("start", "").strip()
        number = int(start) if re.fullmatch(r"\d{1,8}", start) else 1
        items = []
        for child in element.children:
            if isinstance(child, str) and not child.strip():
                continue
            blocks = list(
                self._blocks([child] if isinstance(child, str) or child.tag != "li" else child.children)
            )
            if not blocks:
                continue
            if element.tag == "ol":
                marker = f"{number}) " if other_markers else f"{number}. "
            else:
                marker = "* " if other_markers else "- "
            number += 1
            body = "\n\n".join(blocks)
            items.append(marker + body.replace("\n", "\n" + " " * len(marker)))
        if items:
            loose = any("\n\n" in item for item in items)
            yield re.sub(r"(?m)^ +$", "", ("\n\n" if loose else "\n").join(items))

    def _code(self, element: Element) -> Iterator[str]:
        lines = "".join(_raw(element)).replace("\t", "    ").split("\n")
        text = "\n".join(line.rstrip() for line in lines).strip("\n")
        if not text:
            return
        code = element.first("code") or element
        language = next(filter(None, map(_LANGUAGE.match, sorted(code.words | element.words))), None)
        fence = "`" * max(3, *(len(each) + 1 for each in re.findall("`+", text) or [""]))
        self.shown.append(text)
        yield f"{fence}{language[1] if language else ''}\n{text}\n{fence}"

    def _table(self, element: Element) -> Iterator[str]:
        rows = [_cells(each) for each in _rows(element)]
        rows = [row for row in rows if row]
        caption = element.first("caption")
        if caption:
            yield from self._blocks(caption.children)
        if (
            len(rows) < 2
            or max(map(len, rows)) < 2
            or any(map(_is_layout, (c for row in rows for c in row)))
        ):
            for row in rows:
                for cell in row:
                    yield from self._blocks(cell.children)
            return
        width = max(map(len, rows))
        lines = [self._row(row, width) for row in rows]
        marks = [_ALIGNMENTS.get(_side(cell), "---") for cell in rows[1]]
        marks += ["---"] * (width - len(marks))
        yield "\n".join((lines[0], f"| {' | '.join(marks)} |", *lines[1:]))

    def _row(self, cells: Sequence[Element], width: int) -> str:
        texts = []
        for cell in cells:
            runs = runs_of(_joined_paragraphs(cell), self._base, one_line=True)
            texts.append(self._words(runs, in_cell=True))
        self.shown += [""] * (width - len(cells))
        return "| " + " | ".join(texts + [""] * (width - len(cells))) + " |"


def _block_holders(root: Element) -> set[int]:
    """Find the elements (by `id`) that are blocks or hold some."""
    holders: set[int] = set()
    for element in reversed(list(root.elements())):
        if element.tag in BLOCKS or any(id(child) in holders for child in element.children):
            holders.add(id(element))
    return holders


def _raw(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif child.tag == "br":
            yield "\n"
        else:
            yield from _raw(child)


def _rows(table: Element) -> Iterator[Element]:
    for child in table.children:
        if isinstance(child, Element):
            if child.tag == "tr":
                yield child
            elif child.tag in ("thead", "tbody", "tfoot"):
                yield from _rows(child)


def _cells(row: Element) -> list[Element]:
    return [each for each in row.children if isinstance(each, Element) and each.tag in ("td", "th")]


def _side(cell: Element) -> str:
    """Tell to which side the words of a cell are set, if to any."""
    styled = _TEXT_ALIGN.search(cell.attributes.get("style", ""))
    return (styled[1] if styled else cell.attributes.get("align", "")).lower()


def _is_layout(cell: Element) -> bool:
    """Tell whether a cell holds more than a line or two: then the table only lays out the page."""
    within = [each for each in cell.elements() if each is not cell and each.tag in BLOCKS]
    return len(within) > 3 or any(each.tag not in ("p", "div", "section") for each in within)


def _joined_paragraphs(cell: Element) -> list[Element | str]:
    """Flatten the paragraphs of a cell, which is one line in Markdown."""
    nodes: list[Element | str] = []
    for child in cell.children:
        if isinstance(child, Element) and child.tag in ("p", "div", "section"):
            nodes += [" ", *_joined_paragraphs(child), " "]
        else:
            nodes.append(child)
    return nodes
