"""Copying a link to what is current, for other programs and other notes."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.domain.reference import Reference
from debatedesk.ui.commands import Command
from debatedesk.ui.desk import Desk
from debatedesk.ui.rich_text import escape
from debatedesk.ui.translation import tr

_NOUNS = {
    "passage": message("the selected words"),
    "relation": message("the link"),
    "document": message("the text"),
}


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
        data.setHtml(tr('<a href="{link}">{title}</a>', link=escape(link), title=escape(title)))
        QGuiApplication.clipboard().setMimeData(data)
        noun = _NOUNS.get(reference.kind, f"the {reference.kind}")
        self.status_message.emit(
            tr("Copied a link to {noun}: {list}", noun=noun, list=" ".join(title.split())[:60])
        )

    def commands(self) -> list[Command]:
        """List the command."""
        return [
            Command(
                "edit.copy_link",
                tr("Copy link to it"),
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
            return tr("Copy link")
        return tr("Copy link to {get}", get=_NOUNS.get(reference.kind, f"the {reference.kind}"))
