"""A line for the group that a node is in: a path of headings."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.wording import alphabetical

SEPARATOR = " › "
_PARTS = re.compile(r"\s*[›>]\s*")


class GroupField(QLineEdit):
    """Headings from the outermost in, parted by “›” or “>”; those of the map are offered."""

    def __init__(self, parent: QWidget) -> None:
        """Know no groups yet."""
        super().__init__(parent)
        self._written: tuple[str, tuple[str, ...]] = ("", ())
        self.setPlaceholderText(tr("Group, as Law › City"))
        self.setAccessibleName(tr("Group"))
        self.setToolTip(tr("The group that this is in; “>” begins a group within it"))
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda words: self.textEdited.emit(self.text()))
        self.setCompleter(completer)

    def offer(self, groups: Iterable[Sequence[str]]) -> None:
        """Offer the groups of a map."""
        self._known.setStringList(
            sorted({SEPARATOR.join(path) for path in groups if path}, key=alphabetical)
        )

    def path(self) -> tuple[str, ...]:
        """Read the path that is written; one that was shown stays as it was, “>” in a heading included."""
        text, path = self._written
        if self.text() == text:
            return path
        parts = (" ".join(part.split()) for part in _PARTS.split(self.text()))
        return tuple(part for part in parts if part)

    def show_path(self, path: Sequence[str]) -> None:
        """Write a path, unless the line says the same already."""
        if self.path() != tuple(path):
            self._written = SEPARATOR.join(path), tuple(path)
            self.setText(self._written[0])
