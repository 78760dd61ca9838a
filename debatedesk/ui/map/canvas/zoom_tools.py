"""The buttons that the drawing has in the bar above it: zoom, fit, overview."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from debatedesk.ui.map.canvas.overview import Overview
from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import percentage, tr
from debatedesk.ui.widgets.glyphs import GlyphButton

ALL_FROM = 560
"""Pixels of the view from which all buttons leave room for the title of the map beside them."""


class ZoomTools(QWidget):
    """Zooms one view and says how large it is shown; a narrow one has only what fits and the overview."""

    def __init__(self, view: MapView, overview: Overview, theme: ThemeHost) -> None:
        """Zoom `view`."""
        super().__init__(view)
        self._view = view
        self._overview = overview
        self.out_button = GlyphButton("minus", tr("Zoom out (Ctrl+-)"), theme, self)
        self.zoom_button = QPushButton(percentage(100), self)
        self.zoom_button.setFlat(True)
        self.zoom_button.setToolTip(tr("Zoom to 100 % (Ctrl+0)"))
        self.zoom_button.setAccessibleName(tr("Zoom to 100 %"))
        self.zoom_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.zoom_button.setFixedWidth(QFontMetrics(self.font()).horizontalAdvance(percentage(100)) + 20)
        self.in_button = GlyphButton("plus", tr("Zoom in (Ctrl++)"), theme, self)
        self.fit_button = GlyphButton("fit", tr("Fit the whole map (Ctrl+9)"), theme, self)
        self.overview_button = GlyphButton("overview", tr("Overview (F9)"), theme, self)
        self.overview_button.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        buttons = (self.out_button, self.zoom_button, self.in_button, self.fit_button, self.overview_button)
        for button in buttons:
            layout.addWidget(button)
        self._in_wide_panes = (self.out_button, self.zoom_button, self.in_button)
        self._connect()

    def _connect(self) -> None:
        self.in_button.clicked.connect(lambda checked=False: self.zoom(1))
        self.out_button.clicked.connect(lambda checked=False: self.zoom(-1))
        self.zoom_button.clicked.connect(lambda checked=False: self._view.zoom_to(1.0))
        self.fit_button.clicked.connect(lambda checked=False: self._view.fit())
        self.overview_button.clicked.connect(lambda checked=False: self.toggle_overview())
        self._overview.requested_changed.connect(self.overview_button.setChecked)
        self.overview_button.setChecked(self._overview.requested)
        self._view.moved.connect(self._show_zoom)
        self._view.installEventFilter(self)
        self._show_zoom()

    def zoom(self, direction: int) -> None:
        """Zoom one step in or out."""
        self._view.zoom_to(self._view.camera.next_step(direction))

    def toggle_overview(self) -> None:
        """Show or hide the overview."""
        self._overview.set_requested(not self._overview.requested)

    def _show_zoom(self) -> None:
        self.zoom_button.setText(percentage(round(self._view.camera.zoom * 100)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            is_wide = self._view.width() >= ALL_FROM
            for button in self._in_wide_panes:
                button.setVisible(is_wide)
        return False
