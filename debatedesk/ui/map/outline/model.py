"""The rows of an outline as Qt wants them: they keep their identity while the map changes around them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from debatedesk.domain.maps.outline import OutlineRow
from debatedesk.ui.map.contents import NOTHING, MapContents
from debatedesk.ui.map.outline.line import OutlineLine
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.widgets.tree_model import VALUE_ROLE

Index = QModelIndex | QPersistentModelIndex
Key = tuple[str, str]
NODE_MIME = "application/x-debatedesk-node"
"""The id of a node that is dragged within an outline, as UTF-8."""

_OF_GROUND = Qt.ItemFlag.ItemIsDropEnabled
_OF_ROWS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemIsDropEnabled
)


@dataclass(slots=True)
class _Item:
    """A row with its neighbours; `key` is the relation of a row that repeats, else empty, and the node."""

    serial: int
    key: Key
    row: OutlineRow | None
    level: int
    parent: "_Item | None"
    position: int = 0
    children: list["_Item"] = field(default_factory=list)


class OutlineModel(QAbstractItemModel):
    """Shows the rows of an outline; `dropped` carries a node's id, and the index and row it was dropped on.

    The row is -1 for a drop onto the index, else the position among its children.
    """

    dropped = Signal(str, QModelIndex, int)

    def __init__(self, parent: QObject) -> None:
        """Start empty."""
        super().__init__(parent)
        self._root = _Item(0, ("", ""), None, -1, None)
        self._items: dict[int, _Item] = {0: self._root}
        self._serials: dict[Key, int] = {}
        self._rows: tuple[OutlineRow, ...] = ()
        self.contents: MapContents = NOTHING

    def show(self, rows: tuple[OutlineRow, ...], contents: MapContents) -> list[QModelIndex]:
        """Show rows in place of what was shown; gives the indexes of those that have rows below now."""
        before, self.contents = self.contents, contents
        if rows is self._rows:
            self._say_what_changed(before)
            return []
        self._rows = rows
        known = {item.key for item in self._items.values() if item.children}
        made = self._made(rows)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        self._items, self._root = made, made[0]
        self.changePersistentIndexList(
            kept, [self._index_of(made.get(index.internalId())) for index in kept]
        )
        self.layoutChanged.emit()
        return [self._index_of(item) for item in made.values() if item.children and item.key not in known]

    def _made(self, rows: tuple[OutlineRow, ...]) -> dict[int, _Item]:
        root = _Item(0, ("", ""), None, -1, None)
        made = {0: root}
        waiting = [(root, row) for row in reversed(rows)]
        while waiting:
            parent, row = waiting.pop()
            key = (row.relation, row.node) if row.repeats else ("", row.node)
            serial = self._serials.setdefault(key, len(self._serials) + 1)
            item = _Item(serial, key, row, parent.level + 1, parent, len(parent.children))
            parent.children.append(item)
            made[serial] = item
            waiting += [(item, child) for child in reversed(row.children)]
        return made

    def _say_what_changed(self, before: MapContents) -> None:
        """Show other words in the rows that stay where they are."""
        cards = before.cards
        changed = {key for key, card in self.contents.cards.items() if cards.get(key) != card}
        if not changed and before.argument_map.relations == self.contents.argument_map.relations:
            return
        for item in self._items.values():
            if item.row and (item.row.node in changed or not changed):
                index = self._index_of(item)
                self.dataChanged.emit(index, index)

    def line(self, index: Index) -> OutlineLine | None:
        """Give what a row says, or None for no row."""
        item = self._item(index)
        return OutlineLine.of(item.row, item.level, self.contents) if item.row else None

    def node(self, index: Index) -> str:
        """Give the id of a row's node; empty for no row."""
        row = self._item(index).row
        return row.node if row else ""

    def row_of(self, node_id: str) -> QModelIndex:
        """Find a node's own row; an invalid index where there is none."""
        return self._index_of(self._items.get(self._serials.get(("", node_id), -1)))

    def row_of_relation(self, relation_id: str) -> QModelIndex:
        """Find the row of the first source of a relation, under what it bears on."""
        relation = self.contents.argument_map.relations.get(relation_id)
        for source in relation.sources if relation else ():
            repeated = self._items.get(self._serials.get((relation_id, source), -1))
            own = self._items.get(self._serials.get(("", source), -1))
            for item in (repeated, own):
                if item and item.row and item.row.relation == relation_id:
                    return self._index_of(item)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._item(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].serial)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        return self._index_of(self._item(child).parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._item(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == VALUE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(filter(None, (line.spoken, self.contents.why(line.node))))
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_they_are("\n".join(filter(None, (line.tip, self.contents.why(line.node))))) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _OF_ROWS if index.isValid() else _OF_GROUND

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [NODE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        for index in indexes:
            data.setData(NODE_MIME, self.node(index).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if data.hasFormat(NODE_MIME):
            node_id = bytes(data.data(NODE_MIME).data()).decode()
            self.dropped.emit(node_id, self._index_of(self._item(parent)), row)
        return False  # the map is edited, and the rows follow it; nothing is moved by the view

    def _item(self, index: Index) -> _Item:
        return self._items.get(index.internalId(), self._root) if index.isValid() else self._root

    def _index_of(self, item: _Item | None) -> QModelIndex:
        if item is None or item.row is None:
            return QModelIndex()
        return self.createIndex(item.position, 0, item.serial)
