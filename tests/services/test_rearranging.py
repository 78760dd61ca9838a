"""Building a map by moving what is there: each edit is one step of undo and breaks no rule."""

import pytest

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.model import NodeKind, RelationKind
from debatedesk.domain.maps.rearranging import Hanging
from debatedesk.services.workspace import Workspace
from tests.support.libraries import contents


class Street:
    """A map on hives in a library, whose nodes are named by their titles."""

    def __init__(self, desk: Workspace) -> None:
        self.desk = desk
        self.map_id = desk.maps.create(desk.documents.debates()[0].id, "Hives").created[0].id
        self.add("Hive", "proposal")
        for title, kind, target in (
            *(("Honey", "support", "Hive"), ("School", "support", "Honey"), ("Stings", "attack", "Hive")),
            ("Few", "attack", "Stings"),
        ):
            self.add(title, "argument", kind, target)  # type: ignore[arg-type]
        self.add("City", "proposal")

    def add(
        self, title: str, kind: NodeKind, relation: RelationKind | None = None, target: str | None = None
    ) -> None:
        end = self.id(target) if target else None
        self.desk.maps.add_node(self.map_id, kind, title, relation=relation, target=end)

    def id(self, title: str) -> str:
        return next(
            key for key, node in self.desk.maps.map(self.map_id).nodes.items() if node.title == title
        )

    def ids(self, *titles: str) -> list[str]:
        return [self.id(title) for title in titles]

    def outline(self) -> list[str]:
        """Write the map as people see it: a dash a level, and the sign of how each node hangs."""
        whole = self.desk.maps.map(self.map_id)
        hanging = Hanging.of(whole)
        signs = {"support": "+", "attack": "-", "undercut": "x", "answers": "a"}
        lines: list[str] = []

        def write(key: str, level: int) -> None:
            relation = hanging.relation_of.get(key)
            sign = signs[relation.kind] if relation else ""
            lines.append(f"{'·' * level}{sign}{whole.nodes[key].title}")
            for hanger in hanging.hangers.get(key, []):
                write(hanger, level + 1)

        for key in whole.nodes:
            if key not in hanging.relation_of:
                write(key, 0)
        return lines


@pytest.fixture
def street(desk: Workspace) -> Street:
    return Street(desk)


START = ["Hive", "·+Honey", "··+School", "·-Stings", "··-Few", "City"]


def test_siblings_change_places_and_undo_puts_them_back(desk: Workspace, street: Street) -> None:
    before = contents(desk.library)
    changes = desk.rearranging.reorder(street.map_id, street.id("Stings"), -1)
    assert changes.nodes == {(street.map_id, street.id("Stings"))}
    assert street.outline() == ["Hive", "·-Stings", "··-Few", "·+Honey", "··+School", "City"]
    assert not desk.rearranging.reorder(street.map_id, street.id("Stings"), -1)
    desk.undo.undo()
    assert street.outline() == START
    assert contents(desk.library) == before
    desk.undo.redo()
    assert street.outline()[1] == "·-Stings"


def test_a_node_goes_out_beside_its_parent_and_in_under_its_sibling(
    desk: Workspace, street: Street
) -> None:
    desk.rearranging.move_out(street.map_id, [street.id("Few")])
    assert street.outline() == ["Hive", "·+Honey", "··+School", "·-Stings", "·-Few", "City"]
    desk.rearranging.move_in(street.map_id, [street.id("Few")])
    assert street.outline() == START
    desk.rearranging.move_out(street.map_id, [street.id("Stings")])
    assert street.outline() == ["Hive", "·+Honey", "··+School", "Stings", "·-Few", "City"]


def test_a_proposal_that_goes_in_becomes_an_argument(desk: Workspace, street: Street) -> None:
    desk.rearranging.move_in(street.map_id, [street.id("City")])
    assert street.outline()[-1] == "·+City"
    assert desk.maps.map(street.map_id).nodes[street.id("City")].kind == "argument"
    desk.undo.undo()
    assert street.outline() == START
    assert desk.maps.map(street.map_id).nodes[street.id("City")].kind == "proposal"


def test_nodes_are_put_between_siblings_of_another(desk: Workspace, street: Street) -> None:
    desk.rearranging.move_beside(street.map_id, street.ids("School", "Few"), street.id("Stings"), "before")
    assert street.outline() == ["Hive", "·+Honey", "·+School", "·-Few", "·-Stings", "City"]
    desk.rearranging.move_beside(street.map_id, street.ids("Honey"), street.id("City"), "after")
    assert street.outline() == ["Hive", "·+School", "·-Few", "·-Stings", "City", "Honey"]


def test_several_nodes_are_moved_at_once_and_keep_their_order(desk: Workspace, street: Street) -> None:
    desk.rearranging.move(street.map_id, street.ids("Stings", "School"), street.id("City"))
    assert street.outline() == ["Hive", "·+Honey", "City", "·+School", "·-Stings", "··-Few"]
    desk.undo.undo()
    desk.rearranging.move(street.map_id, street.ids("Stings", "School"), street.id("City"), "attack")
    assert street.outline()[-3:] == ["·-School", "·-Stings", "··-Few"]


def test_nothing_is_moved_onto_what_hangs_on_it(desk: Workspace, street: Street) -> None:
    before = contents(desk.library)
    with pytest.raises(DeskError, match="in a circle"):
        desk.rearranging.move(street.map_id, [street.id("Stings")], street.id("Few"))
    with pytest.raises(DeskError, match="in a circle"):
        desk.rearranging.move_beside(street.map_id, [street.id("Stings")], street.id("Few"), "after")
    assert contents(desk.library) == before


def test_a_node_bears_on_a_second_parent_too(desk: Workspace, street: Street) -> None:
    desk.rearranging.link_also(street.map_id, street.ids("Honey"), street.id("City"), "attack")
    ends = [each.target for each in desk.maps.map(street.map_id).relations_from(street.id("Honey"))]
    assert ends == street.ids("Hive", "City")
    assert street.outline() == START
    with pytest.raises(DeskError, match="already in the map"):
        desk.rearranging.link_also(street.map_id, street.ids("Honey"), street.id("City"), "attack")


def test_a_branch_is_detached_and_keeps_what_hangs_on_it(desk: Workspace, street: Street) -> None:
    desk.rearranging.detach(street.map_id, street.ids("Stings"))
    assert street.outline() == ["Hive", "·+Honey", "··+School", "Stings", "·-Few", "City"]
    with pytest.raises(DeskError, match="hangs on nothing"):
        desk.rearranging.detach(street.map_id, street.ids("Stings"))


def test_premises_are_joined_and_taken_apart(desk: Workspace, street: Street) -> None:
    street.add("Bees", "argument", "support", "Hive")
    desk.rearranging.join(street.map_id, street.ids("Bees", "Honey"))
    (linked,) = [each for each in desk.maps.map(street.map_id).relations.values() if len(each.sources) > 1]
    assert linked.sources == tuple(street.ids("Honey", "Bees"))
    desk.rearranging.take_apart(street.map_id, linked.id)
    assert all(len(each.sources) == 1 for each in desk.maps.map(street.map_id).relations.values())
    assert [each.startswith("·+") for each in street.outline()[1:]].count(True) == 2
    with pytest.raises(DeskError, match="only one premise"):
        desk.rearranging.take_apart(street.map_id, linked.id)
    desk.undo.undo()
    desk.undo.undo()
    assert street.outline() == [*START[:5], "·+Bees", "City"]


def test_several_nodes_change_kind_tags_and_group_at_once(desk: Workspace, street: Street) -> None:
    chosen = street.ids("Honey", "Stings")
    desk.rearranging.edit_nodes(street.map_id, chosen, kind="claim", group=["Health"])
    desk.rearranging.change_tags(street.map_id, chosen, add=["bees", "risk"])
    desk.rearranging.change_tags(street.map_id, chosen[1:], remove=["bees"])
    nodes = desk.maps.map(street.map_id).nodes
    assert [(nodes[key].kind, nodes[key].group, nodes[key].tags) for key in chosen] == [
        ("claim", ("Health",), ("bees", "risk")),
        ("claim", ("Health",), ("risk",)),
    ]
    desk.undo.undo()
    desk.undo.undo()
    desk.undo.undo()
    assert all(not node.tags and not node.group for node in desk.maps.map(street.map_id).nodes.values())


def test_a_kind_that_one_of_several_cannot_be_changes_none(desk: Workspace, street: Street) -> None:
    street.add("Who pays", "question")
    street.add("The city", "claim", "answers", "Who pays")
    before = contents(desk.library)
    with pytest.raises(DeskError, match="“Who pays”"):
        desk.rearranging.edit_nodes(street.map_id, street.ids("Honey", "Who pays"), kind="claim")
    assert contents(desk.library) == before


def test_several_nodes_are_deleted_with_what_hangs_on_them_alone(desk: Workspace, street: Street) -> None:
    chosen = street.ids("Honey", "Stings")
    assert [node.title for node in desk.rearranging.dependents(street.map_id, chosen)] == ["School", "Few"]
    desk.rearranging.remove_nodes(street.map_id, chosen)
    assert street.outline() == ["Hive", "City"]
    desk.undo.undo()
    assert street.outline() == START


def test_a_branch_is_copied_between_maps_in_one_step(desk: Workspace, street: Street) -> None:
    written = desk.branches.copied(street.map_id, [street.id("Stings")])
    assert written.text == "− Stings\n\t− Few\n"
    other = Street(desk)
    before = contents(desk.library)
    changes = desk.branches.paste_json(other.map_id, written.json, other.id("City"))
    assert other.outline() == [*START, "·-Stings", "··-Few"]
    assert [desk.maps.map(other.map_id).nodes[each.id].title for each in changes.created] == ["Stings"]
    desk.undo.undo()
    assert contents(desk.library) == before
    desk.branches.paste_text(other.map_id, written.argdown, other.id("City"))
    assert other.outline() == [*START, "·+Stings", "··-Few"]


def test_evidence_travels_by_the_name_of_its_document(desk: Workspace, street: Street) -> None:
    text = desk.documents.text("essay")
    start = text.index("Every street")
    desk.maps.add_evidence(street.map_id, street.id("Honey"), "essay", start, start + 12)
    written = desk.branches.copied(street.map_id, [street.id("Honey")])
    foreign = written.json.replace('"document": "essay"', '"document": "theirs"').replace(
        '"essay": ', '"theirs": '
    )
    pasted = (
        desk.branches.paste_json(street.map_id, foreign),
        desk.branches.paste_text(street.map_id, written.argdown),
    )
    for changes in pasted:
        (evidence,) = desk.maps.map(street.map_id).nodes[changes.created[0].id].evidence
        assert evidence.document == "essay"
        assert desk.maps.evidence_place(evidence).status == "anchored"


def test_a_list_pasted_into_an_empty_map_is_a_map(desk: Workspace, street: Street) -> None:
    empty = desk.maps.create(desk.documents.debates()[0].id, "New").created[0].id
    changes = desk.branches.paste_text(empty, "Keep\n  + Honey\n  - Stings\nBan")
    assert [each.kind for each in desk.maps.map(empty).nodes.values()] == [
        *("proposal", "argument", "argument", "proposal")
    ]
    assert len(changes.created) == 2
    with pytest.raises(DeskError, match="no words"):
        desk.branches.paste_text(empty, "  \n")
