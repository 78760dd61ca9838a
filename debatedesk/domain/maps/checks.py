"""What an edit of a map must leave true; each check raises DeskError with the reason in a sentence."""

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps import edits as map_editing
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relations import RULES, refusal, says_the_same
from debatedesk.domain.message import message


def node_of(argument_map: ArgumentMap, node_id: str) -> Node:
    """Give a node of a map; raises DeskError when it is gone."""
    if node_id not in argument_map.nodes:
        raise DeskError(message("That node is no longer in the map."))
    return argument_map.nodes[node_id]


def relation_of(argument_map: ArgumentMap, relation_id: str) -> Relation:
    """Give a relation of a map; raises DeskError when it is gone."""
    if relation_id not in argument_map.relations:
        raise DeskError(message("That relation is no longer in the map."))
    return argument_map.relations[relation_id]


def check_end(argument_map: ArgumentMap, target: str) -> None:
    """Check that what something shall bear on is there."""
    if target not in argument_map.nodes and target not in argument_map.relations:
        raise DeskError(message("What this should bear on is no longer in the map."))


def check_rules(argument_map: ArgumentMap, relation: Relation) -> None:
    """Check that the rules allow a relation between what it joins."""
    if why := refusal(argument_map, relation):
        raise DeskError(why)


def check_relation(before: ArgumentMap, relation: Relation) -> None:
    """Check that a relation may be put into a map, in the place of the one with its id if there is one."""
    check_end(before, relation.target)
    check_rules(before, relation)
    others = (other for other in before.relations.values() if other.id != relation.id)
    if any(says_the_same(other, relation) for other in others):
        raise DeskError(message("That relation is already in the map."))
    without = map_editing.without_relation(before, relation.id)
    end = before.target_node(relation)
    upon = {key for key in before.relations if key not in without.relations} | {relation.id}
    if end is None or relation.target in upon:
        raise DeskError(message("A relation can't bear on itself."))
    argues = RULES[relation.kind].argues
    if not argues and end in relation.sources:
        raise DeskError(message("A relation can't bear on itself."))
    if argues and any(map_editing.would_circle(without, source, end) for source in relation.sources):
        raise DeskError(message("That would make an argument support or attack itself in a circle."))
