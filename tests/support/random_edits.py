"""Edits of every kind on the desk of the bees, for tests that let views follow any of them."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.desk import Desk

Edit = tuple[str, int, int]
KINDS = (
    *("note", "note on passage", "note on node", "note on relation", "note on debate"),
    *("write", "tag", "delete note", "title", "author", "kind", "date"),
    *("trash text", "trash map", "restore", "rename map", "rename debate", "highlight"),
    *("add node", "answer", "edit node", "remove node", "evidence", "undo", "undo", "redo"),
)
EDITS = st.tuples(st.sampled_from(KINDS), st.integers(0, 40), st.integers(0, 40))
WORDS = ("hive", "Sting 2", "sting 10", "“Honey”", "bees", "a street", "Winter")


class RandomEdits:
    """Makes edits; each number picks among what there is, so that any edit can be made at any time."""

    def __init__(self, desk: Desk) -> None:
        """Edit what the desk has open."""
        self._desk = desk

    def make(self, edit: Edit) -> None:
        """Make one edit as a view does; one that can't be made now is none."""
        kind, which, other = edit
        if kind == "undo":
            self._desk.undo()
        elif kind == "redo":
            self._desk.redo()
        else:
            operation = self._operation(kind, which, other)
            if operation is not None:
                self._desk.do(operation)

    def _operation(self, kind: str, which: int, other: int) -> Callable[[], Changes] | None:
        words = WORDS[other % len(WORDS)]
        for group in (self._of_notes, self._of_texts, self._of_maps):
            operation = group(kind, which, words, other)
            if operation is not None:
                return operation
        return None

    def _of_notes(self, kind: str, which: int, words: str, other: int) -> Callable[[], Changes] | None:
        workspace, debate_id = self._desk.workspace, self._desk.debate_id
        notes = workspace.notes
        if kind.startswith("note"):
            on = self._subject(kind, which, other)
            return (lambda: notes.add(on, words, (words,) if other % 3 == 0 else ())) if on else None
        present = notes.notes(debate_id)
        if not present:
            return None
        note = present[which % len(present)]
        return {
            "write": lambda: notes.write(note.id, f"{words} {which}"),
            "tag": lambda: notes.tag(note.id, (words,) if other % 2 else ()),
            "delete note": lambda: notes.remove(note.id),
        }.get(kind)

    def _subject(self, kind: str, which: int, other: int) -> Reference | None:
        workspace, debate_id = self._desk.workspace, self._desk.debate_id
        documents, maps = workspace.documents.documents(debate_id), workspace.maps.maps(debate_id)
        if kind == "note on debate":
            return Reference.debate(debate_id)
        if kind in ("note on node", "note on relation"):
            if not maps:
                return None
            argument_map = workspace.maps.map(maps[which % len(maps)].id)
            parts = list(argument_map.nodes if kind == "note on node" else argument_map.relations)
            made = Reference.node if kind == "note on node" else Reference.relation
            return made(argument_map.id, parts[other % len(parts)]) if parts else None
        if not documents:
            return None
        document = documents[which % len(documents)]
        if kind == "note on passage":
            return Reference.passage(document.id, other, other + 8)
        return Reference.document(document.id)

    def _of_texts(self, kind: str, which: int, words: str, other: int) -> Callable[[], Changes] | None:
        workspace, debate_id = self._desk.workspace, self._desk.debate_id
        trashed = workspace.trash.contents()
        if kind == "restore" and trashed:
            thing = trashed[which % len(trashed)]
            made = Reference.document if hasattr(thing, "author") else Reference.map
            return lambda: workspace.trash.restore([made(thing.id)])
        if kind == "rename debate":
            return lambda: workspace.documents.rename_debate(debate_id, words)
        documents = workspace.documents.documents(debate_id)
        if not documents:
            return None
        document = documents[which % len(documents)]
        described = {
            "title": replace(document, title=words),
            "author": replace(document, author=words),
            "kind": replace(document, kind=words),
            "date": replace(document, date=f"20{other:02}"),
        }
        if kind in described:
            return lambda: workspace.documents.describe(described[kind])
        return {
            "trash text": lambda: workspace.trash.put([Reference.document(document.id)]),
            "highlight": lambda: workspace.annotations.add(document.id, other, other + 5, "yellow"),
        }.get(kind)

    def _of_maps(self, kind: str, which: int, words: str, other: int) -> Callable[[], Changes] | None:
        workspace, debate_id = self._desk.workspace, self._desk.debate_id
        maps = workspace.maps.maps(debate_id)
        if not maps:
            return None
        map_id = maps[which % len(maps)].id
        nodes = list(workspace.maps.map(map_id).nodes)
        simple: dict[str, Callable[[], Changes]] = {
            "trash map": lambda: workspace.trash.put([Reference.map(map_id)]),
            "rename map": lambda: workspace.maps.rename(map_id, words),
            "add node": lambda: workspace.maps.add_node(map_id, "claim", words),
        }
        if kind in simple or not nodes:
            return simple.get(kind)
        node = nodes[other % len(nodes)]
        documents = workspace.documents.documents(debate_id)
        return {
            "answer": lambda: _answered(self._desk, map_id, words, node),
            "edit node": lambda: workspace.maps.edit_node(map_id, node, title=f"{words} {which}"),
            "remove node": lambda: workspace.rearranging.remove_nodes(map_id, [node]),
            "evidence": lambda: (
                workspace.maps.add_evidence(map_id, node, documents[0].id, 3, 9) if documents else Changes()
            ),
        }.get(kind)


def _answered(desk: Desk, map_id: str, words: str, node: str) -> Changes:
    try:
        return desk.workspace.maps.add_node(
            map_id, "claim", words, relation="attack", target=node, after=node
        )
    except DeskError:
        return Changes()
