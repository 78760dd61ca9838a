"""Frames of the drawn map: panning, zooming and folding 2,000 cards, and edits of 5,000, offscreen.

`python -m tests.benchmarks.layout_frames` prints one table. A frame counts from the wish to the painted
picture: reading the map from the library is not in it.
"""

import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from debatedesk.domain.maps.edits import add_node
from debatedesk.domain.maps.layout.layout import LayoutCache, lay_out
from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.ui.map.canvas.card_heights import CardHeights
from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.map.contents import contents_of
from debatedesk.ui.theme import ThemeHost
from tests.benchmarks.layout import SEED, shared
from tests.benchmarks.search_texts import prose

FRAMES = 60
SIZE = (1440, 900)


def worded(argument_map: ArgumentMap) -> ArgumentMap:
    """Give all cards a title and some of them a text."""
    dice = random.Random(SEED)
    sentences = [" ".join(sentence.split()) for sentence in prose(200_000, SEED)]

    def words(count: int) -> str:
        return " ".join(dice.choice(sentences).split()[:count])

    nodes = [
        replace(node, title=words(dice.randrange(3, 9)), text=words(dice.choice((0, 8, 20, 40))))
        for node in argument_map.nodes.values()
    ]
    return ArgumentMap.of("", "", nodes, argument_map.relations.values())


class MeasuredCanvas:
    """A map drawn in a view of its own."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        """Draw all of a map."""
        self.argument_map = argument_map
        self._contents = contents_of(argument_map, {})
        self._folded: frozenset[str] = frozenset()
        self._layouts = LayoutCache()
        self._view = MapView(ThemeHost())
        self._view.resize(*SIZE)
        self._view.show()
        self._heights = CardHeights()
        self._lay_out(None)
        self._picture = QImage(self._view.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
        self.paint()

    def paint(self) -> None:
        """Paint a frame."""
        self._view.viewport().render(self._picture, QPoint())

    def zoom_to(self, zoom: float) -> None:
        """Zoom, and paint what is seen then."""
        self._view.zoom_to(zoom)
        self.paint()

    def zoom_by(self, factor: float) -> None:
        """Zoom by a factor."""
        self._view.zoom_to(self._view.camera.zoom * factor)

    def pan(self) -> None:
        """Scroll a little."""
        self._view.pan(QPointF(13, 47))

    def foldable(self) -> list[str]:
        """Name the cards that can be folded."""
        return [key for key, card in self._view.drawing.cards.items() if card.foldable]

    def fold(self, node_id: str) -> None:
        """Fold a card, or unfold it."""
        self._folded ^= {node_id}
        self._lay_out(node_id)

    def change(self, argument_map: ArgumentMap) -> None:
        """Draw an edited map."""
        self.argument_map = argument_map
        after = contents_of(argument_map, {})
        before = self._contents.cards
        # As the program does it, cards that say what they said stay the very same.
        cards = {key: before[key] if before.get(key) == card else card for key, card in after.cards.items()}
        self._contents = replace(after, cards=cards)

    def draw(self, hold: str) -> None:
        """Lay an edited map out."""
        self._lay_out(hold)

    def _lay_out(self, hold: str | None) -> None:
        self._heights.follow(self._contents, self._view.text_layouts)
        layout = lay_out(
            self.argument_map,
            self._heights.__getitem__,
            folded=self._folded,
            cache=self._layouts,
        )
        self._view.show_drawing(Drawing(self._contents, layout, self._view.drawing), hold)


def main() -> int:
    """Measure everything."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["debatedesk", "-style", "Fusion"])
    canvas = MeasuredCanvas(worded(shared(2_000)))
    print("| What | median | 95 of 100 | to reach |")
    print("|---|---|---|---|", flush=True)
    for zoom in (1.0, 0.6, 0.4, 0.27, 0.15):
        canvas.zoom_to(zoom)
        row(f"2,000 cards, panned at {zoom:.0%}", canvas, lambda number: canvas.pan())
    canvas.zoom_to(1.0)
    row("2,000 cards, zoomed out", canvas, lambda number: canvas.zoom_by(0.96))
    row("2,000 cards, zoomed in", canvas, lambda number: canvas.zoom_by(1.04))
    for zoom in (1.0, 0.4, 0.15):
        canvas.zoom_to(zoom)
        keys = canvas.foldable()
        row(f"2,000 cards, one folded at {zoom:.0%}", canvas, partial(_fold, canvas, keys))
    many = MeasuredCanvas(worded(shared(5_000)))
    nodes = list(many.argument_map.nodes)
    row("5,000 cards, one added", many, partial(_add, many, nodes), "< 50 ms", partial(_draw, many, nodes))
    row(
        "5,000 cards, a title made longer",
        many,
        partial(_retitle, many, nodes),
        "< 50 ms",
        partial(_draw, many, nodes),
    )
    del application
    return 0


def _fold(canvas: MeasuredCanvas, keys: list[str], number: int) -> None:
    canvas.fold(keys[7 * number % len(keys)])


def _draw(canvas: MeasuredCanvas, nodes: list[str], number: int) -> None:
    canvas.draw(nodes[number * 37 % len(nodes)])


def _add(canvas: MeasuredCanvas, nodes: list[str], number: int) -> None:
    target = nodes[number * 37 % len(nodes)]
    link = Relation(f"new{number}", "attack", (f"new{number}",), target)
    canvas.change(add_node(canvas.argument_map, Node(f"new{number}", "argument", "New"), link, None))


def _retitle(canvas: MeasuredCanvas, nodes: list[str], number: int) -> None:
    node = canvas.argument_map.nodes[nodes[number * 37 % len(nodes)]]
    other = replace(node, title=f"{node.title}, and so on, until one more line is needed for all of it")
    canvas.change(replace(canvas.argument_map, nodes={**canvas.argument_map.nodes, node.id: other}))


def row(
    what: str,
    canvas: MeasuredCanvas,
    act: Callable[[int], None],
    goal: str = "< 16 ms",
    measured: Callable[[int], None] | None = None,
) -> None:
    """Print how long an act takes with the frame after it, or only what is `measured` of it."""
    taken = []
    for number in range(FRAMES):
        if measured:
            act(number)
        start = time.process_time()
        (measured or act)(number)
        canvas.paint()
        taken.append((time.process_time() - start) * 1000)
    taken.sort()
    middle, most = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
    print(f"| {what} | {middle:.1f} ms | {most:.1f} ms | {goal} |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
