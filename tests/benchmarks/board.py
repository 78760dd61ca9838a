"""How long a map of many reactions takes to open on the board, as a process of its own measures it.

`python -m tests.benchmarks.board REACTIONS` makes a library with such a map and prints the median of
openings in milliseconds, from the request to the painted page: with the map as a service reads it, its
words measured anew. Then it tells how much processor time another title and a new card take, from the edit
in the library to the painted page.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from debatedesk.ui.map.board.page import BoardPage
from debatedesk.ui.map.board.setting import BoardText
from debatedesk.ui.map.state import MapState
from tests.benchmarks.marks import tell
from tests.benchmarks.search_texts import SEED, prose

SIZE = (570, 800)
ROUNDS = 9


def reactions_to_one(count: int) -> ArgumentMap:
    """Make a map of one proposal with `count` reactions to it."""
    dice = random.Random(SEED)
    sentences = prose(200 * count, SEED)
    nodes = [Node("p", "proposal", sentences[0][:60], sentences[1])]
    relations = []
    for number in range(count):
        words = sentences[number % len(sentences)]
        title = " ".join(words.split()[: dice.randint(2, 12)])
        nodes.append(Node(f"n{number}", "argument", title, words, speaker="A reader"))
        kind: RelationKind = dice.choice(("support", "attack"))
        relations.append(Relation(f"r{number}", kind, (f"n{number}",), "p"))
    return ArgumentMap.of("", "Many reactions", nodes, relations)


def measure(paths: LibraryPaths, workspace: Workspace, count: int) -> dict[str, float]:
    """Open a map of `count` reactions on a board that is shown, edit it, and time it in milliseconds."""
    from debatedesk.jobs.runner import JobRunner
    from debatedesk.ui.app import make_application
    from debatedesk.ui.desk import Desk
    from debatedesk.ui.main_thread_dispatcher import MainThreadDispatcher
    from debatedesk.ui.theme import ThemeHost

    application = QApplication.instance() or make_application()
    debate = workspace.documents.create_debate("Many").created[0].id
    (made,) = workspace.maps.add_map(debate, reactions_to_one(count)).created
    dispatcher = MainThreadDispatcher()
    jobs = JobRunner(paths, dispatcher.deliver)
    window = QWidget()
    state = MapState(workspace, window)
    board = BoardPage(Desk(workspace, jobs), state, ThemeHost(), window)
    board.resize(*SIZE)
    window.resize(*SIZE)
    window.show()
    board.activate()
    application.processEvents()
    times = []
    for _ in range(ROUNDS):
        state.open("")
        for view in board.columns.views:
            view.use_text(BoardText(window.font()))
        application.processEvents()
        start = time.perf_counter()
        state.open(made.id)
        board.view.viewport().repaint()
        times.append((time.perf_counter() - start) * 1000)
    assert len(board.view.layout_.slots) > count, "all reactions are on the page"
    maps = workspace.maps
    edits: dict[str, Callable[[], object]] = {
        "title_ms": lambda: maps.edit_node(made.id, "n7", title=f"Another {time.time()}"),
        "new_card_ms": lambda: maps.add_node(made.id, "claim", "New", relation="support", target="p"),
    }
    took = {name: changed(state, board, edit) for name, edit in edits.items()}
    window.close()
    jobs.close()
    return {"board_ms": statistics.median(times), **took}


def changed(state: MapState, board: BoardPage, edit: Callable[[], object]) -> float:
    """Edit a map some times, and tell how long it takes until the page shows it."""
    times = []
    for _ in range(ROUNDS):
        start = time.thread_time()
        edit()
        state.refresh()
        board.view.viewport().repaint()
        times.append((time.thread_time() - start) * 1000)
    return statistics.median(times)


def main() -> int:
    """Measure one size."""
    count = int(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="debatedesk-board-") as scratch:
        paths = LibraryPaths.under(Path(scratch))
        workspace = Workspace(paths)
        tell(**measure(paths, workspace, count))
        workspace.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
