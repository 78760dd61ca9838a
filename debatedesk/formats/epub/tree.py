"""The parts of an EPUB as one tree: what stands where, and which element an address leads to."""

import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from debatedesk.formats.epub.package import resolve
from debatedesk.formats.html.markdown import BLOCKS
from debatedesk.formats.html.tree import Element

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(slots=True)
class BookPart:
    """A file of the book: its name in the archive and its body."""

    member: str
    body: Element

    @property
    def folder(self) -> str:
        """The folder that its addresses begin from."""
        return posixpath.dirname(self.member)


@dataclass(slots=True)
class BookTree:
    """All parts in their order; elements are known by their `id()`, which holds while the tree does."""

    parts: list[BookPart]
    _anchors: dict[tuple[str, str], Element] = field(default_factory=dict)
    _parents: dict[int, Element] = field(default_factory=dict)
    _bodies: dict[str, Element] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Make paragraphs of words that stand beside blocks, and note where everything is."""
        for part in self.parts:
            _make_paragraphs(part.body)
            self._bodies[part.member] = part.body
            for element in part.body.elements():
                for name in (element.attributes.get("id"), element.attributes.get("name")):
                    if name:
                        self._anchors.setdefault((part.member, name), element)
                for child in element.children:
                    if isinstance(child, Element):
                        self._parents[id(child)] = element

    def target(self, member: str, fragment: str) -> Element | None:
        """Find the element that an address leads to; the body of its file where it names no element."""
        return self._anchors.get((member, fragment)) or self._bodies.get(member)

    def linked(self, link: Element, part: BookPart) -> tuple[str, str]:
        """Give the file and the fragment that a link of a part leads to."""
        address = link.attributes.get("href", "")
        if address.strip().startswith("#"):
            return part.member, resolve(address, "")[1]
        return resolve(address, part.folder)

    def anchor(self, member: str, fragment: str) -> Element | None:
        """Find the element of that name in a file."""
        return self._anchors.get((member, fragment))

    def parent(self, element: Element) -> Element | None:
        """Give the element around another one; None for a body."""
        return self._parents.get(id(element))

    def ancestors(self, element: Element) -> Iterator[Element]:
        """List the elements around another one, from the nearest on."""
        around = self.parent(element)
        while around is not None:
            yield around
            around = self.parent(around)

    def replace(self, element: Element, others: "list[Element | str]") -> None:
        """Put others in the place of an element."""
        around = self.parent(element)
        if around is None:
            return
        index = next((at for at, child in enumerate(around.children) if child is element), None)
        if index is not None:
            around.children[index : index + 1] = others
            for other in others:
                if isinstance(other, Element):
                    self._parents[id(other)] = around

    def remove(self, elements: Iterable[Element]) -> None:
        """Take elements out of what is around them."""
        gone = {id(element) for element in elements}
        holders = {key: self._parents[key] for key in gone if key in self._parents}
        for holder in {id(holder): holder for holder in holders.values()}.values():
            holder.children = [child for child in holder.children if id(child) not in gone]

    def block_of(self, element: Element) -> Element:
        """Give the block that an element is or stands in."""
        if element.tag in BLOCKS:
            return element
        return next((around for around in self.ancestors(element) if around.tag in BLOCKS), element)


def _make_paragraphs(body: Element) -> None:
    holders = _block_holders(body)
    for element in list(body.elements()):
        if element is not body and id(element) not in holders:
            continue
        children: list[Element | str] = []
        inline: list[Element | str] = []
        for child in [*element.children, None]:
            is_inline = isinstance(child, str) or (
                child is not None and child.tag not in BLOCKS and id(child) not in holders
            )
            if is_inline and child is not None:
                inline.append(child)
                continue
            has_words = any(node.strip() if isinstance(node, str) else node.tag != "br" for node in inline)
            children += [Element("p", {}, inline)] if has_words else inline
            inline = []
            if child is not None:
                children.append(child)
        element.children = children


def _block_holders(root: Element) -> set[int]:
    """Find the elements (by `id`) that hold blocks."""
    holders: set[int] = set()
    for element in reversed(list(root.elements())):
        if any(
            isinstance(child, Element) and (child.tag in BLOCKS or id(child) in holders)
            for child in element.children
        ):
            holders.add(id(element))
    return holders


def leaf_blocks(root: Element) -> list[Element]:
    """List the blocks of a tree that hold words but no further blocks, in their order."""
    holders = _block_holders(root)
    return [element for element in root.elements() if element.tag in BLOCKS and id(element) not in holders]


def letters_of(words: str) -> str:
    """Give the letters and digits of words, by which titles are compared."""
    return "".join(letter for letter in words.casefold() if letter.isalnum())
