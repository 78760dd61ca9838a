"""How much of each element is prose: its characters, the linked ones, and a weight; that of menus is 0."""

from dataclasses import dataclass

from debatedesk.formats.html.markdown import BLOCKS
from debatedesk.formats.html.tree import Element

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_COST = {"p": 10, "pre": 0, "blockquote": 0, "li": 15, "td": 5, "th": 5, "dd": 5, "dt": 5, "figcaption": 15}
_COST_OF_OTHERS = 25
_LINKED_COUNTS = 2.5
_LONG = 80
_HARDLY_LINKED = 0.3


@dataclass(slots=True)
class Weight:
    """What an element holds: all its characters, those in links, those of its prose, and its weight."""

    characters: int = 0
    linked: int = 0
    prose: int = 0
    weight: float = 0.0

    @property
    def link_share(self) -> float:
        """The share of its characters that are in links, 0 to 1."""
        return self.linked / self.characters if self.characters else 0.0


def weigh(root: Element) -> dict[int, Weight]:
    """Weigh each element within a page, by its `id`; an element weighs what its parts do together."""
    weights: dict[int, Weight] = {}
    holders: set[int] = set()
    for element in reversed(list(root.elements())):
        within = Weight()
        own, own_linked, words = 0, 0, []
        for child in element.children:
            if isinstance(child, str):
                if text := child.strip():
                    own += len(text)
                    words.append(text)
                continue
            part = weights[id(child)]
            if id(child) in holders:
                within.characters += part.characters
                within.linked += part.linked
                within.prose += part.prose
                within.weight += max(part.weight, 0)
            else:
                own += part.characters
                own_linked += part.linked
        is_block = element.tag in BLOCKS
        if (
            is_block
            or within.characters
            or any(id(c) in holders for c in element.children if not isinstance(c, str))
        ):
            holders.add(id(element))
            if own:
                _add_paragraph(within, element, own, own_linked)
        else:
            within.characters, within.linked = own, own_linked
        if _leads_elsewhere(element):
            within.linked = within.characters
            within.prose, within.weight = 0, min(within.weight, -_LINKED_COUNTS * within.characters)
        weights[id(element)] = within
    return weights


def _leads_elsewhere(element: Element) -> bool:
    """Tell whether an element is a link to another page, rather than within this one."""
    address = element.attributes.get("href", "").strip() if element.tag == "a" else ""
    return bool(address) and not address.startswith("#")


def _add_paragraph(weight: Weight, element: Element, characters: int, linked: int) -> None:
    weight.characters += characters
    weight.linked += linked
    if element.tag in _HEADINGS:
        weight.weight -= linked
        return
    weight.weight += characters - _LINKED_COUNTS * linked - _COST.get(element.tag, _COST_OF_OTHERS)
    if characters >= _LONG and linked < characters * _HARDLY_LINKED:
        weight.prose += characters


def prose_of(root: Element) -> int:
    """Count the characters of an element's prose; where there is none, all that it shows."""
    weight = weigh(root)[id(root)]
    return weight.prose or min(weight.characters, _LONG)
