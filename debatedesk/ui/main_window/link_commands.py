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

_COPY = {
    "passage": message("Copy link to the selected words"),
    "relation": message("Copy link to the link"),
    "document": message("Copy link to the text"),
    "node": message("Copy link to the node"),
    "note": message("Copy link to the note"),
    "map": message("Copy link to the map"),
    "debate": message("Copy link to the debate"),
    "highlight": message("Copy link to the highlight"),
}
_COPIED = {
    "passage": message("Copied a link to the selected words: {title}"),
    "relation": message("Copied a link to the link: {title}"),
    "document": message("Copied a link to the text: {title}"),
    "node": message("Copied a link to the node: {title}"),
    "note": message("Copied a link to the note: {title}"),
    "map": message("Copied a link to the map: {title}"),
    "debate": message("Copied a link to the debate: {title}"),
    "highlight": message("Copied a link to the highlight: {title}"),
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
            self._desk.failed.emit(tr(str(error)))
            return
        data = QMimeData()
        data.setText(link)
        data.setHtml(f'<a href="{escape(link)}">{escape(title)}</a>')
        QGuiApplication.clipboard().setMimeData(data)
        self.status_message.emit(tr(_COPIED[reference.kind], title=" ".join(title.split())[:60]))

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
        return tr(_COPY[reference.kind])
