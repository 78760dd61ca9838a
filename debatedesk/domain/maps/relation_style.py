"""How maps are drawn so that they can be read without colour: words, signs, dashes, and roles of colour.

The window and the pictures share these. A role is the name of a colour of the theme.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from debatedesk.domain.maps.model import ArgumentMap, NodeKind, Relation, RelationKind
from debatedesk.domain.maps.relations import NODE_RULES
from debatedesk.domain.message import message

Role = Literal["support", "attack", "undercut", "question", "proposal", "aside", "neutral"]
Outline = Literal["disc", "square", "diamond"]
Stroke = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class RelationSign:
    """How a relation of one kind is told from the others.

    `word` names what the source is, `noun` within a sentence, `several` more of them; `link_word` goes
    before the target's name, `link` and, within a sentence, `the_link` have it in their place. `dashes` are
    lengths of dashes and gaps in widths of the line; empty for a solid one. The badge has an `outline`,
    filled or not, and in it `strokes`: polylines in radii from its centre, y downwards. With `head` the
    line ends in an arrow's head.
    """

    word: str
    noun: str
    several: str
    link_word: str
    link: str
    the_link: str
    role: Role
    dashes: tuple[float, ...]
    outline: Outline
    filled: bool
    strokes: tuple[Stroke, ...]
    head: bool = True


_PLUS: tuple[Stroke, ...] = (((-0.5, 0), (0.5, 0)), ((0, -0.5), (0, 0.5)))
_MINUS: tuple[Stroke, ...] = (((-0.5, 0), (0.5, 0)),)
_CROSS: tuple[Stroke, ...] = (((-0.32, -0.32), (0.32, 0.32)), ((-0.32, 0.32), (0.32, -0.32)))
_EQUAL: tuple[Stroke, ...] = (((-0.45, -0.2), (0.45, -0.2)), ((-0.45, 0.2), (0.45, 0.2)))
_UNEQUAL: tuple[Stroke, ...] = (*_EQUAL, ((-0.2, 0.5), (0.2, -0.5)))
_BACK: tuple[Stroke, ...] = (((0.45, -0.1), (-0.4, -0.1), (-0.1, -0.42)), ((-0.4, -0.1), (-0.1, 0.22)))

RELATION_SIGNS: Mapping[RelationKind, RelationSign] = {
    "support": RelationSign(
        message("Support"),
        message("support"),
        message("Supports"),
        "Support of",
        message("Support of {node}"),
        message("the support of {node}"),
        "support",
        (),
        "disc",
        True,
        _PLUS,
    ),
    "attack": RelationSign(
        message("Objection"),
        message("objection"),
        message("Objections"),
        "Objection to",
        message("Objection to {node}"),
        message("the objection to {node}"),
        "attack",
        (5, 2.5),
        "square",
        True,
        _MINUS,
    ),
    "undercut": RelationSign(
        message("Undercut"),
        message("undercut"),
        message("Undercuts"),
        "Undercut of",
        message("Undercut of {node}"),
        message("the undercut of {node}"),
        "undercut",
        (1.2, 2.4),
        "diamond",
        False,
        _CROSS,
    ),
    "contradiction": RelationSign(
        message("Contradiction"),
        message("contradiction"),
        message("Contradictions"),
        "Contradiction with",
        message("Contradiction with {node}"),
        message("the contradiction with {node}"),
        "attack",
        (7, 2.5, 1.5, 2.5),
        "disc",
        False,
        _UNEQUAL,
        head=False,
    ),
    "rephrase": RelationSign(
        message("Rephrase"),
        message("rephrase"),
        message("Rephrases"),
        "Rephrase of",
        message("Rephrase of {node}"),
        message("the rephrase of {node}"),
        "neutral",
        (),
        "disc",
        False,
        _EQUAL,
        head=False,
    ),
    "answers": RelationSign(
        message("Answer"),
        message("answer"),
        message("Answers"),
        "Answer to",
        message("Answer to {node}"),
        message("the answer to {node}"),
        "question",
        (1.2, 3.5),
        "disc",
        False,
        _BACK,
    ),
}

KIND_WORDS: Mapping[NodeKind, str] = {
    "proposal": message("Proposal"),
    "claim": message("Claim"),
    "argument": message("Argument"),
    "question": message("Question"),
    "aside": message("Aside"),
}
KIND_NOUNS: Mapping[NodeKind, str] = {
    "proposal": message("proposal"),
    "claim": message("claim"),
    "argument": message("argument"),
    "question": message("question"),
    "aside": message("aside"),
}
"""The same within a sentence."""
KIND_PLURALS: Mapping[NodeKind, str] = {
    "proposal": message("Proposals"),
    "claim": message("Claims"),
    "argument": message("Arguments"),
    "question": message("Questions"),
    "aside": message("Asides"),
}
PLAIN_KIND: NodeKind = "argument"
"""The kind that goes without saying where a card is named by how it bears on another."""


@dataclass(frozen=True, slots=True)
class NodeSign:
    """How a node that shows no relation is told from the others.

    With `dot` the outline has a dot in its middle, with `tinted` the whole card has the colour's tint.
    """

    role: Role
    outline: Literal["flag", "question mark", "square", "disc"]
    dot: bool = False
    tinted: bool = False


NODE_SIGNS: Mapping[NodeKind, NodeSign] = {
    "proposal": NodeSign("proposal", "flag", tinted=True),
    "claim": NodeSign("neutral", "disc", dot=True),
    "argument": NodeSign("neutral", "square", dot=True),
    "question": NodeSign("question", "question mark"),
    "aside": NodeSign("aside", "disc"),
}


@dataclass(frozen=True, slots=True)
class RelationLead:
    """How a node is led in where a map is read as a text, by how it bears on another.

    `on_this` where what it bears on stands right before it, `on_named` elsewhere, with the other's name as
    `target`; the same two for what bears on a link.
    """

    on_this: str
    on_named: str
    on_this_link: str
    on_named_link: str


def _lead(on_this: str, on_named: str) -> RelationLead:
    return RelationLead(on_this, on_named, on_this, on_named)


RELATION_LEADS: Mapping[RelationKind, RelationLead] = {
    "support": RelationLead(
        message("In support of this:"),
        message("In support of {target}:"),
        message("Why that step holds:"),
        message("Why {target} holds:"),
    ),
    "attack": _lead(message("Against this:"), message("Against {target}:")),
    "undercut": RelationLead(
        message("This undercuts it:"),
        message("This undercuts {target}:"),
        message("This undercuts that step:"),
        message("This undercuts {target}:"),
    ),
    "contradiction": _lead(message("This contradicts it:"), message("This contradicts {target}:")),
    "rephrase": _lead(message("In other words:"), message("{target}, in other words:")),
    "answers": _lead(message("In answer to this:"), message("In answer to {target}:")),
}
KIND_LEADS: Mapping[NodeKind, str] = {
    "proposal": message("It is proposed:"),
    "claim": message("It is claimed:"),
    "argument": message("It is argued:"),
    "question": message("It is asked:"),
    "aside": message("In passing:"),
}
"""How a node is led in that is shown by its kind, or bears on nothing."""


def shown_stance(kind: NodeKind, stance: RelationKind | None) -> RelationKind | None:
    """Give what a card is drawn by: a proposal or question is always itself, whatever it bears on."""
    return None if NODE_RULES[kind].keeps_its_look else stance


def card_role(kind: NodeKind, stance: RelationKind | None) -> Role:
    """Give the colour of a card: of its stance where it shows one, else of its kind."""
    shown = shown_stance(kind, stance)
    return RELATION_SIGNS[shown].role if shown else NODE_SIGNS[kind].role


def card_words(kind: NodeKind, stance: RelationKind | None) -> str:
    """Name a card by its stance and kind, as “Objection”, “Support · Claim” or “Proposal”."""
    shown = shown_stance(kind, stance)
    if shown is None:
        return KIND_WORDS[kind]
    word = RELATION_SIGNS[shown].word
    return (
        word if kind == PLAIN_KIND else message("{relation} · {kind}", relation=word, kind=KIND_WORDS[kind])
    )


def card_nouns(kind: NodeKind, stance: RelationKind | None) -> str:
    """Name a card as `card_words` does, for within a sentence: “objection”, “support · Claim”."""
    shown = shown_stance(kind, stance)
    if shown is None:
        return KIND_NOUNS[kind]
    noun = RELATION_SIGNS[shown].noun
    return (
        noun if kind == PLAIN_KIND else message("{relation} · {kind}", relation=noun, kind=KIND_WORDS[kind])
    )


def first_relations(argument_map: ArgumentMap) -> dict[str, Relation]:
    """Find the relation by which each node first bears on something, in document order."""
    first: dict[str, Relation] = {}
    for relation in argument_map.relations.values():
        if relation.target in argument_map.nodes or relation.target in argument_map.relations:
            for source in relation.sources:
                if source in argument_map.nodes:
                    first.setdefault(source, relation)
    return first


def stances(argument_map: ArgumentMap) -> dict[str, RelationKind]:
    """Tell how each node first bears on another; a node that bears on none has none."""
    return {key: relation.kind for key, relation in first_relations(argument_map).items()}
