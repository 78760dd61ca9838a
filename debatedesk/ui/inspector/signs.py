"""Signs and colours that tell the kinds of links apart, with and without colour."""

from debatedesk.domain.argument_map import RelationKind

SIGNS: dict[RelationKind, str] = {
    "support": "+",
    "attack": "−",
    "undercut": "×",
    "contradiction": "≠",
    "rephrase": "=",
    "answers": "!",
}
COLOURS: dict[RelationKind, str] = {
    "support": "support",
    "attack": "attack",
    "undercut": "undercut",
    "contradiction": "attack",
    "rephrase": "neutral",
    "answers": "question",
}
"""Roles of the theme."""
