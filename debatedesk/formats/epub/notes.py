"""Footnotes of an EPUB: marked as such, or links of a number to a paragraph that begins with it."""

import re
from collections import Counter
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
    label: str
    target: Element
    is_marked: bool


@dataclass(frozen=True, slots=True)
class _NoteBlock:
    """What tells whether a block is a note: its first words, where its links lead to."""

    beginning: str
    has_heading: bool
    is_in_notes: bool
    leads_to: frozenset[str]


class FootnoteTaker:
    """Parts the footnotes of a book from its text; afterwards the tree refers to them."""

    def __init__(self, tree: BookTree) -> None:
        """Work on a tree, which is changed."""
        self._tree = tree
        self._references: list[_Reference] = []
        self._reference_links: set[int] = set()
        self._blocks: dict[int, Element] = {}
        self._summaries: dict[int, _NoteBlock] = {}
        self._shared: set[int] = set()
        self._counts: Counter[int] = Counter()
        self._children: dict[int, tuple[list[Element], dict[int, int]]] = {}

    def take(self) -> list[Element]:
        """Take the notes out and give them in the order of their numbers."""
        links = [
            (link, part) for part in self._tree.parts for link in part.body.elements() if link.tag == "a"
        ]
        self._keep([reference for link, part in links if (reference := self._as_reference(link, part))])
        self._keep([reference for reference in self._references if self._is_of_a_note(reference)])
        self._note_what_is_around()
        notes: dict[int, Element] = {}
        numbers: list[str] = []
        for reference in self._references:
            block = self._tree.block_of(reference.target)
            if id(block) not in notes:
                label = {"label": str(len(notes) + 1)}
                notes[id(block)] = Element(NOTE, label, list(self._extent(block)))
            numbers.append(notes[id(block)].attributes["label"])
        self._tree.remove(
            child for note in notes.values() for child in note.children if isinstance(child, Element)
        )
        cleaned: set[str] = set()
        for reference, number in zip(self._references, numbers, strict=True):
            if number not in cleaned:
                self._clean(notes[id(self._tree.block_of(reference.target))], reference)
                cleaned.add(number)
            self._refer(reference, number)
        return list(notes.values())

    def _note_what_is_around(self) -> None:
        """Note which elements hold headings or references, or more than one note."""
        for block in self._blocks.values():
            for around in self._tree.ancestors(block):
                self._counts[id(around)] += 1
        for part in self._tree.parts:
            for element in part.body.elements():
                if element.tag in HEADINGS or id(element) in self._reference_links:
                    for around in self._tree.ancestors(element):
                        if id(around) in self._shared:
                            break
                        self._shared.add(id(around))

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
        return _Reference(link, label[1] if label else link.text(), target, is_marked)

    def _is_of_a_note(self, reference: _Reference) -> bool:
        """Tell a reference from the link back that a note begins with, and from a list of contents."""
        block = self._tree.block_of(reference.target)
        if self._tree.parent(block) is None or any(
            around is block for around in (reference.link, *self._tree.ancestors(reference.link))
        ):
            return False
        summary = self._summary(block)
        if summary.has_heading or reference.is_marked:
            return reference.is_marked and not summary.has_heading
        if _is_first(self._tree.block_of(reference.link), reference.link):
            return False
        leads_back = summary.is_in_notes and not summary.leads_to.isdisjoint(self._names_near(reference))
        return _begins_with(summary.beginning, reference.label) or leads_back

    def _summary(self, block: Element) -> _NoteBlock:
        known = self._summaries.get(id(block))
        if known is None:
            within = list(block.elements())
            known = _NoteBlock(
                block.text()[:_LONGEST_BACK],
                any(element.tag in HEADINGS for element in within),
                any(map(_is_for_notes, (block, *self._tree.ancestors(block)))),
                frozenset(_fragment_of(element) for element in within if element.tag == "a") - {""},
            )
            self._summaries[id(block)] = known
        return known

    def _names_near(self, reference: _Reference) -> set[str]:
        """Give the names that a link back to a reference may lead to."""
        around = [reference.link, *islice(self._tree.ancestors(reference.link), _NEAR)]
        return {element.attributes.get(key, "") for element in around for key in ("id", "name")} - {""}

    def _extent(self, block: Element) -> list[Element]:
        """Find all that belongs to a note: what holds it alone, and the paragraphs after it."""
        whole = block
        for around in self._tree.ancestors(block):
            if whole.tag in _ONE_NOTE or _NOTE_TYPES & types_of(whole) or self._tree.parent(around) is None:
                break
            if id(around) in self._shared or self._counts[id(around)] > 1:
                break
            whole = around
        if whole.tag in _ONE_NOTE:
            return [whole]
        siblings, at = self._siblings(whole)
        if whole.tag == "dt":
            return siblings[at : at + 2]
        for end in range(at + 1, min(len(siblings), at + _MOST_BLOCKS_IN_A_NOTE)):
            within = list(siblings[end].elements())
            if any(id(element) in self._blocks for element in within):
                return siblings[at:end]
            if any(element.tag in HEADINGS or id(element) in self._reference_links for element in within):
                break
        return [whole]

    def _siblings(self, element: Element) -> tuple[list[Element], int]:
        """List the elements beside an element, itself included, and tell which it is."""
        holder = self._tree.parent(element)
        if holder is None:
            return [element], 0
        if id(holder) not in self._children:
            children = [child for child in holder.children if isinstance(child, Element)]
            self._children[id(holder)] = children, {id(child): at for at, child in enumerate(children)}
        children, positions = self._children[id(holder)]
        return children, positions[id(element)]

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
        leads_back = _fragment_of(element) in self._names_near(reference)
        if "backlink" in types_of(element) or _BACK.fullmatch(text) or leads_back:
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


def _fragment_of(link: Element) -> str:
    return unquote(link.attributes.get("href", "").partition("#")[2])


def _is_for_notes(element: Element) -> bool:
    named = _NOTE_CLASS.search(element.attributes.get("class", "").lower())
    return bool(named or _NOTE_TYPES & types_of(element))


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
