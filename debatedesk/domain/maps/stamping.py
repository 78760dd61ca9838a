"""Recording in a map's nodes and relations who made and who changed them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.provenance import UNKNOWN, Provenance, revision_of

_Item = TypeVar("_Item", Node, Relation)


def revision(item: Node | Relation) -> str:
    """Make the revision of a node or relation.

    Which document evidence is in and where is left out: both differ between libraries and versions.
    """
    if isinstance(item, Relation):
        answers = [(each.question, each.node) for each in item.answered]
        return revision_of(item.kind, item.sources, item.target, item.scheme, answers)
    evidence = [
        (each.role, each.anchor.exact, each.anchor.prefix, each.anchor.suffix) for each in item.evidence
    ]
    steps = [(each.premises, each.rules, each.conclusion) for each in item.steps]
    refers_to = item.refers_to.id if item.refers_to else ""
    return revision_of(
        *(item.kind, item.title, item.text, item.tags, item.group, item.weight, item.speaker),
        *(item.colour, refers_to, evidence, steps),
        *((item.fidelity,) if item.fidelity else ()),
    )


def stamped(
    before: ArgumentMap, after: ArgumentMap, who: str, when: str, *, continues: bool = False
) -> ArgumentMap:
    """Record who turned one state of a map into another.

    What says the same keeps what was recorded. What is new and brings nothing along was made by `who`.
    A change that `continues` the one before (typing on) began at the same revision.
    """
    return replace(
        after,
        nodes=_stamped(before.nodes, after.nodes, who, when, continues),
        relations=_stamped(before.relations, after.relations, who, when, continues),
    )


def _stamped(
    before: Mapping[str, _Item], after: Mapping[str, _Item], who: str, when: str, continues: bool
) -> dict[str, _Item]:
    items: dict[str, _Item] = {}
    for key, item in after.items():
        old = before.get(key)
        if old is None:
            is_new = item.provenance == UNKNOWN
            items[key] = replace(item, provenance=Provenance(who, when)) if is_new else item
        elif old is item or old == item:
            items[key] = old
        else:
            began = "" if continues and old.provenance.parents else revision(old)
            items[key] = replace(item, provenance=old.provenance.changed(who, when, began))
    return items
