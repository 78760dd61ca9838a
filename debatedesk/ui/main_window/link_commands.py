"""Copying a link to what is current, for other programs and other notes."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.rich_text import escape

_NOUNS = {"passage": "the selected words", "relation": "the link", "document": "the text"}


class LinkCommands(QObject):
    """Copies links to what `current` gives; `status_message` says what was copied."""

    status_message = Signal(str)

    def __init__(self, desk: Desk, current: Callable[[], Reference | None], parent: QObject) -> None:
        """Copy links to things of a desk."""
        super().__init__(parent)
        self._desk = desk
        self._current = current

    def copy(self) -> None:
        """Put a link to what is current on the clipboard, with its title where rich text is taken."""
        reference = self._current()
        if reference is None:
            return
        links = self._desk.workspace.links
        try:
            link, title = links.link(reference), links.title(reference)
        except DeskError as error:
            self._desk.failed.emit(str(error))
            return
        data = QMimeData()
        data.setText(link)
        data.setHtml(f'<a href="{escape(link)}">{escape(title)}</a>')
        QGuiApplication.clipboard().setMimeData(data)
        noun = _NOUNS.get(reference.kind, f"the {reference.kind}")
        self.status_message.emit(f"Copied a link to {noun}: {' '.join(title.split())[:60]}")

    def commands(self) -> list[Command]:
        """List the command."""
        return [
            Command(
                "edit.copy_link",
                "Copy link to it",
                "Edit",
                self.copy,
                "Ctrl+Alt+K",
                lambda: self._current() is not None,
                label=self._words,
                starts_group=True,
            )
        ]

    def _words(self) -> str:
        reference = self._current()
        if reference is None:
            return "Copy link"
        return f"Copy link to {_NOUNS.get(reference.kind, f'the {reference.kind}')}"
