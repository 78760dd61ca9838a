"""Notes of a page, to which numbers in its text lead: they become its footnotes."""

import re
from collections.abc import Container
from dataclasses import dataclass, field

from debatedesk.formats.html.inline import NOTE, NOTE_REFERENCE
from debatedesk.formats.html.names import holds_references
from debatedesk.formats.html.tree import Element

_MARK = re.compile(
    r"[\[(]?\s*(?:\d{1,4}|[a-z]|[ivxl]{1,6}|[*†‡§¶]{1,4}|(?:note|nb|n|fn)\s?\d{1,3})\s*[\])]?",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"[\^↑↩↵⤴⇑\ufe0e\ufe0f\s]+|back|top|jump up|[\^↑]?\s*[a-z]{1,2}|[\[(]?\d{1,4}[\])]?\.?", re.IGNORECASE
)
_HOLDERS = frozenset({"li", "p", "div", "dd", "aside", "section", "span", "td"})
_ROLES = frozenset({"doc-endnote", "doc-footnote", "note"})
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_LONGEST = 6_000


@dataclass(frozen=True, slots=True)
class _Reference:
    """A link within the page, and what stands in the text for it: itself or the `sup` around it alone."""

    link: Element
    holder: Element
    target: str


@dataclass(frozen=True, slots=True)
class _Note:
    element: Element
    references: list[_Reference] = field(default_factory=list)


def make_footnotes(text: Element) -> None:
    """Put the notes of a text at its end, as footnotes; what only looks like one stays as it is."""
    parents = _parents(text)
    names = _named(text)
    positions = {id(element): position for position, element in enumerate(text.elements())}
    notes: dict[int, _Note] = {}
    for link in text.elements():
        reference = _reference(link, parents)
        target = names.get(reference.target) if reference else None
        element = _note_of(target, parents) if target else None
        if reference and element and positions[id(element)] > positions[id(link)]:
            notes.setdefault(id(element), _Note(element)).references.append(reference)
    inner = {
        key
        for key, note in notes.items()
        if any(_is_within(reference.link, notes, parents) for reference in note.references)
    }
    kept = [note for key, note in notes.items() if key not in inner]
    _take(text, {id(note.element) for note in kept})
    for number, note in enumerate(kept, 1):
        for reference in note.references:
            reference.holder.tag = NOTE_REFERENCE
            reference.holder.attributes = {"label": str(number)}
            reference.holder.children = []
        text.children.append(Element(NOTE, {"label": str(number)}, _words_of(note.element)))


def _parents(text: Element) -> dict[int, Element]:
    return {
        id(child): element
        for element in text.elements()
        for child in element.children
        if isinstance(child, Element)
    }


def _named(text: Element) -> dict[str, Element]:
    """Find what links within the page lead to."""
    return {
        name: element
        for element in text.elements()
        for name in (element.attributes.get("id"), element.attributes.get("name"))
        if name
    }


def _reference(link: Element, parents: dict[int, Element]) -> _Reference | None:
    """Take a link for a reference to a note where it is a mark that leads to another place of the page."""
    address = link.attributes.get("href", "") if link.tag == "a" else ""
    if "#" not in address or len(address) < 2:
        return None
    words = link.text()
    if not _MARK.fullmatch(words):
        return None
    holder = link
    while (parent := parents.get(id(holder))) and parent.tag in ("sup", "span") and parent.text() == words:
        holder = parent
    is_raised = holder is not link or link.first("sup") or words.startswith("[")
    return _Reference(link, holder, address.rpartition("#")[2]) if is_raised else None


def _note_of(target: Element, parents: dict[int, Element]) -> Element | None:
    """Find the note that an anchor stands in; None for other places, as those of a table of contents."""
    note: Element | None = target
    while note and note.tag not in _HOLDERS - {"span"}:
        note = parents.get(id(note))
    if note is None or not note.text() or len(note.text()) > _LONGEST:
        return None
    lists = [each for each in (note, parents.get(id(note))) if each]
    is_marked = any(holds_references(each) or each.attributes.get("role", "") in _ROLES for each in lists)
    leads_back = any(
        each.attributes.get("href", "").startswith("#") and _BACK.fullmatch(each.text())
        for each in note.elements()
        if each.tag == "a"
    )
    return note if is_marked or leads_back else None


def _is_within(element: Element, others: Container[int], parents: dict[int, Element]) -> bool:
    ancestor: Element | None = element
    while ancestor:
        if id(ancestor) in others:
            return True
        ancestor = parents.get(id(ancestor))
    return False


def _take(text: Element, notes: set[int]) -> None:
    """Take notes out of a text, and lists that are empty then, with their headings."""
    emptied: set[int] = set(notes)
    for element in reversed(list(text.elements())):
        held = [child for child in element.children if isinstance(child, Element) and id(child) in emptied]
        if not held or id(element) in notes:
            continue
        left = [
            child for child in element.children if not (isinstance(child, Element) and id(child) in emptied)
        ]
        if element is not text and not any(_shows(child) for child in left):
            emptied.add(id(element))
        else:
            _take_headings(element, emptied)


def _shows(node: Element | str) -> bool:
    return bool(node.strip()) if isinstance(node, str) else node.tag != "hr"


def _take_headings(element: Element, emptied: set[int]) -> None:
    """Leave out what was emptied within an element, and headings over nothing else."""
    left: list[Element | str] = []
    taken = False
    for child in [*element.children, None]:
        if isinstance(child, Element) and id(child) in emptied:
            taken = True
            continue
        if isinstance(child, str) and not child.strip():
            left.append(child)
            continue
        if taken and (child is None or (isinstance(child, Element) and child.tag in _HEADINGS)):
            _drop_last_heading(left)
        taken = False
        if child is not None:
            left.append(child)
    element.children = left


def _drop_last_heading(nodes: list[Element | str]) -> None:
    while nodes and isinstance(last := nodes[-1], str) and not last.strip():
        nodes.pop()
    if nodes and isinstance(last := nodes[-1], Element) and last.tag in _HEADINGS:
        nodes.pop()


def _words_of(note: Element) -> list[Element | str]:
    """Give what a note holds without its number and the links that lead back to the text."""
    for element in note.elements():
        element.children = [
            child for child in element.children if isinstance(child, str) or not _is_way_back(child)
        ]
        if element.tag == "cite" and any(name.startswith("citation") for name in element.words):
            element.tag = "span"
    if note.children and isinstance(note.children[0], str):
        note.children[0] = re.sub(r"^[\s.\^↑]+", "", note.children[0])
    return note.children


def _is_way_back(element: Element) -> bool:
    if any("backlink" in name or "backref" in name for name in element.words):
        return True
    address = element.attributes.get("href", "") if element.tag == "a" else ""
    return address.startswith("#") and bool(_BACK.fullmatch(element.text()))
