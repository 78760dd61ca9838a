"""Choosing by keys what a node or a relation shall bear on, and as what."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.argument_map import RelationKind
from debatedesk.ui.lists.segments import Segments
from debatedesk.ui.map.contents import MapContents
from debatedesk.ui.map.naming import name_of, name_of_relation, short
from debatedesk.ui.map.signs import STANCE_WORDS, words_of

Then = Callable[[str, RelationKind], object]
_OFFERED: tuple[RelationKind, ...] = (
    "support",
    "attack",
    "undercut",
    "answers",
    "contradiction",
    "rephrase",
)


class RelinkDialog(QDialog):
    """Lists all nodes and relations that a node can bear on, with a filter and the kinds of relations."""

    def __init__(
        self,
        contents: MapContents,
        source: str,
        kind: RelationKind,
        target: str,
        then: Then,
        parent: QWidget,
    ) -> None:
        """Choose for the node `source`, which bears on `target` as `kind` now."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Relink")
        self._contents = contents
        self._then = then
        heading = QLabel(f"What does {name_of(contents.argument_map, source)} bear on?", self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        self.kinds = Segments(
            "As what", [(each, STANCE_WORDS[each], STANCE_WORDS[each]) for each in _OFFERED], self
        )
        self.kinds.choose(kind)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText("Filter nodes and links")
        self.filter.setAccessibleName("Filter nodes and links")
        self.list = QListWidget(self)
        self.list.setAccessibleName("Nodes and links")
        self._fill(source, target)
        buttons = QDialogButtonBox(self)
        relink = buttons.addButton("Relink", QDialogButtonBox.ButtonRole.AcceptRole)
        relink.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        for widget in (heading, self.kinds, self.filter, self.list, buttons):
            layout.addWidget(widget)
        self.resize(520, 460)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.kinds.chosen.connect(lambda key: self._narrow())
        self.list.itemDoubleClicked.connect(lambda item: self.accept())
        self.accepted.connect(self._choose)
        self._narrow()
        self.filter.setFocus()

    def _fill(self, source: str, target: str) -> None:
        argument_map = self._contents.argument_map
        for key, content in self._contents.cards.items():
            if key != source:
                label = content.title or content.text
                self._add(key, f"{short(label, 70)}", words_of(content), key == target)
        for key, relation in argument_map.relations.items():
            if source not in relation.sources:
                by = name_of(argument_map, relation.sources[0])
                self._add(
                    key, f"{name_of_relation(argument_map, relation)}, by {by}", "Link", key == target
                )

    def _add(self, key: str, words: str, kind: str, current: bool) -> None:
        item = QListWidgetItem(f"{words}\n{kind}", self.list)
        item.setData(Qt.ItemDataRole.UserRole, key)
        if current:
            self.list.setCurrentItem(item)

    def _narrow(self) -> None:
        words = self.filter.text().casefold().split()
        on_links = self.kinds.current == "undercut"
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_link = item.data(Qt.ItemDataRole.UserRole) in self._contents.argument_map.relations
            fits = is_link if on_links else (not is_link or self.kinds.current == "support")
            found = fits and all(word in item.text().casefold() for word in words)
            item.setHidden(not found)
            if found:
                shown.append(item)
        current = self.list.currentItem()
        if shown and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._then(item.data(Qt.ItemDataRole.UserRole), self.kinds.current)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            way = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if way:
                self._step(way)
                return True
        return False

    def _step(self, way: int) -> None:
        row = self.list.currentRow() + way
        while 0 <= row < self.list.count():
            if not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
            row += way
