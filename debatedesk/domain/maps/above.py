"""What nodes of a map bear on, up to the roots."""

from collections.abc import Iterable

from debatedesk.domain.maps.model import ArgumentMap


def above(argument_map: ArgumentMap, node_ids: Iterable[str]) -> set[str]:
    """Name all nodes that some bear on: directly, by bearing on their links, and through one another.

    Those to begin with are among them only where they bear on themselves in a circle.
    """
    upward: dict[str, list[str]] = {}
    for relation in argument_map.relations.values():
        for source in relation.sources:
            upward.setdefault(source, []).extend(argument_map.borne_upon(relation))
    reached: set[str] = set()
    waiting = list(node_ids)
    while waiting:
        for node_id in upward.get(waiting.pop(), ()):
            if node_id in argument_map.nodes and node_id not in reached:
                reached.add(node_id)
                waiting.append(node_id)
    return reached
