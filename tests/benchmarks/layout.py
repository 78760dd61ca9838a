"""The layout of maps measured beside Graphviz `dot`, which is given the same cards and the same distances.

`python -m tests.benchmarks.layout [--most N]` prints one table. Crossings are distinct points where drawn
lines go through one another; the length of lines counts what several lines draw together once. Columns
changed are those of cards that stay shown, over 60 folds and over 60 added cards. `dot` is the program of
that name; where there is none its column says so.
"""

import argparse
import math
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from debatedesk.domain.maps.edits import add_node
from debatedesk.domain.maps.layout.layout import (
    CARD_WIDTH,
    GUTTER_WIDTH,
    MapLayout,
    lay_out,
)
from debatedesk.domain.maps.layout.settling import CARD_GAP
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation, RelationKind
from debatedesk.formats.registry import read_map
from debatedesk.services.packaged import packaged_path

Point = tuple[float, float]
SIZES = (50, 200, 500, 2_000)
SEED = 7
TIMES = 5
TRIES = 60
_INCH = 72
_CELL = 120
_STEPS = 8


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a layout draws: cards as (x, y, height), lines as polylines, and how long it took (s)."""

    cards: Sequence[tuple[float, float, float]]
    lines: Sequence[Sequence[Point]]
    height: float
    seconds: float


def tree(size: int) -> ArgumentMap:
    """Make proposals, one for twenty nodes, and replies to any earlier node."""
    return _random_map(size, 0.0)


def shared(size: int) -> ArgumentMap:
    """Make a tree of which one node in ten bears on another one too."""
    return _random_map(size, 0.1)


def _random_map(size: int, share: float) -> ArgumentMap:
    dice = random.Random(SEED)
    kinds: tuple[RelationKind, ...] = ("support", "attack")
    roots = max(2, size // 20)
    nodes = [Node(f"n{number}", "proposal" if number < roots else "argument") for number in range(size)]
    relations: list[Relation] = []
    for number in range(roots, size):
        targets = [dice.randrange(number)]
        if dice.random() < share:
            targets.append(dice.randrange(number))
        for target in dict.fromkeys(targets):
            key = f"r{len(relations)}"
            relations.append(Relation(key, dice.choice(kinds), (f"n{number}",), f"n{target}"))
    return ArgumentMap.of("", "", nodes, relations)


def sample() -> ArgumentMap:
    """Read the map of the sample debate."""
    (path,) = packaged_path("sample_corpus").rglob("*.argdown")
    return read_map(path, path.read_bytes())


def heights(argument_map: ArgumentMap) -> Callable[[str], float]:
    """Give each card one of the usual heights."""
    dice = random.Random(SEED)
    usual = (62.0, 80.0, 98.0, 115.0, 131.0, 148.0, 164.0)
    made = {key: dice.choice(usual) for key in argument_map.nodes}
    return made.__getitem__


def ours(argument_map: ArgumentMap, height_of: Callable[[str], float]) -> Drawn:
    """Lay a map out, the best of several times."""
    seconds = []
    layout = MapLayout()
    for _ in range(TIMES):
        start = time.process_time()
        layout = lay_out(argument_map, height_of)
        seconds.append(time.process_time() - start)
    cards = [(card.x, card.y, card.height) for card in layout.cards.values()]
    cards += [(each.x, each.y, each.height) for each in layout.references]
    lines = [_flat(link.curve) for link in layout.links]
    return Drawn(cards, lines, layout.height, min(seconds))


def dot(argument_map: ArgumentMap, height_of: Callable[[str], float]) -> Drawn | None:
    """Let Graphviz lay the same graph out; None where there is no `dot`."""
    program = shutil.which("dot")
    if program is None:
        return None
    numbers = {key: number for number, key in enumerate(argument_map.nodes)}
    edges = [
        f"n{numbers[target]} -> n{numbers[source]};"
        for relation in argument_map.relations.values()
        for source in relation.sources
        if (target := argument_map.target_node(relation)) and target != source
    ]
    boxes = [f"n{numbers[key]} [height={height_of(key) / _INCH}];" for key in argument_map.nodes]
    graph = "\n".join(
        [
            "digraph {",
            f"rankdir=LR; nodesep={CARD_GAP / _INCH}; ranksep={GUTTER_WIDTH / _INCH};",
            f"node [shape=box, fixedsize=true, width={CARD_WIDTH / _INCH}]; edge [arrowhead=none];",
            *boxes,
            *edges,
            "}",
        ]
    )
    start = time.perf_counter()
    answer = subprocess.run(
        [program, "-Tplain"], input=graph, capture_output=True, text=True, check=True
    ).stdout
    seconds = time.perf_counter() - start
    cards: list[tuple[float, float, float]] = []
    lines: list[Sequence[Point]] = []
    height = 0.0
    for row in answer.splitlines():
        fields = row.split()
        if fields[0] == "graph":
            height = float(fields[3]) * _INCH
        elif fields[0] == "node":
            x, y, _, tall = (float(each) * _INCH for each in fields[2:6])
            cards.append((x - CARD_WIDTH / 2, y - tall / 2, tall))
        elif fields[0] == "edge":
            count = int(fields[3])
            values = [float(each) * _INCH for each in fields[4 : 4 + 2 * count]]
            lines.append(_flat(list(zip(values[::2], values[1::2], strict=True))))
    return Drawn(cards, lines, height, seconds)


def _flat(curve: Sequence[Point]) -> list[Point]:
    """Turn a chain of cubic Bézier curves into a polyline."""
    flat = [curve[0]]
    for start in range(0, len(curve) - 1, 3):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve[start : start + 4]
        if x0 == x1 == x2 == x3 or y0 == y1 == y2 == y3:
            flat.append((x3, y3))
            continue
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
            flat.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return flat


def _pieces(lines: Iterable[Sequence[Point]]) -> list[tuple[Point, Point]]:
    """List the pieces of all lines, those that lines share once; level and upright ones are merged."""
    runs: dict[tuple[str, float], list[tuple[float, float]]] = {}
    slanted: set[tuple[Point, Point]] = set()
    for line in lines:
        rounded = [(round(x, 2), round(y, 2)) for x, y in line]
        for one, other in pairwise(rounded):
            if one == other:
                continue
            low, high = sorted((one, other))
            if low[1] == high[1]:
                runs.setdefault(("level", low[1]), []).append((low[0], high[0]))
            elif low[0] == high[0]:
                runs.setdefault(("upright", low[0]), []).append((low[1], high[1]))
            else:
                slanted.add((low, high))
    pieces = list(slanted)
    for (way, at), spans in runs.items():
        merged: list[list[float]] = []
        for first, last in sorted(spans):
            if merged and first <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], last)
            else:
                merged.append([first, last])
        for first, last in merged:
            ends = ((first, at), (last, at)) if way == "level" else ((at, first), (at, last))
            pieces.append(ends)
    return pieces


def _cells(left: float, top: float, right: float, bottom: float) -> Iterable[tuple[int, int]]:
    for column in range(int(left // _CELL), int(right // _CELL) + 1):
        for row in range(int(top // _CELL), int(bottom // _CELL) + 1):
            yield column, row


def _along(one: Point, other: Point) -> Iterable[tuple[int, int]]:
    """Go through the cells that a piece may touch."""
    count = max(1, int(math.dist(one, other) // _CELL) + 1)
    seen = set()
    for step in range(count):
        (x1, y1), (x2, y2) = (
            (
                one[0] + (other[0] - one[0]) * share / count,
                one[1] + (other[1] - one[1]) * share / count,
            )
            for share in (step, step + 1)
        )
        for cell in _cells(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)):
            if cell not in seen:
                seen.add(cell)
                yield cell


def crossings(drawn: Drawn) -> int:
    """Count the distinct points where lines go through one another."""
    by_cell: dict[tuple[int, int], list[tuple[Point, Point]]] = {}
    points: set[tuple[int, int]] = set()
    for piece in _pieces(drawn.lines):
        for cell in _along(*piece):
            here = by_cell.setdefault(cell, [])
            for other in here:
                if (point := _crossing(*piece, *other)) is not None:
                    points.add((round(point[0]), round(point[1])))
            here.append(piece)
    return len(points)


def _crossing(a: Point, b: Point, c: Point, d: Point) -> Point | None:
    slope = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0])
    if abs(slope) < 1e-9:
        return None
    t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / slope
    u = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / slope
    first, second = math.dist(a, b), math.dist(c, d)
    if 0.5 < t * first < first - 0.5 and 0.5 < u * second < second - 0.5:
        return a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])
    return None


def overlaps(drawn: Drawn) -> int:
    """Count pairs of cards that overlap."""
    by_cell: dict[tuple[int, int], list[int]] = {}
    pairs: set[tuple[int, int]] = set()
    for number, (x, y, tall) in enumerate(drawn.cards):
        for cell in _cells(x, y, x + CARD_WIDTH, y + tall):
            for other in by_cell.setdefault(cell, []):
                ox, oy, otall = drawn.cards[other]
                if abs(x - ox) < CARD_WIDTH - 0.5 and y < oy + otall - 0.5 and oy < y + tall - 0.5:
                    pairs.add((other, number))
            by_cell[cell].append(number)
    return len(pairs)


def through_cards(drawn: Drawn) -> int:
    """Count lines that go through a card."""
    by_cell: dict[tuple[int, int], list[int]] = {}
    for number, (x, y, tall) in enumerate(drawn.cards):
        for cell in _cells(x, y, x + CARD_WIDTH, y + tall):
            by_cell.setdefault(cell, []).append(number)
    count = 0
    for line in drawn.lines:
        points = [
            (x1 + (x2 - x1) * step / 12, y1 + (y2 - y1) * step / 12)
            for (x1, y1), (x2, y2) in pairwise(line)
            for step in range(13)
        ]
        count += any(
            drawn.cards[number][0] + 1 < x < drawn.cards[number][0] + CARD_WIDTH - 1
            and drawn.cards[number][1] + 1 < y < drawn.cards[number][1] + drawn.cards[number][2] - 1
            for x, y in points
            for number in by_cell.get((int(x // _CELL), int(y // _CELL)), ())
        )
    return count


def ink(drawn: Drawn) -> float:
    """Measure all that is drawn of lines, what they share once."""
    return sum(math.dist(one, other) for one, other in _pieces(drawn.lines))


def each_length(drawn: Drawn) -> float:
    """Measure all lines, each by itself."""
    return sum(math.dist(one, other) for line in drawn.lines for one, other in pairwise(line))


def changed_by_folds(argument_map: ArgumentMap, height_of: Callable[[str], float]) -> tuple[int, int]:
    """Fold cards one at a time; count the folds after which a shown card stands in another column."""
    before = lay_out(argument_map, height_of).cards
    foldable = [key for key, card in before.items() if card.foldable]
    tried = random.Random(SEED).sample(foldable, min(TRIES, len(foldable)))
    changed = 0
    for key in tried:
        after = lay_out(argument_map, height_of, folded=frozenset([key])).cards
        changed += any(before[other].column != card.column for other, card in after.items())
    return changed, len(tried)


def changed_by_additions(argument_map: ArgumentMap, height_of: Callable[[str], float]) -> tuple[int, int]:
    """Add cards one at a time; count the additions after which another card stands in another column."""
    dice = random.Random(SEED)
    before = lay_out(argument_map, height_of).cards
    changed = 0
    for _ in range(TRIES):
        link = Relation("new", dice.choice(("support", "attack")), ("new",), dice.choice([*before]))
        larger = add_node(argument_map, Node("new", "argument"), link, None)
        after = lay_out(larger, lambda key: 98.0 if key == "new" else height_of(key)).cards
        changed += any(after[key].column != card.column for key, card in before.items())
    return changed, TRIES


def row(name: str, argument_map: ArgumentMap) -> None:
    """Print what is measured on one map."""
    height_of = heights(argument_map)
    mine, theirs = ours(argument_map, height_of), dot(argument_map, height_of)

    def pair(measure: Callable[[Drawn], float], unit: str = "") -> str:
        other = f"{measure(theirs):,.0f}{unit}" if theirs else "no dot"
        return f"{measure(mine):,.0f}{unit} / {other}"

    def ratio(measure: Callable[[Drawn], float]) -> str:
        return f"{measure(mine) / measure(theirs):.2f}" if theirs else "no dot"

    folds = changed_by_folds(argument_map, height_of)
    additions = changed_by_additions(argument_map, height_of)
    cells = [
        name,
        pair(lambda drawn: drawn.seconds * 1000, " ms"),
        pair(crossings),
        f"{overlaps(mine)}",
        f"{through_cards(mine)}",
        ratio(lambda drawn: drawn.height),
        ratio(ink),
        ratio(each_length),
        f"{folds[0]} of {folds[1]}",
        f"{additions[0]} of {additions[1]}",
    ]
    print(f"| {' | '.join(cells)} |", flush=True)


def main() -> int:
    """Measure trees, shared maps and the sample."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.layout", description=__doc__)
    parser.add_argument("--most", type=int, default=max(SIZES), help="nodes of the largest map (2000)")
    options = parser.parse_args()
    print(
        "| Map | layout, ours / dot | crossings, ours / dot | overlaps | lines through cards "
        "| height, of dot's | length of lines, of dot's | the same, each line by itself "
        "| columns changed by folds | by additions |"
    )
    print(f"|{'---|' * 10}")
    print("| to reach | ≤ 150 ms at 2,000 | trees 0, else ≤ dot's | 0 | 0 | ≤ 1.15 | ≤ 1.3 | | 0 | 0 |")
    for size in (each for each in SIZES if each <= options.most):
        row(f"tree of {size:,}", tree(size))
        row(f"shared map of {size:,}", shared(size))
    row("the sample's map", sample())
    return 0


if __name__ == "__main__":
    sys.exit(main())
