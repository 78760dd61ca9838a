"""Project Gutenberg's header and licence in pages of HTML: taken out, and read for what they say."""

from collections.abc import Iterator, Sequence

from debatedesk.formats.epub.tree import BookTree, leaf_blocks
from debatedesk.formats.gutenberg.header import BEGIN, END, PRODUCED
from debatedesk.formats.html.tree import Element

_BOILERPLATE = frozenset({"pg-boilerplate", "pgheader", "pgfooter", "pg-header", "pg-footer"})
_MOST_LOOKED_AT = 120
"""The header is within so many blocks."""
_MOST_AFTER = 6


def take_licence(tree: BookTree) -> str:
    """Take header and licence out of a tree; gives the words of the header, empty where there is none."""
    header = "\n\n".join(_boilerplate(tree))
    leaves = [leaf for part in tree.parts for leaf in leaf_blocks(part.body)]
    begin = next((at for at, leaf in enumerate(leaves[:_MOST_LOOKED_AT]) if BEGIN.search(_raw(leaf))), None)
    if begin is not None:
        header = "\n\n".join([header, *map(_raw, leaves[: begin + 1])])
        _remove(tree, leaves[: begin + 1])
        leaves = leaves[begin + 1 :]
    if not header:
        return ""
    end = next((at for at, leaf in enumerate(leaves) if END.search(_raw(leaf))), len(leaves))
    _remove(tree, leaves[end:])
    _remove(tree, [leaf for leaf in leaves[:_MOST_AFTER] if PRODUCED.match(leaf.text())])
    return header


def _boilerplate(tree: BookTree) -> Iterator[str]:
    for part in tree.parts:
        for element in list(part.body.elements()):
            if _BOILERPLATE & element.words and tree.parent(element) is not None:
                if not _BOILERPLATE & getattr(tree.parent(element), "words", set()):
                    yield "\n\n".join(_raw(leaf) for leaf in leaf_blocks(element))
                tree.replace(element, [])


def _remove(tree: BookTree, leaves: Sequence[Element]) -> None:
    tree.remove(leaf for leaf in leaves if tree.parent(leaf) is not None)


def _raw(element: Element) -> str:
    """Join the text within as it is written, line ends kept."""
    parts: list[str] = []
    waiting: list[Element | str] = [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            parts.append(node)
        else:
            waiting += reversed(node.children)
    return "".join(parts).strip("\n")
