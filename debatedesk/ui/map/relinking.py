"""Choosing by keys what a node or a relation shall bear on, and as what."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
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

from debatedesk.domain.maps.model import Relation, RelationKind
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.domain.maps.relations import RULES, refusal
from debatedesk.ui.map.contents import MapContents
from debatedesk.ui.map.naming import name_of, name_of_relation, short
from debatedesk.ui.map.node_rows import DETAIL_ROLE, KEY_ROLE, SIGN_ROLE, NodeRows
from debatedesk.ui.theme import ThemeHost
from debatedesk.ui.translation import joined, tr
from debatedesk.ui.widgets.flowing_segments import FlowingSegments
from debatedesk.ui.widgets.screen_room import on_screen

Then = Callable[[str, RelationKind], object]


class RelinkDialog(QDialog):
    """Lists all nodes and relations that a node can bear on, with a filter and the kinds of relations."""

    def __init__(
        self,
        contents: MapContents,
        sources: tuple[str, ...],
        now: tuple[RelationKind, str],
        then: Then,
        theme: ThemeHost,
        parent: QWidget,
        *,
        also: bool = False,
    ) -> None:
        """Choose for the nodes `sources`, which bear on something `now`: as a kind, on a target's id.

        Several are each to bear on what is chosen by itself.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Link also") if also else tr("Relink"))
        self._contents = contents
        self._sources = sources
        self._then = then
        name = name_of(contents.argument_map, sources[0])
        count = len(sources)
        asked = (
            tr("What do {n} nodes also bear on?", "What does {node} also bear on?", count, node=name)
            if also
            else tr("What do {n} nodes bear on?", "What does {node} bear on?", count, node=name)
        )
        heading = QLabel(asked, self)
        heading.setObjectName("dialogHeading")
        heading.setWordWrap(True)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        words = [(key, RELATION_SIGNS[key].word) for key in RULES]
        self.kinds = FlowingSegments(tr("As what"), [(key, word, word) for key, word in words], self)
        self.kinds.choose(now[0])
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter nodes and links"))
        self.filter.setAccessibleName(tr("Filter nodes and links"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Nodes and links"))
        self.list.setItemDelegate(NodeRows(theme, self.list))
        self._fill(now[1])
        self._lay_out(heading)
        self.filter.textChanged.connect(self._narrow)
        self.filter.installEventFilter(self)
        self.kinds.chosen.connect(lambda key: self._narrow())
        self.list.itemDoubleClicked.connect(lambda item: self.accept())
        self.accepted.connect(self._choose)
        self._narrow()
        self.filter.setFocus()

    def _lay_out(self, heading: QLabel) -> None:
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.windowTitle(), QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        for widget in (heading, self.kinds, self.filter, self.list, buttons):
            layout.addWidget(widget)
        self.resize(on_screen(self, QSize(520, 480)))

    def _fill(self, target: str) -> None:
        argument_map = self._contents.argument_map
        for key, content in self._contents.cards.items():
            if key not in self._sources:
                detail = joined((content.words, content.speaker))
                sign = (content.stance or content.kind, content.stance is not None)
                self._add(key, short(content.title or content.text, 90), detail, sign)
        for key, relation in argument_map.relations.items():
            if not set(self._sources).intersection(relation.sources):
                by = tr("Link · by {node}", node=name_of(argument_map, relation.sources[0]))
                self._add(key, name_of_relation(argument_map, relation), by, (relation.kind, True))
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY_ROLE) == target:
                self.list.setCurrentRow(row)

    def _add(self, key: str, words: str, detail: str, sign: tuple[str, bool]) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(KEY_ROLE, key)
        item.setData(SIGN_ROLE, sign)
        item.setData(DETAIL_ROLE, detail)

    def _narrow(self) -> None:
        words = self.filter.text().casefold().split()
        kind: RelationKind = self.kinds.current  # type: ignore[assignment]
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = not any(
                refusal(self._contents.argument_map, Relation("", kind, (source,), item.data(KEY_ROLE)))
                for source in self._sources
            )
            searched = f"{item.text()} {item.data(DETAIL_ROLE)}".casefold()
            found = fits and all(word in searched for word in words)
            item.setHidden(not found)
            if found:
                shown.append(item)
        current = self.list.currentItem()
        if shown and (current is None or current.isHidden()):
            self.list.setCurrentItem(shown[0])

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isHidden():
            self._then(item.data(KEY_ROLE), self.kinds.current)  # type: ignore[arg-type]

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
