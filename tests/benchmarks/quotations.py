"""The quotation finder measured beside a plain scan and rapidfuzz over everything: same texts, same run.

`python -m tests.benchmarks.quotations [--corpus DIR] [--count N]` takes quotations of 5–60 words from the
texts, as they are, in another typography, and altered in three ways, and prints one table.
"""

import argparse
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from debatedesk.domain.text.document import read_markdown
from debatedesk.domain.text.folding import fold
from debatedesk.domain.text.tokens import Words, analyse
from debatedesk.quotations.finder import QuotationFinder
from debatedesk.quotations.index import IndexedTexts
from debatedesk.quotations.model import Verdict
from debatedesk.search.description import Description
from debatedesk.search.engine.index import Index, IndexWriter
from debatedesk.search.entries import Entry
from tests.benchmarks.search_texts import write_corpus

SEED = 411
KEY = b"the key of the benchmarks"
YARDSTICKS = 5
LETTERS = "abcdefghijklmnopqrstuvwxyz"
Picked = tuple[str, str]
"""A text's id and words of it."""


class Texts:
    """Texts in memory, whose words an index knows."""

    def __init__(self, folder: Path) -> None:
        """Read all Markdown and plain files of a folder."""
        files = sorted(each for each in folder.rglob("*") if each.suffix in (".md", ".txt"))
        self.by_id = {str(each): read_markdown(_body(each.read_text("utf-8"))).text for each in files}
        self.indexed: IndexedTexts | None = None

    def write_index(self, directory: Path) -> None:
        """Write an index of all texts."""
        index = Index(directory, KEY)
        directory.mkdir(parents=True)
        writer = IndexWriter(index)
        for name, text in self.by_id.items():
            writer.add(Entry.of(Description(f"document/{name}"), text))
        writer.commit()

    def finder(self, directory: Path) -> QuotationFinder:
        """Read the index, as the first check of a quotation in a process does."""
        index = Index(directory, KEY)
        index.refresh()
        self.indexed = IndexedTexts(index.reader(), self.by_id)
        return QuotationFinder(self, self.indexed)

    def words(self) -> Iterable[tuple[str, bytes]]:
        """List all words."""
        return [(name, self.analysed(name).text) for name in self.by_id]

    def analysed(self, document: str) -> Words:
        """Return the words of a text with their places."""
        assert self.indexed is not None
        return self.indexed.analysed(document)

    def text(self, document: str) -> str:
        """Read a text."""
        return self.by_id[document]

    def described(self, document: str) -> tuple[str, str]:
        """Name a text."""
        return document, ""


def _body(text: str) -> str:
    return text.split("\n---\n", 1)[-1] if text.startswith("---\n") else text


def pick(texts: Texts, count: int) -> list[Picked]:
    """Take quotations of 5 to 60 words."""
    dice = random.Random(SEED)
    names = [name for name, text in texts.by_id.items() if len(text) > 1_000]
    picked: list[Picked] = []
    while len(picked) < count:
        name = dice.choice(names)
        text = texts.by_id[name]
        at = dice.randrange(len(text) - 600)
        start = text.find(" ", at) + 1
        ends = [each.start() for each in re.finditer(r"\s", text[start : start + 600])]
        length = dice.randint(5, 60)
        if len(ends) > length and text[start : start + 1].isalnum():
            words = text[start : start + ends[length - 1]]
            if len(analyse(words).starts) >= 5:
                picked.append((name, words))
    return picked


def spoilt(words: str, dice: random.Random) -> str:
    """Change a tenth of the characters."""
    letters = list(words)
    places = [place for place, each in enumerate(letters) if each.isalpha()]
    for place in dice.sample(places, max(1, len(letters) // 10)):
        letters[place] = dice.choice([each for each in LETTERS if each != letters[place].lower()])
    return "".join(letters)


def replaced(words: str, dice: random.Random) -> str:
    """Put two other words in."""
    split = words.split()
    for place in dice.sample(range(len(split)), 2):
        split[place] = "".join(dice.choice(LETTERS) for _ in range(dice.randint(3, 9)))
    return " ".join(split)


def shortened(words: str, dice: random.Random) -> str:
    """Leave words out and mark it."""
    split = words.split()
    gone = dice.randint(1, max(1, len(split) // 2))
    at = dice.randint(2, max(2, len(split) - gone - 2))
    return " ".join([*split[:at], dice.choice(["…", "...", "[...]", "[…]"]), *split[at + gone :]])


def accented(words: str, dice: random.Random) -> str:
    """Put accents on all vowels."""
    return re.sub(r"([aeiou])", "\\1\u0301", words)


ALTERATIONS = (
    ("a tenth of its characters", spoilt),
    ("two words", replaced),
    ("an ellipsis", shortened),
    ("accents", accented),
)

TYPOGRAPHY: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("capitals", str.upper),
    ("curly apostrophes and quotation marks", lambda text: text.translate(str.maketrans("'\"“”", '’“""'))),
    ("lines broken", lambda text: text.replace(" ", "\n", 3)),
    (
        "a word parted at a line's end",
        lambda text: re.sub(r"([a-z]{2})([a-z]{2})", "\\1-\n\\2", text, count=1),
    ),
    ("soft hyphens", lambda text: re.sub(r"([a-z]{2})([a-z]{2})", "\\1\u00ad\\2", text)),
    ("ligatures", lambda text: text.replace("fi", "ﬁ").replace("fl", "ﬂ").replace("st", "ﬆ")),
    (
        "wide letters",
        lambda text: "".join(
            chr(ord(each) + 0xFEE0) if each.isalpha() and each.isascii() else each for each in text
        ),
    ),
    ("zero-width spaces", lambda text: "\u200b".join(text)),
    ("no-break and wide spaces", lambda text: text.replace(" ", "\u00a0\u2003")),
    ("long s", lambda text: text.replace("s", "ſ")),
)


def timed(run: Callable[[str], Verdict], quotations: Iterable[str]) -> tuple[list[float], list[Verdict]]:
    """Measure each, in milliseconds."""
    times, answers = [], []
    for each in quotations:
        start = time.perf_counter()
        answers.append(run(each))
        times.append((time.perf_counter() - start) * 1_000)
    return times, answers


def spread(times: list[float]) -> str:
    """Write the median and the 95th percentile."""
    return f"{statistics.median(times):.1f} / {statistics.quantiles(times, n=20)[-1]:.1f} ms"


def is_there(verdict: Verdict, name: str) -> bool:
    """Tell whether the text that a quotation is from was found."""
    return any(each.document == name for each in verdict.matches)


def first_checks(texts: Texts, index: Path, picked: list[Picked]) -> None:
    """Print how long the first check takes, with all that it reads before: of each kind, five times."""
    dice = random.Random(SEED)
    kinds: tuple[tuple[str, Callable[[str], str]], ...] = (
        ("exact", lambda words: words),
        ("altered", lambda words: replaced(words, dice)),
        (
            "not found",
            lambda words: " ".join(dice.choice(dice.choice(picked)[1].split()) for _ in range(25)),
        ),
    )
    for name, change in kinds:
        asked = [change(words) for _, words in picked[:YARDSTICKS]]
        times, _ = timed(lambda words: texts.finder(index).check(words), asked)
        print(f"the first check, {name}: {statistics.median(times):.0f} ms, at most {max(times):.0f} ms")
    print(flush=True)


def measure(folder: Path, count: int, index: Path) -> None:
    """Measure on the texts of a folder, indexed in a directory, and print the rows."""
    texts = Texts(folder)
    size = sum(len(each.encode()) for each in texts.by_id.values()) / 1e6
    picked = pick(texts, count)
    texts.write_index(index)
    print(f"{len(texts.by_id)} texts, {size:.1f} MB")
    first_checks(texts, index, picked)
    finder = texts.finder(index)
    print(
        "| Quotation | DebateDesk, median / p95 | found | exact | yardstick | to reach |"
        "\n|---|---|---|---|---|---|"
    )
    whole = [fold(each).text for each in texts.by_id.values()]
    scans, _ = timed(lambda words: _scan(whole, words), [words for _, words in picked[:100]])
    _row("exact", finder, picked, lambda words: words, f"scan {spread(scans)}", "p95 15 ms")
    for name, change in TYPOGRAPHY:
        _row(f"exact, {name}", finder, picked, change, "", "100 % exact")
    for name, alter in ALTERATIONS:
        dice = random.Random(SEED)
        altered = {words: alter(words, dice) for _, words in picked}
        fuzzy, _ = timed(
            lambda words: _everything(list(texts.by_id.values()), words),
            [altered[words] for _, words in picked[:YARDSTICKS]],
        )
        goal = "p95 150 ms, 99 % found, none exact"
        _row(f"altered: {name}", finder, picked, altered.__getitem__, f"rapidfuzz {spread(fuzzy)}", goal)


def _row(
    what: str,
    finder: QuotationFinder,
    picked: list[Picked],
    change: Callable[[str], str],
    beside: str,
    goal: str,
) -> None:
    times, verdicts = timed(finder.check, [change(words) for _, words in picked])
    there = sum(is_there(verdict, name) for verdict, (name, _) in zip(verdicts, picked, strict=True))
    exact = sum(each.status == "exact" for each in verdicts)
    share = 100 * there / len(picked)
    print(
        f"| {what} | {spread(times)} | {share:.1f} % | {exact} of {len(picked)} | {beside} | {goal} |",
        flush=True,
    )


def _scan(folded: list[str], words: str) -> Verdict:
    wanted = fold(words).text
    return Verdict("exact" if any(wanted in text for text in folded) else "not found")


def _everything(texts: list[str], words: str) -> Verdict:
    from rapidfuzz.fuzz import partial_ratio

    best = max(partial_ratio(words, text) for text in texts)
    return Verdict("altered" if best > 60 else "not found")


def main() -> int:
    """Measure on made-up texts, or on those of a folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.quotations", description=__doc__)
    parser.add_argument("--corpus", type=Path, metavar="DIR", help="texts to take in place of made-up ones")
    parser.add_argument("--count", type=int, default=1_000, help="quotations of each kind (1000)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="debatedesk-bench-") as scratch:
        folder = options.corpus or Path(scratch) / "texts"
        if not options.corpus:
            write_corpus(folder)
        measure(folder, options.count, Path(scratch) / "index")
    return 0


if __name__ == "__main__":
    sys.exit(main())
