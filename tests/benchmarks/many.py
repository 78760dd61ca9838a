"""Searches and edits where there is much: 10,000 texts with highlights, 50,000 notes, a map of 5,000 nodes.

`python -m tests.benchmarks.many [--texts N] [--notes N] [--nodes N]` prints one row for each measure; a
process of its own opens the library, so that its memory is that of the services alone.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from debatedesk.domain.anchors.model import describe
from debatedesk.domain.library import HIGHLIGHT_COLOURS, Highlight, Note, NoteLink
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.provenance import Provenance
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.storage.annotations import AnnotationStore
from tests.benchmarks.marks import memory, tell
from tests.benchmarks.search_texts import SEED, prose
from tests.support.libraries import add_text

CHARACTERS = 6_000
"""The length of a text; notes and nodes have a thirtieth of it."""
HIGHLIGHTS = 3
"""So many words of each text are highlighted."""
QUERIES = 20


def _stretches(characters: int, count: int) -> Iterator[str]:
    """Cut made-up prose into `count` stretches, each from another sentence on."""
    sentences = prose(200 * characters, SEED)
    dice = random.Random(SEED)
    for _ in range(count):
        first = dice.randrange(len(sentences))
        parts: list[str] = []
        while sum(map(len, parts)) < characters:
            parts.append(sentences[(first + len(parts)) % len(sentences)])
        yield "".join(parts)


def make_map(nodes: int) -> ArgumentMap:
    """Make a map in which each node supports one before it."""
    texts = list(_stretches(CHARACTERS // 30, nodes))
    made = [
        Node(f"n{number}", "claim", " ".join(text.split()[:6]), text) for number, text in enumerate(texts)
    ]
    relations = [
        Relation(f"r{number}", "support", (f"n{number}",), f"n{number // 3}") for number in range(1, nodes)
    ]
    return ArgumentMap.of("", "Many nodes", made, relations)


def _highlights(document_id: str, text: str) -> Iterator[Highlight]:
    for number, colour in zip(range(HIGHLIGHTS), HIGHLIGHT_COLOURS, strict=False):
        anchor = describe(text, 100 * number, 100 * number + 60)
        yield Highlight(f"{document_id}-{number}", document_id, colour, anchor, Provenance("", "2026"))


def fill(workspace: Workspace, texts: int, notes: int, nodes: int) -> str:
    """Put everything into one debate of an empty library, and return the id of that."""
    debate = workspace.documents.create_debate("Many").created[0].id
    library = workspace.library
    with library.transaction():
        store = AnnotationStore(library)
        for number, text in enumerate(_stretches(CHARACTERS, texts)):
            add_text(library, f"t{number}", debate, text, " ".join(text.split()[:5]))
            for highlight in _highlights(f"t{number}", workspace.documents.text(f"t{number}")):
                store.add_highlight(highlight)
        for number, text in enumerate(_stretches(CHARACTERS // 30, notes)):
            on = f"t{number % max(texts, 1)}"
            links = (NoteLink(f"text {on}", Reference.document(on)),)
            made = Provenance("", "2026")
            store.add_note(
                Note(
                    f"note{number}",
                    debate,
                    "document",
                    on,
                    f"{text} [[Text {on}]]",
                    provenance=made,
                    links=links,
                )
            )
    workspace.maps.add_map(debate, make_map(nodes))
    return debate


def seconds(act: Callable[[], object]) -> float:
    """Time something."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def measure(workspace: Workspace) -> None:
    """Tell how soon searches answer and what the process takes, as one line of JSON."""
    searching = workspace.searching
    (debate,) = (each.id for each in workspace.documents.debates())
    reference = Reference.debate(debate)
    words = sorted(set(" ".join(_stretches(CHARACTERS, 3)).lower().split()))
    asked = [word for word in words if word.isalpha()][:: max(1, len(words) // QUERIES)]
    measures = {"first search": seconds(lambda: searching.search(asked[0]))}
    took = seconds(lambda: [searching.search(word) for word in asked])
    measures[f"{len(asked)} searches, mean"] = took / len(asked)
    measures["services' memory (MB)"] = memory()["rss"]
    quotation = " ".join(workspace.documents.text("t0").split()[5:25])
    measures["a quotation checked"] = seconds(lambda: workspace.quoting.report(text=f"“{quotation}”"))
    measures["services' memory with the quotations (MB)"] = memory()["rss"]
    measures |= measure_links(workspace)
    measures["all notes and highlights written as Markdown"] = seconds(
        lambda: workspace.exports.notes_markdown(debate)
    )
    workspace.trash.put([reference])
    measures["search after the debate was trashed"] = seconds(lambda: searching.search(asked[0]))
    workspace.trash.restore([reference])
    measures["search after it was brought back"] = seconds(lambda: searching.search(asked[0]))
    note = workspace.notes.add(Reference.document("t0"), "A zebra crossing").created[0].id
    measures["search after a note was written"] = seconds(lambda: searching.search("zebra"))
    measures["that note indexed"] = seconds(searching.catch_up)
    measures["search after that"] = seconds(lambda: searching.search("zebra"))
    workspace.notes.remove(note)
    workspace.library.mark_all_unindexed()
    measures["first search where nothing is indexed"] = seconds(
        lambda: searching.search(asked[0], soon=True)
    )
    searching.catch_up()
    measures["services' memory in the end (MB)"] = memory()["rss"]
    tell(**measures)


def measure_links(workspace: Workspace) -> dict[str, float]:
    """Tell how soon a link in a note is completed, written and seen from its other end."""
    links, notes = workspace.note_links, workspace.notes
    note = notes.note("note7")
    written = f"{note.markdown} [[Nothing is called so]]"
    measures = {
        "what a link may lead to, at its beginning": seconds(lambda: links.suggestions("", note)),
        "what a link may lead to, by three letters": seconds(lambda: links.suggestions("the", note)),
        "what a link may lead to, by three words": seconds(lambda: links.suggestions("of the st", note)),
        "where the links of a note lead": seconds(lambda: links.destinations(note, note.markdown)),
        "the notes that link to a text": seconds(lambda: links.backlinks(Reference.document("t7"))),
        "a note with a new link written": seconds(lambda: notes.write(note.id, written)),
    }
    workspace.undo.undo()
    return measures


def main() -> int:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.many", description=__doc__)
    parser.add_argument("--texts", type=int, default=10_000)
    parser.add_argument("--notes", type=int, default=50_000)
    parser.add_argument("--nodes", type=int, default=5_000)
    parser.add_argument("--library", type=Path, help="measure this one, made before")
    parser.add_argument("--keep", type=Path, help="make the library here and keep it")
    options = parser.parse_args()
    if options.library:
        with closing(Workspace(LibraryPaths.under(options.library))) as workspace:
            measure(workspace)
        return 0
    with tempfile.TemporaryDirectory(prefix="debatedesk-many-") as scratch:
        measure_map_sizes(Path(scratch))
        library = options.keep or Path(scratch) / "library"
        with closing(Workspace(LibraryPaths.under(library))) as workspace:
            fill(workspace, options.texts, options.notes, options.nodes)
            show("index everything", seconds(workspace.searching.catch_up))
        command = [sys.executable, "-m", "tests.benchmarks.many", "--library", str(library)]
        for name, value in json.loads(subprocess.check_output(command, text=True)).items():
            show(name, value)
        command = [sys.executable, "-m", "tests.benchmarks.many_window", str(library)]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        answer = subprocess.check_output(command, text=True, env=environment)
        for name, value in json.loads(answer.splitlines()[-1]).items():
            show(
                name if "MB" in name else f"the window's stall: {name}",
                value if "MB" in name else value / 1000,
            )
    return 0


def measure_map_sizes(scratch: Path) -> None:
    """Index maps of growing size: twice the nodes take twice the time."""
    for nodes in (1_250, 2_500, 5_000):
        with closing(Workspace(LibraryPaths.under(scratch / str(nodes)))) as workspace:
            fill(workspace, 0, 0, nodes)
            show(f"index a map of {nodes:,} nodes", seconds(workspace.searching.catch_up))


def show(name: str, value: float) -> None:
    """Print a row."""
    unit = "" if "MB" in name else " s"
    print(f"| {name} | {value:.3f}{unit} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
