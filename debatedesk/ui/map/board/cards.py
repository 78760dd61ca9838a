"""What stands on a page of the board: its cards with their words, unfolded as far as they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from debatedesk.domain.maps.board import Board, BoardSection, Reaction
from debatedesk.domain.maps.edits import differing
from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relation_style import (
    KIND_PLURALS,
    NODE_SIGNS,
    RELATION_SIGNS,
    Role,
    shown_stance,
)
from debatedesk.domain.maps.relations import NODE_RULES, Stance
from debatedesk.ui.map.contents import CardContent, MapContents
from debatedesk.ui.translation import joined, tr

CardPath = tuple[Reaction, ...]
"""The reactions that lead to a card on its page, its own last; empty for the page's own node."""


@dataclass(frozen=True, slots=True)
class CutLine:
    """A strip on a card: what bears on its link, undercutting or backing it."""

    node_id: str
    kind: RelationKind
    words: str


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A card: one node, or linked premises as its several `parts`.

    `also` pairs other pages with their labels. `supports` and `attacks` count its replies; `fold_node` is
    the node whose folding shows and hides what is under it, empty where there is nothing. `leads_to` is the
    page of a node that has its own, `repeated` tells that the card stands above already. `group` is the
    path of headings that it stands under, as far as that is not the one of what it answers. `edited_on`
    is the page on which a node that stands on several was edited last, `edited_here` that it is this one.
    """

    path: CardPath
    kind: RelationKind | None
    parts: tuple[CardContent, ...]
    cuts: tuple[CutLine, ...] = ()
    also: tuple[tuple[str, str], ...] = ()
    supports: int = 0
    attacks: int = 0
    fold_node: str = ""
    folded: bool = False
    leads_to: str = ""
    repeated: bool = False
    group: tuple[str, ...] = ()
    edited_on: str = ""
    edited_here: bool = False

    @property
    def depth(self) -> int:
        """How deep it is indented: 0 for what bears on the page's node itself."""
        return max(0, len(self.path) - 1)

    @property
    def stance(self) -> RelationKind | None:
        """The kind of relation that its sign and colour show, None where it shows what its node is."""
        return shown_stance(self.parts[0].kind, self.kind)

    @property
    def role(self) -> Role:
        """Its colour, as the theme names it."""
        return RELATION_SIGNS[self.stance].role if self.stance else NODE_SIGNS[self.parts[0].kind].role

    @property
    def speaker(self) -> str:
        """Who says it; several where premises of several are linked."""
        return ", ".join(dict.fromkeys(part.speaker for part in self.parts if part.speaker))

    @property
    def colour(self) -> str:
        """The colour that its node was given; of several the first."""
        return next((part.colour for part in self.parts if part.colour), "")

    @property
    def byline(self) -> str:
        """Who says it, in which group it is, its colour and its tags."""
        return self._byline(tr("in {group}", group=" › ".join(self.group)) if self.group else "")

    @property
    def short_byline(self) -> str:
        """The same with the last heading of its group alone."""
        return self._byline(tr("in {group}", group=self.group[-1]) if self.group else "")

    def _byline(self, group: str) -> str:
        labels = dict.fromkeys(part.labels for part in self.parts if part.labels)
        return joined((self.speaker, group, *labels))

    @property
    def evidence(self) -> int:
        """How many pieces of evidence it has."""
        return sum(part.evidence for part in self.parts)

    @property
    def notes(self) -> int:
        """How many notes are on it."""
        return sum(part.notes for part in self.parts)


@dataclass(frozen=True, slots=True, eq=False)
class CardBranch:
    """A reaction with all that is unfolded under it; `about` names what decides how its cards are."""

    reaction: Reaction
    cards: tuple[BoardCard, ...]
    about: frozenset[str]


@dataclass(frozen=True, slots=True)
class SectionHead:
    """What a section is: a column for or against, or what takes no side, all of one kind.

    `asked` tells whether it holds what the page's node asks for.
    """

    stance: Stance
    kind: RelationKind | None
    turned: bool
    asked: bool
    heading: str

    @property
    def is_column(self) -> bool:
        """Tell whether it speaks for or against, and does not stand at the end."""
        return self.stance != "neither"

    @property
    def adds(self) -> RelationKind | None:
        """The kind of relation whose side a node that is added here takes; None where none is added."""
        match self.stance:
            case "for":
                return "support"
            case "against":
                return "attack"
        return self.kind if self.asked else None


@dataclass(frozen=True, slots=True)
class SectionCards:
    """A section of a page with its cards, branch by branch, in the order in which they are read."""

    head: SectionHead
    branches: tuple[CardBranch, ...]


BranchKey = tuple[str | None, bool, tuple[str, ...]]
"""What tells a reaction from the others on its page."""


class PageCards:
    """Makes the cards of pages from what a map holds; cards that stay as they were are kept."""

    def __init__(
        self,
        board: Board,
        contents: MapContents,
        folded: frozenset[str],
        dimmed: frozenset[str] = frozenset(),
        *,
        last_edits: Mapping[str, str] | None = None,
        before: "PageCards | None" = None,
    ) -> None:
        """Unfold all but what is `folded`; nodes that do not pass a filter are `dimmed`.

        `last_edits` names the pages on which nodes that stand on several were edited last. What has not
        changed since the cards `before` is taken from them.
        """
        self.board = board
        self.contents = contents
        self.dimmed = dimmed
        self._folded = folded
        self._last_edits = last_edits or {}
        self._branches: dict[str, dict[BranchKey, CardBranch]] = self._kept(before) if before else {}
        self._heads: dict[SectionHead, SectionHead] = before._heads if before else {}

    def _kept(self, before: "PageCards") -> dict[str, dict[BranchKey, CardBranch]]:
        differing_things = self.board.differing_from(before.board)
        if differing_things is None:
            return {}
        changed = differing_things | differing(self.contents.cards, before.contents.cards)
        changed |= self._folded ^ before._folded
        changed |= differing(self._last_edits, before._last_edits)
        return {
            page: {key: branch for key, branch in kept.items() if branch.about.isdisjoint(changed)}
            for page, kept in before._branches.items()
            if page in self.contents.cards
            and self.contents.cards[page].group == before.contents.cards[page].group
        }

    def sections(self, page: str) -> list[SectionCards]:
        """List the sections of a page with all cards that are unfolded in them."""
        kept = self._branches.get(page, {})
        branches: dict[BranchKey, CardBranch] = {}
        sections = []
        for section in self.board.sections(page):
            mine = []
            for reaction in section.reactions:
                key = (reaction.relation, reaction.turned, reaction.nodes)
                branch = kept.get(key)
                if branch is None or (branch.reaction is not reaction and branch.reaction != reaction):
                    branch = self._branch(page, reaction)
                branches[key] = branch
                mine.append(branch)
            sections.append(SectionCards(self._head(page, section), tuple(mine)))
        self._branches[page] = branches
        return sections

    def _head(self, page: str, section: BoardSection) -> SectionHead:
        reply = NODE_RULES[self.contents.cards[page].kind].reply
        asked = reply is not None and section.kind == reply and not section.turned
        head = SectionHead(section.stance, section.kind, section.turned, asked, self._heading(section))
        return self._heads.setdefault(head, head)

    def _heading(self, section: BoardSection) -> str:
        if section.stance != "neither":
            return tr("For") if section.stance == "for" else tr("Against")
        if section.turned and section.reactions:
            return tr(KIND_PLURALS[self.contents.cards[section.reactions[0].nodes[0]].kind])
        return tr(RELATION_SIGNS[section.kind].several) if section.kind else tr("Premises")

    def _branch(self, page: str, reaction: Reaction) -> CardBranch:
        cards = tuple(self._unfolded(page, reaction))
        concerning = self.board.concerning
        return CardBranch(
            reaction, cards, frozenset(key for card in cards for key in concerning(card.path[-1]))
        )

    def root(self, page: str) -> BoardCard:
        """Give the card of the page's own node; `also` are the pages of what that bears on."""
        others = [key for key in self.board.also(Reaction((page,), ""), page) if key != page]
        also = tuple((key, self.board.labels[key]) for key in others)
        content = self.contents.cards[page]
        return BoardCard((), None, (content,), also=also, group=content.group)

    def _unfolded(self, page: str, reaction: Reaction) -> Iterator[BoardCard]:
        waiting: list[tuple[CardPath, frozenset[str]]] = [((reaction,), frozenset({page}))]
        while waiting:
            way, above = waiting.pop()
            under = [each for each in self._under(way[-1], above) if each not in way]
            card = self._card(page, way, above, under)
            yield card
            if not card.folded:
                below = above.union(way[-1].nodes)
                waiting += [((*way, each), below) for each in reversed(under)]

    def _under(self, reaction: Reaction, above: frozenset[str]) -> list[Reaction]:
        return [*self.board.cuts(reaction), *self.board.replies(reaction, above)]

    def _card(self, page: str, way: CardPath, above: frozenset[str], under: list[Reaction]) -> BoardCard:
        board, cards, reaction = self.board, self.contents.cards, way[-1]
        replies = [each for each in under if each.host in reaction.nodes]
        fold_node = ""
        if under:
            foldable = [key for key in reaction.nodes if cards[key].answered]
            fold_node = next((key for key in reaction.nodes if key in self._folded), "")
            fold_node = fold_node or next(iter(foldable), "")
        also = tuple((key, board.labels[key]) for key in board.also(reaction, page))
        edited_on = next((self._last_edits[key] for key in reaction.nodes if key in self._last_edits), "")
        if not also or edited_on not in (page, *(key for key, _ in also)):
            edited_on = ""
        return BoardCard(
            way,
            reaction.kind,
            tuple(cards[key] for key in reaction.nodes),
            cuts=tuple(self._cut(each) for each in board.cuts(reaction) if each.kind),
            also=also,
            supports=sum(each.stance == "for" for each in replies),
            attacks=sum(each.stance == "against" for each in replies),
            fold_node=fold_node,
            folded=bool(under) and fold_node in self._folded,
            leads_to=next((key for key in reaction.nodes if self._stands_alone(key)), ""),
            repeated=any(key in above for key in reaction.nodes),
            group=self._group(reaction, way[-2].nodes[0] if len(way) > 1 else page),
            edited_on=edited_on,
            edited_here=edited_on == page and bool(edited_on),
        )

    def _group(self, reaction: Reaction, above: str) -> tuple[str, ...]:
        """Give the headings of a reaction's group that what it stands under is not under as well."""
        own, around = self.contents.cards[reaction.nodes[0]].group, self.contents.cards[above].group
        if own == around:
            return ()
        return own[len(around) :] if own[: len(around)] == around else own

    def _stands_alone(self, node_id: str) -> bool:
        return NODE_RULES[self.contents.cards[node_id].kind].stands_alone

    def _cut(self, reaction: Reaction) -> CutLine:
        content = self.contents.cards[reaction.nodes[0]]
        assert reaction.kind
        return CutLine(content.node_id, reaction.kind, content.first_words)
