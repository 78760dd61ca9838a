"""What outlines have no room for."""

from collections.abc import Iterator

from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relations import RULES
from debatedesk.domain.message import message
from debatedesk.formats.base import NotCarried
from debatedesk.formats.indented_text import without_line


def beyond_words(argument_map: ArgumentMap) -> Iterator[NotCarried]:
    """List the nodes that have more than a kind, title and text."""
    for node in argument_map.nodes.values():
        if (
            node.tags
            or node.group
            or node.evidence
            or node.steps
            or node.speaker
            or node.weight is not None
        ):
            what = message("tags, group, weight, speaker, passages or steps of a node")
            yield NotCarried(what, message("node “{id}”", id=node.id))


def schemes(argument_map: ArgumentMap) -> Iterator[NotCarried]:
    """List the argument schemes of relations."""
    for relation in argument_map.relations.values():
        if relation.scheme:
            what = message("the argument scheme “{name}”", name=relation.scheme)
            yield NotCarried(what, message("relation “{id}”", id=relation.id))


def beyond_sides(argument_map: ArgumentMap) -> Iterator[NotCarried]:
    """List the relations that say more than that one claim is for or against the one above it."""
    for relation in argument_map.relations.values():
        where = message("relation “{id}”", id=relation.id)
        if relation.target in argument_map.relations:
            yield NotCarried(message("that it bears on a link, and not on the claim above"), where)
        elif RULES[relation.kind].stance == "neither":
            yield NotCarried(message("a relation of the kind “{kind}”", kind=relation.kind), where)
        elif len(relation.sources) > 1:
            yield NotCarried(message("that its premises hold only together"), where)


def beyond_lines(argument_map: ArgumentMap) -> Iterator[NotCarried]:
    """List the relations for and against that indented text, with a line a node, leaves out."""
    for relation in without_line(argument_map):
        if RULES[relation.kind].stance != "neither":
            what = message("a relation of the kind “{kind}”", kind=relation.kind)
            yield NotCarried(what, message("relation “{id}”", id=relation.id))
