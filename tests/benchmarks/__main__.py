"""Run all measurements and print one table, each figure beside its yardstick from the same run."""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import texts
from tests.benchmarks.marks import now
from tests.conftest import REPOSITORY

Marks = dict[str, float]
MODULES = 320
"""So many modules, of Python and of all libraries too, a start may load before its first page."""


def child(module: str, *arguments: object) -> Marks:
    """Run a measuring process and return its marks and, as `spawned`, when it was started (ns)."""
    spawned = now()
    answer = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *(str(each) for each in arguments)],
        cwd=REPOSITORY,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if answer.returncode != 0:
        sys.exit(f"{module} {arguments[0]} failed:\n{answer.stdout}{answer.stderr}")
    marks: Marks = {"spawned": spawned}
    for line in answer.stdout.splitlines():
        if line.startswith("{"):
            marks |= json.loads(line)
    return marks


def _environment() -> dict[str, str]:
    """Let modules be compiled once and kept, as they are where a program is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen"}


def pairs(
    times: int, ours: Callable[[], Marks], theirs: Callable[[], Marks]
) -> tuple[list[Marks], list[Marks]]:
    """Measure both sides in turn, after one round that only warms caches."""
    ours()
    theirs()
    measured = [(ours(), theirs()) for _ in range(times)]
    return [each for each, _ in measured], [each for _, each in measured]


def median(marks: list[Marks], name: str) -> float:
    return statistics.median(each[name] for each in marks)


def start_ms(marks: Marks) -> Marks:
    """Add the time from the process's start to its first painted text."""
    return marks | {"start_ms": (marks["painted"] - marks["spawned"]) / 1e6}


class Table:
    """The rows, printed as they come."""

    def __init__(self) -> None:
        """Print the heading."""
        print("| What | DebateDesk | bare Qt window | ratio | to reach |")
        print("|---|---|---|---|---|", flush=True)

    def row(
        self, what: str, ours: str, theirs: str = "", ratio: float | None = None, goal: str = ""
    ) -> None:
        """Print a row."""
        shown = "" if ratio is None else f"{ratio:.2f}"
        print(f"| {what} | {ours} | {theirs} | {shown} | {goal} |", flush=True)


def measure_start(table: Table, scratch: Path, times: int) -> None:
    """Compare the start to the first painted page, its modules, and the memory of the window then."""
    library, html = texts.all_documents(scratch)
    child("window", "prepare", library)
    ours, theirs = pairs(
        times,
        lambda: start_ms(child("window", "start", library)),
        lambda: start_ms(child("bare", "start", html)),
    )
    desk, bare = median(ours, "start_ms"), median(theirs, "start_ms")
    what = "start to first usable window, Federalist 10 open"
    table.row(what, f"{desk:.0f} ms", f"{bare:.0f} ms", desk / bare, "≤ 1.8")
    desk, bare = median(ours, "modules"), median(theirs, "modules")
    table.row("modules loaded by then", f"{desk:.0f}", f"{bare:.0f}", goal=f"≤ {MODULES}")
    for name, label, goal in (("rss", "resident", "≤ 1.6"), ("pss", "proportional", "")):
        desk, bare = median(ours, name), median(theirs, name)
        table.row(f"memory of the window, {label}", f"{desk:.1f} MB", f"{bare:.1f} MB", desk / bare, goal)


def measure_opening(table: Table, scratch: Path, times: int) -> None:
    """Compare opening a long text with many highlights to setting and laying it out."""
    library, html = texts.long_document(scratch)
    ours, theirs = pairs(
        times, lambda: child("window", "open", library), lambda: child("bare", "open", html)
    )
    desk, bare = median(ours, "opened_ms"), median(theirs, "opened_ms")
    what = "1,000,000 characters, 200 highlights, to first painted page"
    table.row(what, f"{desk:.0f} ms", f"{bare:.0f} ms", desk / bare, "≤ 1.5")


def measure_import(table: Table, scratch: Path, times: int) -> None:
    """Time an import through the worker, beside the window that shows it."""
    runs = [
        child("window", "import", scratch / f"import-{number}", texts.ratification())
        for number in range(max(3, times // 2))
    ]
    seconds = median(runs, "seconds")
    documents = runs[0]["documents"]
    table.row(
        f"import of {documents:.0f} documents, indexed and searchable", f"{seconds:.2f} s", goal="< 5 s"
    )
    stall = median(runs, "stall_ms")
    table.row("longest stall of the window meanwhile", f"{stall:.0f} ms", goal="< 50 ms")


def measure_rest(table: Table, scratch: Path, times: int) -> None:
    """Watch a window that nobody touches."""
    library, _ = texts.all_documents(scratch)
    child("window", "prepare", library)
    marks = child("window", "rest", library)
    table.row("at rest for 10 s: processor time", f"{marks['cpu_ms']:.0f} ms", goal="0 %")
    table.row("at rest for 10 s: timers fired", f"{marks['timers']:.0f}", goal="0")


def measure_board(table: Table, scratch: Path, times: int) -> None:
    """Time the opening of a map on the board, and edits of it."""
    for count, goal in ((20, ""), (500, "< 100 ms"), (5_000, "")):
        took = child("board", count)
        table.row(
            f"a map of {count} reactions opened on the board", f"{took['board_ms']:.0f} ms", goal=goal
        )
        for name, edit in (("title_ms", "another title"), ("new_card_ms", "a new card")):
            table.row(f"{edit} on the board of {count}", f"{took[name]:.0f} ms", goal="< 50 ms")


def measure_argdown(table: Table, scratch: Path, times: int) -> None:
    """Time how long a megabyte of Argdown takes."""
    took = child("argdown", 1_000_000)
    nodes = f"{took['nodes']:,.0f}"
    table.row(f"a megabyte of Argdown read, {nodes} nodes", f"{took['read_ms']:.0f} ms", goal="< 1000 ms")
    table.row("the same written again", f"{took['write_ms']:.0f} ms", goal="< 1000 ms")


def measure_evaluation(table: Table, scratch: Path, times: int) -> None:
    """Time how the nodes of a large map stand."""
    took = child("evaluation", 2_000)
    what = "computed standing of 2,000 nodes, with all reasons"
    table.row(what, f"{took['labels_ms']:.0f} ms", goal="< 50 ms")
    table.row("their strengths by two semantics", f"{took['strengths_ms']:.0f} ms", goal="")
    table.row("computed standing after another title", f"{took['title_ms']:.1f} ms", goal="< 50 ms")


MEASUREMENTS = {
    "start": measure_start,
    "open": measure_opening,
    "import": measure_import,
    "rest": measure_rest,
    "board": measure_board,
    "argdown": measure_argdown,
    "evaluation": measure_evaluation,
}


def main() -> int:
    """Run what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MEASUREMENTS))
    parser.add_argument("--times", type=int, default=9, help="pairs measured for each comparison (9)")
    options = parser.parse_args()
    if unknown := set(options.names) - MEASUREMENTS.keys():
        parser.error(f"there is no measurement {', '.join(sorted(unknown))}")
    table = Table()
    with tempfile.TemporaryDirectory(prefix="debatedesk-bench-") as scratch:
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(scratch) / "compiled")
        for name, measure in MEASUREMENTS.items():
            if not options.names or name in options.names:
                measure(table, Path(scratch), options.times)
    return 0


if __name__ == "__main__":
    sys.exit(main())
