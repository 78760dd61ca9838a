"""Reading PDFs measured: pages and megabytes a second, beside poppler's `pdftotext` in the same run.

`python -m tests.benchmarks.pdf [--times N] [PATH…]` prints a row for each PDF that it makes, or for those
given: the median of the processor's seconds, how many times that is what `pdftotext` takes, the most memory
of a process that reads it, and the share of words that both read in a common order.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz.distance import LCSseq

from debatedesk.formats.base import ImportedText
from tests.formats.pdf.making import Column, Maker, prose, read, wrapped
from tests.formats.pdf.test_agreement import words

BOOK, PAPER, NOTED = 500, 200, 200
MOST_COMPARED = 60_000
"""Words of a text that are compared with those of the yardstick; more take long."""


def book(pages: int) -> Maker:
    """Make a book in one column, with heads and numbers."""
    maker = Maker(size=11, leading=13)
    lines = wrapped(prose(pages * 520), 468, size=11)
    for number in range(pages):
        maker.line("On reasons", 72, 44, size=9)
        maker.centred(str(number + 1), 760, size=9)
        lines = maker.lines(lines, size=11)
        maker.next_page()
    return maker


def papers(pages: int) -> Maker:
    """Make pages of two columns."""
    maker = Maker(size=9, leading=11)
    lines = wrapped(prose(pages * 900), 236, size=9)
    for _ in range(pages):
        for left in (60.0, 316.0):
            maker.begin(Column(left, 236, 60, 730))
            lines = maker.lines(lines)
        maker.next_page()
    return maker


def noted(pages: int) -> Maker:
    """Make pages with footnotes."""
    maker = Maker()
    lines = wrapped(prose(pages * 560), 468)
    for number in range(1, pages + 1):
        maker.marked("Whoever says so has reasons.", str(number), "", 72)
        maker.begin(Column(72, 468, 84, 660))
        lines = maker.lines(lines)
        maker.note(str(number), "What reasons they are is told in another place.", 700)
        maker.next_page()
    return maker


MADE: dict[str, Callable[[], Maker]] = {
    f"book of {BOOK} pages": lambda: book(BOOK),
    f"{PAPER} pages of two columns": lambda: papers(PAPER),
    f"{NOTED} pages with footnotes": lambda: noted(NOTED),
}


def seconds_of(work: Callable[[], object], times: int) -> float:
    """Give the median of the processor's seconds, those of child processes included."""
    spent = []
    for _ in range(times):
        before = os.times()
        work()
        after = os.times()
        spent.append(sum(after[:4]) - sum(before[:4]))
    return statistics.median(spent)


def memory_of(path: Path) -> float:
    """Give the most megabytes that a process of its own takes for reading a file; 0 where none can tell."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    code = (
        "import sys; from pathlib import Path; from tests.formats.pdf.making import read; "
        "read(Path(sys.argv[1]).read_bytes()); print(Path('/proc/self/status').read_text())"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, check=True)
    found = re.search(rb"VmHWM:\s*(\d+)", done.stdout)
    return int(found[1]) / 1024 if found else 0.0


def agreement(path: Path, text: ImportedText) -> str:
    """Give recall and precision of the first words against the yardstick, by the better of its orders."""
    if text.reading is None:
        return ""
    ours = words(text.reading.text)[:MOST_COMPARED]
    best = 0.0, 0.0
    for order in ((), ("-raw",)):
        done = subprocess.run(
            ["pdftotext", "-cropbox", *order, str(path), "-"], capture_output=True, check=True
        )
        theirs = words(done.stdout.decode("utf-8", "replace"))[:MOST_COMPARED]
        common = LCSseq.similarity(theirs, ours)
        best = max(best, (common / max(1, len(theirs)), common / max(1, len(ours))))
    return f"{best[0]:.3f} / {best[1]:.3f}"


def measure(name: str, path: Path, times: int) -> None:
    """Print the row of a file."""
    data = path.read_bytes()
    text = read(data, path.name)
    pages = len(text.printed.pages) if text.printed else 0
    ours = max(0.001, seconds_of(lambda: read(data, path.name), times))
    peer = shutil.which("pdftotext")
    theirs, agreed = "", ""
    if peer:
        spent = seconds_of(lambda: subprocess.run([peer, str(path), "-"], capture_output=True), times)
        theirs = f"{spent:.2f} s | {ours / max(spent, 0.01):.1f}"
        agreed = agreement(path, text)
    letters = len(text.reading.text) / 1_000_000 if text.reading else 0.0
    speed = f"{ours:.2f} s | {pages / ours:.0f} | {letters / ours:.2f}"
    memory = f"{memory_of(path):.0f} MB"
    print(f"| {name} | {pages} | {speed} | {theirs or ' | '} | {memory} | {agreed} |", flush=True)


def main() -> int:
    """Measure PDFs made here, or those given."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pdf", description=__doc__)
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH")
    options = parser.parse_args()
    started = time.monotonic()
    print(
        "| PDF | pages | seconds | pages/s | MB of text/s | pdftotext | times that | memory | agreement |"
    )
    print("|---|---|---|---|---|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as scratch:
        for name, make in () if options.paths else MADE.items():
            path = Path(scratch) / "made.pdf"
            path.write_bytes(make().bytes())
            measure(name, path, options.times)
        for path in options.paths:
            measure(path.name, path, options.times)
    print(f"{time.monotonic() - started:.0f} s in all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
