"""Footnotes of an EPUB: marked as such, or links of a number to a paragraph that begins with it."""

import re
from dataclasses import dataclass
from itertools import islice
from urllib.parse import unquote

from debatedesk.formats.epub.pages import types_of
from debatedesk.formats.epub.tree import HEADINGS, BookPart, BookTree
from debatedesk.formats.html.inline import NOTE, NOTE_REFERENCE
from debatedesk.formats.html.tree import Element

_LABEL = re.compile(r"[\[(]?\s*(\d{1,4}|[*†‡§¶#]{1,4}|[a-z]|[ivxlc]{1,7})\s*[\])]?\.?", re.IGNORECASE)
_BACK = re.compile(
    r"[\s\[(]*(?:[↩↑⏎^←⇑⤴\ufe0e\ufe0f]+|back|return|zurück|retour|volver)[\s\])]*", re.IGNORECASE
)
_NOTE_TYPES = frozenset({"footnote", "endnote", "rearnote", "note", "biblioentry"})
_NOTE_CLASS = re.compile(r"foot-?note|end-?note|fnote")
_LONGEST_BACK = 40
_NEAR = 3
"""So many elements around a reference may have the name that its note leads back to."""
_MOST_BLOCKS_IN_A_NOTE = 30
_ONE_NOTE = ("li", "aside", "tr", "dd")


@dataclass(slots=True)
class _Reference:
    """A link to a note."""

    link: Element
    part: BookPart
    label: str
    target: Element
    is_marked: bool


class FootnoteTaker:
    """Parts the footnotes of a book from its text; afterwards the tree refers to them."""

    def __init__(self, tree: BookTree) -> None:
        """Work on a tree, which is changed."""
        self._tree = tree
        self._references: list[_Reference] = []
        self._reference_links: set[int] = set()
        self._blocks: dict[int, Element] = {}

    def take(self) -> list[Element]:
        """Take the notes out and give them in the order of their numbers."""
        links = [
            (link, part) for part in self._tree.parts for link in part.body.elements() if link.tag == "a"
        ]
        self._keep([found for link, part in links if (found := self._as_reference(link, part))])
        self._keep([reference for reference in self._references if self._is_of_a_note(reference)])
        notes: dict[int, Element] = {}
        numbers: list[str] = []
        for reference in self._references:
            block = self._tree.block_of(reference.target)
            if id(block) not in notes:
                notes[id(block)] = self._taken(reference, block, len(notes) + 1)
            numbers.append(notes[id(block)].attributes["label"])
        for reference, number in zip(self._references, numbers, strict=True):
            self._refer(reference, number)
        return list(notes.values())

    def _keep(self, references: list[_Reference]) -> None:
        self._references = references
        self._reference_links = {id(reference.link) for reference in references}
        blocks = (self._tree.block_of(reference.target) for reference in references)
        self._blocks = {id(block): block for block in blocks}

    def _as_reference(self, link: Element, part: BookPart) -> _Reference | None:
        if link.tag != "a" or not link.attributes.get("href"):
            return None
        member, fragment = self._tree.linked(link, part)
        target = self._tree.anchor(member, fragment) if fragment else None
        if target is None or target is link:
            return None
        label = _LABEL.fullmatch(link.text())
        is_marked = "noteref" in types_of(link)
        if not is_marked and (label is None or "backlink" in types_of(link)):
            return None
        return _Reference(link, part, label[1] if label else link.text(), target, is_marked)

    def _is_of_a_note(self, reference: _Reference) -> bool:
        """Tell a reference from the link back that a note begins with, and from a list of contents."""
        block = self._tree.block_of(reference.target)
        within = list(block.elements())
        if self._tree.parent(block) is None or any(element is reference.link for element in within):
            return False
        if any(element.tag in HEADINGS for element in within):
            return False
        if reference.is_marked:
            return True
        if _is_first(self._tree.block_of(reference.link), reference.link):
            return False
        is_note = any(
            _NOTE_TYPES & types_of(element)
            or _NOTE_CLASS.search(element.attributes.get("class", "").lower())
            for element in (block, *self._tree.ancestors(block))
        )
        leads_back = any(self._leads_back(link, reference) for link in within if link.tag == "a")
        return _begins_with(block.text(), reference.label) or (is_note and leads_back)

    def _leads_back(self, link: Element, reference: _Reference) -> bool:
        fragment = link.attributes.get("href", "").partition("#")[2]
        around = [reference.link, *islice(self._tree.ancestors(reference.link), _NEAR)]
        names = {element.attributes.get(key) for element in around for key in ("id", "name")}
        return bool(fragment) and unquote(fragment) in names

    def _taken(self, reference: _Reference, block: Element, number: int) -> Element:
        """Take a note out of the text as an element that writes as a footnote."""
        blocks = self._extent(block)
        for taken in blocks:
            self._tree.replace(taken, [])
        note = Element(NOTE, {"label": str(number)}, list(blocks))
        self._clean(note, reference)
        return note

    def _extent(self, block: Element) -> list[Element]:
        """Find all that belongs to a note: what holds it alone, and the paragraphs after it."""
        whole = block
        for around in self._tree.ancestors(block):
            if whole.tag in _ONE_NOTE or _NOTE_TYPES & types_of(whole) or self._tree.parent(around) is None:
                break
            inner = [element for element in around.elements() if element is not around]
            if any(
                element.tag in HEADINGS
                or id(element) in self._reference_links
                or (id(element) in self._blocks and element is not block)
                for element in inner
            ):
                break
            whole = around
        if whole.tag in _ONE_NOTE:
            return [whole]
        holder = self._tree.parent(whole)
        siblings = [child for child in holder.children if isinstance(child, Element)] if holder else []
        at = next((index for index, child in enumerate(siblings) if child is whole), 0)
        if whole.tag == "dt":
            return siblings[at : at + 2]
        for end in range(at + 1, min(len(siblings), at + _MOST_BLOCKS_IN_A_NOTE)):
            within = list(siblings[end].elements())
            if any(id(element) in self._blocks for element in within):
                return siblings[at:end]
            if any(element.tag in HEADINGS or id(element) in self._reference_links for element in within):
                break
        return [whole]

    def _clean(self, note: Element, reference: _Reference) -> None:
        """Take the links back and the label at the beginning away."""
        first = next((link for link in note.elements() if link.tag == "a" and _is_first(note, link)), None)
        for element in note.elements():
            element.children = [
                child
                for child in element.children
                if isinstance(child, str) or not self._is_link_back(child, reference, child is first)
            ]
        _strip_label(note, reference.label)

    def _is_link_back(self, element: Element, reference: _Reference, is_first: bool) -> bool:
        text = element.text()
        if element.tag != "a" or id(element) in self._reference_links or len(text) > _LONGEST_BACK:
            return False
        if "backlink" in types_of(element) or _BACK.fullmatch(text) or self._leads_back(element, reference):
            return True
        return is_first and bool(_LABEL.fullmatch(text)) and "#" in element.attributes.get("href", "")

    def _refer(self, reference: _Reference, number: str) -> None:
        around = self._tree.parent(reference.link)
        children = around.children if around else []
        at = next((index for index, child in enumerate(children) if child is reference.link), 0)
        if 0 < at < len(children) - 1:
            before, after = children[at - 1], children[at + 1]
            is_bracketed = isinstance(before, str) and isinstance(after, str) and before.endswith("[")
            if is_bracketed and str(after).startswith("]"):
                children[at - 1], children[at + 1] = str(before)[:-1], str(after)[1:]
        self._tree.replace(reference.link, [Element(NOTE_REFERENCE, {"label": number})])


def _is_first(block: Element, link: Element) -> bool:
    """Tell whether the first words of a block are those of a link."""
    for child in block.children:
        if isinstance(child, str):
            if child.strip():
                return False
        elif child is link:
            return True
        elif child.text():
            return _is_first(child, link)
    return False


def _begins_with(text: str, label: str) -> bool:
    """Tell whether words begin with a label, as “1. ”, “[1] ” or “* ”."""
    return bool(label) and bool(re.match(rf"[\[(]?\s*{re.escape(label)}(?![^\W_])", text, re.IGNORECASE))


def _strip_label(note: Element, label: str) -> None:
    waiting: list[Element] = [note]
    while waiting:
        element = waiting.pop()
        for index, child in enumerate(element.children):
            if isinstance(child, Element):
                if child.text():
                    waiting.append(child)
                    break
                continue
            if not child.strip():
                continue
            pattern = rf"\s*[\[(]?\s*{re.escape(label)}\s*[\])]?\s*[.:)]?(?:\s+|$)|\s*[.:)\]]\s+"
            element.children[index] = re.sub(rf"^(?:{pattern})", "", child, count=1)
            if element.children[index]:
                return
            waiting.append(Element("", {}, element.children[index + 1 :]))
            break
