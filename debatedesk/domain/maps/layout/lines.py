"""The lines that a map needs: from which card to which, by which edges and gutters, in which trunk."""

from collections.abc import Hashable, Iterator, Mapping

from debatedesk.domain.maps.layout.reading_tree import ReadingTree
from debatedesk.domain.maps.layout.shapes import PlacedCard
from debatedesk.domain.maps.layout.tracks import Side
from debatedesk.domain.maps.model import ArgumentMap, Relation


class LayoutLine:
    """A relation's line from one source: to the card `goal`, or onto the line `over`.

    The line of a `premise` stands for no relation but for a step of the argument that it goes to. Lines of
    one `manner` may run in one trunk; those of one `out_key` leave their source at one port, those of one
    `in_key` reach their target at one.
    """

    def __init__(
        self,
        relation: Relation,
        source: PlacedCard,
        start: Side,
        goal: PlacedCard | None,
        end: Side,
        over: "LayoutLine | None",
        *,
        hangs: bool,
        joins: bool,
        premise: bool = False,
    ) -> None:
        """Lead from an edge of `source` to an edge of `goal`, or to the sign of `over`."""
        self.relation = relation
        self.source, self.start = source, start
        self.goal, self.end = goal, end
        self.over, self.hangs, self.joins, self.premise = over, hangs, joins, premise
        self.manner = "premise" if premise else relation.kind
        self.sign_at_start = over is not None or (hangs and not joins and start == "left")
        """Whether the sign stands beside the source; else it stands beside the target."""
        first = source.column - (start == "left")
        last = goal.column - (end == "left") if goal else source.column
        self.sign_gutter = first if self.sign_at_start or goal is None else last
        last = over.sign_gutter if over else last
        self.gutters = range(first, last - 1, -1) if start == "left" else range(first, last + 1)
        """The gutters that the line runs through, in its order."""
        self.out_key = self._out_key()
        self.in_key = ("in", self.manner) if self.sign_at_start else ("single", relation.id)

    def _out_key(self) -> Hashable:
        if self.over:
            return "over", self.relation.id
        if self.hangs and self.start == "left":
            return "first"
        return "out", self.manner

    def trunk(self, gutter: int) -> tuple[Hashable, bool]:
        """Name the lane that the line takes in a gutter, and tell whether it keeps right there."""
        if self.over:
            at_stub = self.over.sign_at_start and self.over.start == "left"
            return ("over", self.source.node_id, self.relation.id), at_stub
        if self.joins and gutter == self.gutters[-1]:
            return ("joined", self.relation.id), True
        if self.sign_at_start and self.goal:
            return ("in", self.goal.node_id, self.manner), True
        return ("out", self.source.node_id, self.manner), False


def lines_of(
    argument_map: ArgumentMap, tree: ReadingTree, cards: Mapping[str, PlacedCard]
) -> Iterator[LayoutLine]:
    """List the lines of all relations whose ends are shown, in their order, and then the premises'."""
    lines: dict[str, list[LayoutLine]] = {}
    waiting = list(argument_map.relations.values())
    while ready := [each for each in waiting if each.target in cards or each.target in lines]:
        waiting = [each for each in waiting if each.target not in cards and each.target not in lines]
        for relation in ready:
            over = lines[relation.target][0] if relation.target in lines else None
            if made := _of_relation(relation, over, tree, cards):
                lines[relation.id] = made
    for key in argument_map.relations:
        yield from lines.get(key, [])
    for key, parent in tree.parent_of.items():
        if key not in tree.relation_of:
            step = Relation("", "support", (key,), parent)
            yield LayoutLine(
                step,
                cards[key],
                "left",
                cards[parent],
                "right",
                None,
                hangs=True,
                joins=False,
                premise=True,
            )


def _of_relation(
    relation: Relation, over: LayoutLine | None, tree: ReadingTree, cards: Mapping[str, PlacedCard]
) -> list[LayoutLine]:
    goal = cards.get(relation.target)
    sources = [
        cards[key] for key in dict.fromkeys(relation.sources) if key in cards and cards[key] is not goal
    ]
    joins = goal is not None and len(sources) > 1
    end: Side = "left"
    column = over.sign_gutter if over else 0
    if goal is not None:
        # Linked premises on both sides of their target meet at its right.
        column = goal.column
        end = "right" if any(source.column >= column for source in sources) else "left"
    made = []
    for source in sources:
        start: Side = "left" if source.column > column else "right"
        hangs = tree.relation_of.get(source.node_id) == relation.id
        onto = over if goal is None else None
        made.append(LayoutLine(relation, source, start, goal, end, onto, hangs=hangs, joins=joins))
    return made
