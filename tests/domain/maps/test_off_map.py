"""What is seen of a map without the nodes that are off it."""

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind, Step
from debatedesk.domain.maps.off_map import off_map, on_map


def a_map(*relations: tuple[RelationKind, str, str]) -> ArgumentMap:
    """Two arguments, the first for a premise of the second; their statements are off the map."""
    nodes = [
        Node("claim"),
        Node("first", "argument", steps=(Step(("p",), (), "c"),)),
        Node("second", "argument", steps=(Step(("c",), (), "d"),)),
        *(Node(key, in_map=False) for key in "pcd"),
        Node("aside", "aside", in_map=False),
    ]
    made = [
        Relation(f"r{number}", kind, (source,), end) for number, (kind, source, end) in enumerate(relations)
    ]
    return ArgumentMap.of("m", "A map", nodes, made)


def seen(argument_map: ArgumentMap) -> set[tuple[str, ...]]:
    return {
        (key, each.kind, *each.sources, each.target) for key, each in on_map(argument_map).relations.items()
    }


def test_arguments_stand_for_what_is_off_the_map() -> None:
    argument_map = a_map(
        ("support", "first", "c"),
        ("support", "d", "claim"),
        ("attack", "claim", "p"),
        ("undercut", "claim", "r0"),
        ("support", "second", "d"),
        ("undercut", "claim", "r4"),
        ("attack", "aside", "claim"),
        ("undercut", "claim", "r6"),
    )
    assert set(on_map(argument_map).nodes) == {"claim", "first", "second"}
    assert seen(argument_map) == {
        ("r0", "support", "first", "second"),
        ("r1", "support", "second", "claim"),
        ("r2", "attack", "claim", "first"),
        ("r3", "undercut", "claim", "r0"),
        ("r5", "undercut", "claim", "second"),
    }


def test_what_is_kept_is_seen_and_a_map_with_all_on_it_is_the_same() -> None:
    argument_map = a_map(("attack", "aside", "claim"))
    assert off_map(argument_map) == {"p", "c", "d", "aside"}
    assert "aside" in on_map(argument_map, {"aside"}).nodes
    assert on_map(argument_map, off_map(argument_map)) is argument_map


def test_relations_upon_relations_that_are_gone_go_as_well() -> None:
    argument_map = a_map(("attack", "aside", "p"), ("undercut", "aside", "r0"), ("undercut", "claim", "r1"))
    assert seen(argument_map) == set()
