"""The line above the map: which map is shown, and the tools to see all of it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.widgets.glyphs import GlyphButton

_PADDING = 22
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
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet(_LEFT_ALIGNED)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = ""

    def say(self, words: str) -> None:
        """Show words."""
        self._words = words
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        room = self.width() - _PADDING - metrics.horizontalAdvance(" ▾")
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(f"{shown} ▾".replace("&", "&&") if self._words else "")
        self.setToolTip(as_they_are(self._words) if shown != self._words else "")


class MapBar(QFrame):
    """The map's title, which opens the list of maps, and buttons to add, zoom, fit and look over it."""

    zoom_requested = Signal(int)

    def __init__(self, theme: ThemeHost, parent: QWidget) -> None:
        """Show no map yet."""
        super().__init__(parent)
        self.setObjectName("mapBar")
        self.maps_button = ElidedButton(self)
        self.maps = QMenu(self)
        self.maps_button.setMenu(self.maps)
        self.add_button = QPushButton("Add", self)
        self.add_button.setFlat(True)
        self.add_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_button.setToolTip("Add to the map (Insert)")
        self.out_button = GlyphButton("minus", "Zoom out (Ctrl+-)", theme, self)
        self.zoom_button = QPushButton("100 %", self)
        self.zoom_button.setFlat(True)
        self.zoom_button.setToolTip("Zoom to 100 % (Ctrl+0)")
        self.zoom_button.setAccessibleName("Zoom to 100 %")
        self.zoom_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.zoom_button.setFixedWidth(QFontMetrics(self.font()).horizontalAdvance("100 %") + 20)
        self.in_button = GlyphButton("plus", "Zoom in (Ctrl++)", theme, self)
        self.fit_button = GlyphButton("fit", "Fit the whole map (Ctrl+9)", theme, self)
        self.overview_button = GlyphButton("overview", "Overview (M)", theme, self)
        self.overview_button.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self.maps_button, 1)
        layout.addWidget(self.add_button)
        layout.addSpacing(4)
        for widget in (
            self.out_button,
            self.zoom_button,
            self.in_button,
            self.fit_button,
            self.overview_button,
        ):
            layout.addWidget(widget)

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom."""
        self.zoom_button.setText(f"{round(zoom * 100)} %")
