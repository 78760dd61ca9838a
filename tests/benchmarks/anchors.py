"""Anchors measured: folding, carrying 10,000 of them to a newer version, and drawing highlights.

`python -m tests.benchmarks.anchors [--times N] [NAME…]` prints one table, each figure beside its yardstick
from the same run: for folding, what Python itself needs for NFKC and case folding alone; for highlights, a
bare `QTextBrowser` with as many extra selections.
"""

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from debatedesk.domain.text.folding import fold
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.benchmarks import anchors_texts as texts
from tests.benchmarks.__main__ import Marks, child, median

MANY, MOST = 2_000, 10_000


class Bench:
    """One run: its scratch folder, its texts, and the rows that it prints."""

    def __init__(self, scratch: Path, times: int) -> None:
        """Write the texts and print the heading."""
        self.scratch = scratch
        self.times = times
        self.long, self.newer = scratch / "long.md", scratch / "newer.md"
        sentences = texts.english()
        texts.write_long(self.long, sentences)
        texts.write_long(self.newer, texts.revised(sentences))
        print("| What | DebateDesk | yardstick | to reach |")
        print("|---|---|---|---|", flush=True)

    def row(self, what: str, ours: str, theirs: str = "", goal: str = "") -> None:
        """Print a row."""
        print(f"| {what} | {ours} | {theirs} | {goal} |", flush=True)

    def library(self, name: str, highlights: int) -> tuple[Path, str]:
        """Make a library with so many highlights; return its place and the long text's id."""
        place = self.scratch / name
        shutil.rmtree(place, ignore_errors=True)
        return place, texts.highlighted(place, self.long, highlights)

    def processor(self, work: Callable[[str], object], text: str) -> float:
        """Give the median processor time of some work on a text, in milliseconds."""
        spent = []
        for _ in range(self.times):
            start = time.process_time()
            work(text)
            spent.append((time.process_time() - start) * 1000)
        return statistics.median(spent)


def _plainly(text: str) -> str:
    return unicodedata.normalize("NFKC", text.casefold())


def measure_folding(bench: Bench) -> None:
    """Fold a million characters."""
    for name, text, goal in (
        ("English prose", "".join(texts.english())[: texts.CHARACTERS], 100),
        ("mixed scripts", texts.mixed(), 400),
    ):
        ours, theirs = bench.processor(fold, text), bench.processor(_plainly, text)
        what = f"folding 1,000,000 characters of {name}"
        bench.row(what, f"{ours:.0f} ms", f"{theirs:.0f} ms", f"< {goal} ms")


def measure_transfer(bench: Bench) -> None:
    """Put a newer version in place of a text with 10,000 highlights."""
    spent = []
    for _ in range(bench.times):
        place, document = bench.library("transfer", MOST)
        with closing(Workspace(LibraryPaths.under(place))) as workspace:
            start = time.process_time()
            workspace.versions.replace(document, bench.newer)
            spent.append(time.process_time() - start)
    what = "10,000 anchors to a newer version of 1,000,000 characters"
    bench.row(f"{what}, processor time", f"{statistics.median(spent):.2f} s", "", "< 2.5 s")
    runs = []
    for _ in range(bench.times):
        place, _ = bench.library("transfer", MOST)
        runs.append(child("anchors_window", "replace", place, bench.newer))
    bench.row(f"{what}, as a job", f"{median(runs, 'seconds'):.2f} s", "", "< 5 s")
    what = f"longest stall of the window then, {median(runs, 'waiting'):.0f} passages to look at"
    bench.row(what, f"{median(runs, 'stall_ms'):.0f} ms", "", "< 300 ms")


def measure_drawing(bench: Bench) -> None:
    """Open a long text with none, 2,000 and 10,000 highlights, and turn its pages."""
    for number, goal in ((0, ""), (MANY, "50 ms more than none"), (MOST, "stalls < 300 ms")):
        place, _ = bench.library("drawing", number)
        ours: list[Marks] = []
        theirs: list[Marks] = []
        for _ in range(bench.times):
            ours.append(child("anchors_window", "open", place))
            theirs.append(child("anchors_bare", bench.long, number))
        opening = f"1,000,000 characters with {number:,} highlights"
        bench.row(
            f"{opening}, to the first painted page",
            f"{median(ours, 'opened_ms'):.0f} ms",
            f"{median(theirs, 'opened_ms'):.0f} ms",
            goal,
        )
        bench.row(f"{opening}, longest stall", f"{median(ours, 'stall_ms'):.0f} ms")
        turned, bare = median(ours, "scrolled_ms"), median(theirs, "scrolled_ms")
        bench.row(f"{opening}, turning a page", f"{turned:.1f} ms", f"{bare:.1f} ms", "< 16 ms")


MEASUREMENTS = {"folding": measure_folding, "transfer": measure_transfer, "drawing": measure_drawing}


def main() -> int:
    """Run what was asked for, or everything."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks.anchors", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MEASUREMENTS))
    parser.add_argument("--times", type=int, default=5, help="runs of which each figure is the median (5)")
    options = parser.parse_args()
    if unknown := set(options.names) - MEASUREMENTS.keys():
        parser.error(f"there is no measurement {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory(prefix="debatedesk-bench-") as scratch:
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(scratch) / "compiled")
        bench = Bench(Path(scratch), options.times)
        for name, measure in MEASUREMENTS.items():
            if not options.names or name in options.names:
                measure(bench)
    return 0


if __name__ == "__main__":
    sys.exit(main())
