"""A program to be killed: edits a library without rest, and says each edit before and after it is made.

Run as `python -m tests.support.restless_editor LIBRARY SEED`. Each line on standard output is JSON:
`{"told": "trying" or "saved", "what": "note", "node" or "highlight", "id", "value"}`; a `value` of null is
a deletion, and an `id` of null something new.
"""

import json
import os
import random
import sys
from pathlib import Path

from debatedesk.domain.library import HIGHLIGHT_COLOURS
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace


def tell(told: str, what: str, thing: str | None, value: str | None) -> None:
    line = json.dumps({"told": told, "what": what, "id": thing, "value": value})
    os.write(1, line.encode() + b"\n")


class RestlessEditor:
    def __init__(self, workspace: Workspace, seed: int) -> None:
        self.desk = workspace
        self.chance = random.Random(seed)
        self.document = workspace.documents.documents()[0]
        self.map_id = workspace.maps.maps()[0].id
        self.notes = [each.id for each in workspace.notes.notes()]
        self.nodes = list(workspace.maps.map(self.map_id).nodes)
        self.highlights = [each.id for each in workspace.annotations.highlights(self.document.id)]

    def words(self) -> str:
        return " ".join(self.chance.choices(["bees", "ümlaut", "roof", "“quote”", "蜂"], k=300))

    def add(self) -> None:
        what = self.chance.choice(["note", "node", "highlight"])
        value = self.chance.choice(HIGHLIGHT_COLOURS) if what == "highlight" else self.words()
        tell("trying", what, None, value)
        start = self.chance.randrange(self.document.characters - 20)
        if what == "note":
            passage = Reference.passage(self.document.id, start, start + 20)
            changes, known = self.desk.notes.add(passage, value), self.notes
        elif what == "node":
            target = self.chance.choice([*self.nodes, None])
            changes = self.desk.maps.add_node(
                self.map_id, "claim", value, relation="support", target=target
            )
            known = self.nodes
        else:
            changes = self.desk.annotations.add(self.document.id, start, start + 20, value)
            known = self.highlights
        known.append(changes.created[0].id)
        tell("saved", what, known[-1], value)

    def alter(self) -> None:
        note, value = self.chance.choice(self.notes), self.words()
        tell("trying", "note", note, value)
        self.desk.notes.write(note, value)
        tell("saved", "note", note, value)

    def remove(self) -> None:
        note = self.notes.pop(self.chance.randrange(len(self.notes)))
        tell("trying", "note", note, None)
        self.desk.notes.remove(note)
        tell("saved", "note", note, None)

    def edit(self) -> None:
        choices = [self.add, self.add] + [self.alter, self.alter, self.remove] * bool(self.notes)
        self.chance.choice(choices)()


def main() -> None:
    editor = RestlessEditor(Workspace(LibraryPaths.under(Path(sys.argv[1]))), int(sys.argv[2]))
    while True:
        editor.edit()


if __name__ == "__main__":
    main()
