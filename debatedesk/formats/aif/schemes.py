"""The schemes of AIF and the relations of maps: one table, both ways."""

from collections.abc import Mapping

from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.relations import RULES

CONFLICT = "CA"
SCHEME_KINDS: Mapping[str, RelationKind] = {"RA": "support", CONFLICT: "attack", "MA": "rephrase"}
"""The relation that each type of scheme is: applications of a rule, of a conflict, of a reformulation."""
ON_SCHEME: RelationKind = "undercut"
"""What a conflict with another scheme is."""
BOTH_WAYS: RelationKind = "contradiction"
"""What a conflict of the scheme `CONTRADICTION` is; it is written once each way."""
CONTRADICTION = "Contradiction"

DEFAULTS: Mapping[str, str] = {
    "RA": "Default Inference",
    CONFLICT: "Default Conflict",
    "MA": "Default Rephrase",
}

_PLAIN = (
    *(scheme.casefold() for scheme in SCHEME_KINDS),
    *SCHEME_KINDS.values(),
    *("inference", "conflict", "reformulation", "default"),
)
_UNTOLD = frozenset({*_PLAIN, *(f"default {name}" for name in _PLAIN), CONTRADICTION.casefold()})
"""Names, folded, that only say what the type of a scheme says."""


def scheme_type(kind: RelationKind) -> str:
    """Give the type of scheme that a relation is written as; empty for one that AIF has none for."""
    rule = RULES[kind]
    for scheme, other in SCHEME_KINDS.items():
        if kind == other or (RULES[other].argues and RULES[other].stance == rule.stance):
            return scheme
    return ""


def scheme_name(name: str) -> str:
    """Give the name of an argument scheme; empty where it only says what its type says already."""
    return "" if name.casefold().strip() in _UNTOLD or not name.strip(" ?") else name.strip()
