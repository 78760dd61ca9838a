"""The foot of the highlights panel: what can be done with the chosen highlights, by mouse and by Tab."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from debatedesk.domain.library import COLOUR_NAMES, HIGHLIGHT_COLOURS
from debatedesk.ui.highlights.lines import HighlightLine, common_tags
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.highlight_swatch import HighlightSwatch
from debatedesk.ui.widgets.tag_field import TagField

Retag = Callable[[Sequence[str], Sequence[str]], bool]


class HighlightsFoot(QWidget):
    """Offers colours, tags, a note and the map for the chosen highlights.

    `retag` gives them tags and takes others from them; it tells whether that could be kept.
    """

    colour_chosen = Signal(str)
    note_requested = Signal()
    left = Signal()

    def __init__(self, theme: ThemeHost, retag: Retag, parent: QWidget) -> None:
        """Offer it for nothing yet."""
        super().__init__(parent)
        self._retag = retag
        self._common: tuple[str, ...] = ()
        self.swatches = {
            colour: HighlightSwatch(
                colour, tr("{colour} ({key})", colour=COLOUR_NAMES[colour], key=number), theme, self
            )
            for number, colour in enumerate(HIGHLIGHT_COLOURS, 1)
        }
        self.tags = TagField(self)
        self.tags.setAccessibleName(tr("Tags of the highlights"))
        self.tags.setPlaceholderText(tr("Tags"))
        self.note = QPushButton(tr("Note"), self)
        self.note.setAccessibleName(tr("Note on the highlights"))
        self.to_map = QPushButton(tr("Map"), self)
        self.to_map.setAccessibleName(tr("Add the highlights to the map"))
        self.map_menu = QMenu(self)
        self.to_map.setMenu(self.map_menu)
        self.more = QPushButton(tr("More"), self)
        self.more.setAccessibleName(tr("More to do with highlights"))
        self.more_menu = QMenu(self)
        self.more.setMenu(self.more_menu)
        self._lay_out()
        self._connect()

    def show_lines(self, lines: Sequence[HighlightLine]) -> None:
        """Show what the chosen highlights have in common."""
        colours = {line.colour for line in lines}
        for colour, swatch in self.swatches.items():
            swatch.setChecked(colours == {colour})
        self.setEnabled(bool(lines))
        if not self.tags.hasFocus() or self.tags.tags() == self._common or not lines:
            self._common = common_tags(lines)
            self.tags.show_tags(self._common)
            if not self._common:
                self.tags.clear()

    def keep_tags(self) -> bool:
        """Give the highlights what is written in the field of tags; False where that could not be kept."""
        before, written = self._common, self.tags.tags()
        added = [tag for tag in written if tag not in before]
        removed = [tag for tag in before if tag not in written]
        self._common = written  # what is shown anew meanwhile is what they have in common then
        if (added or removed) and not self._retag(added, removed):
            self._common = before
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.tags and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.tags.show_tags(self._common)
                self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(4)
        for column, swatch in enumerate(self.swatches.values()):
            layout.addWidget(swatch, 0, column)
        count = len(self.swatches)
        layout.addWidget(self.tags, 0, count)
        layout.setColumnStretch(count, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.note, self.to_map, self.more):
            buttons.addWidget(button)
        layout.addLayout(buttons, 1, 0, 1, count + 1)

    def _connect(self) -> None:
        for colour, swatch in self.swatches.items():
            swatch.clicked.connect(lambda checked=False, colour=colour: self.colour_chosen.emit(colour))
        self.note.clicked.connect(lambda checked=False: self.note_requested.emit())
        self.tags.editingFinished.connect(self.keep_tags)
        self.tags.returnPressed.connect(self.left)
        self.tags.installEventFilter(self)
