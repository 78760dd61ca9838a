"""The text of a Word document, block by block: its body, its notes, its comments and its text boxes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element as XmlElement

from debatedesk.formats.docx.equations import equation
from debatedesk.formats.docx.fields import OpenFields
from debatedesk.formats.docx.names import MC, WP, A, M, R, V, W, is_on, number, value
from debatedesk.formats.docx.numbering import Numbering
from debatedesk.formats.docx.package import Relationship
from debatedesk.formats.docx.styles import ParagraphLook, Styles, looks_of
from debatedesk.formats.docx.symbols import symbol
from debatedesk.formats.html.inline import NOTE_REFERENCE
from debatedesk.formats.html.tree import Element
from debatedesk.formats.office.blocks import FlatBlock, ListItem, nested
from debatedesk.formats.office.looks import with_looks
from debatedesk.formats.office.marks import mark

DEEPEST = 80
"""What is nested deeper within a paragraph is not looked at."""
SOURCE = "source"
"""The attribute of a `span` that says which `w:t` of the part its words are from, counted from 0."""
_SHOWN_WITHIN = frozenset(
    W + name
    for name in (
        "ins",
        "moveTo",
        "smartTag",
        "customXml",
        "sdtContent",
        "sdt",
        "fldSimple",
        "dir",
        "bdo",
        "hyperlink",
    )
)
_REMOVED = frozenset({W + "del", W + "moveFrom"})
_WIDEST = 60
_HIGHLIGHTS = {
    "yellow": "yellow",
    "darkYellow": "orange",
    "green": "green",
    "darkGreen": "green",
    "cyan": "blue",
    "blue": "blue",
    "darkBlue": "blue",
    "darkCyan": "blue",
    "magenta": "pink",
    "darkMagenta": "pink",
    "red": "orange",
    "darkRed": "orange",
}


@dataclass(slots=True)
class Gathered:
    """What is met with while the text of a document is read, in all of its parts together."""

    notes: list[tuple[str, str]] = field(default_factory=list)
    """The kind (`footnote`, `endnote`) and the id of each note, in the order of their references."""
    images: dict[str, None] = field(default_factory=dict)
    """The names of the parts that are images, in order."""
    insertions: int = 0
    deletions: int = 0
    highlights: list[str] = field(default_factory=list)
    """The colour of each highlight; the points around it are named `highlight-start-` and its index."""
    points: set[str] = field(default_factory=set)
    """The names of the points that were marked."""


class Story:
    """Reads one part of a document."""

    def __init__(
        self,
        styles: Styles,
        numbering: Numbering,
        relationships: dict[str, Relationship],
        gathered: Gathered,
        sources: dict[int, int] | None = None,
    ) -> None:
        """Read with a document's styles; `sources` numbers elements `w:t` by `id`, if words keep them."""
        self._styles = styles
        self._numbering = numbering
        self._relationships = relationships
        self._gathered = gathered
        self._sources = sources
        self._fields = OpenFields()
        self._boxes: list[XmlElement] = []
        self._pending: list[Element | str] = []
        self._highlight = ""
        self.title = ""

    def blocks(self, container: Iterable[XmlElement], depth: int = 0) -> list[Element | str]:
        """Read all that a body, a note, a cell or a text box holds."""
        blocks = list(self._blocks(container, depth))
        if self._pending:
            blocks.append(FlatBlock(Element("p", {}, self._taken())))
        return nested(blocks)

    def _blocks(self, container: Iterable[XmlElement], depth: int) -> Iterator[FlatBlock]:
        if depth > DEEPEST:
            return
        for element in container:
            if element.tag == W + "p":
                yield from self._paragraph(element, depth)
            elif element.tag == W + "tbl":
                yield FlatBlock(self._table(element, depth))
            elif element.tag in (M + "oMathPara", M + "oMath"):
                yield FlatBlock(Element("p", {}, [*self._taken(), *equation(element)]))
            elif element.tag == MC + "AlternateContent":
                yield from self._blocks(_chosen(element), depth + 1)
            elif element.tag in _SHOWN_WITHIN:
                yield from self._blocks(element, depth + 1)
            elif element.tag in (W + "commentRangeStart", W + "commentRangeEnd"):
                self._pending += self._point(element)

    def _taken(self) -> list[Element | str]:
        taken, self._pending = self._pending, []
        return taken

    def _paragraph(self, paragraph: XmlElement, depth: int) -> Iterator[FlatBlock]:
        properties = paragraph.find(W + "pPr")
        style_id = value(properties, "pStyle")
        look = self._styles.paragraph(style_id)
        mark_of_paragraph = properties.find(W + "rPr") if properties is not None else None
        children = self._taken()
        children += self._inline(paragraph, look, depth)
        children += self._end_of_highlight()
        self._fields.end_paragraph()
        is_removed = mark_of_paragraph is not None and mark_of_paragraph.find(W + "del") is not None
        if is_removed or _is_drop_cap(properties):
            self._pending = children
        else:
            yield self._block(children, properties, style_id, look)
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            fields, self._fields = self._fields, OpenFields()
            yield from self._blocks(box, depth + 1)
            self._fields = fields

    def _block(
        self,
        children: list[Element | str],
        properties: XmlElement | None,
        style_id: str,
        look: ParagraphLook,
    ) -> FlatBlock:
        level = look.level
        said = number(value(properties, "outlineLvl"))
        if said is not None:
            level = said + 1 if said < 9 else 0
        shown = _shows_words(children)
        if look.is_title and not self.title:
            self.title = Element("p", {}, children).text()
        if look.is_code and not level:
            return FlatBlock(Element("pre", {}, children))
        item, label = self._item(properties, style_id, look) if shown else (None, "")
        if level:
            if label and shown:
                children = [f"{label} ", *children]
            return FlatBlock(Element(f"h{min(level, 6)}", {}, children))
        if item and not item.ordered and label:
            children = [f"{label} ", *children]
        return FlatBlock(Element("p", {}, children), item, look.is_quotation and not item)

    def _item(
        self, properties: XmlElement | None, style_id: str, look: ParagraphLook
    ) -> tuple[ListItem | None, str]:
        numbering = properties.find(W + "numPr") if properties is not None else None
        list_id = value(numbering, "numId") or look.list_id
        level = number(value(numbering, "ilvl"))
        level = look.list_level if level is None else level
        counted = self._numbering.next(list_id, level, style_id) if list_id not in ("", "0") else None
        if counted is None:
            return None, ""
        item = counted.item
        if item.level < look.least_level:
            item = ListItem(look.least_level, item.ordered, item.number)
        return item, counted.label

    def _table(self, table: XmlElement, depth: int) -> Element:
        rows: list[Element | str] = []
        for row in _within(table, "tr"):
            properties = row.find(W + "trPr")
            if properties is not None and properties.find(W + "del") is not None:
                self._gathered.deletions += 1
                continue
            if properties is not None and properties.find(W + "ins") is not None:
                self._gathered.insertions += 1
            before = number(value(properties, "gridBefore")) or 0
            cells: list[Element | str] = [Element("td") for _ in range(min(before, _WIDEST))]
            for cell in _within(row, "tc"):
                cells += self._cell(cell, depth)
            rows.append(Element("tr", {}, cells))
        return Element("table", {}, [*rows])

    def _cell(self, cell: XmlElement, depth: int) -> list[Element]:
        properties = cell.find(W + "tcPr")
        merged = properties.find(W + "vMerge") if properties is not None else None
        goes_on = merged is not None and merged.get(W + "val", "continue") == "continue"
        wide = number(value(properties, "gridSpan")) or 1
        content = self.blocks(cell, depth + 1)
        if goes_on and not any(_shows_words([each]) for each in content):
            content = []
        return [Element("td", {}, content), *(Element("td") for _ in range(min(wide, _WIDEST) - 1))]

    def _inline(self, parent: XmlElement, look: ParagraphLook, depth: int) -> list[Element | str]:
        if depth > DEEPEST:
            return []
        nodes: list[Element | str] = []
        for child in parent:
            tag = child.tag
            if tag == W + "r":
                nodes += self._run(child, look, depth)
            elif tag in _REMOVED:
                self._gathered.deletions += any(True for _ in child.iter(W + "r"))
            elif tag == W + "hyperlink":
                nodes += self._hyperlink(child, look, depth)
            elif tag == W + "fldSimple":
                nodes += self._simple_field(child, look, depth)
            elif tag in _SHOWN_WITHIN:
                if tag in (W + "ins", W + "moveTo"):
                    self._gathered.insertions += any(True for _ in child.iter(W + "r"))
                nodes += self._inline(child, look, depth + 1)
            elif tag in (W + "commentRangeStart", W + "commentRangeEnd"):
                nodes += self._point(child)
            elif tag in (M + "oMath", M + "oMathPara"):
                nodes += equation(child)
            elif tag == MC + "AlternateContent":
                nodes += self._inline(_holder(_chosen(child)), look, depth + 1)
        return nodes

    def _hyperlink(self, link: XmlElement, look: ParagraphLook, depth: int) -> list[Element | str]:
        nodes = self._inline(link, look, depth + 1)
        relationship = self._relationships.get(link.get(R + "id", ""))
        if relationship is None or not relationship.external:
            return nodes
        anchor = link.get(W + "anchor", "")
        address = f"{relationship.target}#{anchor}" if anchor else relationship.target
        return [Element("a", {"href": address}, nodes)]

    def _simple_field(self, simple: XmlElement, look: ParagraphLook, depth: int) -> list[Element | str]:
        nodes = self._inline(simple, look, depth + 1)
        address = OpenFields.address_of(simple.get(W + "instr", ""))
        return [Element("a", {"href": address}, nodes)] if address else nodes

    def _point(self, element: XmlElement) -> list[Element | str]:
        end = "start" if element.tag == W + "commentRangeStart" else "end"
        return self._named_point(f"comment-{end}-{element.get(W + 'id', '')}")

    def _named_point(self, name: str) -> list[Element | str]:
        if name in self._gathered.points:
            return []
        self._gathered.points.add(name)
        return [mark(name)]

    def _run(self, run: XmlElement, look: ParagraphLook, depth: int) -> list[Element | str]:
        properties = run.find(W + "rPr")
        looks, hidden = self._look(properties, look)
        words: list[Element | str] = []
        nodes: list[Element | str] = []
        for child in run:
            tag = child.tag
            if tag == W + "t":
                words += self._words(child)
            elif tag == W + "tab":
                words.append("    " if look.is_code else " ")
            elif tag in (W + "br", W + "cr"):
                is_line = child.get(W + "type", "textWrapping") == "textWrapping"
                words.append(Element("br") if is_line else " ")
            elif tag == W + "noBreakHyphen":
                words.append("\N{NON-BREAKING HYPHEN}")
            elif tag == W + "softHyphen":
                words.append("\N{SOFT HYPHEN}")
            elif tag == W + "ptab":
                words.append(" ")
            elif tag == W + "sym":
                words.append(symbol(child.get(W + "char", ""), child.get(W + "font", "")))
            elif tag == W + "fldChar":
                nodes += self._looking(words, looks, hidden)
                words = []
                self._fields.meet(child.get(W + "fldCharType", ""))
            elif tag == W + "instrText":
                self._fields.instruct(child.text or "")
            elif not hidden and self._fields.shows:
                words += self._special(child, look, depth)
        nodes += self._looking(words, looks, hidden)
        if nodes and any(_shows_words([each]) for each in nodes):
            nodes = [*self._highlighted(value(properties, "highlight")), *nodes]
        return nodes

    def _look(self, properties: XmlElement | None, look: ParagraphLook) -> tuple[frozenset[str], bool]:
        style_looks, hidden = self._styles.words(value(properties, "rStyle"))
        said = looks_of(properties)
        vanishes = is_on(properties, "vanish")
        hidden = (hidden or look.is_hidden) if vanishes is None else vanishes
        if not said:
            return style_looks, hidden
        looks = {tag for tag in style_looks if said.get(tag, True)} | {
            tag for tag, on in said.items() if on
        }
        return frozenset(looks), hidden

    def _words(self, text: XmlElement) -> list[Element | str]:
        words = text.text or ""
        if self._sources is not None and words:
            return [Element("span", {SOURCE: str(self._sources[id(text)])}, [words])]
        return [words]

    def _looking(
        self, words: list[Element | str], looks: frozenset[str], hidden: bool
    ) -> list[Element | str]:
        if not words or hidden or not self._fields.shows:
            return []
        nodes = words
        if looks:
            group: Element | str = words[0] if len(words) == 1 else Element("span", {}, words)
            nodes = [with_looks(group, looks)]
        address = self._fields.address
        return [Element("a", {"href": address}, nodes)] if address else nodes

    def _special(self, child: XmlElement, look: ParagraphLook, depth: int) -> list[Element | str]:
        tag = child.tag
        if tag in (W + "footnoteReference", W + "endnoteReference"):
            kind = "footnote" if tag == W + "footnoteReference" else "endnote"
            self._gathered.notes.append((kind, child.get(W + "id", "")))
            return [Element(NOTE_REFERENCE, {"label": str(len(self._gathered.notes))})]
        if tag == W + "commentReference":
            return self._named_point(f"comment-reference-{child.get(W + 'id', '')}")
        if tag == W + "ruby":
            base = child.find(W + "rubyBase")
            return self._inline(base, look, depth + 1) if base is not None else []
        if tag == MC + "AlternateContent":
            run = _holder(_chosen(child))
            return [node for each in run for node in self._special(each, look, depth + 1)]
        if tag in (W + "drawing", W + "pict", W + "object"):
            return self._drawing(child, depth)
        return []

    def _drawing(self, drawing: XmlElement, depth: int, alternative: str = "") -> list[Element | str]:
        """Give the images of a drawing; what stands in its boxes comes after the paragraph."""
        nodes: list[Element | str] = []
        if depth > DEEPEST:
            return nodes
        described = drawing.find(WP + "docPr")
        if described is not None:
            alternative = described.get("descr") or described.get("title") or ""
        for child in drawing:
            if child.tag == W + "txbxContent":
                self._boxes.append(child)
            elif child.tag in (A + "blip", V + "imagedata"):
                reference = child.get(R + "embed") or child.get(R + "id") or ""
                nodes += self._image(reference, alternative or child.get("alt", ""))
            elif child.tag == MC + "AlternateContent":
                nodes += self._drawing(_holder(_chosen(child)), depth + 1, alternative)
            else:
                said = child.get("alt", "") if child.tag == V + "shape" else ""
                nodes += self._drawing(child, depth + 1, alternative or said)
        return nodes

    def _image(self, reference: str, alternative: str) -> list[Element | str]:
        relationship = self._relationships.get(reference)
        if relationship is None or relationship.external:
            return []
        self._gathered.images.setdefault(relationship.target)
        return [Element("img", {"src": relationship.target, "alt": alternative})]

    def _highlighted(self, colour: str) -> list[Element | str]:
        """Begin or end a highlight where the next words have another colour."""
        colour = _HIGHLIGHTS.get(colour, "")
        if colour == self._highlight:
            return []
        nodes = self._end_of_highlight()
        self._highlight = colour
        if colour:
            self._gathered.highlights.append(colour)
            nodes += self._named_point(f"highlight-start-{len(self._gathered.highlights) - 1}")
        return nodes

    def _end_of_highlight(self) -> list[Element | str]:
        if not self._highlight:
            return []
        self._highlight = ""
        return self._named_point(f"highlight-end-{len(self._gathered.highlights) - 1}")


def _is_drop_cap(properties: XmlElement | None) -> bool:
    """Tell whether a paragraph is the large first letter of the next one."""
    frame = properties.find(W + "framePr") if properties is not None else None
    return frame is not None and frame.get(W + "dropCap", "none") != "none"


def _within(parent: XmlElement, name: str, depth: int = 0) -> Iterator[XmlElement]:
    """List the rows of a table or the cells of a row, also those within content controls."""
    for child in parent:
        if child.tag == W + name:
            yield child
        elif child.tag in _SHOWN_WITHIN and depth < DEEPEST:
            yield from _within(child, name, depth + 1)


def _chosen(alternate: XmlElement) -> Sequence[XmlElement]:
    """Choose one of several forms of the same content: the first that holds anything."""
    forms = [*alternate.findall(MC + "Choice"), *alternate.findall(MC + "Fallback")]
    return next((list(form) for form in forms if len(form)), [])


def _holder(children: Sequence[XmlElement]) -> XmlElement:
    holder = XmlElement(W + "sdtContent")
    holder.extend(children)
    return holder


def _shows_words(nodes: Iterable[Element | str]) -> bool:
    """Tell whether there is anything to read or to see among nodes."""
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            if node.strip():
                return True
        elif node.tag in (NOTE_REFERENCE, "img"):
            return True
        else:
            waiting += node.children
    return False
