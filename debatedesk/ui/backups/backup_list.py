"""The list of backups: when each was made, how, what it holds, and whether it is whole."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from debatedesk.domain.message import message
from debatedesk.storage.backup_records import BackupContents, Counts
from debatedesk.ui.theme import SMALL
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import counted_in, readable_date

HEADINGS = (message("Made"), message("How"), message("Holds"), message("Size"), message("State"))
_HOLDS, _SIZE = 2, 3
_ROWS = 4
"""So many backups are in sight however small the window is."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BACKUP = Qt.ItemDataRole.UserRole
_COUNTED = {
    "debates": message("{n:,} debates", "1 debate", 2),
    "texts": message("{n:,} texts", "1 text", 2),
    "notes": message("{n:,} notes", "1 note", 2),
    "maps": message("{n:,} maps", "1 map", 2),
    "highlights": message("{n:,} highlights", "1 highlight", 2),
}


class BackupDetail(QLabel):
    """Says in full, on as many lines as that takes, where a backup is or what is wrong with it."""

    def __init__(self, parent: QWidget) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setObjectName("quiet")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def say(self, words: str) -> None:
        """Show words."""
        self.setText(words)

    def words(self) -> str:
        """Give the words that are shown."""
        return self.text()


class BackupList(QWidget):
    """Lists backups, the newest first; below it stands where the selected one is and what is wrong."""

    selected = Signal()
    activated = Signal()

    def __init__(self, parent: QWidget) -> None:
        """List none yet."""
        super().__init__(parent)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr(heading) for heading in HEADINGS])
        self.tree.setObjectName("backupList")
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.tree.setAccessibleName(tr("Backups, the newest first"))
        self.tree.headerItem().setTextAlignment(_SIZE, _RIGHT)
        self.tree.setMinimumHeight((_ROWS + 1) * (self.fontMetrics().height() + SMALL))
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_HOLDS, QHeaderView.ResizeMode.Stretch)
        self.detail = BackupDetail(self)
        self.detail.setAccessibleName(tr("The selected backup"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.detail)
        self.tree.currentItemChanged.connect(lambda now, before: self._follow())
        self.tree.itemActivated.connect(lambda item, column: self.activated.emit())

    def say(self, words: str) -> None:
        """Show words where nothing is listed."""
        self.tree.clear()
        self.detail.say(words)

    def show_backups(self, backups: Sequence[BackupContents]) -> None:
        """List backups and select the newest one that is whole."""
        self.tree.clear()
        items = []
        for backup in backups:
            item = QTreeWidgetItem(self.tree, [*described(backup)])
            item.setData(0, _BACKUP, backup)
            item.setToolTip(_HOLDS, item.text(_HOLDS))
            item.setTextAlignment(_SIZE, _RIGHT)
            items.append(item)
        whole = [item for item in items if not item.data(0, _BACKUP).damage]
        if items:
            self.tree.setCurrentItem((whole or items)[0])
        else:
            self.detail.say(tr("There are no backups yet."))
        self.selected.emit()

    @property
    def backup(self) -> BackupContents | None:
        """The backup that is selected."""
        item = self.tree.currentItem()
        chosen: BackupContents | None = item.data(0, _BACKUP) if item is not None else None
        return chosen

    def _follow(self) -> None:
        backup = self.backup
        self.detail.say(backup.damage or backup.path if backup else "")
        self.selected.emit()


def described(backup: BackupContents) -> tuple[str, str, str, str, str]:
    """Write a backup as a row of the list."""
    day, _, time = backup.made.partition("T")
    made = tr("{date}, {time}", date=readable_date(day), time=time[:5]) if day else tr("unknown")
    holds = held(backup.counts) if backup.counts else tr("unknown")
    state = tr("Damaged") if backup.damage else tr("Whole") if backup.verified else tr("Not checked")
    return made, _how(Path(backup.path).name), holds, QLocale().formattedDataSize(backup.size, 1), state


def held(counts: Counts) -> str:
    """Say what a library holds."""
    parts = [
        counted_in(words, number) for name, words in _COUNTED.items() if (number := getattr(counts, name))
    ]
    return ", ".join(parts) or tr("nothing")


def _how(name: str) -> str:
    if name.startswith("automatic-"):
        return tr("By itself")
    if name.startswith("before-restore-"):
        return tr("Set aside by a restore")
    if name.startswith("broken-log-"):
        return tr("With a broken log")
    return tr("By hand")
