"""The rules of maps: what may bear on what, in which words, and whether it counts for or against.

This table is their one owner. Menus, dialogs, the service, formats and exports ask it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from debatedesk.domain.maps.model import (
    NODE_KINDS,
    RELATION_KINDS,
    ArgumentMap,
    NodeKind,
    Relation,
    RelationKind,
)
from debatedesk.domain.message import all_of, message, one_of, quoted

Stance = Literal["for", "against", "neither"]

_ANY_NODE = frozenset(NODE_KINDS)
_ANY_LINK = frozenset(RELATION_KINDS)
_NO_NODE: frozenset[NodeKind] = frozenset()
_NO_LINK: frozenset[RelationKind] = frozenset()


@dataclass(frozen=True, slots=True)
class NodeRule:
    """How nodes of one kind behave in a map.

    One that `stands_alone` never hangs on another, whatever it bears on. One that `keeps_its_look` is shown
    by its kind and not by how it bears on another. `rank` orders what bears on nothing, the lowest first.
    `reply` is the kind of relation by which another node answers it where it asks for no stance.
    """

    name: str
    stands_alone: bool = False
    keeps_its_look: bool = False
    rank: int = 1
    reply: RelationKind | None = None


@dataclass(frozen=True, slots=True)
class RelationRule:
    """What a relation of one kind may join, and what it says.

    It leads from nodes of the kinds `sources` to a node of the kinds `on_nodes` or a relation of the kinds
    `on_links`; what stands `also_on` a node of those kinds is not offered there, but left as it is said.
    `verb` leads from source to target, `participle` says what a target can be, as “opposed”. `linked`
    allows several sources that hold only together; a `symmetric` relation says the same of both ends.
    """

    verb: str
    participle: str
    stance: Stance
    sources: frozenset[NodeKind] = _ANY_NODE
    on_nodes: frozenset[NodeKind] = _ANY_NODE
    on_links: frozenset[RelationKind] = _NO_LINK
    also_on: frozenset[NodeKind] = _NO_NODE
    linked: bool = True
    symmetric: bool = False

    @property
    def argues(self) -> bool:
        """Tell whether it carries an argument one way, so that a circle of such would be void."""
        return self.stance != "neither" and not self.symmetric


NODE_RULES: Mapping[NodeKind, NodeRule] = {
    "proposal": NodeRule(message("a proposal"), stands_alone=True, keeps_its_look=True, rank=0),
    "claim": NodeRule(message("a claim")),
    "argument": NodeRule(message("an argument")),
    "question": NodeRule(message("a question"), keeps_its_look=True, reply="answers"),
    "aside": NodeRule(message("an aside"), rank=2),
}

RULES: Mapping[RelationKind, RelationRule] = {
    "support": RelationRule(message("supports"), message("supported"), "for", on_links=_ANY_LINK),
    "attack": RelationRule(message("opposes"), message("opposed"), "against"),
    "undercut": RelationRule(
        message("undercuts"),
        message("undercut", "a participle: what can be undercut"),
        "against",
        on_nodes=_NO_NODE,
        on_links=_ANY_LINK,
        also_on=frozenset({"argument", "claim"}),
    ),
    "contradiction": RelationRule(
        message("contradicts"), message("contradicted"), "against", symmetric=True
    ),
    "rephrase": RelationRule(message("rephrases"), message("rephrased"), "neither", linked=False),
    "answers": RelationRule(
        message("answers"),
        message("answered"),
        "neither",
        sources=_ANY_NODE - {"question"},
        on_nodes=frozenset({"question"}),
        linked=False,
    ),
}
"""In the order in which they are offered, after the one that a node asks for."""

_INSTEAD: Mapping[RelationKind, RelationKind] = {
    "attack": "undercut",
    "contradiction": "undercut",
    "undercut": "attack",
}
"""What says the same of a target that a kind of relation can't bear on."""


def kinds_for(argument_map: ArgumentMap, sources: tuple[str, ...], target: str) -> list[RelationKind]:
    """List the kinds that a relation from nodes to a node or relation may be."""
    return [
        kind
        for kind in _kinds_on(argument_map, target)
        if not refusal(argument_map, Relation("", kind, sources, target))
    ]


def kinds_from(node_kind: NodeKind, argument_map: ArgumentMap, target: str) -> list[RelationKind]:
    """List the kinds by which a new node of a kind may bear on a node or relation."""
    return [kind for kind in _kinds_on(argument_map, target) if node_kind in RULES[kind].sources]


def node_kinds_for(argument_map: ArgumentMap, node_id: str) -> list[NodeKind]:
    """List the kinds that a node may be, its relations being what they are; its own is among them."""
    node = argument_map.nodes[node_id]
    return [
        kind for kind in NODE_KINDS if kind == node.kind or not kind_refusal(argument_map, node_id, kind)
    ]


def kind_refusal(argument_map: ArgumentMap, node_id: str, kind: NodeKind) -> str:
    """Say in a sentence why a node can't be of another kind; nothing where it can."""
    node = argument_map.nodes[node_id]
    turned = replace(argument_map, nodes={**argument_map.nodes, node_id: replace(node, kind=kind)})
    touching = (*argument_map.relations_from(node_id), *argument_map.relations_to(node_id))
    for relation in touching:
        why = refusal(turned, relation)
        if why and not refusal(argument_map, relation):
            return why
    return ""


def refusal(argument_map: ArgumentMap, relation: Relation) -> str:
    """Say in a sentence why the rules forbid a relation; nothing where they allow it.

    An end that the map does not hold is forbidden nothing.
    """
    rule = RULES[relation.kind]
    if not _may_be_on(argument_map, relation):
        return _not_on(argument_map, relation)
    for source in relation.sources:
        node = argument_map.nodes.get(source)
        if node and node.kind not in rule.sources:
            return message(
                "What {supports} something can't be {a_claim}.",
                supports=rule.verb,
                a_claim=NODE_RULES[node.kind].name,
            )
    if len(relation.sources) > 1 and not rule.linked:
        return message("Only one node at a time {supports} another.", supports=rule.verb)
    return ""


def says_the_same(one: Relation, other: Relation) -> bool:
    """Tell whether two relations say the same of the same nodes, a symmetric one either way round."""
    if one.kind != other.kind:
        return False
    if (one.sources, one.target) == (other.sources, other.target):
        return True
    return RULES[one.kind].symmetric and {*one.sources, one.target} == {*other.sources, other.target}


def _kinds_on(argument_map: ArgumentMap, target: str) -> list[RelationKind]:
    if node := argument_map.nodes.get(target):
        kinds = [kind for kind, rule in RULES.items() if node.kind in rule.on_nodes]
        reply = NODE_RULES[node.kind].reply
        return sorted(kinds, key=lambda kind: kind != reply)
    if link := argument_map.relations.get(target):
        return [kind for kind, rule in RULES.items() if link.kind in rule.on_links]
    return list(RULES)


def _may_be_on(argument_map: ArgumentMap, relation: Relation) -> bool:
    node = argument_map.nodes.get(relation.target)
    is_kept = node is not None and node.kind in RULES[relation.kind].also_on
    return is_kept or relation.kind in _kinds_on(argument_map, relation.target)


def _not_on(argument_map: ArgumentMap, relation: Relation) -> str:
    node = argument_map.nodes.get(relation.target)
    ways = [RULES[kind].participle for kind in _kinds_on(argument_map, relation.target)]
    able = one_of(ways)
    unable = RULES[relation.kind].participle
    if node is None:
        return message("A link can be {supported}, but not {opposed}.", supported=able, opposed=unable)
    return message(_CAN_BE[node.kind], supported=able, opposed=unable)


_CAN_BE: Mapping[NodeKind, str] = {
    "proposal": message("A proposal can be {supported}, but not {opposed}."),
    "claim": message("A claim can be {supported}, but not {opposed}."),
    "argument": message("An argument can be {supported}, but not {opposed}."),
    "question": message("A question can be {supported}, but not {opposed}."),
    "aside": message("An aside can be {supported}, but not {opposed}."),
}


def reply_kind(argument_map: ArgumentMap, target: str, stance: Stance) -> RelationKind:
    """Give the kind by which a new node speaks for or against a node or link; a question is answered."""
    node = argument_map.nodes.get(target)
    if node and (reply := NODE_RULES[node.kind].reply):
        return reply
    fitting = _kinds_on(argument_map, target)
    return next(kind for kind in fitting if RULES[kind].argues and RULES[kind].stance == stance)


def kind_like(
    argument_map: ArgumentMap, sources: tuple[str, ...], target: str, kind: RelationKind
) -> RelationKind:
    """Give the allowed kind by which nodes bear on a target as they do elsewhere by `kind`."""
    allowed = kinds_for(argument_map, sources, target)
    stance = RULES[kind].stance
    alike = [other for other in allowed if RULES[other].stance == stance and RULES[other].argues]
    return kind if kind in allowed else next(iter([*alike, *allowed]), kind)


def reply_kinds(argument_map: ArgumentMap, target: str) -> list[RelationKind]:
    """List the kinds by which a new node speaks for a node or link, and against it."""
    sides: tuple[Stance, ...] = ("for", "against")
    return list(dict.fromkeys(reply_kind(argument_map, target, stance) for stance in sides))


def further_kinds(argument_map: ArgumentMap, target: str) -> list[RelationKind]:
    """List the other kinds by which a new node may bear on a node or link."""
    replies = reply_kinds(argument_map, target)
    return [
        kind
        for kind in _kinds_on(argument_map, target)
        if kind not in replies and reply_node_kind(kind) in RULES[kind].sources
    ]


def reply_node_kind(kind: RelationKind) -> NodeKind:
    """Give the kind of a new node that bears on another by a relation of a kind."""
    return "claim" if RULES[kind].stance == "neither" else "argument"


def said(argument_map: ArgumentMap, relation: Relation) -> str:
    """Say what a relation says, as “Stings” opposes “One hive a street”."""

    def named(key: str) -> str:
        node = argument_map.nodes.get(key)
        words = " ".join(node.label.split()) if node else ""
        return quoted(words or key)

    target = message("a link") if relation.target in argument_map.relations else named(relation.target)
    return message(
        "{reaction} {supports} {proposal}",
        reaction=all_of([named(source) for source in relation.sources]),
        supports=RULES[relation.kind].verb,
        proposal=target,
    )


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A relation that the rules forbid, what it says, and why it can't."""

    relation: Relation
    what: str
    why: str


def permitted(argument_map: ArgumentMap) -> tuple[ArgumentMap, list[Forbidden]]:
    """Make the relations of a map from elsewhere such as the rules allow.

    One of another kind that says the same takes the place of a forbidden one: an attack on a link is an
    undercut. Several sources that can't hold together become a relation each. What is left is taken out,
    with the relations upon it, and listed.
    """
    forbidden: dict[str, Forbidden] = {}
    relations: dict[str, Relation] = {}
    for key, relation in argument_map.relations.items():
        mended = _mended(argument_map, relation)
        reasons = [why for each in mended if (why := refusal(argument_map, each))]
        if reasons:
            forbidden[key] = Forbidden(relation, said(argument_map, relation), reasons[0])
            continue
        relations[key] = mended[0]
        for number, single in enumerate(mended[1:], 2):
            own = _free(f"{key} ({number})", argument_map.relations, relations)
            relations[own] = replace(single, id=own)
    _spread(argument_map, forbidden, relations.values())
    kept = {key: each for key, each in relations.items() if key not in forbidden}
    listed = [forbidden[key] for key in argument_map.relations if key in forbidden]
    if kept == argument_map.relations:
        return argument_map, listed
    return replace(argument_map, relations=kept), listed


def _mended(argument_map: ArgumentMap, relation: Relation) -> list[Relation]:
    if not _may_be_on(argument_map, relation):
        relation = replace(relation, kind=_INSTEAD.get(relation.kind, relation.kind))
    if len(relation.sources) > 1 and not RULES[relation.kind].linked:
        return [replace(relation, sources=(each,)) for each in dict.fromkeys(relation.sources)]
    return [relation]


def _free(wanted: str, *taken: Mapping[str, object]) -> str:
    while any(wanted in each for each in taken):
        wanted += "′"
    return wanted


def _spread(
    argument_map: ArgumentMap, forbidden: dict[str, Forbidden], relations: Iterable[Relation]
) -> None:
    """Forbid the relations upon those that go."""
    upon: dict[str, list[Relation]] = {}
    for relation in relations:
        upon.setdefault(relation.target, []).append(relation)
    waiting = list(forbidden)
    while waiting:
        for relation in upon.get(waiting.pop(), []):
            if relation.id not in forbidden:
                what = said(argument_map, relation)
                forbidden[relation.id] = Forbidden(
                    relation, what, message("What it bears on was left out.")
                )
                waiting.append(relation.id)
