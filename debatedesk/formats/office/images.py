"""The images inside a document: those that can be shown are taken along, others are left out and told."""

import posixpath
from collections.abc import Callable, Iterable

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.base import EmbeddedImage
from debatedesk.formats.html.tree import Element

SHOWN = frozenset({".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg"})


class Images:
    """Takes the images of a tree out of their container; `src` in the tree is a member's name before."""

    def __init__(self, read: Callable[[str], bytes], members: Iterable[str], tree: Element) -> None:
        """Read the members and give the images of the tree the addresses that they will have."""
        names: dict[str, str] = {}
        embedded: list[EmbeddedImage] = []
        left_out = 0
        taken: set[str] = set()
        for member in members:
            suffix = posixpath.splitext(member)[1].lower()
            try:
                data = read(member) if suffix in SHOWN else b""
            except FormatError:
                data = b""
            if not data:
                left_out += 1
                continue
            name = _free_name(posixpath.basename(member), taken)
            names[member] = name
            embedded.append(EmbeddedImage(name, name, data))
        self.embedded = tuple(embedded)
        self.remarks: list[str] = []
        if left_out:
            self.remarks.append(
                message(
                    "{n} images in a form that can't be shown here (such as EMF or WMF) were left out.",
                    "One image in a form that can't be shown here (such as EMF or WMF) was left out.",
                    left_out,
                )
            )
        _rename(tree, names)


def _free_name(name: str, taken: set[str]) -> str:
    stem, suffix = posixpath.splitext("".join(c if c.isalnum() or c in "-_." else "-" for c in name))
    free, number = f"{stem}{suffix}", 2
    while free.lower() in taken:
        free, number = f"{stem}-{number}{suffix}", number + 1
    taken.add(free.lower())
    return free


def _rename(tree: Element, names: dict[str, str]) -> None:
    for element in tree.elements():
        if any(isinstance(child, Element) and child.tag == "img" for child in element.children):
            kept: list[Element | str] = []
            for child in element.children:
                if isinstance(child, Element) and child.tag == "img":
                    name = names.get(child.attributes["src"])
                    if not name:
                        continue
                    child.attributes["src"] = name
                kept.append(child)
            element.children = kept
