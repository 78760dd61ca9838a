"""The line above the map: which map is shown, in which view, and what the view has to see all of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QWidget

from debatedesk.ui.map.pages import ViewChoice
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import isolate, tr
from debatedesk.ui.widgets.flow_layout import FillingFlowLayout
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.segments import Segments

_PADDING = 22
_LEAST_TITLE = 56
"""Pixels that the map's title keeps in a narrow pane: the switch moves below before."""
_INDENT = "\u2002"
"""Stands in for the padding of the style sheet, which Qt leaves out where a button has a menu."""
_LEFT_ALIGNED = """
QPushButton { text-align: left; padding: 4px 8px; }
QPushButton:focus { padding: 3px 7px; }
"""


class ElidedButton(QPushButton):
    """A flat button that shortens its words to the room there is."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_LEFT_ALIGNED)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = ""

    def say(self, words: str) -> None:
        """Show words."""
        self._words = words
        self.setAccessibleName(words)
        self._elide()

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_TITLE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        room = self.width() - _PADDING - metrics.horizontalAdvance(f"{_INDENT} ▾")
        shown = metrics.elidedText(isolate(self._words), Qt.TextElideMode.ElideRight, room)
        self.setText(f"{_INDENT}{shown} ▾".replace("&", "&&") if self._words else "")
        self.setToolTip(as_they_are(self._words) if shown != self._words else "")


class MapBar(QFrame):
    """The map's title, which opens the list of maps, a button to add, and a switch of views."""

    def __init__(self, views: Sequence[ViewChoice], theme: ThemeHost, parent: QWidget) -> None:
        """Show no map yet."""
        super().__init__(parent)
        self.setObjectName("mapBar")
        self.maps_button = ElidedButton(self)
        self.maps_button.setMinimumWidth(_LEAST_TITLE)
        self.maps = QMenu(self)
        self.maps_button.setMenu(self.maps)
        self.add_button = QPushButton(tr("Add"), self)
        self.add_button.setFlat(True)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_button.setToolTip(tr("Add to the map (Insert)"))
        self.filter_button = GlyphButton("filter", tr("Find and filter (Ctrl+F)"), theme, self)
        self.views = Segments(
            tr("How the map is shown"),
            [(view.name, view.title, view.hint) for view in views],
            self,
        )
        self.views.setVisible(len(views) > 1)
        self._tools: dict[str, Sequence[QWidget]] = {}
        self._layout = FillingFlowLayout(self, 2)
        self._layout.setContentsMargins(8, 4, 8, 4)
        for widget in (self.maps_button, self.add_button, self.filter_button, self.views):
            self._layout.addWidget(widget)

    def show_view(self, name: str, tools: Sequence[QWidget]) -> None:
        """Show which view is shown, with the buttons that it has for itself."""
        self.views.choose(name)
        if name not in self._tools:
            self._tools[name] = tools
            for tool in (*tools, self.views):  # the switch stays behind them all
                self._layout.removeWidget(tool)
                self._layout.addWidget(tool)
        for other, buttons in self._tools.items():
            for button in buttons:
                button.setVisible(other == name)
