"""The order in which Tab goes through widgets: by itself that in which they were made."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_into(part: QWidget, after: QWidget) -> None:
    """Let Tab lead from a widget into a part that was made later than what would follow."""
    within = [each for each in part.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, following in pairwise((after, *within)):
        QWidget.setTabOrder(before, following)
