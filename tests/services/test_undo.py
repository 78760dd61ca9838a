"""Every edit can be undone and redone, in any order of edits, and leaves exactly what was."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from debatedesk.domain.errors import DeskError
from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.domain.maps.model import NODE_COLOURS, NODE_KINDS, RELATION_KINDS, ArgumentMap
from debatedesk.domain.maps.schemes import SCHEMES, ArgumentScheme
from debatedesk.domain.provenance import Provenance
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.maps import MapStore
from tests.support.libraries import ESSAY, REPLY, add_text, contents, counted_clock, counted_ids

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)


def provenances(argument_map: ArgumentMap) -> list[Provenance]:
    made = [node.provenance for node in argument_map.nodes.values()]
    return made + [relation.provenance for relation in argument_map.relations.values()]


class DeskMachine(RuleBasedStateMachine):
    """Random edits, undone and redone: the library always equals the state it had at that point."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        paths = LibraryPaths.under(Path(self.folder.name))
        self.desk = Workspace(paths, clock=counted_clock(), new_id=counted_ids())
        self.history: list[Any] = []
        self.place = 0

    @initialize()
    def open_debate(self) -> None:
        self.desk.documents.create_debate("Bees")
        self.debate = self.desk.documents.debates()[0].id
        add_text(self.desk.library, "essay", self.debate, ESSAY)
        add_text(self.desk.library, "reply", self.debate, REPLY)
        self.desk.maps.create(self.debate, "Map")
        self.map = self.desk.maps.maps()[0].id
        self.base = len(self.desk.undo._done)
        self.history = [contents(self.desk.library)]

    def edit(self, operation: Any, *arguments: Any, **options: Any) -> None:
        try:
            operation(*arguments, **options)
        except DeskError:
            assert contents(self.desk.library) == self.history[self.place]
            return
        now = contents(self.desk.library)
        if now != self.history[self.place]:
            self.desk.undo.seal()
            del self.history[self.place + 1 :]
            self.history.append(now)
            self.place += 1

    def pick(self, data: st.DataObject, of: Iterable[str]) -> str:
        return data.draw(st.sampled_from(sorted(of)))

    @rule(data=st.data(), kind=st.sampled_from(NODE_KINDS), title=WORDS)
    def add_node(self, data: st.DataObject, kind: Any, title: str) -> None:
        there = self.desk.maps.map(self.map)
        target = data.draw(st.sampled_from([None, *there.nodes, *there.relations]))
        relation = data.draw(st.sampled_from(RELATION_KINDS)) if target else None
        after = data.draw(st.sampled_from([None, *there.nodes]))
        evidence = [("essay", 3, 9)] if data.draw(st.booleans()) else []
        self.edit(
            self.desk.maps.add_node,
            self.map,
            kind,
            title,
            relation=relation,
            target=target,
            after=after,
            evidence=evidence,
        )

    def has_nodes(self) -> bool:
        return bool(self.desk.maps.map(self.map).nodes)

    def has_relations(self) -> bool:
        return bool(self.desk.maps.map(self.map).relations)

    @precondition(has_nodes)
    @rule(data=st.data(), text=WORDS, tags=st.lists(WORDS, max_size=2))
    def edit_node(self, data: st.DataObject, text: str, tags: list[str]) -> None:
        node = self.pick(data, self.desk.maps.map(self.map).nodes)
        self.edit(self.desk.maps.edit_node, self.map, node, text=text, tags=tuple(tags))

    @precondition(has_nodes)
    @rule(data=st.data(), colour=st.sampled_from(("", *NODE_COLOURS)), refers_to=st.booleans())
    def colour_and_refer(self, data: st.DataObject, colour: str, refers_to: bool) -> None:
        node = self.pick(data, self.desk.maps.map(self.map).nodes)
        target = Reference.node("elsewhere", "n") if refers_to else None
        self.edit(self.desk.maps.edit_node, self.map, node, colour=colour, refers_to=target)

    @precondition(has_relations)
    @rule(data=st.data(), scheme=st.sampled_from(SCHEMES))
    def choose_scheme(self, data: st.DataObject, scheme: ArgumentScheme) -> None:
        relation = self.pick(data, self.desk.maps.map(self.map).relations)
        self.edit(self.desk.schemes.choose, self.map, relation, scheme.name)

    @precondition(has_relations)
    @rule(data=st.data(), stance=st.sampled_from(["for", "against"]))
    def answer_a_question(self, data: st.DataObject, stance: Any) -> None:
        relation = self.pick(data, self.desk.maps.map(self.map).relations)
        for state in self.desk.schemes.questions(self.map, relation)[:1]:
            self.edit(self.desk.schemes.answer, self.map, relation, state.question.key, stance)

    @rule(name=st.sampled_from(["", "Vesna", "Ivo"]))
    def work_as(self, name: str) -> None:
        self.desk.authorship.rename(name)

    @precondition(has_nodes)
    @rule(data=st.data())
    def remove_node(self, data: st.DataObject) -> None:
        node = self.pick(data, self.desk.maps.map(self.map).nodes)
        self.edit(self.desk.rearranging.remove_nodes, self.map, [node])

    @precondition(has_relations)
    @rule(data=st.data(), kind=st.sampled_from(RELATION_KINDS))
    def relink(self, data: st.DataObject, kind: Any) -> None:
        there = self.desk.maps.map(self.map)
        relation = self.pick(data, there.relations)
        target = self.pick(data, [*there.nodes, *there.relations])
        self.edit(self.desk.maps.relink, self.map, relation, target, kind)

    @precondition(has_relations)
    @rule(data=st.data())
    def remove_relation(self, data: st.DataObject) -> None:
        relation = self.pick(data, self.desk.maps.map(self.map).relations)
        self.edit(self.desk.maps.remove_relation, self.map, relation)

    @rule(start=st.integers(0, 60), length=st.integers(0, 20), colour=st.sampled_from(HIGHLIGHT_COLOURS))
    def highlight(self, start: int, length: int, colour: str) -> None:
        self.edit(self.desk.annotations.add, "essay", start, start + length, colour)

    @rule(data=st.data())
    def remove_highlight(self, data: st.DataObject) -> None:
        there = [each.id for each in self.desk.annotations.highlights("essay")]
        if there:
            self.edit(self.desk.annotations.remove, self.pick(data, there))

    @rule(data=st.data(), words=WORDS)
    def write_note(self, data: st.DataObject, words: str) -> None:
        there = [each.id for each in self.desk.notes.notes()]
        note = data.draw(st.sampled_from([None, *there]))
        if note:
            self.edit(self.desk.notes.write, note, words)
        else:
            self.edit(self.desk.notes.add, Reference.passage("essay", 5, 12), words)

    @rule(data=st.data())
    def remove_note(self, data: st.DataObject) -> None:
        there = [each.id for each in self.desk.notes.notes()]
        if there:
            self.edit(self.desk.notes.remove, self.pick(data, there))

    @rule(document=st.sampled_from(["essay", "reply"]), tag=WORDS, remove=st.booleans())
    def tag(self, document: str, tag: str, remove: bool) -> None:
        self.edit(self.desk.documents.tag, [document], tag, remove=remove)

    @rule(document=st.sampled_from(["essay", "reply"]), is_read=st.booleans())
    def mark_as_read(self, document: str, is_read: bool) -> None:
        self.edit(self.desk.reading_states.mark, [document], is_read=is_read)

    @rule(title=WORDS)
    def rename(self, title: str) -> None:
        self.edit(self.desk.documents.rename_debate, self.debate, title)

    @rule(document=st.sampled_from(["essay", "reply"]), back=st.booleans())
    def trash(self, document: str, back: bool) -> None:
        operation = self.desk.trash.restore if back else self.desk.trash.put
        self.edit(operation, [Reference.document(document)])

    @rule(words=st.sampled_from(["# On keeping bees", "one hive", "The city", "Lessons"]), new=WORDS)
    def replace_text(self, words: str, new: str) -> None:
        markdown = self.desk.documents.markdown("essay").replace(words, new or "a few")
        self.edit(self.desk.versions.replace, "essay", markdown)

    @rule(data=st.data())
    def show_version(self, data: st.DataObject) -> None:
        numbers = [each.number for each in self.desk.versions.versions("essay")]
        self.edit(self.desk.versions.go_back, "essay", data.draw(st.sampled_from(numbers)))

    @rule(data=st.data(), start=st.integers(0, 40))
    def decide(self, data: st.DataObject, start: int) -> None:
        there = self.desk.review.items(document_id="essay")
        if not there:
            return
        item = data.draw(st.sampled_from(there))
        how = data.draw(st.sampled_from(["accept", "repick", "keep"]))
        if how == "accept":
            self.edit(self.desk.review.accept, item)
        elif how == "keep":
            self.edit(self.desk.review.keep_as_orphan, item)
        else:
            self.edit(self.desk.review.repick, item, start, start + 9)

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo(self) -> None:
        self.desk.undo.undo()
        self.place -= 1

    @precondition(lambda self: self.place + 1 < len(self.history))
    @rule()
    def redo(self) -> None:
        self.desk.undo.redo()
        self.place += 1

    @invariant()
    def library_is_as_it_was_at_this_point(self) -> None:
        if self.history:
            assert contents(self.desk.library) == self.history[self.place]

    @invariant()
    def the_map_that_is_kept_is_the_one_in_the_library(self) -> None:
        if self.history:
            kept, fresh = self.desk.maps.map(self.map), MapStore(self.desk.library).map(self.map)
            assert kept == fresh
            assert (list(kept.nodes), list(kept.relations)) == (list(fresh.nodes), list(fresh.relations))
            assert provenances(kept) == provenances(fresh)

    def teardown(self) -> None:
        if self.history:
            for _ in range(self.place):
                self.desk.undo.undo()
            assert contents(self.desk.library) == self.history[0]
            for state in self.history[1:]:
                self.desk.undo.redo()
                assert contents(self.desk.library) == state
            assert self.desk.library.problems() == []
        self.desk.close()
        self.folder.cleanup()


TestRandomEdits = pytest.mark.filterwarnings("default")(DeskMachine.TestCase)
TestRandomEdits.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)


def test_typing_on_in_one_note_is_one_step(desk: Workspace) -> None:
    note = desk.notes.add(Reference.document("essay")).created[0].id
    for words in ("B", "Be", "Bees"):
        desk.notes.write(note, words)
    desk.undo.undo()
    assert desk.notes.note(note).markdown == ""
    desk.undo.redo()
    assert desk.notes.note(note).markdown == "Bees"


def test_leaving_the_note_ends_the_step(desk: Workspace) -> None:
    note = desk.notes.add(Reference.document("essay")).created[0].id
    desk.notes.write(note, "first")
    desk.undo.seal()
    desk.notes.write(note, "first, second")
    desk.undo.undo()
    assert desk.notes.note(note).markdown == "first"


def test_labels_say_what_undo_and_redo_would_do(desk: Workspace) -> None:
    desk.annotations.add("essay", 3, 10, "green")
    assert desk.undo.undo_label == "Highlight"
    assert desk.undo.redo_label is None
    desk.undo.undo()
    assert desk.undo.redo_label == "Highlight"


def test_an_edit_that_another_program_has_overtaken_is_not_undone_by_halves(desk: Workspace) -> None:
    debate = desk.documents.debates()[0].id
    note = desk.notes.add(Reference.debate(debate), "mine").created[0].id
    desk.notes.remove(note)
    desk.library.write("DELETE FROM debates")
    before = contents(desk.library)
    with pytest.raises(DeskError):
        desk.undo.undo()
    assert contents(desk.library) == before


def test_undoing_a_move_that_gave_all_nodes_other_positions_leaves_search_as_it_was(
    desk: Workspace, map_id: str
) -> None:
    nodes = [desk.maps.add_node(map_id, "proposal", f"Hive {n}").created[0].id for n in range(4)]
    with desk.library.transaction():
        for position, node in enumerate(nodes, 1):  # so that nothing fits between two of them
            desk.library.write("UPDATE nodes SET position = ? WHERE id = ?", (position, node))
        desk.library.write("DELETE FROM unindexed")
    before = contents(desk.library)
    desk.rearranging.reorder(map_id, nodes[1], 1)
    after = contents(desk.library)
    assert list(desk.maps.map(map_id).nodes) == [nodes[0], nodes[2], nodes[1], nodes[3]]
    desk.undo.undo()
    assert contents(desk.library) == before
    assert list(desk.maps.map(map_id).nodes) == nodes
    desk.undo.redo()
    assert contents(desk.library) == after
    assert desk.library.unindexed() == []
