"""The posts of a thread as rows: which come in, who wrote them, when, what they answer."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from debatedesk.domain.message import message
from debatedesk.services.imports.previewed import ChosenText, PreviewedText
from debatedesk.ui.rich_text import as_they_are
from debatedesk.ui.translation import isolate, tr
from debatedesk.ui.widgets.wording import kept_word, shown_word

COLUMNS = (
    message("Author"),
    message("Time"),
    message("First words"),
    message("Answers", "a column: which post is answered"),
    message("Kind"),
    message("Side"),
)
AUTHOR, TIME, WORDS, ANSWERS, KIND, SIDE = range(len(COLUMNS))
_EDITED = {AUTHOR: "author", KIND: "kind", SIDE: "stance"}
_Index = QModelIndex | QPersistentModelIndex


class PostsModel(QAbstractTableModel):
    """Rows of posts; the box before an author tells whether the post comes in."""

    counted = Signal()
    """The number of posts that come in may be another."""

    def __init__(self, posts: Sequence[PreviewedText], parent: QObject) -> None:
        """Include all."""
        super().__init__(parent)
        self._posts = list(posts)
        self._included = [True] * len(posts)

    @property
    def included(self) -> int:
        """How many posts come in."""
        return sum(self._included)

    def post(self, row: int) -> PreviewedText:
        """Give the post of a row."""
        return self._posts[row]

    def chosen(self) -> tuple[ChosenText, ...]:
        """List the posts that come in, as they were corrected."""
        return tuple(
            ChosenText(index, post.title, post.author, post.date, post.kind, post.stance, post.source)
            for index, post in enumerate(self._posts)
            if self._included[index]
        )

    def include_all(self, included: bool) -> None:
        """Let all posts come in, or none."""
        self._included = [included] * len(self._posts)
        self.dataChanged.emit(self.index(0, AUTHOR), self.index(len(self._posts) - 1, SIDE))
        self.counted.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._posts)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == AUTHOR:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in _EDITED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        post, column = self._posts[index.row()], index.column()
        shown = (
            post.author,
            post.date.replace("T", " ").removesuffix("Z"),
            post.words,
            post.answers,
            shown_word("kind", post.kind),
            shown_word("stance", post.stance),
        )[column]
        if role == Qt.ItemDataRole.EditRole:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return isolate(shown)
        if role == Qt.ItemDataRole.CheckStateRole and column == AUTHOR:
            return Qt.CheckState.Checked if self._included[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and not self._included[index.row()]:
            return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_they_are(shown)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == AUTHOR:
            self._included[row] = Qt.CheckState(value) == Qt.CheckState.Checked
            self.counted.emit()
            self.dataChanged.emit(index, self.index(row, SIDE))
        elif role == Qt.ItemDataRole.EditRole and column in _EDITED:
            name = _EDITED[column]
            said: dict[str, Any] = {name: kept_word(name, " ".join(str(value).split()))}
            self._posts[row] = replace(self._posts[row], **said)
        else:
            return False
        self.dataChanged.emit(index, index)
        return True
