"""Pastes full of quotations, checked against 1,500 texts; the yardstick is rapidfuzz over all for one.

`python -m tests.benchmarks.pastes [--corpus DIR] [--thorough] [NAME…]` makes a library in a scratch folder
and prints a row for each kind of paste: processor seconds, how many yardsticks that is, and the verdicts.
"""

import argparse
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from math import inf
from pathlib import Path

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.quotations.sharing import MOST_STEPS
from debatedesk.services.workspace import Workspace
from tests.benchmarks.paste_texts import pastes
from tests.benchmarks.search_texts import write_corpus

TEXTS, BYTES = 1_500, 18_000_000
YARDSTICKS = 5


def yardstick(texts: list[str]) -> float:
    """Measure rapidfuzz over all texts for one quotation of 25 words, in seconds."""
    from rapidfuzz.fuzz import partial_ratio

    words = " ".join(texts[0].split()[40:65])
    times = []
    for _ in range(YARDSTICKS):
        start = time.process_time()
        max(partial_ratio(words, text) for text in texts)
        times.append(time.process_time() - start)
    return sorted(times)[YARDSTICKS // 2]


def measure(desk: Workspace, names: list[str], most: float) -> None:
    """Check pastes against a library and print the rows."""
    texts = [desk.documents.text(document.id) for document in desk.documents.documents()]
    desk.quoting.check_text("A first check reads the words of all texts: “as they were put once”.")
    unit = yardstick(texts)
    print(f"{len(texts)} texts, yardstick {unit:.2f} s")
    print("| Paste | characters | seconds | yardsticks | verdicts | to reach |\n|---|---|---|---|---|---|")
    for name, paste in pastes(texts).items():
        if names and not any(wanted in name for wanted in names):
            continue
        start = time.process_time()
        report = desk.quoting.check_text(paste, most=most)
        seconds = time.process_time() - start
        counts = Counter(checked.status for checked in report.checked)
        verdicts = ", ".join(f"{count} {status}" for status, count in counts.most_common())
        ratio = f"{seconds / unit:.2f}"
        print(f"| {name} | {len(paste):,} | {seconds:.2f} | {ratio} | {verdicts} | 1 s |", flush=True)


def main() -> int:
    """Measure on made-up texts, or on those of a folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.pastes", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="kinds of pastes (all)")
    parser.add_argument("--corpus", type=Path, metavar="DIR", help="texts to take in place of made-up ones")
    parser.add_argument(
        "--thorough", action="store_true", help="look for altered words as long as it takes"
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="debatedesk-bench-") as scratch:
        folder = options.corpus or Path(scratch) / "texts"
        if not options.corpus:
            write_corpus(folder, BYTES, TEXTS)
        with closing(Workspace(LibraryPaths.under(Path(scratch) / "desk"))) as desk:
            desk.imports.import_paths([folder])
            desk.searching.catch_up()
            measure(desk, options.names, inf if options.thorough else MOST_STEPS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
