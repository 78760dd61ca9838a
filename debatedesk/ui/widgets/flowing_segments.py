"""Segments that have room for all of their words: in a further row, where one is too narrow."""

from PySide6.QtWidgets import QLayout

from debatedesk.ui.widgets.flow_layout import FlowLayout
from debatedesk.ui.widgets.segments import Segments


class FlowingSegments(Segments):
    """Chooses one of a few, which stand in as many rows as they need."""

    def _new_layout(self) -> QLayout:
        return FlowLayout(self, 0)
