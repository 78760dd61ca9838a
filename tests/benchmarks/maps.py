"""How fast maps of other programs are read, laid out and written, and what public corpora give.

`python -m tests.benchmarks.maps` makes up an AIF graph of 1,400 nodes and a Kialo export of 1,000 claims,
and prints a row for each. With `--folder DIR` all files of a folder are measured as well, such as corpora
of AIFdb and exports of Kialo, which are fetched for measuring and never kept here.
"""

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps.layout.layout import lay_out
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.formats.base import MapFormat
from debatedesk.formats.registry import format_of, map_writers
from debatedesk.formats.svg.cards import make_cards
from tests.benchmarks.formats import WORDS

AIF_NODES, KIALO_CLAIMS = 1_400, 1_000
ROUNDS = 3
SECOND = "≤ 1 s"


def sentence(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(8, 40))).capitalize() + "."


def aif_graph() -> bytes:
    """Make a graph of claims with their locutions, joined by schemes; some 1,400 nodes in all."""
    chance = random.Random(1)
    nodes: list[dict[str, str]] = []
    edges: list[dict[str, str]] = []
    claims: list[str] = []

    def add(kind: str, text: str) -> str:
        nodes.append({"nodeID": str(len(nodes)), "type": kind, "text": text, "timestamp": ""})
        return nodes[-1]["nodeID"]

    def join(source: str, target: str) -> None:
        edges.append({"edgeID": str(len(edges)), "fromID": source, "toID": target})

    said: list[str] = []
    while len(nodes) < AIF_NODES:
        words = sentence(chance)
        said.append(words)
        claim, locution, illocution = add("I", words), add("L", f"Ann : {words}"), add("YA", "Asserting")
        join(locution, illocution)
        join(illocution, claim)
        if claims:
            scheme = add(chance.choice(["RA", "CA", "MA"]), "Default")
            join(claim, scheme)
            join(scheme, chance.choice(claims))
        claims.append(claim)
    graph = {"AIF": {"nodes": nodes, "edges": edges}, "text": "\n\n".join(said)}
    return json.dumps(graph).encode()


def kialo_export() -> bytes:
    """Make an export of 1,000 claims."""
    chance = random.Random(2)
    numbers = ["1."]
    below: Counter[str] = Counter()
    lines = ["Discussion Title: Mills?", "", "1. Mills stand."]
    claims = {"1.": lines.pop()}
    while len(claims) < KIALO_CLAIMS:
        above = chance.choice(numbers[-60:])
        below[above] += 1
        own = f"{above}{below[above]}."
        numbers.append(own)
        claims[own] = f"{own} {chance.choice(['Pro', 'Con'])}: {sentence(chance)}"
    order = sorted(claims, key=lambda number: [int(part) for part in number.strip(".").split(".")])
    return "\n".join([*lines, *(claims[number] for number in order)]).encode()


def seconds(work: Callable[[], object]) -> float:
    """Give the fewest processor seconds of some rounds."""
    spent = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent)


def read(path: Path, data: bytes) -> ArgumentMap:
    """Read a map by the format that it is found to be of."""
    map_format = format_of(path, data)
    assert isinstance(map_format, MapFormat), path
    return map_format.read(path, data).argument_map


def opened_and_laid_out(path: Path, data: bytes) -> None:
    """Read a map and lay out its cards, each as high as its words make it."""
    argument_map = read(path, data)
    cards = make_cards(argument_map)
    lay_out(argument_map, lambda key: cards[key].height)


def row(what: str, spent: float, goal: str = "") -> None:
    print(f"| {what} | {spent * 1000:.0f} ms | {goal} |", flush=True)


def measure_folder(folder: Path) -> None:
    """Read every file of a folder; tell how many of each format, in which time, and which fail."""
    spent: Counter[str] = Counter()
    files: Counter[str] = Counter()
    nodes: Counter[str] = Counter()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        map_format = format_of(path, data)
        if not isinstance(map_format, MapFormat):
            print(f"{path.name}: no map", file=sys.stderr)
            continue
        start = time.process_time()
        try:
            argument_map = map_format.read(path, data).argument_map
        except DeskError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            continue
        spent[map_format.name] += int((time.process_time() - start) * 1e6)
        files[map_format.name] += 1
        nodes[map_format.name] += len(argument_map.nodes)
    for name, count in files.items():
        row(f"{count:,} files of {name}, {nodes[name]:,} nodes", spent[name] / 1e6)


def main() -> int:
    """Measure what is made up, and a folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.maps", description=__doc__)
    parser.add_argument("--folder", type=Path, metavar="DIR")
    folder = parser.parse_args().folder
    print("| What | DebateDesk | to reach |\n|---|---|---|")
    aif, kialo = aif_graph(), kialo_export()
    row(
        f"AIF, {AIF_NODES:,} nodes with their text, read",
        seconds(lambda: read(Path("a.json"), aif)),
        SECOND,
    )
    spent = seconds(lambda: opened_and_laid_out(Path("k.txt"), kialo))
    row(f"Kialo, {KIALO_CLAIMS:,} claims, opened and laid out", spent, SECOND)
    argument_map = read(Path("k.txt"), kialo)
    for writer in map_writers():
        if not writer.is_drawn:
            spent = seconds(partial(writer.write, argument_map))
            row(f"the same written as {writer.name}", spent, SECOND)
    if folder:
        measure_folder(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
