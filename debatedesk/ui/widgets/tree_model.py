"""A tree of keyed rows that is shown anew by telling views only what differs."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from debatedesk.ui.rich_text import as_they_are

VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex

_ENABLED, _NONE = Qt.ItemFlag.ItemIsEnabled, Qt.ItemFlag.NoItemFlags
_FLAGS = {
    (selectable, editable): _ENABLED
    | (Qt.ItemFlag.ItemIsSelectable if selectable else _NONE)
    | (Qt.ItemFlag.ItemIsEditable if editable else _NONE)
    for selectable in (False, True)
    for editable in (False, True)
}
"""Combined once: a view asks all rows for them."""


class Listed(Protocol):
    """What a row holds: its words for type-ahead and for a screen reader, and its tool tip."""

    @property
    def title(self) -> str:
        """The first line."""

    @property
    def spoken(self) -> str:
        """The whole row in words."""

    @property
    def tip(self) -> str:
        """What a tool tip adds; may be empty."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row to show; `key` is the same for the same thing over time, and unique among its siblings."""

    key: Hashable
    value: Listed
    children: tuple["Row", ...] = ()
    selectable: bool = True
    editable: bool = False


class _Node:
    __slots__ = ("by_key", "children", "parent", "row", "serial")

    def __init__(self, serial: int, row: Row | None, parent: "_Node | None") -> None:
        self.serial = serial
        self.row = row
        self.parent = parent
        self.children: list[_Node] = []
        self.by_key: dict[Hashable, _Node] = {}


class TreeModel(QAbstractItemModel):
    """Shows `Row` trees; selection, scrolling and unfolding survive, as rows keep their identity."""

    title_edited = Signal(QPersistentModelIndex, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._root = _Node(0, None, None)
        self._nodes = {0: self._root}
        self._last_serial = 0

    def show(self, rows: Iterable[Row]) -> None:
        """Show these rows in place of what was shown."""
        self._sync(self._root, list(rows))

    def clear(self) -> None:
        """Show no rows, at once, however many there were."""
        self.beginResetModel()
        self._nodes = {0: self._root}
        self._root.children, self._root.by_key = [], {}
        self.endResetModel()

    def put(self, position: int, row: Row, *above: Hashable) -> None:
        """Show one row at a position among its siblings, wherever it stood, without a look at the others.

        `above` are the keys that lead to its parent from the top.
        """
        node = self._at(above)
        if node is None:
            return
        present = node.by_key.get(row.key)
        if present is None:
            self._insert(node, position, [row])
            return
        before = node.children.index(present)
        if before != position:
            parent = self._index_of(node)
            self.beginMoveRows(parent, before, before, parent, position + (position > before))
            node.children.insert(position, node.children.pop(before))
            self.endMoveRows()
        self._update(present, position, row)

    def insert(self, position: int, rows: Sequence[Row]) -> None:
        """Show top rows of new keys before the one that stands at a position."""
        self._insert(self._root, position, rows)

    def say(self, value: Listed, *path: Hashable) -> None:
        """Let the row at a path hold something else; what is below it stays."""
        node = self._at(path)
        if node is not None and node.row is not None and node.row.value != value:
            node.row = replace(node.row, value=value)
            index = self._index_of(node)
            self.dataChanged.emit(index, index)

    def take(self, key: Hashable, *above: Hashable) -> None:
        """Show one row no longer; `above` leads to its parent."""
        node = self._at(above)
        gone = node.by_key.get(key) if node else None
        if node is not None and gone is not None:
            position = node.children.index(gone)
            self._cut(node, position, position + 1)

    def value(self, index: Index) -> Listed | None:
        """Return what a row holds, or None for no row."""
        row = self._node(index).row
        return row.value if row else None

    def key(self, index: Index) -> Hashable | None:
        """Return a row's key, or None for no row."""
        row = self._node(index).row
        return row.key if row else None

    def find(self, *path: Hashable) -> QModelIndex:
        """Find the row at a path of keys from the top; an invalid index where there is none."""
        node = self._at(path)
        return self._index_of(node) if node else QModelIndex()

    def find_where(self, wanted: Callable[[Listed], bool]) -> QModelIndex:
        """Find the first row, from the top down, whose value is wanted."""
        for index in self.walk():
            value = self.value(index)
            if value is not None and wanted(value):
                return index
        return QModelIndex()

    def walk(self, parent: Index | None = None) -> Iterator[QModelIndex]:
        """Go through all rows below `parent` in the order they are shown."""
        start = QModelIndex() if parent is None else parent
        for row in range(self.rowCount(start)):
            index = self.index(row, 0, start)
            yield index
            yield from self.walk(index)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].serial)

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]
        node = self._node(child)
        return self._index_of(node.parent) if node.parent else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = self.value(index)
        if value is None:
            return None
        if role == VALUE_ROLE:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return value.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return value.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_they_are(value.tip) or None
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._node(index).row
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        return _FLAGS[row.selectable, row.editable]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        current = self.value(index)
        if role != Qt.ItemDataRole.EditRole or current is None:
            return False
        text = " ".join(str(value).split())
        if text and text != current.title:
            self.title_edited.emit(QPersistentModelIndex(index), text)
        return True

    def _node(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _at(self, path: Iterable[Hashable]) -> _Node | None:
        node: _Node | None = self._root
        for key in path:
            node = node.by_key.get(key) if node else None
        return node

    def _index_of(self, node: _Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), 0, node.serial)

    def _sync(self, node: _Node, rows: Sequence[Row]) -> None:
        if not rows and not node.children:
            return
        positions = {row.key: position for position, row in enumerate(rows)}
        self._remove(node, positions)
        self._reorder(node, positions)
        at = 0
        while at < len(rows):
            if at < len(node.children) and _key(node.children[at]) == rows[at].key:
                self._update(node.children[at], at, rows[at])
                at += 1
                continue
            following = _key(node.children[at]) if at < len(node.children) else None
            stop = at
            while stop < len(rows) and (following is None or rows[stop].key != following):
                stop += 1
            self._insert(node, at, rows[at:stop])
            at = stop

    def _remove(self, node: _Node, kept: dict[Hashable, int]) -> None:
        end = len(node.children)
        while end:
            if _key(node.children[end - 1]) in kept:
                end -= 1
                continue
            start = end - 1
            while start and _key(node.children[start - 1]) not in kept:
                start -= 1
            self._cut(node, start, end)
            end = start

    def _cut(self, node: _Node, start: int, end: int) -> None:
        self.beginRemoveRows(self._index_of(node), start, end - 1)
        gone = node.children[start:end]
        del node.children[start:end]
        for child in gone:
            del node.by_key[_key(child)]
        self._forget(gone)
        self.endRemoveRows()

    def _forget(self, nodes: Iterable[_Node]) -> None:
        for node in nodes:
            del self._nodes[node.serial]
            self._forget(node.children)

    def _reorder(self, node: _Node, positions: dict[Hashable, int]) -> None:
        present = [positions[_key(each)] for each in node.children]
        if all(one < other for one, other in pairwise(present)):
            return
        ordered = sorted(node.children, key=lambda each: positions[_key(each)])
        self.layoutAboutToBeChanged.emit()
        node.children = ordered
        rows = {each.serial: row for row, each in enumerate(ordered)}
        for index in self.persistentIndexList():
            serial = index.internalId()
            if serial in rows:
                self.changePersistentIndex(index, self.createIndex(rows[serial], 0, serial))
        self.layoutChanged.emit()

    def _update(self, node: _Node, at: int, row: Row) -> None:
        before = node.row
        if before is row:
            return
        node.row = row
        if before is not None and (before.value, before.editable) != (row.value, row.editable):
            index = self.createIndex(at, 0, node.serial)
            self.dataChanged.emit(index, index)
        self._sync(node, row.children)

    def _insert(self, node: _Node, at: int, rows: Sequence[Row]) -> None:
        self.beginInsertRows(self._index_of(node), at, at + len(rows) - 1)
        made = [self._made(row, node) for row in rows]
        node.children[at:at] = made
        node.by_key.update((_key(child), child) for child in made)
        self.endInsertRows()

    def _made(self, row: Row, parent: _Node) -> _Node:
        self._last_serial += 1
        node = _Node(self._last_serial, row, parent)
        self._nodes[node.serial] = node
        if row.children:
            node.children = [self._made(each, node) for each in row.children]
            node.by_key = {_key(child): child for child in node.children}
        return node


def _key(node: _Node) -> Hashable:
    return node.row.key if node.row else None
