"""The chapters of an EPUB: the table of contents gives headings their levels, none comes twice."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from debatedesk.formats.epub.navigation import ContentsEntry
from debatedesk.formats.epub.tree import HEADINGS, BookPart, BookTree, leaf_blocks, letters_of
from debatedesk.formats.html.tree import Element

_LOOKED_AT = 4
"""So many blocks from where an entry leads are compared with its title."""
_SHORTEST_SECTION = 200
"""A section of fewer characters gets no heading that it does not have."""
_MOST_LOOKED_AT = 12
_MOST_ENTRIES = 10_000
_DEEPEST = 6


class ChapterMarker:
    """Gives headings their levels by the table of contents."""

    def __init__(self, tree: BookTree) -> None:
        """Work on a tree, which is changed."""
        self._tree = tree
        self._leaves = {part.member: leaf_blocks(part.body) for part in tree.parts}
        self._order = {
            part.member: {id(element): at for at, element in enumerate(part.body.elements())}
            for part in tree.parts
        }
        self._levels: dict[int, int] = {}
        """Levels by the contents, of headings by their `id()`."""

    def mark(self, contents: Sequence[ContentsEntry]) -> None:
        """Make headings of what the contents lead to; without contents, all stays as it is."""
        known = [
            entry
            for entry in contents[:_MOST_ENTRIES]
            if self._tree.target(entry.member, entry.fragment) is not None
        ]
        if not known:
            return
        least = min(entry.level for entry in known)
        for entry in known:
            self._mark_entry(entry, min(_DEEPEST, entry.level - least + 1))
        for part in self._tree.parts:
            self._shift(part)

    def _mark_entry(self, entry: ContentsEntry, level: int) -> None:
        target = self._tree.target(entry.member, entry.fragment)
        if target is None or entry.member not in self._leaves:
            return
        leaves = self._leaves_from(entry.member, target)
        if heading := self._existing(leaves, entry.title):
            self._levels.setdefault(id(heading), level)
            return
        if any(id(leaf) in self._levels for leaf in leaves[:1]):
            return
        length = sum(len(leaf.text()) for leaf in leaves)
        if leaves and length >= _SHORTEST_SECTION:
            heading = Element("h1", {}, [entry.title])
            self._levels[id(heading)] = level
            self._tree.replace(leaves[0], [heading, leaves[0]])
            listed = self._leaves[entry.member]
            listed.insert(next(at for at, leaf in enumerate(listed) if leaf is leaves[0]), heading)
            self._order[entry.member][id(heading)] = self._order[entry.member][id(leaves[0])]

    def _leaves_from(self, member: str, target: Element) -> list[Element]:
        """List the first blocks with words or images from where an entry leads."""
        order = self._order[member]
        start = order.get(id(target), 0)
        around = {id(element) for element in self._tree.ancestors(target)} | {id(target)}
        listed = self._leaves[member]
        first = bisect_left(listed, start, key=lambda leaf: order.get(id(leaf), 0))
        if first and id(listed[first - 1]) in around:
            first -= 1
        seen = (
            leaf
            for leaf in islice(listed, first, None)
            if leaf.tag in HEADINGS or leaf.text() or leaf.first("img")
        )
        return list(islice(seen, _MOST_LOOKED_AT))

    def _existing(self, leaves: Sequence[Element], title: str) -> Element | None:
        """Find the heading of an entry, made of two blocks where the title is in both."""
        wanted = letters_of(title)
        for at, leaf in enumerate(leaves[:_LOOKED_AT]):
            if id(leaf) in self._levels and at:
                return None
            letters = letters_of(leaf.text())
            following = leaves[at + 1] if at + 1 < len(leaves) else None
            if wanted and following is not None and letters and letters != wanted:
                joined = letters + letters_of(following.text())
                if joined == wanted and id(following) not in self._levels:
                    self._join(leaf, following)
                    return self._as_heading(leaf)
            if wanted and letters == wanted:
                return self._as_heading(leaf)
            if leaf.tag in HEADINGS and (at == 0 or not letters or _is_alike(letters, wanted)):
                if not letters:
                    leaf.children = [title]
                return leaf
            if leaf.tag not in HEADINGS and len(letters) > _SHORTEST_SECTION:
                return None
        return None

    def _as_heading(self, leaf: Element) -> Element:
        if leaf.tag not in HEADINGS:
            leaf.tag = "h1"
        return leaf

    def _join(self, first: Element, second: Element) -> None:
        first.children = [*first.children, " ", *second.children]
        second.children = []
        self._tree.replace(second, [])

    def _shift(self, part: BookPart) -> None:
        """Give all headings their levels: those of no entry stand below the one before them."""
        current = own = 0
        for leaf in leaf_blocks(part.body):
            if leaf.tag not in HEADINGS:
                continue
            written = int(leaf.tag[1])
            if id(leaf) in self._levels:
                current, own = self._levels[id(leaf)], written
                leaf.tag = f"h{current}"
            elif current:
                leaf.tag = f"h{min(_DEEPEST, current + max(1, written - own))}"


def _is_alike(letters: str, wanted: str) -> bool:
    return bool(letters and wanted) and (letters in wanted or wanted in letters)
