"""A map for tests: two proposals, support, objections, an undercut and a question."""

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.maps.model import ArgumentMap, Evidence, Node, Relation
from debatedesk.services.workspace import Workspace


def hives(workspace: Workspace) -> ArgumentMap:
    """Make the map; its evidence is in the texts of the debate “Street bees”."""
    documents = {each.title: each.id for each in workspace.documents.documents()}

    def words(title: str, quoted: str) -> Evidence:
        document = next(key for name, key in documents.items() if name.startswith(title))
        text = workspace.documents.text(document)
        start = text.index(quoted)
        return Evidence(document, describe(text, start, start + len(quoted)))

    nodes = [
        Node(
            "hive",
            "proposal",
            "One hive a street",
            "Every street should keep one hive.",
            speaker="Ada Keeper",
            evidence=(words("A hive", "Every street should keep one hive."), words("Honey", "the honey")),
        ),
        Node("honey", "argument", "Honey for the school", evidence=(words("Honey", "take the honey"),)),
        Node("stings", "argument", "Stings are a danger", "One neighbour in fifty is in danger."),
        Node("few", "argument", "Few are stung", "In ten years two neighbours were stung."),
        Node("count", "claim", "Nobody counted", "There was no count of stings before this year."),
        Node("cost", "proposal", "The city pays", "The city would pay for the boxes."),
        Node("dear", "argument", "Boxes are dear"),
        Node("who", "question", "Who looks after them?"),
    ]
    relations = [
        Relation("r1", "support", ("honey",), "hive"),
        Relation("r2", "attack", ("stings",), "hive"),
        Relation("r3", "attack", ("few",), "stings"),
        Relation("r4", "undercut", ("count",), "r3"),
        Relation("r5", "attack", ("dear",), "cost"),
    ]
    return ArgumentMap.of("", "Bees in the street", nodes, relations)
