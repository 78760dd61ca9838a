"""How long the window answers nothing after each kind of edit, where there is much.

`python -m tests.benchmarks.many_window LIBRARY` opens a library that `tests.benchmarks.many --keep` has
made, with text, map, library and notes in view, and tells the longest stretch of each edit in milliseconds
of processor time: the edit itself with all that comes of it until the window is painted again.
Edits of the map are measured in each of its views. `--profile NAME` prints where the time of one kind of
edit goes.
"""

import argparse
import cProfile
import pstats
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from debatedesk.cli.main import load_window
from tests.benchmarks.marks import memory, tell

ROUNDS = 3
SETTLE_S = 0.15


class ManyEdits:
    """One window on a large library, edited as a person does."""

    def __init__(self, library: Path, profiled: str) -> None:
        """Open the library and its first text, map and notes; profile one kind of edit."""
        from debatedesk.domain.reference import Reference
        from debatedesk.services.paths import LibraryPaths
        from debatedesk.ui.app import Session, make_application
        from debatedesk.ui.startup import resume_garbage_collection

        self.profile, self.profiled = cProfile.Profile(), profiled
        start = time.thread_time()
        self.application = make_application()
        self.session = Session(LibraryPaths.under(library), self.application)
        self.desk, self.window = self.session.desk, self.session.window
        self.window.resize(1440, 900)
        self.window.show()
        self.application.processEvents()
        self.measures = {"window shown": (time.thread_time() - start) * 1000}
        self.measures["build the panels"] = self.stretch("build the panels", self.window.complete)
        resume_garbage_collection()
        (debate,) = self.desk.workspace.documents.debates()
        (argument_map,) = self.desk.workspace.maps.maps(debate.id)
        self.map_id = argument_map.id
        self.text = Reference.document("t0")
        for name, opened in (
            ("debate", Reference.debate(debate.id)),
            ("text", self.text),
            ("map", Reference.map(self.map_id)),
            ("node", Reference.node(self.map_id, "n7")),
        ):
            self.measures[f"open the {name}"] = self.stretch(
                f"open the {name}",
                lambda opened=opened: self.desk.open(opened),  # type: ignore[misc]
            )
        self.measures["show the notes"] = self.stretch(
            "show the notes", lambda: self.window.pane_layout.reveal(self.window.notes)
        )

    def settle(self) -> float:
        """Let the window come to rest; return the longest turn of the event loop in seconds."""
        longest, rest = 0.0, time.perf_counter() + SETTLE_S
        while time.perf_counter() < rest:
            start = time.thread_time()
            self.application.processEvents()
            took = time.thread_time() - start
            longest = max(longest, took)
            if took > 0.002:
                rest = time.perf_counter() + SETTLE_S
            else:
                time.sleep(0.001)
        return longest

    def stretch(self, name: str, act: Callable[[], object]) -> float:
        """Do something and tell for how many milliseconds at most nothing was answered."""
        if name == self.profiled:
            self.profile.enable()
        start = time.thread_time()
        act()
        self.application.processEvents()
        longest = max(time.thread_time() - start, self.settle()) * 1000
        self.profile.disable()
        return longest

    def edits(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Give each kind of edit with what does it."""
        from debatedesk.domain.reference import Reference

        desk, workspace = self.desk, self.desk.workspace
        notes = workspace.notes
        created: list[Reference] = []

        def note(on: Reference) -> Callable[[], object]:
            return lambda: created.extend(desk.do(lambda: notes.add(on, "A zebra crossing")).created)

        yield "add a note on the text", note(self.text)
        yield "write in a note", lambda: desk.do(lambda: notes.write(created[-1].id, "Another zebra"))
        yield "tag a note", lambda: desk.do(lambda: notes.tag(created[-1].id, ["zebra"]))
        yield "delete a note", lambda: desk.do(lambda: notes.remove(created[-1].id))
        yield "undo: delete a note", desk.undo
        yield "open a note", lambda: desk.open(Reference.note("note40000"))
        yield (
            "highlight a passage",
            lambda: desk.do(lambda: workspace.annotations.add("t0", 10, 60, "yellow")),
        )
        yield "undo: highlight", desk.undo
        named = workspace.documents.document("t0")
        yield (
            "rename a text",
            lambda: desk.do(lambda: workspace.documents.describe(replace(named, title=f"{time.time()}"))),
        )
        yield "undo: rename a text", desk.undo
        yield "trash a text", lambda: desk.do(lambda: workspace.trash.put([Reference.document("t5")]))
        yield "undo: trash a text", desk.undo

    def lists(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Give what is done with long lists, with what does it."""
        library, highlights = self.window.library, self.window.highlights
        yield "select all texts", library.view.selectAll
        yield "the menu of all texts", library.rows_menu
        yield "select no text", library.view.clearSelection
        yield "sort texts by title", lambda: library.set_order("title")
        yield "sort texts as added", lambda: library.set_order("added")
        yield "show the highlights", lambda: self.window.pane_layout.reveal(highlights)
        yield "filter highlights", lambda: highlights.filter.setText("the")
        yield "filter highlights no more", highlights.filter.clear
        yield "one colour of highlights", lambda: highlights.colours.toggle("yellow")
        yield "all colours of highlights", lambda: highlights.colours.toggle("yellow")
        yield "sort highlights newest first", lambda: highlights.set_order("newest")
        yield "sort highlights by text", lambda: highlights.set_order("place")
        yield "select all highlights", highlights.view.selectAll
        yield "the menu of all highlights", highlights.row_menu
        yield "select no highlight", highlights.view.clearSelection
        yield "show the notes again", lambda: self.window.pane_layout.reveal(self.window.notes)

    def map_edits(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Give each kind of edit of the map with what does it."""
        from debatedesk.domain.reference import Reference

        desk, workspace, node = self.desk, self.desk.workspace, Reference.node(self.map_id, "n9")
        maps = workspace.maps
        yield (
            "change a card's title",
            lambda: desk.do(lambda: maps.edit_node(self.map_id, "n7", title=f"Zebras {time.time()}")),
        )
        yield "undo: card's title", desk.undo
        yield (
            "new card",
            lambda: desk.do(
                lambda: maps.add_node(self.map_id, "claim", "Zebras", relation="support", target="n7")
            ),
        )
        yield "undo: new card", desk.undo
        yield (
            "new card after another",
            lambda: desk.do(
                lambda: maps.add_node(
                    self.map_id, "claim", "Zebras", relation="support", target="n7", after="n21"
                )
            ),
        )
        yield "undo: new card after another", desk.undo
        yield (
            "add evidence to a node",
            lambda: desk.do(lambda: maps.add_evidence(self.map_id, "n7", "t0", 10, 60)),
        )
        yield "undo: evidence", desk.undo
        yield "add a note on a node", lambda: desk.do(lambda: workspace.notes.add(node, "A zebra crossing"))
        yield "undo: add a note", desk.undo

    def all_edits(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Give the edits of the library, its long lists, then the edits of the map in each of its views."""
        yield from self.edits()
        yield from self.lists()
        for view in ("map", "outline", "board"):
            yield f"turn to the {view}", lambda view=view: self.window.map.turn_to(view)  # type: ignore[misc]
            for name, act in self.map_edits():
                yield f"{view}: {name}", act

    def measure(self) -> None:
        """Do every edit some times; print where the time of one kind goes."""
        rounds: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            for name, act in self.all_edits():
                rounds.setdefault(name, []).append(self.stretch(name, act))
        tell(
            **self.measures,
            **{name: statistics.median(took) for name, took in rounds.items()},
            **{"memory of the window (MB)": memory()["rss"]},
        )
        if self.profiled:
            pstats.Stats(self.profile, stream=sys.stderr).sort_stats("cumulative").print_stats(60)
        self.session.close()


def main() -> int:
    """Measure one library."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.many_window", description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("--profile", default="")
    options = parser.parse_args()
    load_window()
    ManyEdits(options.library, options.profile).measure()
    return 0


if __name__ == "__main__":
    sys.exit(main())
