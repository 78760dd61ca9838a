"""The numbers of a hand-out, and what stands under what: every node is written out once.

On the page of a proposal what bears on it itself is numbered before what answers that, so that a reaction
to a proposal stands there, and is named again where it answers another.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from debatedesk.domain.maps.board import Board, BoardSection, Reaction


@dataclass(slots=True)
class NumberedReaction:
    """A reaction with its number and level, and what bears on it or on its link.

    `fresh` are those of its nodes that are written out here.
    """

    reaction: Reaction
    number: str
    level: int
    fresh: frozenset[str]
    below: "list[NumberedReaction]" = field(default_factory=list)

    def with_all_below(self) -> "Iterator[NumberedReaction]":
        """Yield it and all that is below it, each followed by what is below that."""
        waiting = [self]
        while waiting:
            numbered = waiting.pop()
            yield numbered
            waiting += reversed(numbered.below)

    def node_number(self, node_id: str) -> str:
        """Give the number of one of its nodes, with a letter where it has several."""
        nodes = self.reaction.nodes
        return self.number if len(nodes) == 1 else f"{self.number}{_letters(nodes.index(node_id))}"


class HandoutNumbers:
    """Numbers the nodes of one board."""

    def __init__(self, board: Board, pages: Sequence[str], first: int) -> None:
        """Give numbers to the pages of a board, as ordered, from `first` on, and to all that is on them."""
        self._board = board
        self.numbers: dict[str, str] = {key: str(first + index) for index, key in enumerate(pages)}
        self._shown_links: set[str] = set()
        self._pages = {key: self._numbered(key) for key in pages}

    def sides(self, page: str) -> Iterable[tuple[BoardSection, Sequence[NumberedReaction]]]:
        """List the sections of a page with what stands in them, numbered."""
        return self._pages[page]

    def _numbered(self, page: str) -> list[tuple[BoardSection, Sequence[NumberedReaction]]]:
        count = 0
        numbered: list[tuple[BoardSection, Sequence[NumberedReaction]]] = []
        level: list[NumberedReaction] = []
        for section in self._board.sections(page):
            in_section = []
            for reaction in section.reactions:
                count += 1
                in_section.append(self._take(reaction, f"{self.numbers[page]}.{count}", 1))
            numbered.append((section, in_section))
            level += in_section
        while level:
            level = [below for above in level for below in self._reply(above)]
        return numbered

    def _take(self, reaction: Reaction, number: str, level: int) -> NumberedReaction:
        fresh = frozenset(key for key in reaction.nodes if key not in self.numbers)
        taken = NumberedReaction(reaction, number, level, fresh)
        self.numbers.update({key: taken.node_number(key) for key in fresh})
        return taken

    def _reply(self, above: NumberedReaction) -> list[NumberedReaction]:
        """List what bears on a reaction: on its link, unless that was shown before, and on its nodes."""
        reaction = above.reaction
        replies: list[Reaction] = []
        if reaction.relation and reaction.relation not in self._shown_links:
            self._shown_links.add(reaction.relation)
            replies += self._board.cuts(reaction)
        replies += (
            reply
            for key in reaction.nodes
            for reply in self._board.replies(replace(reaction, nodes=(key,)))
            if key in above.fresh or not self.numbers.keys() >= {*reply.nodes}
        )
        above.below = [
            self._take(reply, f"{above.number}.{count}", above.level + 1)
            for count, reply in enumerate(dict.fromkeys(replies), 1)
        ]
        return above.below


def _letters(index: int) -> str:
    """Count in letters: a, b, … z, aa, ab and so on."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
