"""A node with what it bears on and what bears on it, as a map of its own."""

from debatedesk.domain.maps.model import ArgumentMap, Relation


def neighbourhood(argument_map: ArgumentMap, focus: str) -> ArgumentMap:
    """Keep what a node bears on, up to the roots, and what bears on it, directly and one level further."""
    ends = {key: _ends(argument_map, each) for key, each in argument_map.relations.items()}
    whole = [each for each in argument_map.relations.values() if "" not in ends[each.id]]
    kept = {focus}
    above = [focus]
    while above:
        node_id = above.pop()
        for relation in whole:
            if node_id in relation.sources:
                above += sorted(ends[relation.id] - kept - set(relation.sources))
                kept |= ends[relation.id]
    level = {focus}
    for _ in range(2):
        upon = [each for each in whole if level.intersection(argument_map.borne_upon(each))]
        premises = {
            premise for key in level for step in argument_map.nodes[key].steps for premise in step.premises
        }
        kept |= premises.union(*(ends[each.id] for each in upon))
        level = {source for each in upon for source in each.sources}
    relations = [each for each in whole if ends[each.id] <= kept]
    nodes = [node for key, node in argument_map.nodes.items() if key in kept]
    return ArgumentMap.of(argument_map.id, argument_map.title, nodes, relations)


def _ends(argument_map: ArgumentMap, relation: Relation) -> set[str]:
    """Gather the nodes at all ends of a relation and of those it bears on; "" for one that is not there."""
    seen: set[str] = set()
    ends = set(relation.sources)
    while relation.target in argument_map.relations and relation.target not in seen:
        seen.add(relation.target)
        relation = argument_map.relations[relation.target]
        ends.update(relation.sources)
    ends.add(relation.target)
    return {each if each in argument_map.nodes else "" for each in ends}
