"""The text of an OpenDocument file, block by block."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element as XmlElement

from debatedesk.formats.html.inline import NOTE_REFERENCE
from debatedesk.formats.html.tree import Element
from debatedesk.formats.odt.names import DC, DRAW, OFFICE, SVG, TABLE, TEXT, XLINK
from debatedesk.formats.odt.numbering import MOST_LEVELS, ItemCounts, levels_of, whole
from debatedesk.formats.odt.styles import OdtStyles
from debatedesk.formats.office.blocks import FlatBlock, nested
from debatedesk.formats.office.looks import with_looks
from debatedesk.formats.office.marks import mark

DEEPEST = 80
_WIDEST = 60
_MOST_SPACES = 200
_WHITE = re.compile(r"[ \t\r\n]+")
_HOLDERS = frozenset(
    {
        f"{TEXT}section",
        f"{TEXT}index-body",
        f"{TEXT}index-title",
        f"{OFFICE}text",
        f"{TEXT}numbered-paragraph",
    }
    | {
        f"{TEXT}{kind}"
        for kind in ("table-of-content", "illustration-index", "table-index", "object-index")
    }
    | {f"{TEXT}{kind}" for kind in ("user-index", "alphabetical-index", "bibliography")}
)
_UNSEEN = frozenset(
    {
        f"{TEXT}tracked-changes",
        f"{TEXT}hidden-text",
        f"{TEXT}script",
        f"{TEXT}ruby-text",
        f"{TEXT}note-citation",
    }
    | {f"{OFFICE}forms", f"{TEXT}sequence-decls", f"{TEXT}variable-decls", f"{TEXT}user-field-decls"}
    | {f"{SVG}title", f"{SVG}desc", f"{OFFICE}event-listeners", f"{TEXT}list-header-marks"}
)
_ROWS = frozenset({f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"})
_SHAPES = frozenset(DRAW + kind for kind in ("frame", "g", "custom-shape", "rect", "ellipse", "a", "line"))


@dataclass(slots=True)
class OdtComment:
    """A comment; `answers` is the name of the one that it answers."""

    name: str
    author: str
    created: str
    content: XmlElement
    answers: str = ""


@dataclass(slots=True)
class OdtGathered:
    """What is met with while the text is read."""

    notes: list[XmlElement] = field(default_factory=list)
    images: dict[str, None] = field(default_factory=dict)
    comments: list[OdtComment] = field(default_factory=list)
    title: str = ""


class OdtStory:
    """Reads the text of one file; `formula` gives the words of an equation by its address in the file."""

    def __init__(self, styles: OdtStyles, gathered: OdtGathered, formula: Callable[[str], str]) -> None:
        """Read with the styles of the file."""
        self._styles = styles
        self._gathered = gathered
        self._formula = formula
        self._outline = ItemCounts(levels_of(styles.outline))
        self._lists: dict[str, ItemCounts] = {}
        self._boxes: list[XmlElement] = []

    def blocks(self, container: Iterable[XmlElement], depth: int = 0) -> list[Element | str]:
        """Read all that a body, a note, a cell or a box holds."""
        return nested(self._blocks(container, depth))

    def _blocks(self, container: Iterable[XmlElement], depth: int) -> Iterator[FlatBlock]:
        if depth > DEEPEST:
            return
        for element in container:
            tag = element.tag
            if tag in (f"{TEXT}p", f"{TEXT}h"):
                yield self._paragraph(element, depth)
            elif tag == f"{TEXT}list":
                yield from self._list(element, "", 1, depth)
            elif tag == f"{TABLE}table":
                yield FlatBlock(self._table(element, depth))
            elif tag in _HOLDERS:
                yield from self._blocks(element, depth + 1)
            elif tag in _SHAPES:
                nodes = self._shape(element, depth)
                if nodes:
                    yield FlatBlock(Element("p", {}, nodes))
            boxes, self._boxes = self._boxes, []
            for box in boxes:
                yield from self._blocks(box, depth + 1)

    def _paragraph(self, element: XmlElement, depth: int) -> FlatBlock:
        look = self._styles.paragraph(element.get(f"{TEXT}style-name", ""))
        children = [] if look.is_hidden else self._inline(element, depth)
        if look.is_title and not self._gathered.title:
            self._gathered.title = Element("p", {}, children).text()
        if element.tag == f"{TEXT}h":
            level = whole(element.get(f"{TEXT}outline-level")) or 1
            shown = Element("p", {}, children)
            unnumbered = element.get(f"{TEXT}is-list-header") == "true"
            if self._outline.level(level).form and shown.text() and not unnumbered:
                self._outline.next(level)
                children = [f"{self._outline.label(level)} ", *children]
            return FlatBlock(Element(f"h{min(max(level, 1), 6)}", {}, children))
        if look.is_title:
            return FlatBlock(Element("h1", {}, children))
        if look.is_code:
            return FlatBlock(Element("pre", {}, children))
        return FlatBlock(Element("p", {}, children), is_quotation=look.is_quotation)

    def _list(self, element: XmlElement, style: str, level: int, depth: int) -> Iterator[FlatBlock]:
        style = element.get(f"{TEXT}style-name") or style
        goes_on = element.get(f"{TEXT}continue-numbering") == "true" or element.get(f"{TEXT}continue-list")
        if level == 1 and (not goes_on or style not in self._lists):
            self._lists[style] = ItemCounts(levels_of(self._styles.lists.get(style)))
        counts = self._lists.setdefault(style, ItemCounts(levels_of(self._styles.lists.get(style))))
        described = counts.level(level)
        listed: Element | None = None
        for item in element:
            if item.tag not in (f"{TEXT}list-item", f"{TEXT}list-header"):
                continue
            heading = [child for child in item if child.tag == f"{TEXT}h"]
            number = 0
            if item.tag == f"{TEXT}list-item" and level <= MOST_LEVELS and not heading:
                number = counts.next(level, whole(item.get(f"{TEXT}start-value")))
            blocks = nested(self._item(item, style, level, depth))
            if heading:
                yield from (FlatBlock(each) for each in blocks if isinstance(each, Element))
                continue
            label = counts.label(level) if number and not described.is_simple else ""
            first = next((each for each in blocks if isinstance(each, Element) and each.tag == "p"), None)
            if label and first is not None and _shows_words(first):
                first.children.insert(0, f"{label} ")
            if listed is None:
                start = {"start": str(number)} if number and described.is_simple and number != 1 else {}
                listed = Element("ol" if described.is_simple else "ul", start)
            listed.children.append(Element("li", {}, blocks))
        if listed is not None:
            yield FlatBlock(listed)

    def _item(self, item: XmlElement, style: str, level: int, depth: int) -> Iterator[FlatBlock]:
        for child in item:
            if child.tag == f"{TEXT}list" and depth < DEEPEST:
                yield from self._list(child, style, level + 1, depth + 1)
            else:
                yield from self._blocks([child], depth + 1)

    def _table(self, table: XmlElement, depth: int) -> Element:
        rows: list[Element | str] = []
        for row in _rows(table):
            cells: list[Element | str] = []
            for cell in row:
                if cell.tag not in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
                    continue
                repeated = min(whole(cell.get(f"{TABLE}number-columns-repeated")) or 1, _WIDEST)
                content = self.blocks(cell, depth + 1)
                cells.append(Element("td", {}, content))
                cells += (Element("td") for _ in range(repeated - 1))
            rows.append(Element("tr", {}, cells))
        return Element("table", {}, rows)

    def _inline(self, parent: XmlElement, depth: int) -> list[Element | str]:
        nodes: list[Element | str] = []
        if parent.text:
            nodes.append(_WHITE.sub(" ", parent.text))
        for child in parent:
            if depth <= DEEPEST:
                nodes += self._within(child, depth)
            if child.tail:
                nodes.append(_WHITE.sub(" ", child.tail))
        return nodes

    def _within(self, child: XmlElement, depth: int) -> list[Element | str]:
        tag = child.tag
        if tag == f"{TEXT}span":
            looks, hidden = self._styles.words(child.get(f"{TEXT}style-name", ""))
            words = [] if hidden else self._inline(child, depth + 1)
            return [with_looks(Element("span", {}, words), looks)] if looks and words else words
        if tag == f"{TEXT}s":
            return [" " * min(whole(child.get(f"{TEXT}c")) or 1, _MOST_SPACES)]
        if tag == f"{TEXT}tab":
            return [" "]
        if tag == f"{TEXT}line-break":
            return [Element("br")]
        if tag == f"{TEXT}a":
            return [Element("a", {"href": child.get(f"{XLINK}href", "")}, self._inline(child, depth + 1))]
        if tag == f"{TEXT}note":
            self._gathered.notes.append(child)
            return [Element(NOTE_REFERENCE, {"label": str(len(self._gathered.notes))})]
        if tag == f"{OFFICE}annotation":
            return self._comment(child)
        if tag == f"{OFFICE}annotation-end":
            return [mark(f"comment-end-{child.get(f'{OFFICE}name', '')}")]
        if tag in _SHAPES or tag == f"{DRAW}text-box":
            return self._shape(child, depth + 1)
        return [] if tag in _UNSEEN else self._inline(child, depth + 1)

    def _comment(self, element: XmlElement) -> list[Element | str]:
        name = element.get(f"{OFFICE}name") or f"unnamed {len(self._gathered.comments)}"
        answers = next((value for key, value in element.items() if key.endswith("}parent-name")), "")
        self._gathered.comments.append(
            OdtComment(
                name,
                " ".join((element.findtext(f"{DC}creator") or "").split()),
                (element.findtext(f"{DC}date") or "").strip()[:19],
                element,
                answers,
            )
        )
        return [mark(f"comment-start-{name}"), mark(f"comment-reference-{name}")]

    def _shape(self, shape: XmlElement, depth: int) -> list[Element | str]:
        """Give the images and equations of a drawing; its boxes come after the paragraph."""
        if depth > DEEPEST:
            return []
        if shape.tag == f"{DRAW}text-box" or shape.find(f"{TEXT}p") is not None:
            self._boxes.append(shape)
            return []
        formula = shape.find(f"{DRAW}object")
        if formula is not None:
            words = self._formula(formula.get(f"{XLINK}href", ""))
            if words:
                return [words]
        image = next((each for each in shape.findall(f"{DRAW}image") if each.get(f"{XLINK}href")), None)
        if image is not None:
            source = image.get(f"{XLINK}href", "").removeprefix("./")
            said = shape.findtext(f"{SVG}desc") or shape.findtext(f"{SVG}title") or ""
            self._gathered.images.setdefault(source)
            return [Element("img", {"src": source, "alt": said})]
        nodes: list[Element | str] = []
        for child in shape:
            if child.tag in _SHAPES or child.tag == f"{DRAW}text-box":
                nodes += self._shape(child, depth + 1)
        return nodes


def _rows(table: XmlElement, depth: int = 0) -> Iterator[XmlElement]:
    for child in table:
        if child.tag == f"{TABLE}table-row":
            yield child
        elif child.tag in _ROWS and depth < DEEPEST:
            yield from _rows(child, depth + 1)


def _shows_words(element: Element) -> bool:
    return bool(element.text()) or element.first(NOTE_REFERENCE, "img") is not None
