"""Search measured beside SQLite's FTS5 and tantivy: same texts, same queries, same run.

`python -m tests.benchmarks.search [--corpus DIR] [--count N] [NAME…]` prints one table; each time is the
median and the 95th percentile in milliseconds. The peers list 50 ids; we list 50 answers, each with its
title and the words around its hits, unless a row says otherwise.
"""

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from unittest.mock import patch

from debatedesk.services.paths import LibraryPaths
from debatedesk.services.workspace import Workspace
from tests.benchmarks.__main__ import child
from tests.benchmarks.search_peers import LIMIT, Engine, peers
from tests.benchmarks.search_texts import SEED, Wanted, queries, write_corpus

GOALS = {"typing": 50, "word": 20, "boolean": 20, "phrase": 8}
NAMES = {
    "typing": "as you type (last word begun)",
    "word": "one word",
    "boolean": "two words: AND, OR, NOT",
    "phrase": "phrase of 3–12 words",
}
CHANGES = 10
RELATED = 40


class Ours:
    """DebateDesk's own search on a library."""

    name = "DebateDesk"

    def __init__(self, library: Path) -> None:
        """Open the library."""
        self.workspace = Workspace(LibraryPaths.under(library))
        self.documents = self.workspace.documents.documents()

    def find(self, wanted: Wanted) -> int:
        """Answer with titles and snippets."""
        result = self.workspace.searching.search(typed(wanted), LIMIT, typing=wanted.kind == "typing")
        return len(result.hits)

    def change(self, number: int, wanted: Wanted) -> int:
        """Index a document anew as if it had changed, then find something in it."""
        library = self.workspace.library
        with library.transaction():
            library.write_many(
                "INSERT INTO unindexed(kind, id) VALUES ('document', ?)", [(self.documents[number].id,)]
            )
        self.workspace.searching.catch_up()
        return self.find(wanted)


def typed(wanted: Wanted) -> str:
    """Write what is wanted as a person types it."""
    match wanted.kind:
        case "phrase":
            return f'"{" ".join(wanted.words)}"'
        case "or":
            return " OR ".join(wanted.words)
        case "not":
            return " -".join(wanted.words)
        case _:
            return " ".join(wanted.words)


def timed(ask: Callable[[Wanted], int], wanted: Iterable[Wanted]) -> list[float]:
    """Time each question (ms), after a few that only warm caches."""
    asked = list(wanted)
    for each in asked[:5]:
        ask(each)
    times = []
    for each in asked:
        start = time.perf_counter()
        ask(each)
        times.append((time.perf_counter() - start) * 1000)
    return times


def shown(times: list[float]) -> str:
    """Write median and 95th percentile."""
    return f"{statistics.median(times):.1f} / {statistics.quantiles(times, n=20)[-1]:.1f}"


def print_row(what: str, cells: Iterable[str], goal: str = "") -> None:
    """Print a row of the table."""
    print(f"| {what} | {' | '.join(cells)} | {goal} |", flush=True)


class Run:
    """One library and its peers, filled with the same texts."""

    def __init__(self, corpus: Path, scratch: Path) -> None:
        """Import the texts as the window does, and give the peers what was read."""
        self._corpus = corpus
        self.library = scratch / "library"
        self.marks = child("window", "import", self.library, corpus)
        self.ours = Ours(self.library)
        documents = self.ours.workspace.documents
        self.rows = [(each.title, documents.text(each.id)) for each in self.ours.documents]
        self.peers = peers(scratch)
        self.megabytes = sum(len(text.encode()) for _, text in self.rows) / 1e6
        print(f"{self.megabytes:.1f} MB in {len(self.rows):,} documents\n")
        print_row("What", [self.ours.name, *(each.name for each in self.peers)], "to reach")
        print("|---" * (len(self.peers) + 3) + "|")

    def measure_import(self) -> None:
        """Compare the import, in our case with extraction, storage, worker and window."""
        speeds = [f"{self.megabytes / self.marks['seconds']:.1f} MB/s"]
        for peer in self.peers:
            start = time.perf_counter()
            peer.build(self.rows)
            speeds.append(f"{self.megabytes / (time.perf_counter() - start):.1f} MB/s")
        print_row("import with indexing, end to end (peers: only indexing)", speeds, "≥ 2 MB/s")
        stall = f"{self.marks['stall_ms']:.0f} ms"
        print_row("longest stall of the window meanwhile", [stall, *[""] * len(self.peers)], "< 50 ms")

    def measure_queries(self, count: int) -> dict[str, list[Wanted]]:
        """Compare each kind of query."""
        asked = queries([text for _, text in self.rows], count)
        for kind, wanted in asked.items():
            finders = [self.ours.find, *(peer.find for peer in self.peers)]
            found = [timed(find, wanted) for find in finders]
            print_row(f"{NAMES[kind]} (ms)", map(shown, found), f"p95 ≤ {GOALS[kind]}")
        return asked

    def measure_sieve(self, wanted: list[Wanted]) -> None:
        """Tell what the pairs of words buy that an index keeps beside its postings."""

        def no_pairs(words: Sequence[str]) -> list[int]:
            return []

        with patch("debatedesk.search.engine.segments.pairs_of_words", no_pairs):
            times = timed(self.ours.find, wanted)
        cells = [shown(times), *[""] * len(self.peers)]
        print_row("phrase, without the sieve of pairs (ms)", cells)

    def measure_related(self) -> None:
        """Time the passages that speak of the same as a paragraph."""
        dice = random.Random(SEED)
        times = []
        for document in dice.sample(self.ours.documents, min(RELATED, len(self.ours.documents))):
            text = self.ours.workspace.documents.text(document.id)
            paragraph = dice.choice(text.split("\n"))
            start = time.perf_counter()
            self.ours.workspace.searching.related(paragraph, f"document/{document.id}")
            times.append((time.perf_counter() - start) * 1000)
        print_row("related passages (ms)", [shown(times), *[""] * len(self.peers)], "median ≤ 200")

    def measure_change(self, wanted: list[Wanted]) -> None:
        """Compare how soon a changed document is found again."""

        def changing(change: Callable[[int, Wanted], int]) -> list[float]:
            numbers = iter(range(0, len(self.rows), max(1, len(self.rows) // (CHANGES + 6))))
            return timed(lambda each: change(next(numbers), each), wanted[:CHANGES])

        def of(peer: Engine) -> Callable[[int, Wanted], int]:
            return lambda number, each: peer.change(number, *self.rows[number], each)

        found = [changing(self.ours.change), *(changing(of(each)) for each in self.peers)]
        print_row("one document changed: searchable again (ms)", map(shown, found), "< 1,000")

    def measure_memory(self) -> None:
        """Tell what the window takes with this library, after a search."""
        self.ours.workspace.close()
        marks = child("search_window", self.library)
        sizes = [f"{marks['rss']:.0f} MB", *[""] * len(self.peers)]
        print_row("memory of the window process, resident", sizes, "< 350 MB")


def measure(corpus: Path | None, scratch: Path, count: int) -> None:
    """Print the whole table."""
    if corpus is None:
        corpus = scratch / "corpus"
        write_corpus(corpus)
    run = Run(corpus, scratch)
    with closing(run.ours.workspace):
        run.measure_import()
        asked = run.measure_queries(count)
        run.measure_sieve(asked["phrase"])
        run.measure_related()
        run.measure_change(asked["word"])
        run.measure_memory()


def main() -> int:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.search", description=__doc__)
    parser.add_argument("--corpus", type=Path, help="a folder of real texts (made-up ones)")
    parser.add_argument("--count", type=int, default=200, help="queries of each kind (200)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="debatedesk-search-") as scratch:
        measure(options.corpus, Path(scratch), options.count)
    return 0


if __name__ == "__main__":
    sys.exit(main())
