"""The map as a drawing: cards joined by lines, with an overview in a corner."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from debatedesk.ui.desk import Desk
from debatedesk.ui.map.canvas.breadcrumb import Breadcrumb
from debatedesk.ui.map.canvas.card_text import CardFonts
from debatedesk.ui.map.canvas.controller import CanvasController
from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.canvas.keys import CanvasKeys
from debatedesk.ui.map.canvas.overview import Overview
from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.map.canvas.zoom_tools import ZoomTools
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.page import MapPage
from debatedesk.ui.map.state import MapState
from debatedesk.ui.theme import ThemeHost

STATE = "map"


class CanvasPage(MapPage):
    """Shows the map of a state as a drawing."""

    def __init__(
        self, desk: Desk, state: MapState, theme: ThemeHost, parent: QWidget | None = None
    ) -> None:
        """Draw what a state holds."""
        super().__init__(state, parent)
        workspace = desk.workspace
        self._workspace = workspace
        self.view = MapView(theme, self)
        self.controller = CanvasController(workspace, state, self.view)
        self.overview = Overview(self.view, theme)
        self.overview.set_requested(workspace.state.record(STATE).flag("overview", True))
        self.breadcrumb = Breadcrumb(self.view, self)
        self.zoom_tools = ZoomTools(self.view, self.overview, theme)
        self._keys = CanvasKeys(state, self.controller, self.view)
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.breadcrumb)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        view, keys = self.view, self._keys
        pointing = view.pointing
        pointing.picked.connect(self.picked)
        pointing.opened.connect(self.opened)
        pointing.menu_requested.connect(self.menu_requested)
        pointing.dropped.connect(self.dropped)
        pointing.words_dropped.connect(self.words_dropped)
        pointing.slotted.connect(self.slotted)
        pointing.detached.connect(self.detached)
        pointing.toggled.connect(self.toggled)
        pointing.framed.connect(lambda node_ids: self.chose_many.emit(node_ids, "".join(node_ids[:1])))
        view.moved.connect(self.moved)
        view.key_pressed.connect(keys.press)
        keys.walked.connect(self.walked)
        self.breadcrumb.picked.connect(self.walked)
        self.breadcrumb.picked.connect(view.bring_into_view)
        keys.chose_many.connect(self.chose_many)
        self.overview.requested_changed.connect(self._keep_overview)
        self.state.refreshed.connect(self.overview.follow)
        self.state.refolded.connect(self.overview.follow)
        self.state.opened.connect(self.overview.follow)

    def _keep_overview(self, requested: bool) -> None:
        self._workspace.state.set(STATE, {"overview": requested})

    def activate(self) -> None:
        """Lay out what has changed, and follow it from now on."""
        self.controller.activate()
        self.overview.follow()

    def deactivate(self) -> None:
        """Lay out nothing while another view is shown."""
        self.controller.deactivate()

    @property
    def focus_target(self) -> QWidget:
        """The drawing."""
        return self.view

    @property
    def drawing(self) -> Drawing:
        """What is drawn."""
        return self.view.drawing

    @property
    def editor_fonts(self) -> CardFonts:
        """The fonts of the cards."""
        return self.view.text_layouts.fonts

    def tools(self) -> Sequence[QWidget]:
        """List the buttons that zoom, fit and show the overview."""
        return (self.zoom_tools,)

    def rect_of(self, target: HitTarget) -> QRectF:
        """Give the rectangle of the page where a card or a link's sign shows; a null one for none."""
        return self.view.rect_of(target)

    def reveal(self, target: HitTarget) -> None:
        """Unfold where a card or link is hidden."""
        self.controller.reveal(target)

    def bring_into_view(self, target: HitTarget) -> None:
        """Scroll as little as shows a card or link."""
        self.view.bring_into_view(target)

    def make_room_for(self, rect: QRectF) -> None:
        """Scroll as little as shows a rectangle of the page."""
        self.view.make_room_for(rect)
