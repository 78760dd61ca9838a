"""Figures to assistive tools: each with its words, and in it the spots that lead somewhere."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QRectF

from debatedesk.domain.figures.shapes import Caption, Figure, Spot
from debatedesk.ui.accessibility.actions import Action
from debatedesk.ui.accessibility.parts import PRESS, AccessiblePart, PaintedPart, Role
from debatedesk.ui.translation import joined


class FiguresShown(Protocol):
    """What paints figures and goes to their spots."""

    @property
    def current(self) -> Spot | None:
        """The spot that keys have gone to."""

    def rect_of(self, spot: Spot) -> QRectF:
        """Give the rectangle of the view where a spot shows."""

    def press(self, spot: Spot) -> None:
        """Do what a click on a spot does."""


def figure_parts(figures: Sequence[Figure], view: FiguresShown) -> Sequence[AccessiblePart]:
    """Describe figures in the order in which they stand."""
    parts = []
    for number, figure in enumerate(figures):
        captions = joined(shape.text for shape in figure.shapes if isinstance(shape, Caption))
        spots = [SpotPart((number, index), spot, view) for index, spot in enumerate(figure.spots)]
        parts.append(PaintedPart(number, Role.Chart, figure.title, captions, parts=spots))
    return parts


class SpotPart(AccessiblePart):
    """A spot of a figure."""

    role = Role.Button
    takes_keys = True

    def __init__(self, key: tuple[int, int], spot: Spot, view: FiguresShown) -> None:
        """Describe a spot that a view shows."""
        super().__init__(key)
        self._spot = spot
        self._view = view

    @property
    def name(self) -> str:
        return self._spot.spoken

    @property
    def rect(self) -> QRectF:
        return self._view.rect_of(self._spot)

    @property
    def is_current(self) -> bool:
        return self._view.current is self._spot

    @property
    def actions(self) -> Mapping[str, Action]:
        return {PRESS: lambda: self._view.press(self._spot)}
