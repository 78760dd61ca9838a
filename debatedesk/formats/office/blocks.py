"""Paragraphs that say what list they stand in, gathered into the lists and quotations of a tree."""

from collections.abc import Iterable
from dataclasses import dataclass

from debatedesk.formats.html.tree import Element

DEEPEST_LIST = 12


@dataclass(frozen=True, slots=True)
class ListItem:
    """The place of a paragraph in a list; `level` counts from 0, `number` is that of an ordered list."""

    level: int
    ordered: bool = False
    number: int = 1


@dataclass(frozen=True, slots=True)
class FlatBlock:
    """A block of a text, and the item or the quotation that it begins or goes on with."""

    element: Element
    item: ListItem | None = None
    is_quotation: bool = False


@dataclass(slots=True)
class _OpenList:
    level: int
    ordered: bool
    element: Element
    next_number: int

    @property
    def last_item(self) -> Element:
        item = self.element.children[-1]
        assert isinstance(item, Element)
        return item


def nested(blocks: Iterable[FlatBlock]) -> list[Element | str]:
    """Gather items into lists, quotations into block quotations and lines of code into one block."""
    tree: list[Element | str] = []
    lists: list[_OpenList] = []
    quotation: Element | None = None
    code: Element | None = None
    for block in blocks:
        if block.item:
            _add_item(tree, lists, block.item, block.element)
            quotation = code = None
            continue
        lists.clear()
        if block.element.tag == "pre" and code:
            code.children += ["\n", *block.element.children]
        elif block.is_quotation and quotation:
            quotation.children.append(block.element)
        elif block.is_quotation:
            quotation = Element("blockquote", {}, [block.element])
            tree.append(quotation)
        else:
            tree.append(block.element)
        quotation = quotation if block.is_quotation else None
        code = (code or block.element) if block.element.tag == "pre" else None
    return tree


def _add_item(tree: list[Element | str], lists: list[_OpenList], item: ListItem, element: Element) -> None:
    level = min(item.level, DEEPEST_LIST)
    while lists and lists[-1].level > level:
        lists.pop()
    if lists and lists[-1].level == level:
        goes_on = item.number == lists[-1].next_number if item.ordered else True
        if lists[-1].ordered == item.ordered and goes_on:
            lists[-1].element.children.append(Element("li", {}, [element]))
            lists[-1].next_number += 1
            return
        lists.pop()
    attributes = {"start": str(item.number)} if item.ordered and item.number != 1 else {}
    opened = Element("ol" if item.ordered else "ul", attributes, [Element("li", {}, [element])])
    (lists[-1].last_item.children if lists else tree).append(opened)
    lists.append(_OpenList(level, item.ordered, opened, item.number + 1))
