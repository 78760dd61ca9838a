"""A line of tags, completed from those that the debate's notes bear."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from debatedesk.ui.translation import tr


class TagField(QLineEdit):
    """Tags separated by commas; each is completed while it is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Know no tags yet."""
        super().__init__(parent)
        self.setPlaceholderText(tr("Tags, separated by commas"))
        self.setAccessibleName(tr("Tags"))
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._complete)
        self.textEdited.connect(self._offer)

    def offer(self, tags: Sequence[str]) -> None:
        """Complete from these tags."""
        self._known.setStringList(list(tags))

    def tags(self) -> tuple[str, ...]:
        """Read the tags written, each once."""
        return tags_in(self.text())

    def show_tags(self, tags: Sequence[str]) -> None:
        """Write tags out, unless the line says the same already."""
        if self.tags() != tuple(tags):
            self.setText(", ".join(tags))

    def _offer(self) -> None:
        begun = self.text()[: self.cursorPosition()].rpartition(",")[2].strip()
        if not begun or self.cursorPosition() < len(self.text()):
            self._put_away()
            return
        self._completer.setCompletionPrefix(begun)
        whole = self._completer.currentCompletion()
        if self._completer.completionCount() and whole.casefold() != begun.casefold():
            self._completer.complete()
        else:
            self._put_away()

    def _complete(self, tag: str) -> None:
        before = self.text()[: self.cursorPosition()].rpartition(",")[0]
        self.setText(f"{before}, {tag}" if before else tag)
        self.textEdited.emit(self.text())
        self._put_away()

    def _put_away(self) -> None:
        popup = self._completer.popup()
        if popup is not None:
            popup.hide()


def tags_in(words: str) -> tuple[str, ...]:
    """Read tags that are written with commas between them, each once."""
    cleaned = (" ".join(each.lstrip(" #").split()) for each in words.split(","))
    return tuple(dict.fromkeys(each for each in cleaned if each))
