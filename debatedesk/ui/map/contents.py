"""What a map shows of the library: its nodes with their counts, and how each bears on another."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from debatedesk.domain.evaluation.what_if import WhatIf
from debatedesk.domain.library import MapSummary
from debatedesk.domain.maps import edits as map_editing
from debatedesk.domain.maps.counts import Tally, tallies, tallies_after
from debatedesk.domain.maps.edits import differing, is_reordered
from debatedesk.domain.maps.model import ArgumentMap, Fidelity, Node, NodeKind, Relation, RelationKind
from debatedesk.domain.maps.node_shades import labels_of
from debatedesk.domain.maps.relation_style import Role, card_role, card_words, first_relations
from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.services.workspace import Workspace
from debatedesk.ui.map.fidelity_words import fidelity_sign
from debatedesk.ui.translation import joined, said, tr
from debatedesk.ui.widgets.node_signs import MarkedWord
from debatedesk.ui.widgets.standing import NodeStanding, shown_standings, why
from debatedesk.ui.widgets.wording import in_one_line

DRAFT = "*draft*"
"""Id of the node, and of its relation, that is being written and not yet in the library."""


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card says; `stance` is how its node bears on another, `answered` that others hang on it.

    `group` is the path of headings that the node stands under.
    """

    node_id: str
    kind: NodeKind
    title: str = ""
    text: str = ""
    speaker: str = ""
    stance: RelationKind | None = None
    supports: int = 0
    attacks: int = 0
    evidence: int = 0
    notes: int = 0
    answered: bool = False
    colour: str = ""
    tags: tuple[str, ...] = ()
    group: tuple[str, ...] = ()
    refers: bool = False
    """Whether its node refers to a node of another map."""
    off_map: bool = False
    """Whether its node is off the map."""
    fidelity: Fidelity = ""
    """How near its node is to its source, where that is known and shown."""
    standing: NodeStanding | None = None
    """How its node stands, where the debate shows that."""

    @property
    def signs(self) -> tuple[MarkedWord, ...]:
        """What is told of the node in the row of signs, by mark and word."""
        standing = (self.standing.sign,) if self.standing else ()
        return (*standing, fidelity_sign(self.fidelity)) if self.fidelity else standing

    @property
    def is_left_out(self) -> bool:
        """Tell whether its node is left out, to see what stands without it."""
        return self.standing is not None and self.standing.is_left_out

    @property
    def first_words(self) -> str:
        """What stands first on the card, in one line: the title, or the text where there is none."""
        return in_one_line(self.title or self.text)

    @property
    def labels(self) -> str:
        """Colour and tags in words, that it refers elsewhere or is off the map: “Teal · #health”."""
        parts = (
            said(labels_of(self.colour, self.tags)),
            tr("↗ another map") if self.refers else "",
            tr("off the map") if self.off_map else "",
        )
        return joined(parts)

    @property
    def role(self) -> Role:
        """The colour of the card, as the theme names it."""
        return card_role(self.kind, self.stance)

    @property
    def words(self) -> str:
        """The card named by its stance and kind, as “Objection” or “Support · Claim”."""
        return tr(card_words(self.kind, self.stance))


@dataclass(frozen=True, slots=True)
class NodeDraft:
    """A node that is being written, and how it will bear on `target` (a node or relation).

    With `turned`, it is the target that will bear on it: the node that a question is about answers it.
    """

    kind: NodeKind
    relation: RelationKind | None = None
    target: str | None = None
    after: str | None = None
    turned: bool = False

    def put_in(self, argument_map: ArgumentMap) -> ArgumentMap:
        """Make the map as it will look."""
        link = None
        if self.relation and self.target:
            ends = ((self.target,), DRAFT) if self.turned else ((DRAFT,), self.target)
            link = Relation(DRAFT, self.relation, *ends)
        return map_editing.add_node(argument_map, Node(DRAFT, self.kind), link, self.after)


@dataclass(frozen=True, slots=True)
class MapContents:
    """A map as it is shown."""

    argument_map: ArgumentMap
    cards: Mapping[str, CardContent] = field(default_factory=dict)
    primary: Mapping[str, Relation] = field(default_factory=dict)
    """The relation by which each node first bears on another."""
    notes: Mapping[str, int] = field(default_factory=dict)
    """How many notes the nodes have that have any."""
    tallies: Mapping[str, Tally] = field(default_factory=dict)
    """What counts on each node."""
    fidelities: Mapping[str, Fidelity] = field(default_factory=dict)
    """How near nodes are to their sources, as far as that is known and shown."""
    tried: WhatIf | None = None
    """How the nodes stand, with what is left out to see; None where the debate does not show it."""

    def why(self, node_id: str) -> str:
        """Say in a sentence why a node stands as it does; nothing where that is not shown."""
        return why(self.tried, node_id) if self.tried else ""


NOTHING = MapContents(ArgumentMap.of("", ""))


def maps_of(workspace: Workspace, debate_id: str) -> list[MapSummary]:
    """List the maps of a debate; none where no debate is open."""
    return workspace.maps.maps(debate_id) if debate_id else []


def read_map(
    workspace: Workspace,
    map_id: str,
    draft: NodeDraft | None = None,
    before: MapContents = NOTHING,
    fidelities: Callable[[ArgumentMap], Mapping[str, Fidelity]] = lambda argument_map: {},
) -> MapContents:
    """Read a map with its counts, of which `before` was shown last; raises DeskError when it is gone."""
    argument_map = workspace.maps.map(map_id)
    notes = workspace.notes.counts_by_node(map_id)
    shown = draft.put_in(argument_map) if draft else argument_map
    contents = contents_after(before, shown, notes, fidelities(argument_map))
    return with_standing(contents, workspace.standings.shown(workspace.maps.home(map_id).debate_id, map_id))


def with_standing(contents: MapContents, tried: WhatIf | None) -> MapContents:
    """Let cards say how their nodes stand, or with None no longer; those that say so already are kept."""
    if tried is None and contents.tried is None:
        return contents
    standings = shown_standings(tried) if tried else {}
    cards = {
        key: card if card.standing == standings.get(key) else replace(card, standing=standings.get(key))
        for key, card in contents.cards.items()
    }
    return replace(contents, cards=cards, tried=tried)


def contents_of(
    argument_map: ArgumentMap,
    notes: Mapping[str, int],
    fidelities: Mapping[str, Fidelity] = MappingProxyType({}),
) -> MapContents:
    """Gather what each card says."""
    counts, primary = tallies(argument_map), first_relations(argument_map)
    cards = _cards(argument_map, argument_map.nodes, counts, primary, notes, fidelities)
    return MapContents(argument_map, cards, primary, notes, counts, fidelities)


def _cards(
    argument_map: ArgumentMap,
    node_ids: Iterable[str],
    counts: Mapping[str, Tally],
    primary: Mapping[str, Relation],
    notes: Mapping[str, int],
    fidelities: Mapping[str, Fidelity],
) -> dict[str, CardContent]:
    """Gather what the cards of some nodes say."""
    answered, nodes = _answered(argument_map), argument_map.nodes
    return {
        key: CardContent(
            key,
            node.kind,
            node.title.strip(),
            node.text.strip(),
            node.speaker.strip(),
            stance=primary[key].kind if key in primary else None,
            supports=counts[key].supports,
            attacks=counts[key].attacks,
            evidence=len(node.evidence),
            notes=notes.get(key, 0),
            answered=key in answered,
            colour=node.colour,
            tags=node.tags,
            group=node.group,
            refers=node.refers_to is not None,
            off_map=node.in_map is False,
            fidelity=fidelities.get(key, ""),
        )
        for key, node in ((key, nodes[key]) for key in node_ids if key in nodes)
    }


def _answered(argument_map: ArgumentMap) -> set[str]:
    """Name the nodes that others hang on in a drawing of the map."""
    nodes, relations = argument_map.nodes, argument_map.relations
    alone = {key for key, node in nodes.items() if NODE_RULES[node.kind].stands_alone}
    answered: set[str] = set()
    for relation in relations.values():
        attacked = relations.get(relation.target)
        answered.add(attacked.sources[0] if attacked else relation.target)
        if relation.target in nodes and relation.target not in alone:
            answered.update(alone.intersection(relation.sources))
    return answered | {key for key, node in nodes.items() if any(step.premises for step in node.steps)}


def contents_after(
    before: MapContents,
    argument_map: ArgumentMap,
    notes: Mapping[str, int],
    fidelities: Mapping[str, Fidelity] = MappingProxyType({}),
) -> MapContents:
    """Gather what each card says as `contents_of` does; what an edit left alone is kept from before it."""
    old = before.argument_map
    if old.id != argument_map.id or is_reordered(old.relations, argument_map.relations):
        return contents_of(argument_map, notes, fidelities)
    nodes = differing(old.nodes, argument_map.nodes)
    relations = differing(old.relations, argument_map.relations)
    touched = nodes | differing(before.notes, notes) | differing(before.fidelities, fidelities)
    other_kinds = {key for key in nodes if _kind_in(old, key) != _kind_in(argument_map, key)}
    for either in (old, argument_map):
        touched |= _ends_of(either, relations, other_kinds)
    come_or_gone = {key for key in nodes if key not in old.nodes or key not in argument_map.nodes}
    counts = before.tallies
    if come_or_gone or relations:
        counts = tallies_after(counts, old, argument_map, come_or_gone, relations)
    around = _around(argument_map, touched)
    primary = first_relations(around)
    cards = _cards(around, touched, counts, primary, notes, fidelities)
    kept_cards, kept_primary = before.cards, before.primary
    return MapContents(
        argument_map,
        {key: (cards if key in touched else kept_cards)[key] for key in argument_map.nodes},
        {key: each for key, each in kept_primary.items() if key not in touched}
        | {key: each for key, each in primary.items() if key in touched},
        notes,
        counts,
        fidelities,
        before.tried,
    )


def as_seen(whole: MapContents, seen: MapContents) -> MapContents:
    """Let the cards that are seen of a map say what is seen of it."""
    nodes = whole.argument_map.nodes
    return MapContents(
        whole.argument_map,
        {key: seen.cards.get(key) or whole.cards[key] for key in nodes},
        {key: each for key, each in whole.primary.items() if key not in seen.cards} | dict(seen.primary),
        whole.notes,
        {key: seen.tallies.get(key) or whole.tallies[key] for key in nodes},
        whole.fidelities,
        whole.tried,
    )


def _kind_in(argument_map: ArgumentMap, node_id: str) -> NodeKind | None:
    node = argument_map.nodes.get(node_id)
    return node.kind if node else None


def _ends_of(argument_map: ArgumentMap, relation_ids: set[str], node_ids: set[str]) -> set[str]:
    """Name whose cards may say something else when relations change, or nodes come, go or change kind."""
    relations = argument_map.relations
    ends: set[str] = set()
    links = {key for key, each in relations.items() if each.target in node_ids} if node_ids else set()
    targets = relation_ids | node_ids | links
    for relation in relations.values():
        if (
            relation.id in relation_ids
            or relation.target in targets
            or (node_ids and not node_ids.isdisjoint(relation.sources))
        ):
            ends.update(relation.sources, (relation.target,))
            if link := relations.get(relation.target):
                ends.update(link.sources, (link.target,))
    return ends


def _around(argument_map: ArgumentMap, node_ids: set[str]) -> ArgumentMap:
    """Cut out of a map all that decides what the cards of some nodes say."""
    relations = argument_map.relations
    links = {
        key
        for key, relation in relations.items()
        if relation.target in node_ids or not node_ids.isdisjoint(relation.sources)
    }
    near = links | {key for key, relation in relations.items() if relation.target in links}
    targets = {relations[key].target for key in near}
    kept = {key: relations[key] for key in relations if key in near or key in targets}
    ends = {end for relation in kept.values() for end in (*relation.sources, relation.target)}
    nodes = {key: argument_map.nodes[key] for key in ends | node_ids if key in argument_map.nodes}
    return ArgumentMap(argument_map.id, argument_map.title, nodes, kept)
