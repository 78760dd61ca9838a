"""A debate about bees, with all that a hand-out shows."""

from dataclasses import replace

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.services.workspace import Workspace
from tests.support.libraries import REPLY, add_text


def bees(desk: Workspace) -> str:
    """Add a reply to the essay and a map of both; give the map's id."""
    debate = desk.documents.debates()[0].id
    add_text(desk.library, "reply", debate, REPLY, "Bees are not pets", "reaction")
    essay, reply = desk.documents.document("essay"), desk.documents.document("reply")
    desk.documents.describe(
        replace(essay, title="On keeping bees", author="Ada Hall", date="2021-05-02"),
        replace(reply, author="Ben Orr", date="2022"),
    )
    nodes = [
        Node("pay", "proposal", "The city pays", "The boxes are paid for by the city.", speaker="Ada Hall"),
        Node("hive", "proposal", "One hive a street", speaker="Ada Hall"),
        Node("air", "proposal", "Clean air first"),
        Node("task", "argument", "A common task", "A hive gives a street something to do together."),
        Node("ill", "argument", "Untended hives fall ill", speaker="Ben Orr"),
        Node("hour", "argument", "An hour a week is enough"),
        Node("lessons", "claim", text="Lessons are held each spring."),
        Node("far", "argument", "Illness does not go that far"),
        Node("who", "question", "Who tends a hive in winter?"),
        Node("aside", "aside", "Honey is sweet"),
    ]
    relations = [
        Relation("r1", "support", ("task",), "hive"),
        Relation("r2", "attack", ("ill",), "hive"),
        Relation("r3", "attack", ("hour", "lessons"), "ill"),
        Relation("r4", "undercut", ("far",), "r2"),
        Relation("r5", "attack", ("ill",), "pay"),
    ]
    made = desk.maps.add_map(debate, ArgumentMap.of("", "Hives & streets", nodes, relations))
    map_id = made.created[0].id
    for node_id, document, words in (
        ("pay", "essay", "The city would pay for the boxes."),
        ("hive", "essay", "Every street should keep one hive."),
        ("task", "essay", "gives the street a common task"),
        ("ill", "reply", "A hive that nobody tends falls ill, and its illness goes to every garden."),
    ):
        start = desk.documents.text(document).index(words)
        desk.maps.add_evidence(map_id, node_id, document, start, start + len(words))
    return map_id
