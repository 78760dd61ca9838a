"""Which notes link to a thing, each with the words around its link; one line until they are wanted."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QPushButton, QVBoxLayout, QWidget

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.note_links import MOST_BACKLINKS, Backlink
from debatedesk.ui.desk import Desk
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.clicked_row import OPENING_KEYS
from debatedesk.ui.widgets.two_line_rows import DETAIL_ROLE, TwoLineRows

SETTLED_MS = 200
"""So long after an edit the notes are looked up anew."""
_ROWS = 4


class Backlinks(QWidget):
    """Lists the notes that link to what is shown; `chosen` carries one that is to be opened."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Look up in the library of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._target: Reference | None = None
        self._listed: Sequence[Backlink] = ()
        self.button = QPushButton(self)
        self.button.setFlat(True)
        self.button.setCheckable(True)
        self.button.setStyleSheet("QPushButton { padding: 4px 5px; text-align: left }")
        self._model = QStandardItemModel(self)
        self.list = _BacklinkList(self)
        self.list.setModel(self._model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 0, 10, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLED_MS)
        self._settling.timeout.connect(self._look_up)
        self.button.toggled.connect(lambda checked: self._fold())
        self.list.opened.connect(self._open)
        desk.changed.connect(self._changed)
        self._show(())

    def show_links_to(self, target: Reference | None) -> None:
        """List the notes that link to a thing; nothing for none."""
        if target != self._target:
            self._target = target
            self._look_up()

    def unfold(self, is_unfolded: bool) -> None:
        """List the notes, or only count them."""
        self.button.setChecked(is_unfolded)

    @property
    def listed(self) -> Sequence[Backlink]:
        """The notes that link here."""
        return self._listed

    def _changed(self, changes: Changes) -> None:
        if self._target is not None and (changes.notes or changes.debates or changes.everything):
            self._settling.start()

    def _look_up(self) -> None:
        self._settling.stop()
        links: Sequence[Backlink] = ()
        if self._target is not None:
            try:
                links = self._desk.workspace.note_links.backlinks(self._target)
            except DeskError as error:
                self._desk.failed.emit(tr(str(error)))
        self._show(links)

    def _show(self, links: Sequence[Backlink]) -> None:
        self._listed = links
        self._model.clear()
        for link in links:
            item = QStandardItem(link.title)
            around = f"{link.before}{link.words}{link.after}"
            item.setData(around, DETAIL_ROLE)
            item.setData(f"{link.title}: {around}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip("")
            self._model.appendRow(item)
        self.setVisible(bool(links))
        self._fold()

    def _fold(self) -> None:
        count = len(self._listed)
        unfolded = self.button.isChecked()
        words = (
            tr("More than {count:,} notes link here; these were changed last", count=MOST_BACKLINKS)
            if count > MOST_BACKLINKS
            else tr("{n:,} notes link here", "1 note links here", count)
        )
        folded = "◂" if self.isRightToLeft() else "▸"
        self.button.setText(f"{'▾' if unfolded else folded} {words}")
        self.button.setAccessibleName(words)
        self.list.setVisible(unfolded and bool(count))
        row = self.list.sizeHintForRow(0) if count else 0
        self.list.setFixedHeight(row * min(count, _ROWS) + 2 * self.list.frameWidth())

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._listed):
            self.chosen.emit(self._listed[index.row()].reference)


class _BacklinkList(QListView):
    """The notes; `opened` tells of a click or Enter on one."""

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(TwoLineRows(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Notes that link here"))
        self.clicked.connect(self.opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in OPENING_KEYS and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
