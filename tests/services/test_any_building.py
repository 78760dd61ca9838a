"""Any edits of a map in any order, taken back and done again, written out, read in, and loaded anew."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.checks import check_relation
from debatedesk.domain.maps.model import NODE_KINDS, RELATION_KINDS, ArgumentMap, NodeKind, RelationKind
from debatedesk.domain.maps.relations import refusal
from debatedesk.formats.argdown.argdown import read_argdown
from debatedesk.formats.json_map import read_json
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace

picks = st.integers(0, 30)
several = st.lists(picks, min_size=1, max_size=3)
LIST = "Bees\n\t+ Honey\n\t\t− Sugar\n\t− Stings\nWasps"


class Building(RuleBasedStateMachine):
    """A map in a library, built by every service that edits maps."""

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.paths = LibraryPaths.under(Path(self.folder.name))
        self.desk = Workspace(self.paths)
        debate = self.desk.documents.create_debate("Bees").created[0].id
        self.map_id = self.desk.maps.create(debate, "Hives").created[0].id
        self.states = [self.map]
        """The map before each step that can be taken back, and as it is now."""
        self.undone: list[ArgumentMap] = []

    def teardown(self) -> None:
        if hasattr(self, "desk"):
            self.desk.close()
            self.folder.cleanup()

    @property
    def map(self) -> ArgumentMap:
        return self.desk.maps.map(self.map_id)

    def nodes(self, numbers: list[int]) -> list[str]:
        keys = list(self.map.nodes)
        return list(dict.fromkeys(keys[number % len(keys)] for number in numbers)) if keys else []

    def end(self, number: int) -> str | None:
        """Pick a node or a relation."""
        keys = [*self.map.nodes, *self.map.relations]
        return keys[number % len(keys)] if keys else None

    def attempt(self, edit: Callable[[], Changes]) -> None:
        """Run an edit; one that is refused changes nothing, and any other is one step of undo."""
        before, label = self.map, self.desk.undo.undo_label
        try:
            changes = edit()
        except DeskError:
            assert same(self.map, before)
            assert self.desk.undo.undo_label == label
            return
        if not same(self.map, before):
            assert changes
            self.states.append(self.map)
            self.undone.clear()

    @rule(kind=st.sampled_from(NODE_KINDS), relation=st.sampled_from(RELATION_KINDS), on=picks)
    def add(self, kind: NodeKind, relation: RelationKind, on: int) -> None:
        target = self.end(on)
        number = len(self.map.nodes)
        self.attempt(
            lambda: self.desk.maps.add_node(
                self.map_id, kind, f"Node {number}", relation=relation if target else None, target=target
            )
        )

    @rule(kind=st.sampled_from(NODE_KINDS))
    def add_alone(self, kind: NodeKind) -> None:
        self.attempt(lambda: self.desk.maps.add_node(self.map_id, kind, "Alone"))

    @rule(number=picks, step=st.sampled_from((-1, 1)))
    def reorder(self, number: int, step: int) -> None:
        for key in self.nodes([number]):
            self.attempt(lambda key=key: self.desk.rearranging.reorder(self.map_id, key, step))  # type: ignore[misc]

    @rule(numbers=several)
    def move_out(self, numbers: list[int]) -> None:
        self.attempt(lambda: self.desk.rearranging.move_out(self.map_id, self.nodes(numbers)))

    @rule(numbers=several)
    def move_in(self, numbers: list[int]) -> None:
        self.attempt(lambda: self.desk.rearranging.move_in(self.map_id, self.nodes(numbers)))

    @rule(numbers=several, on=picks)
    def move(self, numbers: list[int], on: int) -> None:
        if target := self.end(on):
            self.attempt(lambda: self.desk.rearranging.move(self.map_id, self.nodes(numbers), target))

    @rule(numbers=several, on=picks, kind=st.sampled_from(RELATION_KINDS))
    def link_also(self, numbers: list[int], on: int, kind: RelationKind) -> None:
        if target := self.end(on):
            ids = self.nodes(numbers)
            self.attempt(lambda: self.desk.rearranging.link_also(self.map_id, ids, target, kind))

    @rule(numbers=several, beside=picks, side=st.sampled_from(("before", "after")))
    def move_beside(self, numbers: list[int], beside: int, side: str) -> None:
        for sibling in self.nodes([beside]):
            ids = [key for key in self.nodes(numbers) if key != sibling]
            self.attempt(
                lambda sibling=sibling, ids=ids: self.desk.rearranging.move_beside(  # type: ignore[misc]
                    self.map_id, ids, sibling, "before" if side == "before" else "after"
                )
            )

    @rule(numbers=several)
    def detach(self, numbers: list[int]) -> None:
        self.attempt(lambda: self.desk.rearranging.detach(self.map_id, self.nodes(numbers)))

    @rule(numbers=several)
    def join(self, numbers: list[int]) -> None:
        self.attempt(lambda: self.desk.rearranging.join(self.map_id, self.nodes(numbers)))

    @rule(number=picks)
    def take_apart(self, number: int) -> None:
        keys = list(self.map.relations)
        if keys:
            self.attempt(lambda: self.desk.rearranging.take_apart(self.map_id, keys[number % len(keys)]))

    @rule(numbers=several, kind=st.sampled_from(NODE_KINDS))
    def change_kind(self, numbers: list[int], kind: NodeKind) -> None:
        ids = self.nodes(numbers)
        self.attempt(lambda: self.desk.rearranging.edit_nodes(self.map_id, ids, kind=kind))

    @rule(numbers=several)
    def tag(self, numbers: list[int]) -> None:
        ids = self.nodes(numbers)
        self.attempt(lambda: self.desk.rearranging.change_tags(self.map_id, ids, add=["bees"]))

    @rule(numbers=several)
    def remove(self, numbers: list[int]) -> None:
        self.attempt(lambda: self.desk.rearranging.remove_nodes(self.map_id, self.nodes(numbers)))

    @rule(numbers=several, on=picks)
    def copy_and_paste(self, numbers: list[int], on: int) -> None:
        if len(self.map.nodes) in range(1, 40):
            written = self.desk.branches.copied(self.map_id, self.nodes(numbers))
            self.attempt(lambda: self.desk.branches.paste_json(self.map_id, written.json, self.end(on)))

    @rule(on=st.one_of(st.none(), picks))
    def paste_list(self, on: int | None) -> None:
        target = None if on is None else self.end(on)
        if len(self.map.nodes) < 40:
            self.attempt(lambda: self.desk.branches.paste_text(self.map_id, LIST, target))

    @rule()
    def undo(self) -> None:
        if len(self.states) > 1:
            self.desk.undo.undo()
            self.undone.append(self.states.pop())
            assert same(self.map, self.states[-1])

    @rule()
    def redo(self) -> None:
        if self.undone:
            self.desk.undo.redo()
            self.states.append(self.undone.pop())
            assert same(self.map, self.states[-1])

    @rule()
    def load_anew(self) -> None:
        before = self.map
        self.desk.close()
        self.desk = Workspace(self.paths)
        assert same(self.map, before)
        self.states, self.undone = [before], []

    @rule()
    def write_and_read(self) -> None:
        whole = self.map
        again = read_json(self.desk.exports.map_text(self.map_id, "json"), "hives.json")
        assert (again.nodes, again.relations) == (whole.nodes, whole.relations)
        argdown = read_argdown(self.desk.exports.map_text(self.map_id, "argdown"), "hives.argdown")
        assert len(argdown.nodes) == len(whole.nodes)
        assert len(argdown.relations) == len(whole.relations)

    @invariant()
    def breaks_no_rule(self) -> None:
        if not hasattr(self, "desk"):
            return
        whole = self.map
        for relation in whole.relations.values():
            assert not refusal(whole, relation)
            assert whole.nodes.keys() >= set(relation.sources)
            check_relation(whole, relation)


def same(one: ArgumentMap, other: ArgumentMap) -> bool:
    """Tell whether two maps hold the same in the same order."""
    return (list(one.nodes.items()), list(one.relations.items())) == (
        list(other.nodes.items()),
        list(other.relations.items()),
    )


TestBuilding = Building.TestCase
TestBuilding.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
