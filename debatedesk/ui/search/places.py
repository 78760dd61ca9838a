"""Going from place to place among the results."""

from PySide6.QtCore import QModelIndex

from debatedesk.ui.search.rows import HitLine, PlaceLine
from debatedesk.ui.widgets.tree_model import TreeModel


def place_beside(model: TreeModel, current: QModelIndex, step: int) -> QModelIndex:
    """Find the place after (1) or before (-1) a row, and round; an invalid index where there is none."""
    places = [
        index
        for index in model.walk()
        if isinstance(model.value(index), PlaceLine)
        or (isinstance(model.value(index), HitLine) and not model.rowCount(index))
    ]
    if not places:
        return QModelIndex()
    if current in places:
        return places[(places.index(current) + step) % len(places)]
    if not current.isValid():
        return places[0 if step > 0 else -1]
    order = list(model.walk())
    at = order.index(current)
    if step > 0:
        return next((each for each in places if order.index(each) > at), places[0])
    return next((each for each in reversed(places) if order.index(each) < at), places[-1])
