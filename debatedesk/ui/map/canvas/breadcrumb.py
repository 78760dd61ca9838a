"""Where one is in a narrow pane: what the selected card, or the one at the top, bears on up to its root."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from debatedesk.ui.map.canvas.view import MapView
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.translation import isolate, tr

_PAD = 22
_LEAST = 60


class Breadcrumb(QWidget):
    """A row of buttons, the root first; `picked` carries the HitTarget of a card that one leads to."""

    picked = Signal(object)

    def __init__(self, view: MapView, parent: QWidget) -> None:
        """Follow a view; be hidden where it is wide."""
        super().__init__(parent)
        self.setObjectName("mapBreadcrumb")
        self.setAccessibleName(tr("Where the map is shown"))
        self._view = view
        self._path: list[str] = []
        self._words: list[str] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 2, 6, 2)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self.buttons: list[QPushButton] = []
        view.moved.connect(self.follow)
        view.chose.connect(self.follow)
        self.hide()

    def follow(self) -> None:
        """Name the path of the selected card where it is seen, else of the card at the top of the view."""
        view = self._view
        is_wanted = view.is_narrow and bool(view.drawing.layout.bands)
        if is_wanted == self.isHidden():
            self.setVisible(is_wanted)
        path = self._path_of(self._here()) if is_wanted else []
        words = [self._words_of(node_id) for node_id in path]
        if (path, words) != (self._path, self._words):
            self._path, self._words = path, words
            self._name()

    def _here(self) -> str | None:
        view = self._view
        seen = view.camera.seen(view.size_seen)
        chosen = view.chosen.id
        if view.drawing.rect(chosen).intersects(seen):
            return chosen
        cards = sorted(view.drawing.cards_in(seen), key=lambda card: card.y)
        return cards[0].node_id if cards else None

    def _path_of(self, node_id: str | None) -> list[str]:
        contents = self._view.drawing.contents
        path: list[str] = []
        while node_id and node_id not in path:
            path.append(node_id)
            first = contents.primary.get(node_id)
            node_id = contents.argument_map.target_node(first) if first else None
        return path[::-1]

    def _words_of(self, node_id: str) -> str:
        return self._view.drawing.contents.cards[node_id].first_words or tr("No words yet")

    def _name(self) -> None:
        count = len(self._path)
        while len(self.buttons) < count:
            button = QPushButton(self)
            button.setFlat(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            position = len(self.buttons)
            button.clicked.connect(partial(self._go, position))
            self._row.insertWidget(position, button)
            self.buttons.append(button)
        for position, button in enumerate(self.buttons):
            button.setVisible(position < count)
            if position < count:
                words = self._words[position]
                arrow = "" if position == 0 else "› "
                metrics = QFontMetricsF(button.font())
                # Asked for each button: what one says may be laid out at once, and give all more room.
                room = max(_LEAST, (self.width() - 12) / count - _PAD)
                shown = metrics.elidedText(isolate(words), Qt.TextElideMode.ElideRight, room)
                button.setText(arrow + shown.replace("&", "&&"))
                button.setToolTip(as_they_are(words))
                button.setAccessibleName(words)

    def _go(self, position: int, checked: bool = False) -> None:
        if position < len(self._path):
            self.picked.emit(HitTarget("card", self._path[position]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name()
