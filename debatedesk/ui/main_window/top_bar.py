"""The bar at the top: what is shown at the sides, and the one search field between."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from debatedesk.domain.message import message
from debatedesk.ui.main_window.pane_layout import Part
from debatedesk.ui.theme import SMALL, ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.glyphs import GlyphButton
from debatedesk.ui.widgets.icons import IconName
from debatedesk.ui.widgets.segments import Segments

FIELD_WIDTH = 520
MODES = (
    ("text", message("Text"), message("Show only the text (Alt+1)")),
    ("both", message("Both"), message("Show text and map side by side (Alt+2)")),
    ("map", message("Map"), message("Show only the map (Alt+3)")),
)


class TopBar(QWidget):
    """Holds the search field; `toggled` carries a part to show or hide, `mode_chosen` text, both or map."""

    toggled = Signal(str)
    mode_chosen = Signal(str)

    def __init__(self, field: QLineEdit, theme: ThemeHost, parent: QWidget | None = None) -> None:
        """Put the search field at the centre."""
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setProperty("bar", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.side_button = self._button("sidebar", tr("Library (Ctrl+B)"), "side", theme)
        self.drawer_button = self._button(
            "drawer", tr("Inspector and notes (Ctrl+Shift+B)"), "drawer", theme
        )
        self.modes = Segments(tr("What is shown"), MODES, self)
        self.modes.chosen.connect(self.mode_chosen)
        self.modes.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.setMaximumWidth(FIELD_WIDTH)
        field.setMinimumWidth(160)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        right = QHBoxLayout()
        right.setSpacing(SMALL)
        right.addWidget(self.modes)
        right.addWidget(self.drawer_button)
        layout = QGridLayout(self)
        layout.setContentsMargins(SMALL, 6, SMALL, 6)
        layout.setHorizontalSpacing(SMALL)
        layout.addWidget(self.side_button, 0, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(field, 0, 1)
        layout.addLayout(right, 0, 2, Qt.AlignmentFlag.AlignRight)
        # Equal sides keep the field at the centre for as long as there is room.
        for column, stretch in ((0, 1), (1, 3), (2, 1)):
            layout.setColumnStretch(column, stretch)

    def show_parts(self, shown: frozenset[Part], *, usable: bool) -> None:
        """Show which parts are there; nothing is `usable` while the welcome page is shown."""
        self.side_button.setChecked("side" in shown)
        self.drawer_button.setChecked("drawer" in shown)
        self.drawer_button.setVisible(usable)
        self.modes.setVisible(usable)
        has_text, has_map = "reader" in shown, "map" in shown
        self.modes.choose("both" if has_text and has_map else "text" if has_text else "map")

    def _button(self, icon: IconName, name: str, part: Part, theme: ThemeHost) -> GlyphButton:
        button = GlyphButton(icon, name, theme, self)
        button.setCheckable(True)
        button.clicked.connect(lambda checked=False: self.toggled.emit(part))
        return button
